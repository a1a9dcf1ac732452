/** Advance widths of Inter at weight 600, in thousandths of the font size, with the characters that have them. */
const advances: Readonly<Record<number, string>> = {
  252: ' ',
  262: 'ijl',
  277: 'I',
  294: '’‘',
  320: '!,.:;·|',
  326: "'",
  353: 't',
  373: '()[]/\\',
  389: 'f',
  397: 'r',
  423: '1',
  465: '-_',
  500: '–“”"^',
  549: 's?*',
  566: 'zkxL',
  576: '7aJ',
  587: 'cvyeF',
  612: 'hnuüéo5E',
  624: 'bdgpq2',
  640: '3689SPR#$',
  660: '04BTZ&',
  673: '+<=>~',
  720: 'XYAVDK',
  737: 'CU',
  747: 'GH',
  759: 'N',
  771: 'OQ',
  839: 'w',
  900: 'm',
  922: 'M',
  1000: '@—%…',
  1020: 'W',
};

const widthOf = new Map(
  Object.entries(advances).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);

/** Room for a fallback font, which may show before Inter does or in its place. */
const slack = 1.08;

/** How wide a line of label text may come out, in px, rounded up. */
export function labelWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf.get(character) ?? guess(character);
  return Math.ceil((thousandths * fontSize * slack) / 1000);
}

/** Scripts from Hangul's first block on are set on a full square. */
function guess(character: string): number {
  return character >= 'ᄀ' ? 1000 : 720;
}
