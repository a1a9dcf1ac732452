import { dossierOf } from './dossier.ts';
import type { StoryIndex } from './indexStory.ts';
import { refOf } from './selection.ts';
import type { Ref } from './story.ts';

/** An entity that was perhaps meant, with the name to show. */
export interface Near {
  ref: Ref;
  name: string;
}

/**
 * Actors, dates and claims whose ids look most like the words asked for, best first, at most `limit`.
 * Likeness is Dice's coefficient over letter pairs (Dice 1945); below a third it is no likeness.
 */
export function nearestEntities(index: StoryIndex, asked: string, limit = 4): Near[] {
  const { actors, events, claims } = index.story;
  const words = pairsOf(asked.slice(0, 200));
  const ids = [
    ...actors.map(({ id }) => refOf('actor', id)),
    ...events.map(({ id }) => refOf('event', id)),
    ...claims.map(({ id }) => refOf('claim', id)),
  ];
  return ids
    .map((ref) => ({ ref, likeness: likeness(words, pairsOf(ref.slice(ref.indexOf(':') + 1))) }))
    .filter((one) => one.likeness > 1 / 3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ ref }) => ({ ref, name: dossierOf(index, ref)?.title ?? ref }));
}

function pairsOf(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set([...letters].slice(1).map((letter, at) => letters.charAt(at) + letter));
}

function likeness(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
