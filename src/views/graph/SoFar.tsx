import { useEffect } from 'react';
import type { StoryIndex } from '../../model/indexStory.ts';
import { splitRef } from '../../model/selection.ts';
import { useGo, usePlace } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useShown } from '../parts/shown.ts';

/**
 * The way into the graph of only what the story has told, and out of it. As the reader reads on, the address
 * moves along, never back: what has been told stays told.
 */
export function SoFar() {
  const { index } = useExplainer();
  const { reading } = useShown();
  const place = usePlace();
  const go = useGo();
  const at = reading === null ? null : splitRef(reading).id;
  const upto = place?.lens.upto ?? null;
  useEffect(() => {
    if (place && upto !== null && at !== null && numberOf(index, at) > numberOf(index, upto))
      go({ ...place, lens: { ...place.lens, upto: at } });
  }, [index, place, upto, at, go]);
  const toggle = () => {
    const start = at ?? index.story.passages[0]?.id ?? null;
    if (place) go({ ...place, lens: { ...place.lens, upto: upto === null ? start : null } });
  };
  return (
    <button type="button" aria-pressed={upto !== null} onClick={toggle}>
      So far
    </button>
  );
}

function numberOf({ story }: StoryIndex, passage: string): number {
  return story.passages.findIndex(({ id }) => id === passage);
}
