import { wordsIn } from './wordsIn.ts';

/** A stretch of text; a hit is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A text in pieces, the words that have one of these forms as hits. */
export function markedText(text: string, forms: ReadonlySet<string>): Piece[] {
  const hits = wordsIn(text).filter((word) => word.forms.some((form) => forms.has(form)));
  return piecesBetween(text, hits, 0, text.length);
}

/**
 * As much of the text, around as many different hits as fit, as `limit` characters hold, cut between words; all of it
 * where that fits. An ellipsis says where text was left out.
 */
export function excerptOf(pieces: readonly Piece[], limit: number): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length <= limit) return [...pieces];
  const hits = hitsOf(pieces);
  const best = hits.reduce<Span | null>((before, hit) => {
    const better = before === null || variety(text, hits, hit, limit) > variety(text, hits, before, limit);
    return better ? hit : before;
  }, null);
  const last = hits.filter(({ end }) => best && end <= best.start + room(limit)).at(-1) ?? best;
  const wide = best && last ? Math.max(last.end, best.end) - best.start : 0;
  const lead = Math.max(0, Math.floor((limit - wide) / 2));
  const from = best ? Math.min(Math.max(0, best.start - lead), text.length - limit) : 0;
  const start = Math.min(wordStart(text, from), best?.start ?? 0);
  const end = Math.max(wordEnd(text, start + limit), best?.end ?? 0);
  const shown = piecesBetween(
    text,
    hits.filter((hit) => hit.start >= start && hit.end <= end),
    start,
    end,
  );
  const before: Piece[] = start > 0 ? [{ text: '…', hit: false }] : [];
  return [...before, ...shown, ...(end < text.length ? [{ text: '…', hit: false }] : [])];
}

interface Span {
  start: number;
  end: number;
}

/** How much of the limit the hits may take from the first one on; the rest is context. */
function room(limit: number): number {
  return Math.floor(limit * 0.75);
}

/** How many different hits can be shown from this one on. */
function variety(text: string, hits: readonly Span[], from: Span, limit: number): number {
  const near = hits.filter(({ start, end }) => start >= from.start && end <= from.start + room(limit));
  return new Set(near.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

function hitsOf(pieces: readonly Piece[]): Span[] {
  let at = 0;
  return pieces.flatMap(({ text, hit }) => {
    const start = at;
    at += text.length;
    return hit ? { start, end: at } : [];
  });
}

function piecesBetween(text: string, hits: readonly Span[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    pieces.push(
      { text: text.slice(at, hit.start), hit: false },
      { text: text.slice(hit.start, hit.end), hit: true },
    );
    at = hit.end;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The start of the first word that begins at `at` or after it. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

/** The end of the last word that ends at `at` or before it. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
}
