import { breaches, graphFigures } from './graphFigures.ts';
import { forceLayout } from './graphForces.ts';
import { type GraphBox, type GraphLayout, layoutGraph, usualCast } from './graphLayout.ts';
import type { GraphPositions } from './graphPositions.ts';
import { type GraphActor, type GraphTie, graphScene } from './graphScene.ts';

/** The usual cast finds room in any of the boxes; for each actor more, a box takes so many square px more. */
const areaForMore = 14_000;

/** A strip along each tie has to be free of nodes, so wide, in px; in all, strips may cover as much as a room so many times. */
const strip = 26;
const mostCover = 1;

/** How many times the room that a cast should need is tried, one after the other. */
const growths = [1, 1.6, 2.6];

interface Room {
  width: number;
  height: number;
}

/** The box in its shape, and larger where that many actors would not find room. */
export function roomFor<Box extends Room>(actors: number, box: Box): Box {
  const more = Math.max(0, actors - usualCast) * areaForMore;
  return grown(box, 1 + more / (box.width * box.height));
}

function grown<Box extends Room>(box: Box, times: number): Box {
  const growth = Math.sqrt(times);
  return { ...box, width: Math.round(box.width * growth), height: Math.round(box.height * growth) };
}

/** As {@link roomFor}, and larger still where ties are so many and so long that few places would be free of them. */
export function roomForTies<Box extends GraphBox>(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: Box,
): Box {
  const room = roomFor(actors.length, box);
  if (actors.length <= usualCast) return room;
  const scene = graphScene(actors, ties, room);
  const places = forceLayout(scene, 1);
  const lengths = scene.ties.map(({ from, to }) => {
    const [a, b] = [places[from], places[to]];
    return a && b ? Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) : 0;
  });
  const cover = (strip * lengths.reduce((sum, length) => sum + length, 0)) / (room.width * room.height);
  // Ties get longer with the room, so that they cover half as much of one four times as large.
  return grown(room, Math.max(1, (cover / mostCover) ** 2));
}

/**
 * As `layoutGraph`, in the least room in which nothing overlaps and no tie runs through a node. What is kept stays in the room that
 * it was laid out in; where `kept` knows nobody of the cast, all is looked for.
 */
export function layoutInRoom(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  box: GraphBox,
  kept?: GraphPositions,
): GraphLayout {
  const least = roomForTies(actors, ties, box);
  const rooms = growths.map((times) => grown(least, times));
  if (kept && actors.some(({ id }) => Object.hasOwn(kept.actors, id)))
    return layoutGraph(actors, ties, rooms.find((room) => holds(room, kept)) ?? least, kept);
  let best: GraphLayout | undefined;
  let fewest = Infinity;
  for (const room of rooms) {
    const layout = layoutGraph(actors, ties, room);
    const broken = breaches(graphFigures(layout, ties));
    if (broken < fewest) [best, fewest] = [layout, broken];
    if (fewest === 0) break;
  }
  return best as GraphLayout;
}

function holds({ width, height }: Room, { actors }: GraphPositions): boolean {
  return Object.values(actors).every(([x, y]) => x <= width && y <= height);
}
