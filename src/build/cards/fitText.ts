/** A text set in a box: each line no wider than it, all of them no higher. */
export interface FittedText {
  size: number;
  lines: string[];
  /** Whether nothing was left out. */
  whole: boolean;
}

export interface TextBox {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** Of the size. */
  lineHeight: number;
}

export type WidthOf = (text: string, size: number) => number;

/**
 * Sets a text as large as it fits whole. Where it fits at no size, the smallest takes as many words as there is room for,
 * and ends in an ellipsis. Words are never broken.
 */
export function fitText(text: string, box: TextBox, widthOf: WidthOf): FittedText {
  const words = text.split(/\s+/).filter(Boolean);
  for (const size of box.sizes) {
    const lines = linesAt(words, box, size, widthOf);
    if (lines) return { size, lines: balanced(words, lines.length, box, size, widthOf), whole: true };
  }
  const size = box.sizes.at(-1) ?? 0;
  for (let count = words.length - 1; count > 0; count -= 1) {
    const lines = linesAt(shortened(words.slice(0, count)), box, size, widthOf);
    if (lines) return { size, lines, whole: false };
  }
  return { size, lines: [], whole: words.length === 0 };
}

/** `null` where the words do not fit. */
function linesAt(
  words: readonly string[],
  { width, height, lineHeight }: Omit<TextBox, 'sizes'>,
  size: number,
  widthOf: WidthOf,
): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line === '' || widthOf(word, size) > width) return null;
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.length * size * lineHeight <= height ? lines : null;
}

/** As many lines as before, of lengths as like as can be: in the narrowest box that needs no more of them. */
function balanced(
  words: readonly string[],
  count: number,
  box: TextBox,
  size: number,
  widthOf: WidthOf,
): string[] {
  let [low, high] = [0, box.width];
  for (let step = 0; step < 8; step += 1) {
    const width = (low + high) / 2;
    const fits = linesAt(words, { ...box, width }, size, widthOf)?.length === count;
    if (fits) high = width;
    else low = width;
  }
  return linesAt(words, { ...box, width: high }, size, widthOf) ?? [];
}

function shortened(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), `${last.replace(/[\s,;:.–]+$/, '')}…`];
}
