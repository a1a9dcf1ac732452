import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../model/readStory.ts';
import { graphFigures } from './graphFigures.ts';
import { type GraphLayout, type GraphSearch, layoutGraph } from './graphLayout.ts';
import type { GraphPositions } from './graphPositions.ts';
import type { GraphActor, GraphTie } from './graphScene.ts';
import { boxNames, graphActors, graphBoxes, type PerBox } from './layouts.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const { story } = readStory(
  Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')])),
);
const kept = JSON.parse(
  readFileSync(new URL('positions.json', import.meta.url), 'utf8'),
) as PerBox<GraphPositions>;
const actors = graphActors(story);
const search: GraphSearch = { seed: 1, starts: 1, finalists: 1, moves: [0, 400] };
/** px */
const tolerance = 24;

function changed(name: keyof typeof kept, cast: GraphActor[], ties: readonly GraphTie[]): GraphLayout {
  const layout = layoutGraph(cast, ties, { ...graphBoxes[name], search }, kept[name]);
  expect(graphFigures(layout, ties)).toMatchObject({ overlaps: 0, through: 0, hidden: 0 });
  return layout;
}

/** How far each one that stayed went, in px. */
function moved(name: keyof typeof kept, { nodes }: GraphLayout): number[] {
  return nodes.flatMap(({ id, x, y }) => {
    const before = kept[name].actors[id];
    return before ? [Math.hypot(before[0] - x, before[1] - y)] : [];
  });
}

describe.each(boxNames)('when the content changes, in the %s box', (name) => {
  it('a newcomer finds room, and those who stay keep their place', { timeout: 60_000 }, () => {
    const newcomer: GraphActor = {
      id: 'newcomer',
      label: 'Choe Son Hui',
      side: 'north-korea',
      kind: 'person',
      weight: 2,
    };
    const ties = [
      ...story.ties,
      { id: 'new-one', from: 'newcomer', to: 'kim-jong-un' },
      { id: 'new-two', from: 'newcomer', to: 'russia' },
    ];
    const layout = changed(name, [...actors.slice(0, 9), newcomer, ...actors.slice(9)], ties);
    expect(layout.nodes.map(({ id }) => id)).toContain('newcomer');
    expect(Math.max(...moved(name, layout))).toBeLessThanOrEqual(tolerance);
  });

  it('a longer name finds room', { timeout: 60_000 }, () => {
    const renamed = actors.map((actor) =>
      actor.id === 'shoigu' ? { ...actor, label: 'General Sergei Shoigu' } : actor,
    );
    expect(Math.max(...moved(name, changed(name, renamed, story.ties)))).toBeLessThanOrEqual(tolerance);
  });

  it('who leaves moves nobody', { timeout: 60_000 }, () => {
    const stay = actors.filter(({ id }) => id !== 'wagner');
    const ties = story.ties.filter(({ from, to }) => from !== 'wagner' && to !== 'wagner');
    expect(Math.max(...moved(name, changed(name, stay, ties)))).toBe(0);
  });

  it('what was laid out so stays so', { timeout: 60_000 }, () => {
    const ties = [...story.ties, { id: 'new-one', from: 'wagner', to: 'ukraine' }];
    const once = changed(name, actors, ties);
    expect(layoutGraph(actors, ties, { ...graphBoxes[name], search }, once.positions)).toEqual(once);
  });
});
