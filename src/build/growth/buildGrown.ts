import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildContent } from '../buildContent.ts';
import { isRunDirectly } from '../isRunDirectly.ts';
import { generateStory } from './generateStory.ts';

/**
 * The whole site of a generated story: `tsx src/build/growth/buildGrown.ts --actors 300 --pages 40`. With no number of pages
 * every place gets its own, which takes a while.
 */

const seed = 2023;

export interface GrownOptions {
  actors: number;
  events?: number;
  /** As {@link PrerenderOptions} has it. */
  pages?: number;
}

/** Below the folder that the build is started in; `content` has what it was made of, `site` is to be served. */
export function grownFolder(actors: number): string {
  return join('.cache/growth', String(actors));
}

export async function buildGrown({ actors, events, pages }: GrownOptions): Promise<void> {
  const folder = grownFolder(actors);
  const content = join(folder, 'content');
  mkdirSync(content, { recursive: true });
  for (const [name, text] of Object.entries(generateStory(actors, seed, events)))
    writeFileSync(join(content, name), text);
  await buildContent(folder, pages);
}

if (isRunDirectly(import.meta.url)) {
  const number = { type: 'string' } as const;
  const { values } = parseArgs({ options: { actors: number, events: number, pages: number } });
  const given = Object.entries(values).map(([name, value]) => [name, Number(value)]);
  await buildGrown({ actors: 300, ...Object.fromEntries(given) });
}
