import { sideNames } from './dossier.ts';
import type { StoryIndex } from './indexStory.ts';
import type { Lens } from './selection.ts';
import { formatWhen } from './when.ts';

/** What a lens keeps in view, in words; empty where it leaves nothing out. */
export function lensWords(index: StoryIndex, lens: Lens): string {
  const { since, until, kinds, sides, standing } = lens;
  const told = sectionTold(index, lens);
  const time = [since && `from ${formatWhen(since)}`, until && `until ${formatWhen(until)}`]
    .filter(Boolean)
    .join(' ');
  const whom = kinds.length > 0 && `actors that are a ${kinds.join(' or a ')}`;
  const side = sides.length > 0 && `the side of ${sides.map((one) => sideNames[one]).join(' or ')}`;
  const how = standing.length > 0 && `what is ${standing.join(' or ')}`;
  const upto = told && `ties and dates as told up to “${told}”`;
  return [time, whom, side, how, upto].filter(Boolean).join('; ');
}

/** The heading of the section up to which the story is told. */
function sectionTold(index: StoryIndex, { upto }: Lens): string | undefined {
  const passage = index.find('passage', upto ?? '');
  return passage && index.section(passage.section)?.heading;
}
