import { useMemo } from 'react';
import { shortestChain } from '../model/connections.ts';
import { emphasisOf } from '../model/emphasis.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import { noLens, nothing, refOf, type Selection } from '../model/selection.ts';
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
    () => emphasisOf(index, selection, lens, chainRefs(index, selection)),
    [index, selection, lens],
  );
  const source = pointed ?? (selection.kind === 'nothing' ? reading : null);
  const glowing = useMemo(
    () => new Set<Ref>(source ? [source, ...index.touching(source)] : []),
    [index, source],
  );
  return useMemo(() => ({ emphasis, glance: pointed, glowing }), [emphasis, pointed, glowing]);
}

/** The ties and actors of the chain that a connection shows. */
function chainRefs(index: StoryIndex, selection: Selection): Ref[] {
  if (selection.kind !== 'connection') return [];
  const chain = shortestChain(index, selection.from ?? '', selection.to ?? '') ?? [];
  return chain.flatMap((tie) => [refOf('tie', tie.id), refOf('actor', tie.from), refOf('actor', tie.to)]);
}
