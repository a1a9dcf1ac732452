import { Fragment, Suspense, useMemo, useRef } from 'react';
import { editionName } from '../../model/edition.ts';
import { mentionsOf, type StoryIndex, textOf } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Claim, Passage, Ref } from '../../model/story.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { useArrival, usePlace } from '../../navigation/usePlace.ts';
import { askedEdition } from '../parts/askedEdition.ts';
import { useExplainer } from '../parts/explainer.ts';
import { Former } from '../parts/Former.tsx';
import { lateView, Nothing } from '../parts/lateView.ts';
import { PassageView } from './PassageView.tsx';

const wordsPerMinute = 230;
/** The edition stays on one line. */
const noBreak = '\u00a0';

const LandedWords = lateView(async () => (await import('./LandedWords.tsx')).LandedWords);
/** Here for the reason that `loadSaving` gives. */
const loadCard = async () => (await import('./WhoCard.tsx')).WhoCard;
const StoryEdges = lateView(async () => (await import('./StoryEdges.tsx')).StoryEdges, Nothing);

interface StoryViewProps {
  /** Told which passage is on the reading line. */
  onRead: (passage: Ref | null) => void;
  /** Asked to bring a passage into view. */
  onJump: (passage: string) => void;
}

/** The prose: sections of passages, with what is selected marked. */
export function StoryView({ onRead, onJump }: StoryViewProps) {
  const { index, edition } = useExplainer();
  const { story } = index;
  const column = useRef<HTMLElement>(null);
  const minutes = useMemo(
    () => Math.ceil(story.passages.map(textOf).join(' ').split(' ').length / wordsPerMinute),
    [story],
  );
  return (
    <article id="story" ref={column}>
      <header>
        <p className="kicker">
          {`${minutes} minute read. ${story.passages.length} passages, ${story.actors.length} actors, ${story.events.length} dates. `}
          {edition && <SideLink to="changes">{editionName(edition).replaceAll(' ', noBreak)}</SideLink>}
        </p>
        <h1>{story.headline}</h1>
        <p className="standfirst">{story.standfirst}</p>
        <LostWords />
      </header>
      <Prose />
      <p>
        <SideLink to="article">The article, statement by statement</SideLink>.{' '}
        <SideLink to="method">How this is told</SideLink>.
      </p>
      <Suspense>
        <StoryEdges column={column} onRead={onRead} onJump={onJump} loadCard={loadCard} />
      </Suspense>
    </article>
  );
}

/** The sections. What shows of a passage it asks for itself, so that a selection redraws only those that it marks. */
function Prose() {
  const { index, edition } = useExplainer();
  const former = useArrival(({ place }) => askedEdition(place, edition) !== null);
  // Where a link is about words, the place is asked for as a whole; it changes seldom then.
  const worded = useArrival(({ place }) => (place?.words ? place : null));
  const at = useArrival(({ place }) => place?.at);
  const parts = useMemo(() => partsOfAll(index), [index]);
  const drawn = ({ passage, ref, claims, mine, number }: PassageParts) => (
    <Fragment key={passage.id}>
      <PassageView
        passage={passage}
        claims={claims}
        mine={mine}
        number={number}
        arrived={at === passage.id}
      />
      {worded?.words && worded.at === passage.id && (
        <Suspense>
          <LandedWords passage={passage} quote={worded.words} />
        </Suspense>
      )}
      {former && <Former of={ref} inStory />}
    </Fragment>
  );
  return index.story.sections.map(({ id, heading, passages }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {passages.flatMap((passage) => parts.get(passage) ?? []).map(drawn)}
    </section>
  ));
}

interface PassageParts {
  passage: Passage;
  ref: Ref;
  claims: Claim[];
  /** What may be marked in it. */
  mine: ReadonlySet<Ref>;
  number: number;
}

/** By the ids of the passages. */
function partsOfAll(index: StoryIndex): Map<string, PassageParts> {
  return new Map(
    index.story.passages.map((passage, at) => {
      const claims = index.claimsOf(passage);
      const mine = new Set<Ref>([...mentionsOf(passage), ...claims.map(({ id }) => refOf('claim', id))]);
      return [passage.id, { passage, ref: refOf('passage', passage.id), claims, mine, number: at + 1 }];
    }),
  );
}

/** What is said of words in a passage that the story does not have. */
function LostWords() {
  const { index } = useExplainer();
  const place = usePlace();
  if (!place?.words || index.find('passage', place.at ?? '')) return null;
  return (
    <Suspense>
      <LandedWords passage={undefined} quote={place.words} />
    </Suspense>
  );
}
