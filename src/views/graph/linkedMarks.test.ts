import { describe, expect, it } from 'vitest';
import { drawnGraph } from '../../layout/drawnGraph.ts';
import { layoutLargeGraph } from '../../layout/largeGraphLayout.ts';
import { graphActors } from '../../layout/layouts.ts';
import { emphasisOf, noEmphasis } from '../../model/emphasis.ts';
import { indexStory } from '../../model/indexStory.ts';
import { noLens, nothing } from '../../model/selection.ts';
import { actorKinds, type Story, sides } from '../../model/story.ts';
import { canvasMarks, shownGraph } from './canvasMarks.ts';
import { linkedMarks } from './linkedMarks.ts';

/** Everyone is tied to an earlier actor, and the first ones to most; a passage names each tie's ends. */
const story: Story = {
  ...{ title: '', headline: '', standfirst: '', sections: [], events: [], claims: [], sources: [] },
  actors: Array.from({ length: 240 }, (_, at) => ({
    ...{ id: `a${at}`, name: `Actor ${at}`, role: '', spellings: [] },
    kind: actorKinds[at % 4] ?? 'person',
    side: sides[at % 6] ?? 'russia',
  })),
  ties: Array.from({ length: 239 }, (_, at) => ({
    ...{ id: `t${at}`, from: `a${at + 1}`, verb: 'knows', to: `a${Math.floor(Math.sqrt(at) / 2)}` },
    ...{ kind: 'office', events: [], passages: [`p${at}`], claims: [], standing: 'established' },
  })),
  passages: Array.from({ length: 239 }, (_, at) => ({
    ...{ id: `p${at}`, section: '', facts: [], claims: [], sources: [] },
    runs: [{ text: 'One', ref: `actor:a${Math.floor(Math.sqrt(at) / 2)}` }],
  })),
};
const index = indexStory(story);
const box = { width: 480, height: 480, fontSize: 12 };
const layout = layoutLargeGraph(graphActors(story), story.ties, box);
const marks = canvasMarks(drawnGraph(layout), index);
const noNames = new Map();

describe('shownGraph', () => {
  it('finds all alike while nothing is selected', () => {
    const shown = shownGraph(marks, noEmphasis);
    expect(shown.dimmed).toBe(false);
    expect(shown.nodes).toEqual({ lit: [], linked: [], ground: null });
  });

  it('sorts out what is lit and linked, and leaves the ground as it is', () => {
    const actor = story.actors[0]?.id ?? '';
    const shown = shownGraph(marks, emphasisOf(index, { kind: 'entity', ref: `actor:${actor}` }));
    expect(shown.dimmed).toBe(true);
    expect(shown.nodes.lit.map((at) => marks.nodes[at]?.actor.id)).toEqual([actor]);
    expect(shown.ties.linked.map((at) => marks.ties[at]?.tie.id)).toEqual(
      story.ties.filter(({ from, to }) => from === actor || to === actor).map(({ id }) => id),
    );
    expect([shown.nodes.ground, shown.ties.ground]).toEqual([null, null]);
  });

  it('tells which marks a lens quiets', () => {
    const shown = shownGraph(marks, emphasisOf(index, nothing, { ...noLens, kinds: ['state'] }));
    const quiet = marks.nodes.filter((_, at) => shown.nodes.ground?.[at] === 1);
    expect(quiet.map(({ actor }) => actor.id)).toEqual(
      story.actors.filter(({ kind }) => kind !== 'state').map(({ id }) => id),
    );
  });
});

describe('linkedMarks', () => {
  it('makes links of the thirty largest while nothing is selected', () => {
    const { nodes, ties } = linkedMarks(marks, shownGraph(marks, noEmphasis), noNames, null);
    const least = Math.min(...nodes.map(({ r }) => r));
    expect(nodes).toHaveLength(30);
    expect(ties).toEqual([]);
    expect(marks.nodes.filter(({ r }) => r > least).length).toBeLessThan(30);
  });

  it('makes links of what is selected and what touches it, and never of more than sixty each', () => {
    for (const { id } of story.actors.slice(0, 20)) {
      const shown = shownGraph(marks, emphasisOf(index, { kind: 'entity', ref: `actor:${id}` }));
      const { nodes, ties } = linkedMarks(marks, shown, noNames, null);
      expect(nodes[0]?.actor.id).toBe(id);
      expect(nodes).toHaveLength(Math.min(60, 1 + shown.nodes.linked.length));
      expect(ties).toHaveLength(Math.min(60, shown.ties.linked.length));
    }
  });

  it('adds the mark under the pointer, once', () => {
    const shown = shownGraph(marks, noEmphasis);
    const tie = marks.ties[7]?.ref ?? null;
    expect(linkedMarks(marks, shown, noNames, tie).ties.map(({ ref }) => ref)).toEqual([tie]);
    const largest = marks.nodes[marks.byWeight[0] ?? 0]?.ref ?? null;
    expect(linkedMarks(marks, shown, noNames, largest).nodes).toHaveLength(30);
  });
});
