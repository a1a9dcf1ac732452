import type { ReactNode } from 'react';
import { type Dossier, sourceName } from '../../model/dossier.ts';
import { refOf } from '../../model/selection.ts';
import type { Actor, Attribution, Claim, Source, StoryEvent, Tie } from '../../model/story.ts';
import { sentenceStart, tieSentence } from '../../model/tieSentence.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useExplainer } from '../parts/explainer.ts';
import { Quote } from '../parts/Quote.tsx';

/** A heading with its count over a list; nothing at all where the list is empty. */
function Listed<Item extends { id: string }>(props: {
  heading: string;
  items: readonly Item[];
  className?: string;
  children: (item: Item) => ReactNode;
}) {
  const { heading, items, className, children } = props;
  if (items.length === 0) return null;
  return (
    <section className={className}>
      <h3>
        {heading} <span className="count">{items.length}</span>
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}

export function Passages({ dossier, whole }: { dossier: Dossier; whole: boolean }) {
  const { index } = useExplainer();
  const own = whole ? index.story.passages.filter(({ id }) => refOf('passage', id) === dossier.ref) : [];
  return (
    <Listed
      heading={whole ? 'Its words' : 'Passages'}
      items={whole ? own : dossier.passages}
      className="quotes"
    >
      {(passage) => <Quote passage={passage} />}
    </Listed>
  );
}

export function Faces({ actors }: { actors: readonly Actor[] }) {
  return (
    <Listed heading="Actors" items={actors} className="faces">
      {(actor) => <ActorLink actor={actor} />}
    </Listed>
  );
}

export function ActorLink({ actor }: { actor: Actor }) {
  return (
    <PlaceLink to={placeOf(refOf('actor', actor.id))} data-side={actor.side}>
      {sentenceStart(actor)}
    </PlaceLink>
  );
}

export function Ties({ ties }: { ties: readonly Tie[] }) {
  return (
    <Listed heading="Ties" items={ties}>
      {(tie) => <TieLine tie={tie} />}
    </Listed>
  );
}

/** A tie as its sentence, with its date and, unless it is established, its standing. */
export function TieLine({ tie }: { tie: Tie }) {
  const { index } = useExplainer();
  const notes = [tie.when && formatWhen(tie.when), tie.standing !== 'established' && tie.standing].filter(
    Boolean,
  );
  return (
    <>
      <PlaceLink to={placeOf(refOf('tie', tie.id))}>{tieSentence(index, tie)}</PlaceLink>
      {notes.length > 0 && <span className="note"> {notes.join(', ')}</span>}
    </>
  );
}

export function Dates({ events }: { events: readonly StoryEvent[] }) {
  return (
    <Listed heading="Dates" items={events}>
      {(event) => (
        <>
          <span className="note">{formatWhen(event.when)} </span>
          <PlaceLink to={placeOf(refOf('event', event.id))}>{event.title}</PlaceLink>
        </>
      )}
    </Listed>
  );
}

export function Claims({ claims }: { claims: readonly Claim[] }) {
  return (
    <Listed heading="Claims" items={claims}>
      {(claim) => (
        <>
          <PlaceLink to={placeOf(refOf('claim', claim.id))}>{claim.statement}</PlaceLink>
          <span className="note"> {claim.tag}</span>
        </>
      )}
    </Listed>
  );
}

export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <Listed heading="Sources" items={sources} className="sources">
      {(source) => (
        <>
          <PlaceLink to={placeOf(refOf('source', source.id))}>{sourceName(source)}</PlaceLink>
          {source.state && <span className="note"> state media</span>}
        </>
      )}
    </Listed>
  );
}

export function ClaimRecord({ claim }: { claim: Claim | undefined }) {
  if (!claim) return null;
  const record = claim.attributions.map((attribution, at) => ({ ...attribution, id: String(at) }));
  return (
    <Listed heading="Who says so" items={record} className="record">
      {(attribution) => <Said attribution={attribution} />}
    </Listed>
  );
}

function Said({ attribution }: { attribution: Attribution }) {
  const { index } = useExplainer();
  const { actor: id, who, how, what, when, source: from } = attribution;
  const actor = id === undefined ? undefined : index.find('actor', id);
  const source = from === undefined ? undefined : index.find('source', from);
  return (
    <>
      {when && <span className="note">{formatWhen(when)} </span>}
      {actor ? <ActorLink actor={actor} /> : who} <span className="how">{how}</span>: {what}.
      {source && (
        <>
          {' '}
          <PlaceLink className="note" to={placeOf(refOf('source', source.id))}>
            {sourceName(source)}
          </PlaceLink>
        </>
      )}
    </>
  );
}

export function TheSource({ source }: { source: Source | undefined }) {
  if (!source) return null;
  return (
    <p className="the-source">
      {source.url ? (
        <a href={source.url} rel="noopener external">
          Read it at {new URL(source.url).hostname.replace(/^www\./, '')}
        </a>
      ) : (
        'Read in a copy; no address to link to.'
      )}
    </p>
  );
}
