import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphActors, type Layouts, layoutsOf } from '../layout/layouts.ts';
import type { Story } from '../model/story.ts';

const folder = '.cache/layouts';
const layoutCode = fileURLToPath(new URL('../layout/', import.meta.url));

/**
 * The story's layouts, from `.cache` where the same actors, ties and dates were laid out by the same code before: the
 * search for a graph without crossings takes half a minute, and each environment of a build asks for it.
 */
export function cachedLayouts(story: Story): Layouts {
  const file = `${folder}/${keyOf(story)}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Layouts;
  const layouts = layoutsOf(story);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(layouts));
  return layouts;
}

function keyOf(story: Story): string {
  const hash = createHash('sha256');
  const ties = story.ties.map(({ id, from, to }) => [id, from, to]);
  const events = story.events.map(({ id, label, when }) => [id, label, when]);
  hash.update(JSON.stringify([graphActors(story), ties, events]));
  for (const name of readdirSync(layoutCode).sort()) {
    if (/^\w+\.ts$/.test(name)) hash.update(readFileSync(layoutCode + name));
  }
  return hash.digest('hex').slice(0, 32);
}
