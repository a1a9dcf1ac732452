/**
 * A text in lines no wider than `width`, broken between words; a word that is too wide alone, as an address can be, is
 * broken after `/`, `?`, `&`, `=`, `,` or `-` where that helps, or else anywhere. One character always fits.
 */
export function textLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = wordPieces(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function wordPieces(word: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && widthOf(rest.join('')) > width) {
    const fits = fitting(rest, width, widthOf);
    const seam = rest.slice(0, fits).findLastIndex((character) => /[/?&=,-]/.test(character)) + 1;
    const cut = seam > 0 ? seam : fits;
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...pieces, rest.join('')];
}

/** How many characters fit, at least one. */
function fitting(characters: readonly string[], width: number, widthOf: (text: string) => number): number {
  let count = 1;
  while (count < characters.length && widthOf(characters.slice(0, count + 1).join('')) <= width) count += 1;
  return count;
}
