import type { ActorKind } from '../model/story.ts';
import type { Box } from './box.ts';
import { labelWidth } from './labelWidth.ts';
import { extentOf } from './nodeShape.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** One way to set a node's label; everything is measured from the node's centre, in px. */
export interface LabelOption {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor: Anchor;
  lines: string[];
  box: Box;
  /** How much worse this place is than the best one. */
  cost: number;
}

/** From a baseline up to the tallest letters, and down to the lowest, as parts of the font size. */
export const ascent = 0.8;
export const descent = 0.24;

export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.17);
}

/** The label in one line, and in two where a break between words makes it at least a quarter narrower. */
export function breakLabel(text: string, fontSize: number): string[][] {
  const words = text.split(' ');
  const whole = labelWidth(text, fontSize);
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, width: widest(lines, fontSize) };
  });
  const [best] = breaks.sort((a, b) => a.width - b.width);
  return best && best.width <= whole * 0.75 ? [[text], best.lines] : [[text]];
}

export function widest(lines: readonly string[], fontSize: number): number {
  return Math.max(...lines.map((line) => labelWidth(line, fontSize)));
}

/** Every place a label may take around its node, the most usual first: below, above, beside, at the corners. */
export function labelOptions(label: string, kind: ActorKind, r: number, fontSize: number): LabelOption[] {
  const reach = Math.ceil(r * extentOf[kind]) + 4;
  const corner = Math.ceil(r * 0.75) + 3;
  return breakLabel(label, fontSize).flatMap((lines) => {
    const extra = lines.length > 1 ? 0.3 : Math.max(0, widest(lines, fontSize) - 84) / 24;
    return [
      option(lines, fontSize, 0, reach, 'middle', 'below', extra),
      option(lines, fontSize, 0, -reach, 'middle', 'above', extra + 0.6),
      option(lines, fontSize, reach + 1, 0, 'start', 'beside', extra + 0.5),
      option(lines, fontSize, -reach - 1, 0, 'end', 'beside', extra + 0.8),
      option(lines, fontSize, corner, corner, 'start', 'below', extra + 1.4),
      option(lines, fontSize, -corner, corner, 'end', 'below', extra + 1.6),
      option(lines, fontSize, corner, -corner, 'start', 'above', extra + 1.5),
      option(lines, fontSize, -corner, -corner, 'end', 'above', extra + 1.7),
    ];
  });
}

function option(
  lines: string[],
  fontSize: number,
  x: number,
  edge: number,
  anchor: Anchor,
  where: 'below' | 'above' | 'beside',
  cost: number,
): LabelOption {
  const height = (lines.length - 1) * lineHeight(fontSize);
  const first =
    where === 'below'
      ? edge + fontSize * ascent
      : where === 'above'
        ? edge - height - fontSize * descent
        : edge - height / 2 + fontSize * 0.36;
  const y = Math.round(first);
  return { x, y, anchor, lines, box: labelBox(x, y, anchor, lines, fontSize), cost };
}

/** The room that a label takes. */
export function labelBox(
  x: number,
  y: number,
  anchor: Anchor,
  lines: readonly string[],
  fontSize: number,
): Box {
  const width = widest(lines, fontSize);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const bottom = y + (lines.length - 1) * lineHeight(fontSize) + fontSize * descent;
  return { x0, y0: y - fontSize * ascent, x1: x0 + width, y1: bottom };
}
