import { type Box, overlapDepth } from './box.ts';
import { type Anchor, labelBox } from './labelLayout.ts';
import type { TimelineLayout, TimelineMark } from './timelineLayout.ts';

/** A word more on a date: at one end of its label, on the same line. */
export interface WordBesideLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: Anchor;
}

/** Between a label and its word, in px, and half of it the least between a word and anything else. */
const gap = 4;

/**
 * Sets a word at one end of a date's label, where it touches no label and no other word, and crosses a leader line only where
 * it must. No label moves for it. A date without room is left out, and so is one for which `wordOf` has none.
 */
export function wordsBesideLabels(
  timeline: TimelineLayout,
  wordOf: (id: string) => string | undefined,
): WordBesideLabel[] {
  const { marks, counts = [], width, fontSize } = timeline;
  const labels = new Map(marks.map((mark) => [mark.id, boxOfLabel(mark, timeline)]));
  const taken = [
    ...labels.values(),
    ...counts.map(({ label: { x, y, anchor, text } }) => labelBox(x, y, anchor, [text], fontSize)),
  ];
  const stems = [...marks, ...counts].map(({ x, stem: { y0, y1 } }) => {
    return { x0: x, x1: x, y0: Math.min(y0, y1), y1: Math.max(y0, y1) };
  });
  // Lines stand close over each other; along them there is air.
  const isFree = ({ x0, x1, y0, y1 }: Box, around: readonly Box[]) =>
    around.every((one) => overlapDepth({ x0: x0 - gap / 2, x1: x1 + gap / 2, y0, y1 }, one) <= 0);
  return marks.flatMap((mark) => {
    const text = wordOf(mark.id);
    const label = labels.get(mark.id);
    if (text === undefined || !label) return [];
    const others = taken.filter((one) => one !== label);
    const places = placesOf(mark, label).flatMap(({ x, anchor }) => {
      const box = labelBox(x, mark.label.y, anchor, [text], fontSize);
      return box.x0 >= 0 && box.x1 <= width && isFree(box, others) ? [{ x, anchor, box }] : [];
    });
    const place = places.find(({ box }) => isFree(box, stems)) ?? places[0];
    if (!place) return [];
    taken.push(place.box);
    return [{ id: mark.id, text, x: place.x, y: mark.label.y, anchor: place.anchor }];
  });
}

/** After the label or before it; first where its own leader line is not. */
function placesOf({ label }: TimelineMark, { x0, x1 }: Box): { x: number; anchor: Anchor }[] {
  const after = { x: x1 + gap, anchor: 'start' as const };
  const before = { x: x0 - gap, anchor: 'end' as const };
  return label.anchor === 'end' ? [before, after] : [after, before];
}

function boxOfLabel({ label, date }: TimelineMark, { dateBelow, fontSize }: TimelineLayout): Box {
  const { x, y, anchor, text } = label;
  return labelBox(x, y, anchor, dateBelow ? [text, date] : [`${text} ${date}`], fontSize);
}
