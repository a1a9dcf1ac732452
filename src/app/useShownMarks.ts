import { useMemo } from 'react';
import { shortestChain } from '../model/connections.ts';
import { emphasisOf } from '../model/emphasis.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import { noLens, nothing, type Selection } from '../model/selection.ts';
import type { Ref } from '../model/story.ts';
import type { Place } from '../navigation/place.ts';
import { type Shown, useExplainer } from '../views/parts/explainer.ts';
import type { Glance } from './useGlance.ts';

/** The strengths that follow from the place, and what glows on top of them. Each keeps its identity while its cause does. */
export function useShownMarks(place: Place | null, { pointed, reading }: Glance): Shown {
  const { index } = useExplainer();
  const selection = place?.selection ?? nothing;
  const lens = place?.lens ?? noLens;
  const emphasis = useMemo(
    () => emphasisOf(index, selection, lens, chainOf(index, selection)),
    [index, selection, lens],
  );
  const source = pointed ?? (selection.kind === 'nothing' ? reading : null);
  const glowing = useMemo(
    () => new Set<Ref>(source ? [source, ...index.touching(source)] : []),
    [index, source],
  );
  return useMemo(() => ({ emphasis, glance: pointed, glowing }), [emphasis, pointed, glowing]);
}

/** The ids of the ties that connect two actors, where the selection asks for that. */
function chainOf(index: StoryIndex, selection: Selection): string[] {
  if (selection.kind !== 'connection') return [];
  return (shortestChain(index, selection.from ?? '', selection.to ?? '') ?? []).map(({ id }) => id);
}
