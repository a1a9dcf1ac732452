import { expect, it } from 'vitest';
import { findInStory } from './findInStory.ts';
import { indexStory } from './indexStory.ts';
import { readStory } from './readStory.ts';
import { searchExamples } from './searchExamples.ts';
import { smallStory } from './smallStory.ts';

const { story } = readStory(smallStory);

it('gives only what the story answers, in forms that differ', () => {
  const index = indexStory(story);
  const examples = searchExamples(index);
  expect(new Set(examples).size).toBe(examples.length);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect(findInStory(index, example)).toMatchObject({ how: 'all' });
  for (const example of examples) expect(findInStory(index, example).count).toBeGreaterThan(0);
});

it('prefers a name in another script', () => {
  const [first, ...rest] = story.actors.filter(({ kind }) => kind === 'person');
  const others = story.actors.filter((actor) => actor !== first && !rest.includes(actor));
  if (!first) throw new Error('nobody is in the story');
  const actors = [...others, { ...first, spellings: ['Shoygu', 'Шойгу'] }, ...rest];
  expect(searchExamples(indexStory({ ...story, actors }))).toContain('Шойгу');
});

it('gives nothing for a story of nothing', () => {
  const nothing = { ...story, actors: [], events: [], ties: [], claims: [], passages: [], sections: [] };
  expect(searchExamples(indexStory(nothing))).toEqual([]);
});
