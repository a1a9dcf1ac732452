import { Suspense, useMemo, useRef } from 'react';
import { editionName } from '../../model/edition.ts';
import { mentionsOf, type StoryIndex, textOf } from '../../model/indexStory.ts';
import { refOf, selectedRef } from '../../model/selection.ts';
import type { Passage, Ref, Section } from '../../model/story.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { usePlace } from '../../navigation/usePlace.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';
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
      {story.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
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

function SectionView({ section }: { section: Section }) {
  const { index } = useExplainer();
  const passages = section.passages.flatMap((id) => index.find('passage', id) ?? []);
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{section.heading}</h2>
      {passages.map((passage) => (
        <PassageInView key={passage.id} passage={passage} />
      ))}
    </section>
  );
}

const nothingMarked: readonly Ref[] = [];

/** Gives a passage only what concerns it, so that a selection redraws only the passages that change. */
function PassageInView({ passage }: { passage: Passage }) {
  const { index } = useExplainer();
  const { emphasis, glance } = useShown();
  const place = usePlace();
  const ref = refOf('passage', passage.id);
  const { claims, mine, number } = useMemo(() => partsOf(index, passage), [index, passage]);
  const marked = emphasis.marked(passage.id).filter((one) => mine.has(one));
  const arrived = place?.at === passage.id;
  const drawn = (
    <PassageView
      passage={passage}
      claims={claims}
      number={number}
      strength={emphasis.strengthOf(ref)}
      marked={marked.length === 0 ? nothingMarked : marked}
      glance={glance && mine.has(glance) ? glance : null}
      arrived={arrived}
      selected={place ? selectedRef(place.selection) === ref : false}
    />
  );
  return (
    <>
      {drawn}
      {arrived && place.words && (
        <Suspense>
          <LandedWords passage={passage} quote={place.words} />
        </Suspense>
      )}
      <Former of={ref} inStory />
    </>
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

function partsOf(index: StoryIndex, passage: Passage) {
  const claims = index.claimsOf(passage);
  const mine = new Set<Ref>([...mentionsOf(passage), ...claims.map(({ id }) => refOf('claim', id))]);
  return { claims, mine, number: index.story.passages.indexOf(passage) + 1 };
}
