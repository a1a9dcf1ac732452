import type { ReactNode } from 'react';
import { nodePath } from '../../layout/nodeShape.ts';
import type { Finding } from '../../model/findInStory.ts';
import { markedPassage } from '../../model/markedPassage.ts';
import { excerptOf, markedText } from '../../model/markedText.ts';
import { splitRef } from '../../model/selection.ts';
import type { Claim, EntityKind } from '../../model/story.ts';
import { sentenceStart, tieSentence } from '../../model/tieSentence.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home, placeOf } from '../../navigation/place.ts';
import { useWholeIndex } from '../parts/explainer.ts';
import { Marked } from './Marked.tsx';

/** Characters of a passage that are shown around what was looked for. */
const context = 180;

/** One thing that was found: a link to it, with what tells it from others of its kind. */
export function FoundItem({ finding }: { finding: Finding }) {
  const Item = items[splitRef(finding.ref).kind];
  return <Item finding={finding} />;
}

interface ElsewhereProps {
  shown: string;
  text: string;
  forms: ReadonlySet<string>;
}

/** Where what is shown holds nothing that was looked for: the words that do. */
function Elsewhere({ shown, text, forms }: ElsewhereProps) {
  const isIn = (one: string) => markedText(one, forms).some(({ hit }) => hit);
  if (isIn(shown) || !isIn(text)) return null;
  return (
    <span className="note found-more">
      <Marked pieces={excerptOf(markedText(text, forms), context)} />
    </span>
  );
}

/** What was said about a claim, by whom where that is no actor. */
function saidIn({ attributions }: Claim): string {
  return attributions.map(({ who = '', what }) => `${who} ${what}`.trim()).join('; ');
}

type Item = (props: { finding: Finding }) => ReactNode;

function FoundActor({ finding: { ref, spelling } }: { finding: Finding }) {
  const actor = useWholeIndex().find('actor', splitRef(ref).id);
  if (!actor) return null;
  return (
    <>
      <span className="found-mark" data-side={actor.side}>
        <svg aria-hidden="true" viewBox="-8 -8 16 16" width="13">
          <path d={nodePath(actor.kind, 6)} />
        </svg>{' '}
        <PlaceLink to={placeOf(ref)}>{sentenceStart(actor)}</PlaceLink>
      </span>
      <span className="note">{[spelling && `also ${spelling}`, actor.role].filter(Boolean).join(', ')}</span>
    </>
  );
}

interface NamedProps extends Pick<Finding, 'forms'> {
  of: Finding['ref'];
  name: string;
  note: readonly (string | false | undefined)[];
}

/** What is found by its name, and what tells it from others. */
function Named({ of, forms, name, note }: NamedProps) {
  return (
    <>
      <PlaceLink to={placeOf(of)}>
        <Marked pieces={markedText(name, forms)} />
      </PlaceLink>
      <span className="note">{note.filter(Boolean).join(', ')}</span>
    </>
  );
}

function FoundEvent({ finding: { ref, forms } }: { finding: Finding }) {
  const event = useWholeIndex().find('event', splitRef(ref).id);
  if (!event) return null;
  return (
    <>
      <Named of={ref} forms={forms} name={event.title} note={[formatWhen(event.when)]} />
      <Elsewhere shown={event.title} text={event.note} forms={forms} />
    </>
  );
}

function FoundTie({ finding: { ref, forms } }: { finding: Finding }) {
  const index = useWholeIndex();
  const tie = index.find('tie', splitRef(ref).id);
  if (!tie) return null;
  const note = [tie.when && formatWhen(tie.when), tie.standing !== 'established' && tie.standing];
  return <Named of={ref} forms={forms} name={tieSentence(index, tie)} note={note} />;
}

function FoundClaim({ finding: { ref, forms } }: { finding: Finding }) {
  const claim = useWholeIndex().find('claim', splitRef(ref).id);
  if (!claim) return null;
  return (
    <>
      <PlaceLink to={placeOf(ref)}>
        <Marked pieces={markedText(claim.statement, forms)} />
      </PlaceLink>
      <span>
        <span className="tag" data-standing={claim.standing}>
          <Marked pieces={markedText(claim.tag, forms)} />
        </span>
      </span>
      <Elsewhere shown={`${claim.statement} ${claim.tag}`} text={saidIn(claim)} forms={forms} />
    </>
  );
}

function FoundSource({ finding: { ref, forms } }: { finding: Finding }) {
  const source = useWholeIndex().find('source', splitRef(ref).id);
  if (!source) return null;
  const { publisher, title, when } = source;
  const note = [title !== undefined && publisher, when && formatWhen(when)];
  return <Named of={ref} forms={forms} name={title ?? publisher} note={note} />;
}

/** Leads to the passage in the story, where a reader reads on. */
function FoundPassage({ finding }: { finding: Finding }) {
  const index = useWholeIndex();
  const { id } = splitRef(finding.ref);
  const passage = index.find('passage', id);
  if (!passage) return null;
  return (
    <>
      <PlaceLink className="found-words" to={{ ...home, at: id }}>
        <Marked pieces={excerptOf(markedPassage(index, passage, finding), context)} />
      </PlaceLink>
      <span className="note">
        <Marked pieces={markedText(index.section(passage.section)?.heading ?? '', finding.mentioned)} />
      </span>
    </>
  );
}

const items: Record<EntityKind, Item> = {
  actor: FoundActor,
  event: FoundEvent,
  tie: FoundTie,
  claim: FoundClaim,
  source: FoundSource,
  passage: FoundPassage,
};
