import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addresses, grownList, publishedProblems } from './publishedProblems.ts';

const why = 'Why.';
const sound: Addresses = {
  published: ['/', '/actors/a/', '/actors/old/', '/claims/two/', '/events/gone/'],
  alive: ['/', '/actors/a/', '/claims/one/', '/claims/other/'],
  moved: [
    { from: '/actors/old/', to: ['/actors/a/'], why },
    { from: '/claims/two/', to: ['/claims/one/', '/claims/other/'], why },
    { from: '/events/gone/', to: [], why },
  ],
};

describe('publishedProblems', () => {
  it('finds nothing where each old address leads on, or says that it does not', () => {
    expect(publishedProblems(sound)).toEqual([]);
    const deep = [{ from: '/actors/old/', to: ['/actors/a/?since=2022#ties'], why }];
    expect(publishedProblems({ ...sound, moved: [...deep, ...sound.moved.slice(1)] })).toEqual([]);
  });

  it.each<[string, Partial<Addresses>, string]>([
    [
      'an address that dies',
      { moved: sound.moved.slice(1) },
      '/actors/old/ was published and has no page now; say in moved.yaml where it went, or that it went nowhere',
    ],
    [
      'an entry that is there twice',
      { moved: [...sound.moved, { from: '/events/gone/', to: [], why }] },
      'moved.yaml: /events/gone/ is there more than once; leave one',
    ],
    [
      'an entry for a page that lives',
      { moved: [...sound.moved, { from: '/', to: ['/claims/one/'], why }] },
      'moved.yaml: / has a page of its own; leave its entry out',
    ],
    [
      'an entry for what was never published',
      { moved: [...sound.moved, { from: '/actors/x/', to: ['/'], why }] },
      'moved.yaml: /actors/x/ was never published; leave its entry out',
    ],
    [
      'a way to nowhere',
      { alive: ['/', '/actors/a/', '/claims/one/'] },
      'moved.yaml: /claims/two/ leads to /claims/other/, which is no page',
    ],
    [
      'a way in two steps',
      {
        published: [...sound.published, '/actors/older/'],
        moved: [...sound.moved, { from: '/actors/older/', to: ['/actors/old/'], why }],
      },
      'moved.yaml: /actors/older/ leads to /actors/old/, which has moved too; lead to where that is now',
    ],
    [
      'one way twice',
      { moved: [{ from: '/actors/old/', to: ['/', '/'], why }, ...sound.moved.slice(1)] },
      'moved.yaml: /actors/old/ leads to the same page twice',
    ],
  ])('%s', (_, change, problem) => {
    expect(publishedProblems({ ...sound, ...change })).toEqual([problem]);
  });
});

it('after a release everything is in the list, and nothing ever leaves it', () => {
  const addresses = fc.array(fc.stringMatching(/^\/[a-z]{1,3}\/$/));
  fc.assert(
    fc.property(addresses, addresses, (published, alive) => {
      const grown = grownList(published, alive);
      expect(new Set(grown)).toEqual(new Set([...published, ...alive]));
      expect(grownList(grown, alive)).toEqual(grown);
      expect(publishedProblems({ published: grown, alive: grown, moved: [] })).toEqual([]);
    }),
  );
});
