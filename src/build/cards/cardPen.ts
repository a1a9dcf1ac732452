import type { CardColours } from './cardColours.ts';
import { cardSize } from './cardSize.ts';
import { type FittedText, fitText } from './fitText.ts';
import type { Typeface, Typefaces } from './typeface.ts';

/** What a card is drawn with. Every drawing is SVG text; words are outlines, so no font is needed to show them. */
export interface CardPen {
  type: Typefaces;
  colours: CardColours;
}

export const cardMargin = 64;

export interface Setting {
  face: Typeface;
  colour: string;
  x: number;
  /** The top of the first line. */
  y: number;
  width: number;
  height: number;
  sizes: readonly number[];
  lineHeight: number;
}

export interface SetText {
  svg: string;
  /** Where the next thing below may begin. */
  bottom: number;
  fitted: FittedText;
  /** The baseline of a line. */
  baselineOf(line: number): number;
}

export function setText(text: string, setting: Setting): SetText {
  const { face, colour, x, y, width, height, sizes, lineHeight } = setting;
  const fitted = fitText(text, { width, height, sizes, lineHeight }, face.widthOf);
  const pitch = fitted.size * lineHeight;
  const baselineOf = (line: number) => Math.round(y + line * pitch + pitch / 2 + fitted.size * 0.34);
  const outlines = fitted.lines.map((line, at) => face.outline(line, x, baselineOf(at), fitted.size));
  const svg = `<path d="${outlines.join('')}" fill="${colour}"/>`;
  return { svg, bottom: Math.round(y + fitted.lines.length * pitch), fitted, baselineOf };
}

/** The mark of the explainer, 32 units high, on no ground of its own. */
export function emblem({ colours }: CardPen): string {
  return (
    `<path d="M9 10 23 22" stroke="${colours.ink}" stroke-width="2.5"/>` +
    `<rect x="4" y="5" width="10" height="10" fill="${colours.sides['north-korea']}"/>` +
    `<circle cx="23" cy="22" r="6" fill="${colours.sides.russia}"/>`
  );
}

/** Where a card's own drawing ends, and its foot begins. */
export const footTop = 548;

/** A whole card: what is drawn on it, and a foot that says where it is from; `said` stands at the foot's right. */
export function cardAround(pen: CardPen, title: string, said: string, drawing: string): string {
  const { width, height } = cardSize;
  const { type, colours } = pen;
  const right = width - cardMargin;
  const saidWidth = type.sans.widthOf(said, 24);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>${drawing}` +
    `<path d="M${cardMargin} ${footTop}H${right}" stroke="${colours.rule}" stroke-width="2"/>` +
    `<g transform="translate(${cardMargin - 5} 571) scale(1.2)">${emblem(pen)}</g>` +
    `<path d="${type.sansBold.outline(title, cardMargin + 44, 598, 26)}" fill="${colours.ink}"/>` +
    `<path d="${type.sans.outline(said, right - saidWidth, 598, 24)}" fill="${colours.soft}"/></svg>`
  );
}
