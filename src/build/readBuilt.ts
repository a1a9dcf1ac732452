import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a built site: its path inside `root`, with forward slashes, and its bytes. Sorted by path. */
export function readBuilt(root: string): Map<string, Buffer> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, sep).length).replaceAll(sep, '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
