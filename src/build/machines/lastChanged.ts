import { indexStory } from '../../model/indexStory.ts';
import type { ReadStory } from '../../model/readStory.ts';
import { saidNow } from '../../model/saidNow.ts';
import { selectedRef } from '../../model/selection.ts';
import type { Ref } from '../../model/story.ts';
import { saysTheSame } from '../../model/wording.ts';
import { placeAt, sideAddressOf } from '../../navigation/address.ts';

/** The day of the edition that last changed what a page is about; `null` where no edition tells. */
export type LastChanged = (address: string) => string | null;

/**
 * Editions keep the words of passages, claims, ties and dates. So a page about one thing changed when its words did, or those of
 * what it touches; a page about the whole story when any did, or went. Not told is what was edited since the newest edition,
 * and what editions keep no words of: the statements of the article, the method.
 */
export function lastChanged({ story, editions, wordings }: ReadStory): LastChanged {
  const index = indexStory(story);
  const now = new Map(
    saidNow(story).map((said) => {
      const last = wordings.findLast(({ of }) => of === said.of);
      return [said.of, last && last.until === undefined && saysTheSame(last, said) ? last.since : null];
    }),
  );
  const went = wordings.flatMap(({ of, until }) =>
    until === undefined || now.has(of) ? [] : (editions.find(({ date }) => date > until)?.date ?? null),
  );
  const ofAll = newest([...now.values(), ...went]);
  const about = (ref: Ref | null) =>
    ref === null
      ? ofAll
      : newest([ref, ...index.touching(ref)].flatMap((one) => (now.has(one) ? [now.get(one) ?? null] : [])));
  return (address) => {
    const place = placeAt(address);
    if (place) return about(selectedRef(place.selection));
    return address === sideAddressOf('changes') ? ofAll : null;
  };
}

/** `null` where one of them is not known, or there are none. ISO days compare as text. */
function newest(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days[0] ?? null,
  );
}
