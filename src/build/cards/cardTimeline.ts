import type { TimelineLayout, TimelineStretch } from '../../layout/timelineLayout.ts';
import type { CardPen } from './cardPen.ts';

/** The folded axis, its top left at x, y and `scale` times as large; the event's mark is lit and named above it. */
export function cardTimeline(
  pen: CardPen,
  timeline: TimelineLayout,
  lit: string | null,
  { x, y, scale }: { x: number; y: number; scale: number },
): string {
  const { type, colours } = pen;
  const across = (value: number) => Math.round(x + value * scale);
  const small = 19;
  const centred = (text: string, middle: number, baseline: number) =>
    type.sans.outline(text, across(middle) - type.sans.widthOf(text, small) / 2, baseline, small);
  const words = timeline.stretches.flatMap(({ x0, x1, text }) => {
    const [number = '', unit = ''] = text?.split(' ') ?? [];
    const middle = (x0 + x1) / 2;
    return text ? [centred(number, middle, y - 14), centred(unit, middle, y + 36)] : [];
  });
  words.push(...timeline.ticks.map((tick) => centred(tick.text, tick.x, y + 36)));
  const axis = `M${across(0)} ${y}${timeline.stretches.map((stretch) => lineOver(stretch, across)).join('')}`;
  const marks = timeline.marks.map((mark) => {
    const strong = mark.id === lit;
    const bar = mark.bar
      ? `<path d="M${across(mark.bar.x0)} ${y}H${across(mark.bar.x1)}" stroke="${strong ? colours.ink : colours.soft}" stroke-width="${strong ? 7 : 5}"/>`
      : '';
    const circle = `<circle cx="${across(mark.x)}" cy="${y}"`;
    return strong
      ? `${bar}${circle} r="17" fill="${colours.mark}"/>${circle} r="9" fill="${colours.ink}"/>`
      : `${bar}${circle} r="7" fill="${colours.paper}" stroke="${colours.ink}" stroke-width="2.5"/>`;
  });
  return (
    `<path d="${axis}" fill="none" stroke="${colours.soft}" stroke-width="2"/>` +
    `<path d="${words.join('')}" fill="${colours.soft}"/>${marks.join('')}${flag(pen, timeline, lit, { x, y, scale })}`
  );
}

/** As on the page: a straight line to the end of a stretch; over a fold, with two teeth in its middle. */
function lineOver({ x0, x1, folded }: TimelineStretch, across: (value: number) => number): string {
  if (!folded) return `H${across(x1)}`;
  return `H${Math.round((across(x0) + across(x1)) / 2) - 12}l4-8 8 16 8-16 4 8H${across(x1)}`;
}

const flagSize = 27;

/** The lit event's label over its mark, pushed in where it would leave the axis's width. */
function flag(
  { type, colours }: CardPen,
  timeline: TimelineLayout,
  lit: string | null,
  { x, y, scale }: { x: number; y: number; scale: number },
): string {
  const mark = timeline.marks.find(({ id }) => id === lit);
  if (!mark) return '';
  const width = type.sansBold.widthOf(mark.label.text, flagSize);
  const middle = x + mark.x * scale;
  const left = Math.min(Math.max(middle - width / 2, x + 8), x + timeline.width * scale - width - 8);
  const baseline = y - 62;
  const ground = `<rect x="${Math.round(left - 8)}" y="${baseline - 29}" width="${Math.round(width + 16)}" height="40" rx="4" fill="${colours.mark}"/>`;
  const d = type.sansBold.outline(mark.label.text, left, baseline, flagSize);
  return `<path d="M${Math.round(middle)} ${baseline + 11}V${y - 9}" stroke="${colours.ink}" stroke-width="2"/>${ground}<path d="${d}" fill="${colours.ink}"/>`;
}
