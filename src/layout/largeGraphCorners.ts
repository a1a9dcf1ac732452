import { type ActorKind, actorKinds } from '../model/story.ts';
import { nodePath } from './nodeShape.ts';

type Corners = readonly (readonly [number, number])[];

/** Read from the outline itself, so that a shape is told once. */
const corners = new Map<ActorKind, Corners>(actorKinds.map((kind) => [kind, read(nodePath(kind, 100))]));

/** The corners of a node of radius 1; none for a circle. */
export function cornersOf(kind: ActorKind): Corners {
  return corners.get(kind) ?? [];
}

function read(path: string): Corners {
  if (path.includes('a')) return [];
  const numbers = path.match(/-?[\d.]+/g)?.map((number) => Number(number) / 100) ?? [];
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}
