import { Suspense } from 'react';
import type { StoryIndex } from '../model/indexStory.ts';
import { noLens } from '../model/selection.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { connectionOf, home, type Place } from '../navigation/place.ts';
import { partOf } from '../navigation/useLinkClicks.ts';
import { askedEdition } from '../views/parts/askedEdition.ts';
import { useExplainer } from '../views/parts/explainer.ts';
import { lateView, Nothing } from '../views/parts/lateView.ts';
import { useIdle } from '../views/parts/useIdle.ts';

// Where they cannot be had, the lens works all the same, and the words are as they are.
const LensNote = lateView(async () => (await import('../views/lens/LensNote.tsx')).LensNote, Nothing);
const EditionNote = lateView(
  async () => (await import('../views/editions/EditionNote.tsx')).EditionNote,
  Nothing,
);

/** Stands in the first script, as do the other loaders; see parts/loadSaving.ts. */
const loadWordsBar = async () => (await import('../views/share/WordsBar.tsx')).WordsBar;
const loadTools = async () => (await import('./HeaderTools.tsx')).HeaderTools;

export function Header({ place }: { place: Place | null }) {
  const { index, edition } = useExplainer();
  const Tools = useIdle(loadTools);
  return (
    <header className="masthead">
      <PlaceLink to={{ ...home, at: 'story' }}>{index.story.title}</PlaceLink>
      {place && Tools && <Tools place={place} loadWordsBar={loadWordsBar} />}
      <PlaceLink to={connectionOf(null, null)}>Connect two</PlaceLink>
      {place && (askedEdition(place, edition) || isStray(index, place)) && (
        <Suspense>
          <EditionNote place={place} />
        </Suspense>
      )}
      {place && place.lens !== noLens && (
        <Suspense>
          <LensNote place={place} />
        </Suspense>
      )}
    </header>
  );
}

/** Whether the fragment names what is not in the story, perhaps no more. */
function isStray(index: StoryIndex, place: Place): boolean {
  const { at } = place;
  return at !== null && !partOf(place) && !index.find('passage', at) && !index.section(at);
}
