import { type Side, sides } from '../../model/story.ts';

/** What the canvas paints with, as the styles have it now. */
export interface CanvasColours {
  paper: string;
  ink: string;
  line: string;
  mark: string;
  glow: string;
  side: Record<Side, string>;
  /** For names, without a size. */
  family: string;
}

/** Everything the colours depend on besides the styles. */
export const schemeQueries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Reads the colours below an element that holds one with `data-side` for each side. */
export function readColours(within: Element): CanvasColours {
  const style = getComputedStyle(within);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const family = style.fontFamily;
  // A canvas is a picture to the browser: it does not force colours on it by itself.
  if (matchMedia('(forced-colors: active)').matches) return { ...forced, family };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    line: colour('line'),
    mark: colour('mark'),
    glow: colour('glow'),
    side: bySide((side) => {
      const probe = within.querySelector(`[data-side="${side}"]`);
      return probe ? getComputedStyle(probe).getPropertyValue('--side').trim() : colour('ink');
    }),
    family,
  };
}

function bySide(colourOf: (side: Side) => string): Record<Side, string> {
  return Object.fromEntries(sides.map((side) => [side, colourOf(side)])) as Record<Side, string>;
}

const forced = {
  paper: 'Canvas',
  ink: 'CanvasText',
  line: 'CanvasText',
  mark: 'Highlight',
  glow: 'Highlight',
  side: bySide(() => 'CanvasText'),
};
