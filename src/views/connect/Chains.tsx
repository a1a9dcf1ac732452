import { useMemo } from 'react';
import { chainsBetween, claimsUnder } from '../../model/chainsBetween.ts';
import { counted } from '../../model/dossier.ts';
import { mentionsOf } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Actor, Passage, Tie } from '../../model/story.ts';
import { nameInSentence, tieSentence } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useExplainer } from '../parts/explainer.ts';
import { Quote } from '../parts/Quote.tsx';

/** The ways from one to the other, the shortest first: it is the one that is drawn in the picture. */
export function Chains({ from, to }: { from: Actor; to: Actor }) {
  const { index } = useExplainer();
  const chains = useMemo(() => chainsBetween(index, from.id, to.id), [index, from, to]);
  if (from === to) return <p className="about">Choose two different actors.</p>;
  if (chains.length === 0) {
    return (
      <p className="about">
        No chain of ties in this story leads from {nameInSentence(from)} to {nameInSentence(to)}.
      </p>
    );
  }
  return chains.map((chain, at) => (
    <section key={chain.map(({ id }) => id).join()}>
      <h3>
        {at === 0 ? 'Shortest' : 'Another way'}: {counted(chain.length, 'tie', 'ties')}
      </h3>
      <LeansOn claims={claimsUnder(index, chain).length} />
      <ol className="chain">
        {chain.map((tie) => (
          <li key={tie.id}>
            <Step tie={tie} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function LeansOn({ claims }: { claims: number }) {
  return claims === 0 ? null : (
    <p className="note">This chain leans on {counted(claims, 'claim', 'claims')}.</p>
  );
}

/** A tie as its sentence, the claims that it rests on, and the passage that shows it best: one that names both its ends. */
function Step({ tie }: { tie: Tie }) {
  const { index } = useExplainer();
  const passages = tie.passages.flatMap((id) => index.find('passage', id) ?? []);
  const namesBoth = (passage: Passage) =>
    [tie.from, tie.to].every((id) => mentionsOf(passage).includes(refOf('actor', id)));
  const passage = passages.find(namesBoth) ?? passages[0];
  return (
    <>
      <PlaceLink to={placeOf(refOf('tie', tie.id))}>{tieSentence(index, tie)}</PlaceLink>
      {tie.claims.map((id) => {
        const claim = index.find('claim', id);
        return (
          claim && (
            <p key={id} className="note">
              Rests on a claim: <PlaceLink to={placeOf(refOf('claim', id))}>{claim.tag}</PlaceLink>
            </p>
          )
        );
      })}
      {passage && <Quote passage={passage} />}
    </>
  );
}
