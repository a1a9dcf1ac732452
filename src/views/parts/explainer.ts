import { createContext, useContext } from 'react';
import type { Layouts } from '../../layout/layouts.ts';
import { type Emphasis, noEmphasis } from '../../model/emphasis.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import type { Ref } from '../../model/story.ts';

/** What every view draws from and nothing in the page changes. */
export interface Explainer {
  index: StoryIndex;
  layouts: Layouts;
}

export const ExplainerContext = createContext<Explainer | null>(null);

export function useExplainer(): Explainer {
  const explainer = useContext(ExplainerContext);
  if (!explainer) throw new Error('a view was drawn outside the explainer');
  return explainer;
}

/** How strongly each mark shows: what is selected, and what is only glanced at. */
export interface Shown {
  emphasis: Emphasis;
  /** What is under the pointer or the focus. */
  glance: Ref | null;
  /** What glows in the pictures: the glance, or else the passage being read, with all that it touches. */
  glowing: ReadonlySet<Ref>;
}

const nothingShown: Shown = { emphasis: noEmphasis, glance: null, glowing: new Set() };

export const ShownContext = createContext<Shown>(nothingShown);

export function useShown(): Shown {
  return useContext(ShownContext);
}
