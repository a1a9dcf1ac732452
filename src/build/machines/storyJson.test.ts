import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { indexStory } from '../../model/indexStory.ts';
import { loadStory } from '../loadStory.ts';
import { storyJson, storySchema } from './storyJson.ts';

const { story, editions } = loadStory();
const site = (address: string) => `https://example.org${address}`;
const written = () => JSON.parse(JSON.stringify(storyJson(story, editions, site)));
const validate = new Ajv2020({ allErrors: true }).compile(storySchema(site('/story.schema.json')) as object);

describe('story.json', () => {
  it('is as its published schema says', () => {
    expect(validate(written()), JSON.stringify(validate.errors)).toBe(true);
  });

  it('the schema refuses what is not so', () => {
    for (const spoil of [
      (data: ReturnType<typeof written>) => delete data.title,
      (data: ReturnType<typeof written>) => (data.actors[0].kind = 'robot'),
      (data: ReturnType<typeof written>) => (data.ties[0].passages = []),
      (data: ReturnType<typeof written>) => (data.passages[0].more = 1),
    ]) {
      const data = written();
      spoil(data);
      expect(validate(data)).toBe(false);
    }
  });

  it('holds all of the story, each thing with its address and every reference kept', () => {
    const data = written();
    for (const kind of ['passages', 'actors', 'events', 'ties', 'claims', 'sources'] as const)
      expect(data[kind].map(({ id }: { id: string }) => id)).toEqual(story[kind].map(({ id }) => id));
    expect(data.actors[0].url).toBe(site(`/actors/${story.actors[0]?.id}/`));
    const index = indexStory(story);
    for (const { runs } of data.passages)
      for (const { ref } of runs) if (ref) expect(index.has(ref)).toBe(true);
    expect(data.edition).toBe(editions.at(-1)?.date);
  });
});
