import { expect, it } from 'vitest';
import { readStory } from '../model/readStory.ts';
import { smallStory } from '../model/smallStory.ts';
import { everyAddress } from './everyAddress.ts';
import { movedEmbeds } from './movedEmbeds.ts';
import { lostAddresses } from './publishedList.ts';

const why = 'Why.';

it.each([
  ['renamed', ['/actors/new/?since=2022#ties'], ['/embed/actors/new/'], 'actor:new'],
  ['now a passage', ['/passages/told/'], ['/embed/passages/told/'], 'passage:told'],
  ['now what cannot be embedded', ['/events/one/'], ['/events/one/'], null],
  ['split', ['/actors/a/', '/actors/b/'], ['/actors/a/', '/actors/b/'], null],
  ['withdrawn', [], [], null],
])('an actor that is %s takes its embed along', (_, to, ways, embed) => {
  expect(movedEmbeds([{ from: '/actors/old/', to, why }])).toEqual([
    { from: '/embed/actors/old/', to: ways, why, embed },
  ]);
});

it('what has no embed leaves none behind', () => {
  expect(movedEmbeds([{ from: '/events/old/', to: [], why }])).toEqual([]);
});

it('an embed that was published once never dies in silence, and moves with what it shows', () => {
  const read = readStory(smallStory);
  const actor = read.story.actors[0]?.id ?? '';
  const alive = everyAddress(read.story);
  expect(alive).toEqual(expect.arrayContaining(['/', '/embed/ties/', `/embed/actors/${actor}/`]));
  const published = [...alive, '/actors/gone/', '/embed/actors/gone/'];
  expect(lostAddresses({ ...read, moved: [] }, published)).toHaveLength(2);
  const moved = [{ from: '/actors/gone/', to: [`/actors/${actor}/`], why }];
  expect(lostAddresses({ ...read, moved }, published)).toEqual([]);
});
