import { createContext, useCallback, useContext, useEffect, useEffectEvent } from 'react';
import { type Emphasis, noEmphasis, type Strength } from '../../model/emphasis.ts';
import type { Ref } from '../../model/story.ts';
import { type Current, currentOf, useCurrent } from '../../navigation/current.ts';
import { afterPaint } from './afterPaint.ts';

/** How strongly each mark shows: what is selected, and what is only glanced at. */
export interface Shown {
  emphasis: Emphasis;
  /** What is under the pointer or the focus. */
  glance: Ref | null;
  /** The passage on the reading line. */
  reading: Ref | null;
  /** What glows in the pictures: the glance, or else the passage being read, with all that it touches. */
  glowing: ReadonlySet<Ref>;
}

export const nothingShown: Shown = { emphasis: noEmphasis, glance: null, reading: null, glowing: new Set() };

/** What shows now; in the render that hydrates, as in the page as built. */
export const ShownContext = createContext<Current<Shown>>(currentOf(nothingShown));

/** A part of it, for those who draw no more: they are not asked again at every move of the pointer. It must be the same as long as nothing in it changes. */
export function useShownPart<Part>(part: (shown: Shown) => Part): Part {
  return useCurrent(useContext(ShownContext), part);
}

export function useShown(): Shown {
  return useShownPart(all);
}

export function useEmphasis(): Emphasis {
  return useShownPart(emphasisIn);
}

/** As it is when it is called, for what answers to the reader: nothing is drawn anew for it. The same function for ever. */
export function useEmphasisNow(): () => Emphasis {
  const shown = useContext(ShownContext);
  return useCallback(() => shown.now().emphasis, [shown]);
}

/** Calls when the emphasis has changed and that is painted; it may leave out what was changed again before. */
export function useOnceEmphasised(call: () => void): void {
  const shown = useContext(ShownContext);
  const latest = useEffectEvent(call);
  useEffect(() => {
    let last = shown.now().emphasis;
    let takeBack = () => {};
    const forget = shown.subscribe(() => {
      const { emphasis } = shown.now();
      if (emphasis === last) return;
      last = emphasis;
      takeBack();
      takeBack = afterPaint(() => latest());
    });
    return () => {
      forget();
      takeBack();
    };
  }, [shown]);
}

/** How strongly one mark shows. */
export function useStrength(ref: Ref): Strength | undefined {
  return useShownPart(({ emphasis }) => emphasis.strengthOf(ref));
}

/** Whether one mark glows. */
export function useGlow(ref: Ref): boolean {
  return useShownPart(({ glowing }) => glowing.has(ref));
}

const all = (shown: Shown) => shown;
const emphasisIn = ({ emphasis }: Shown) => emphasis;
