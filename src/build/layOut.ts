import { figuresTable } from '../layout/figuresTable.ts';
import type { GraphSearch } from '../layout/graphLayout.ts';
import { boxNames, figuresOf, graphsOf } from '../layout/layouts.ts';
import { isRunDirectly } from './isRunDirectly.ts';
import { type KeptPositions, readPositions, writePositions } from './keptPositions.ts';
import { loadStory } from './loadStory.ts';

/** What a layout from nothing is worth: it is looked for once, and then kept. */
const thorough: GraphSearch = { seed: 101, starts: 64, finalists: 12, moves: [150, 20_000] };

if (isRunDirectly(import.meta.url)) {
  const { story, problems } = loadStory();
  const anew = process.argv.includes('--anew');
  if (problems.length > 0) throw new Error('the content has problems: npm run story lists them');
  const graph = graphsOf(story, anew ? { search: thorough } : { kept: readPositions() });
  const positions: KeptPositions = {};
  for (const name of boxNames) {
    const kept = graph[name].positions;
    if (kept) positions[name] = kept;
  }
  writePositions(positions);
  console.log(figuresTable(figuresOf(story, { graph })));
}
