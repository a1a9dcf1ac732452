import type { Quote } from '../model/quote.ts';

/**
 * A quote as browsers find and mark it themselves, script or no script (wicg.github.io/scroll-to-text-fragment); it follows the
 * fragment of an address. Of what makes it strict only the neighbours are told: a browser compares no sums.
 */
export function textDirective({ words, long, before, after }: Quote): string {
  const parts = [
    before.trim() && `${encoded(before)}-`,
    encoded(words),
    long && encoded(long.end),
    after.trim() && `-${encoded(after)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Nothing is left that a directive is divided by, or that a chat would take for the end of a link. */
function encoded(text: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.trim()).replace(/[-.!~*'()_]/g, percent);
}
