import { useEffect } from 'react';
import type { StoryIndex } from '../../model/indexStory.ts';
import { splitRef } from '../../model/selection.ts';
import { useGo, usePlace } from '../../navigation/usePlace.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';

/**
 * "So far": whether only what the story has told is shown, and the way in and out. As the reader reads on, the address
 * moves along, never back: what has been told stays told.
 */
export function useSoFar(): { on: boolean; toggle: () => void } {
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
  return { on: upto !== null, toggle };
}

function numberOf({ story }: StoryIndex, passage: string): number {
  return story.passages.findIndex(({ id }) => id === passage);
}
