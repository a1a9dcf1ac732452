import type { Edition } from './edition.ts';
import type { Former, FormerWording } from './former.ts';
import { wordDiff } from './wordDiff.ts';
import { type Said, saysTheSame, type Wording } from './wording.ts';
import type { GoneTo } from './wordingChanges.ts';

/** All that editions said and the story does not say now. */
export function formerOf(
  editions: readonly Edition[],
  wordings: readonly Wording[],
  now: readonly Said[],
  goneTo: GoneTo,
): Former {
  const saying = new Map(now.map((said) => [said.of, said]));
  return {
    editions: editions.map(({ date }) => date),
    wordings: wordings.flatMap((wording): FormerWording[] => {
      const said = saying.get(wording.of);
      if (said && saysTheSame(wording, said)) return [];
      const { words, ...rest } = wording;
      if (said) return [{ ...rest, said: wordDiff(words, said.words).before }];
      const gone = goneTo.get(wording.of);
      return [
        {
          ...rest,
          said: [{ text: words }],
          gone: { to: [...(gone?.to ?? [])], ...(gone && { why: gone.why }) },
        },
      ];
    }),
  };
}
