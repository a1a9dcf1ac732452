import type { Moved } from '../model/moved.ts';
import { refOf, selectedRef } from '../model/selection.ts';
import type { Ref } from '../model/story.ts';
import type { GoneTo } from '../model/wordingChanges.ts';
import { placeAt } from '../navigation/address.ts';

/** What moved.yaml says of addresses, as it concerns the things that had them. */
export function goneTo(moved: readonly Moved[]): GoneTo {
  return new Map(
    moved.flatMap(({ from, to, why }) => {
      const was = refAt(from);
      return was ? [[was, { why, to: to.flatMap((address) => refAt(address) ?? []) }] as const] : [];
    }),
  );
}

/** A passage goes by its own page or by its fragment of the story. */
function refAt(address: string): Ref | null {
  const place = placeAt(address);
  if (place?.selection.kind === 'nothing') return place.at === null ? null : refOf('passage', place.at);
  return place && selectedRef(place.selection);
}
