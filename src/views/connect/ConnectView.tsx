import { type FormEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { chainsBetween, claimsUnder } from '../../model/chainsBetween.ts';
import { counted } from '../../model/dossier.ts';
import { mentionsOf } from '../../model/indexStory.ts';
import { nothing, refOf, type Selection } from '../../model/selection.ts';
import type { Actor, Passage, Tie } from '../../model/story.ts';
import { nameInSentence, sentenceStart, tieSentence } from '../../model/tieSentence.ts';
import { hrefOf } from '../../navigation/address.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { connectionOf, home, type Place, placeOf } from '../../navigation/place.ts';
import { useGo, useHydrated } from '../../navigation/usePlace.ts';
import { CopyLink } from '../parts/CopyLink.tsx';
import { useExplainer } from '../parts/explainer.ts';
import { Quote } from '../parts/Quote.tsx';

interface ConnectViewProps {
  place: Place;
  connection: Extract<Selection, { kind: 'connection' }>;
}

/** How two actors are connected in this story: the shortest chains of ties, each tie with a passage it rests on. */
export function ConnectView({ place, connection }: ConnectViewProps) {
  const { index } = useExplainer();
  // This view comes late: by then the place may know its query, which the page as built did not.
  const live = useHydrated();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever arrived before it did still has to be led to its heading.
  const [cold] = useState(!live);
  useLayoutEffect(() => {
    if (cold || !heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus({ preventScroll: true });
  }, [cold]);
  const from = live ? index.find('actor', connection.from ?? '') : undefined;
  const to = live ? index.find('actor', connection.to ?? '') : undefined;
  return (
    <>
      <header>
        <p className="kicker">Connect two</p>
        <h2 id="dossier-heading" ref={heading}>
          {from && to ? `${sentenceStart(from)} and ${nameInSentence(to)}` : 'How are two actors connected?'}
        </h2>
        <p className="actions">
          <CopyLink place={place} />
          <PlaceLink className="close" to={{ ...home, selection: nothing }}>
            Close
          </PlaceLink>
        </p>
      </header>
      <p className="about without-script">
        Choosing two needs JavaScript. Without it, each actor’s page lists its ties.
      </p>
      <ConnectForm place={place} from={from} to={to} />
      {from && to && <Chains from={from} to={to} />}
    </>
  );
}

interface Ends {
  from: Actor | undefined;
  to: Actor | undefined;
}

/** A plain form with a GET, so that its address is the place's own. */
function ConnectForm({ place, from, to }: Ends & { place: Place }) {
  const go = useGo();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget);
    const end = (name: string) => String(chosen.get(name) ?? '') || null;
    go({ ...place, selection: connectionOf(end('from'), end('to')).selection });
  };
  const action = hrefOf(connectionOf(null, null), import.meta.env.BASE_URL);
  return (
    <form className="connect" action={action} onSubmit={submit} key={`${from?.id} ${to?.id}`}>
      <ActorChoice name="from" label="From" chosen={from} />
      <ActorChoice name="to" label="To" chosen={to} />
      <button type="submit">Connect</button>
    </form>
  );
}

function ActorChoice({ name, label, chosen }: { name: string; label: string; chosen: Actor | undefined }) {
  const { index } = useExplainer();
  const id = useId();
  const byName = [...index.story.actors].sort((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <label htmlFor={id}>
      {label}
      <select id={id} name={name} required defaultValue={chosen?.id ?? ''}>
        <option value="">Choose an actor</option>
        {byName.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {sentenceStart(actor)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The ways from one to the other, the shortest first: it is the one that is drawn in the picture. */
function Chains({ from, to }: { from: Actor; to: Actor }) {
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
