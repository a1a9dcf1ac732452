import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReadStory, readStory } from '../model/readStory.ts';

/** `src/content`, as a path with no slash at its end. */
export const contentFolder = fileURLToPath(new URL('../content', import.meta.url));

/** The texts of a content folder by file name: every .md, .yaml and .yml but README.md. */
export function readContent(folder = contentFolder): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(md|ya?ml)$/.test(name) && name !== 'README.md');
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Reads and checks the story on disk; problems are in the answer, and only an unreadable folder throws. */
export function loadStory(folder = contentFolder): ReadStory {
  return readStory(readContent(folder));
}
