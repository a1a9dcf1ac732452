import type { Piece } from '../../model/markedText.ts';

/** Text with the words marked that were looked for. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  // Pieces stand in the order of the text, so their place is their identity.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text));
}
