import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphPositions } from '../layout/graphPositions.ts';
import { boxNames, type Layouts, layoutsOf, type PerBox } from '../layout/layouts.ts';
import type { Story } from '../model/story.ts';

export type KeptPositions = Partial<PerBox<GraphPositions>>;

/** Committed, and written by `npm run layout` alone. */
export const positionsFile = fileURLToPath(new URL('../layout/positions.json', import.meta.url));

const known = new WeakMap<Story, Layouts>();

/** The layouts of a story with every mark where it was, as far as may be. The same story is laid out once. */
export function keptLayouts(story: Story): Layouts {
  const layouts = known.get(story) ?? layoutsOf(story, { kept: readPositions() });
  known.set(story, layouts);
  return layouts;
}

/** Nothing, where there is no file yet; throws a SyntaxError that names the file when it is no JSON. */
export function readPositions(file = positionsFile): KeptPositions {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptPositions;
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}; npm run layout -- --anew writes it anew`);
  }
}

export function writePositions(positions: KeptPositions, file = positionsFile): void {
  writeFileSync(file, positionsText(positions));
}

/** One actor or tie a line, so that a change shows whom it moved. */
export function positionsText(positions: KeptPositions): string {
  const lines = (record: Record<string, unknown>) =>
    Object.entries(record)
      .map(([id, place]) => `      ${JSON.stringify(id)}: ${JSON.stringify(place)}`)
      .join(',\n');
  const boxes = boxNames.flatMap((name) => {
    const kept = positions[name];
    return kept
      ? [
          `  "${name}": {\n    "actors": {\n${lines(kept.actors)}\n    },\n    "ties": {\n${lines(kept.ties)}\n    }\n  }`,
        ]
      : [];
  });
  return `{\n${boxes.join(',\n')}\n}\n`;
}
