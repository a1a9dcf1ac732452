import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../model/readStory.ts';
import type { GraphLayout } from './graphLayout.ts';
import { lineHeight } from './labelLayout.ts';
import { boxNames, figuresOf, layoutsOf } from './layouts.ts';
import { type Direction, directions, nearestInDirection } from './nearestInDirection.ts';
import { nodePath } from './nodeShape.ts';
import { layoutTimeline, type TimelineCount, type TimelineLayout } from './timelineLayout.ts';

const content = new URL('../content/', import.meta.url);
const files = readdirSync(content).filter((name) => /^story\.md$|\.yaml$/.test(name));
const { story } = readStory(
  Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, content), 'utf8')])),
);
const kept = JSON.parse(readFileSync(new URL('positions.json', import.meta.url), 'utf8'));
const layouts = layoutsOf(story, { kept });
const graphs = Object.values(layouts.graph);
const figures = figuresOf(story, layouts);

describe('the layouts of the story', () => {
  it('keep the laws: nothing overlaps, no tie runs through a node, the box is filled', () => {
    for (const one of Object.values(figures)) {
      expect(one).toMatchObject({ overlaps: 0, through: 0, hidden: 0 });
      expect(one.fillX).toBeGreaterThan(0.9);
      expect(one.fillY).toBeGreaterThan(0.9);
    }
  });

  it('stand as positions.json has them', () => {
    for (const name of boxNames) {
      expect(layouts.graph[name].positions, 'run npm run layout and commit what it writes').toEqual(
        kept[name],
      );
    }
  });

  it('keep the sides together', () => {
    const sideOf = new Map(story.actors.map(({ id, side }) => [id, side]));
    for (const { nodes } of graphs) {
      const pairs = nodes.flatMap((a, at) =>
        nodes.slice(at + 1).map((b) => ({ a, b, far: Math.hypot(a.x - b.x, a.y - b.y) })),
      );
      const [same, other] = [true, false].map((alike) => {
        const some = pairs.filter(({ a, b }) => (sideOf.get(a.id) === sideOf.get(b.id)) === alike);
        return some.reduce((sum, { far }) => sum + far, 0) / some.length;
      });
      expect(same).toBeLessThan(0.8 * (other ?? 0));
    }
  });

  it('leave no third of the box empty', () => {
    for (const { nodes, width, height } of graphs) {
      for (const third of [0, 1, 2]) {
        const within = (value: number, whole: number) =>
          Math.min(2, Math.floor((3 * value) / whole)) === third;
        expect(nodes.filter(({ x }) => within(x, width)).length).toBeGreaterThan(nodes.length / 8);
        expect(nodes.filter(({ y }) => within(y, height)).length).toBeGreaterThan(nodes.length / 8);
      }
    }
  });

  it('let arrow keys reach every mark from every other', () => {
    for (const { nodes, ties } of graphs) {
      const marks = [...nodes, ...ties.map(({ mid }) => mid)];
      for (const start of marks.keys()) {
        const seen = new Set([start]);
        // A Set may grow while it is walked.
        for (const at of seen) {
          for (const way of Object.keys(directions) as Direction[]) {
            const next = nearestInDirection(marks, marks[at] ?? { x: 0, y: 0 }, way);
            if (next >= 0) seen.add(next);
          }
        }
        expect(seen.size, `from ${nodes[start]?.id ?? ties[start - nodes.length]?.id}`).toBe(marks.length);
      }
    }
  });

  it('fit the timeline into its place', () => {
    expect(layouts.timeline.height).toBeLessThanOrEqual(250);
    expect(layouts.rows.filter((row) => row.kind === 'event')).toHaveLength(story.events.length);
  });

  it.each([
    ...boxNames.map((name) => ({ name: `graph-${name}`, draw: () => drawGraph(layouts.graph[name]) })),
    { name: 'timeline', draw: () => drawTimeline(layouts.timeline) },
    ...[320, 960].map((width) => ({
      name: `timeline-${width}`,
      draw: () => drawTimeline(layoutTimeline(story.events, { width, fontSize: 11, tries: 4000 })),
    })),
  ])('look as approved: $name', ({ name, draw }) => {
    expect(differs(name, draw()), 'run with APPROVE=1 once the changed picture is good').toBe(false);
  });
});

/** Compares with the approved picture and leaves a changed one beside it; APPROVE=1 approves what is there now. */
function differs(name: string, picture: string): boolean {
  const approved = new URL(`approved/${name}.svg`, import.meta.url);
  const changed = new URL(`approved/${name}.changed.svg`, import.meta.url);
  rmSync(changed, { force: true });
  const { APPROVE } = process.env;
  if (APPROVE === '1') writeFileSync(approved, picture);
  if (existsSync(approved) && readFileSync(approved, 'utf8') === picture) return false;
  writeFileSync(changed, picture);
  return true;
}

function svg(width: number, height: number, fontSize: number, parts: readonly string[]): string {
  const style = `font-family="Inter, sans-serif" font-size="${fontSize}" font-weight="600"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${style}>`,
    '<defs><marker id="arrow" markerWidth="6" markerHeight="6" refY="3" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L6 3L0 6z"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

function drawGraph({ width, height, fontSize, nodes, ties }: GraphLayout): string {
  const sideOf = new Map(story.actors.map(({ id, side }) => [id, side]));
  const colours = {
    'north-korea': '#b4411f',
    russia: '#2a4fa3',
    china: '#8a6410',
    allies: '#0f6d66',
    ukraine: '#6a4c93',
    observers: '#4d5560',
  };
  return svg(width, height, fontSize, [
    ...ties.map(({ d }) => `<path d="${d}" fill="none" stroke="#5b6068" marker-end="url(#arrow)"/>`),
    ...nodes.flatMap(({ id, x, y, r, kind, label }) => [
      `<path id="${id}" d="${nodePath(kind, r)}" transform="translate(${x} ${y})" fill="${colours[sideOf.get(id) ?? 'observers']}"/>`,
      ...label.lines.map(
        (line, at) =>
          `<text x="${label.x}" y="${label.y + at * lineHeight(fontSize)}" text-anchor="${label.anchor}">${line}</text>`,
      ),
    ]),
  ]);
}

function drawTimeline({
  width,
  height,
  fontSize,
  smallSize,
  axisY,
  foldY,
  tickY,
  ...layout
}: TimelineLayout): string {
  const small = (x: number, y: number, text: string) =>
    `<text x="${x}" y="${y}" font-size="${smallSize}" text-anchor="middle">${text}</text>`;
  return svg(width, height, fontSize, [
    ...layout.stretches.flatMap(({ x0, x1, folded, text }) => {
      const [number = '', unit = ''] = text?.split(' ') ?? [];
      const axis = `<path d="M${x0} ${axisY}H${x1}" stroke="#17191c"${folded ? ' stroke-dasharray="2 3"' : ''}/>`;
      return folded
        ? [axis, small((x0 + x1) / 2, foldY[0], number), small((x0 + x1) / 2, foldY[1], unit)]
        : [axis];
    }),
    ...layout.ticks.map(({ x, text }) => small(x, tickY, text)),
    ...[...layout.marks, ...(layout.counts ?? []).map(asMark)].flatMap(
      ({ x, bar, label, date, stem, approximate }) => [
        ...(bar ? [`<path d="M${bar.x0} ${bar.y}H${bar.x1}" stroke="#17191c" stroke-width="3"/>`] : []),
        `<path d="M${x} ${stem.y0}V${stem.y1}" stroke="#5b6068"/>`,
        `<circle cx="${x}" cy="${axisY}" r="3.5" stroke="#17191c" fill="${approximate ? '#fbfaf6' : '#17191c'}"/>`,
        `<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${label.text} <tspan font-weight="400">${date}</tspan></text>`,
      ],
    ),
  ]);
}

function asMark({ ids, ...count }: TimelineCount): TimelineLayout['marks'][number] {
  return { ...count, id: ids.join(), date: '', approximate: false };
}
