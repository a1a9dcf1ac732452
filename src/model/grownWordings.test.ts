import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grownWordings } from './grownWordings.ts';
import { type Said, saysTheSame, stoodIn, type Wording } from './wording.ts';

const first = { newest: undefined, today: '2026-01-01' };

describe('grownWordings', () => {
  it('keeps all that the first edition says', () => {
    expect(grownWordings([], [{ of: 'passage:a', words: 'One.' }], first)).toEqual([
      { of: 'passage:a', since: '2026-01-01', words: 'One.' },
    ]);
  });

  it('ends what changed with the edition before, and puts what is said now right after it', () => {
    const before: Wording[] = [
      { of: 'passage:a', since: '2026-01-01', words: 'One.' },
      { of: 'passage:b', since: '2026-01-01', words: 'Two.' },
    ];
    const now: Said[] = [
      { of: 'passage:new', words: 'Nought.' },
      { of: 'passage:a', words: 'One, and more.' },
    ];
    expect(grownWordings(before, now, { newest: '2026-01-01', today: '2026-02-01' })).toEqual([
      { of: 'passage:new', since: '2026-02-01', words: 'Nought.' },
      { ...before[0], until: '2026-01-01' },
      { of: 'passage:a', since: '2026-02-01', words: 'One, and more.' },
      { ...before[1], until: '2026-01-01' },
    ]);
  });

  it('after any number of releases gives back what each edition said', () => {
    const state = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
      .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom('x', 'y').map((words) => ({ id, words })))))
      .map((things) => things.map(({ id, words }): Said => ({ of: `passage:${id}`, words })));
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
        const dates = states.map((_, at) => `2026-01-0${at + 1}`);
        const wordings = states.reduce<Wording[]>(
          (so, now, at) => grownWordings(so, now, { newest: dates[at - 1], today: dates[at] ?? '' }),
          [],
        );
        for (const [at, now] of states.entries()) {
          const said = wordings.filter((wording) => stoodIn(wording, dates[at] ?? ''));
          expect(said).toHaveLength(now.length);
          for (const one of now)
            expect(said.some((other) => other.of === one.of && saysTheSame(one, other))).toBe(true);
        }
      }),
    );
  });
});
