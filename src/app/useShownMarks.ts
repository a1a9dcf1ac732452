import { useMemo } from 'react';
import { shortestChain } from '../model/connections.ts';
import { emphasisOf } from '../model/emphasis.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import { noLens, nothing, type Selection } from '../model/selection.ts';
import type { Ref } from '../model/story.ts';
import { type Place, placeAsBuilt } from '../navigation/place.ts';
import { nothingShown, useExplainer } from '../views/parts/explainer.ts';
import type { Glance } from './useGlance.ts';

/** The strengths that follow from the place, and what glows on top of them. Each keeps its identity while its cause does. */
export function useShownMarks(place: Place | null, { pointed, reading }: Glance) {
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
  const builtFor = place ? placeAsBuilt(place).selection : nothing;
  const plain = lens === noLens && selection.kind === 'entity';
  const built = useMemo(
    () => ({ ...nothingShown, emphasis: plain ? emphasis : emphasisOf(index, builtFor) }),
    [plain, emphasis, index, builtFor],
  );
  const shown = useMemo(
    () => ({ now: { emphasis, glance: pointed, reading, glowing }, built }),
    [emphasis, pointed, reading, glowing, built],
  );
  const selected = useMemo(() => ({ now: emphasis, built: built.emphasis }), [emphasis, built]);
  return { shown, selected };
}

/** The ids of the ties that connect two actors, where the selection asks for that. */
function chainOf(index: StoryIndex, selection: Selection): string[] {
  if (selection.kind !== 'connection') return [];
  return (shortestChain(index, selection.from ?? '', selection.to ?? '') ?? []).map(({ id }) => id);
}
