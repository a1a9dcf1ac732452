import { describe, expect, it } from 'vitest';
import { graphFigures } from '../../layout/graphFigures.ts';
import { layoutGraph } from '../../layout/graphLayout.ts';
import { roomFor } from '../../layout/graphRoom.ts';
import { graphActors, graphBoxes } from '../../layout/layouts.ts';
import { formatProblem } from '../../model/problem.ts';
import { readStory } from '../../model/readStory.ts';
import { generateStory } from './generateStory.ts';

describe('generateStory', () => {
  it.each([2, 5, 26, 200, 1000])(
    'writes a story of %i actors without a mistake',
    { timeout: 60_000 },
    (actors) => {
      const { story, problems } = readStory(generateStory(actors, 7));
      expect(problems.slice(0, 5).map(formatProblem)).toEqual([]);
      expect(story.actors).toHaveLength(actors);
      expect(story.ties).toHaveLength(2 * (actors - 1));
      expect(story.events).toHaveLength(Math.max(1, Math.round(actors / 5)));
      const mentions = story.passages.flatMap(({ runs }) => runs.filter(({ ref }) => ref));
      if (actors >= 26) {
        expect(mentions.length / story.passages.length).toBeGreaterThan(6);
        expect(mentions.length / story.passages.length).toBeLessThan(11);
      }
    },
  );

  it('gives the same text for the same seed, another for another', () => {
    expect(generateStory(60, 3)).toEqual(generateStory(60, 3));
    expect(generateStory(60, 3)['actors.yaml']).not.toBe(generateStory(60, 4)['actors.yaml']);
  });

  it('has sides, kinds and standings of every sort, and actors of very different weight', () => {
    const { story } = readStory(generateStory(200, 1));
    expect(new Set(story.actors.map(({ side }) => side)).size).toBe(6);
    expect(new Set(story.actors.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(story.ties.map(({ standing }) => standing)).size).toBe(6);
    const degree = (id: string) => story.ties.filter(({ from, to }) => from === id || to === id).length;
    const degrees = story.actors.map(({ id }) => degree(id));
    expect(Math.max(...degrees)).toBeGreaterThan(15);
    expect(Math.min(...degrees)).toBe(2);
  });

  it.each([100, 200])('of %i actors is laid out by the laws of the graph', { timeout: 400_000 }, (actors) => {
    const { story } = readStory(generateStory(actors, 2023));
    const search = { seed: 1, starts: 2, finalists: 1, moves: [8, 60] as [number, number] };
    const { wide } = graphBoxes;
    const layout = layoutGraph(graphActors(story), story.ties, { ...roomFor(actors, wide), search });
    expect(graphFigures(layout, story.ties)).toMatchObject({ overlaps: 0, through: 0, hidden: 0 });
  });

  it('refuses a story of one', () => {
    expect(() => generateStory(1, 1)).toThrow(RangeError);
  });
});
