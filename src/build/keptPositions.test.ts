import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxNames } from '../layout/layouts.ts';
import { type KeptPositions, positionsText, readPositions } from './keptPositions.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const positions = fc.record({
  actors: fc.dictionary(id, fc.tuple(fc.nat(900), fc.nat(900), fc.nat(15)), { noNullPrototype: true }),
  ties: fc.dictionary(
    id,
    fc.integer({ min: -45, max: 45 }).map((n) => n / 100),
    { noNullPrototype: true },
  ),
});
const file = join(mkdtempSync(join(tmpdir(), 'positions-')), 'positions.json');

describe('positions.json', () => {
  it('reads as it was written, a line for each actor and tie', () => {
    fc.assert(
      fc.property(positions, fc.subarray(boxNames), (one, names) => {
        const kept: KeptPositions = Object.fromEntries(names.map((name) => [name, one]));
        const text = positionsText(kept);
        writeFileSync(file, text);
        // JSON knows no negative zero.
        expect(readPositions(file)).toEqual(JSON.parse(JSON.stringify(kept)));
        const entries = Object.keys(one.actors).length + Object.keys(one.ties).length;
        expect(text.match(/^ {6}"/gm)?.length ?? 0).toBe(names.length * entries);
      }),
    );
  });

  it('is empty where there is none, and says which file is broken', () => {
    expect(readPositions(`${file}.none`)).toEqual({});
    writeFileSync(file, '{ "wide": ');
    expect(() => readPositions(file)).toThrow(/positions\.json: .*npm run layout -- --anew/);
  });
});
