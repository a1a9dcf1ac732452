import { createContext, use, useContext } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import type { BoxName, PageLayouts } from '../../layout/layouts.ts';
import type { NewestEdition } from '../../model/edition.ts';
import type { Former } from '../../model/former.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import type { Ref } from '../../model/story.ts';
import { type Current, currentOf } from '../../navigation/current.ts';
import { useHydrated } from '../../navigation/usePlace.ts';

/** What every view draws from. It changes once at most: when the grounds of the story arrive. */
export interface Explainer {
  index: StoryIndex;
  layouts: PageLayouts;
  /** Whether the grounds are in `index`. */
  complete: boolean;
  /** How many items of a list the page as built shows; see build/prerender.ts. */
  builtLimit: number;
  /** The whole graph as laid out for a box; the page has the wide one, or of a large one a part. */
  loadGraph: (box: BoxName) => Promise<DrawnGraph>;
  /** The newest edition; `null` where nothing was released yet. */
  edition: NewestEdition | null;
  /** What editions said that the story does not say now. */
  loadFormer: () => Promise<{ former: Former }>;
}

export const ExplainerContext = createContext<Explainer | null>(null);

export function useExplainer(): Explainer {
  const explainer = useContext(ExplainerContext);
  if (!explainer) throw new Error('a view was drawn outside the explainer');
  return explainer;
}

/** How many items of a list to show: all of them, save in the page as built, which has to fit one flight. */
export function useListLimit(): number {
  const { builtLimit } = useExplainer();
  return useHydrated() ? Number.POSITIVE_INFINITY : builtLimit;
}

/** A page built with shorter lists than this is short of room. */
const roomy = 100;

/** Whether the page as built has no room for what script shows anyway. */
export function useShortOfRoom(): boolean {
  return useListLimit() < roomy;
}

/** The index with the grounds of the story in it. Never rejects, never changes. */
export const WholeIndexContext = createContext<Promise<StoryIndex> | null>(null);

/** As above; suspends until they have come. */
export function useWholeIndex(): StoryIndex {
  const whole = useContext(WholeIndexContext);
  if (!whole) throw new Error('a view was drawn outside the explainer');
  return use(whole);
}

/** The mention in the story by which what is open was asked for: whom it names, and in which passage. */
export interface Asked {
  ref: Ref;
  passage: string;
}

/** `null` where what is open was not asked for in the story. It is a gesture: an address does not know it. */
export const AskedContext = createContext<Current<Asked | null>>(currentOf<Asked | null>(null));
