import type { Side } from '../../model/story.ts';

export interface CardColours {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  line: string;
  mark: string;
  sides: Readonly<Record<Side, string>>;
}

/** The light scheme's colours out of the text of styles/colours.css, so that they stand in one place. Throws a RangeError where one is not there. */
export function cardColours(css: string, sides: readonly Side[]): CardColours {
  const light = css.split('@media')[0] ?? '';
  const found = (what: string, look: RegExp) => {
    const value = look.exec(light)?.[1];
    if (value === undefined) throw new RangeError(`colours.css has no colour ${what}`);
    return value;
  };
  const token = (name: string) => found(`--${name}`, new RegExp(`--${name}:\\s*(#[0-9a-f]+);`));
  const sideColour = (side: Side) =>
    found(`of ${side}`, new RegExp(`\\[data-side="${side}"\\]\\s*\\{\\s*--side:\\s*(#[0-9a-f]+);`));
  return {
    paper: token('paper'),
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    line: token('line'),
    mark: token('mark'),
    sides: Object.fromEntries(sides.map((side) => [side, sideColour(side)])) as Record<Side, string>,
  };
}
