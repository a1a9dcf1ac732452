import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionsOf } from './attributionsOf.ts';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { smallStory } from './smallStory.ts';
import type { Attribution } from './story.ts';

const { story } = readStory(smallStory);
const [claim] = story.claims;

describe('attributionsOf', () => {
  it('puts what is said in time order, the undated last, and loses nothing', () => {
    const when = fc.option(fc.constantFrom('2023-07-27', '2022-11~', '1973', '2023-07'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(when, { maxLength: 8 }), (whens) => {
        const attributions = whens.map((one, at): Attribution => {
          const said = { who: `w${at}`, how: 'said' as const, what: 'it' };
          return one === undefined ? said : { ...said, when: one };
        });
        const index = indexStory({ ...story, claims: claim ? [{ ...claim, attributions }] : [] });
        const record = attributionsOf(index, { claims: [claim?.id ?? '', 'none'] });
        expect(new Set(record)).toEqual(new Set(attributions));
        const order = ['1973', '2022-11~', '2023-07', '2023-07-27', undefined];
        const places = record.map(({ when: one }) => order.indexOf(one));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
