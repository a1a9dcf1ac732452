import { sideNames } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { passesLens } from '../../model/lens.ts';
import type { Lens } from '../../model/selection.ts';
import { noLens, refOf } from '../../model/selection.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import type { Place } from '../../navigation/place.ts';
import { useExplainer } from '../parts/explainer.ts';

/** Says what the lens keeps in view, how much that is, and how to clear it. */
export function LensNote({ place }: { place: Place }) {
  const { index } = useExplainer();
  const { lens } = place;
  const words = wordsOf(lens, sectionTold(index, lens));
  if (words === '') return null;
  const { passages } = index.story;
  const kept = passages.filter(({ id }) => passesLens(index, refOf('passage', id), lens)).length;
  return (
    <p className="lens">
      In view: {words}. {kept} of {passages.length} passages.{' '}
      <PlaceLink exact to={{ ...place, lens: { ...noLens, asText: lens.asText } }}>
        Show everything
      </PlaceLink>
    </p>
  );
}

/** The heading of the section up to which the story is told. */
function sectionTold(index: StoryIndex, { upto }: Lens): string | undefined {
  const passage = index.find('passage', upto ?? '');
  return passage && index.section(passage.section)?.heading;
}

function wordsOf({ since, until, kinds, sides, standing }: Lens, told: string | undefined): string {
  const time = [since && `from ${formatWhen(since)}`, until && `until ${formatWhen(until)}`]
    .filter(Boolean)
    .join(' ');
  const whom = kinds.length > 0 && `actors that are a ${kinds.join(' or a ')}`;
  const side = sides.length > 0 && `the side of ${sides.map((one) => sideNames[one]).join(' or ')}`;
  const how = standing.length > 0 && `what is ${standing.join(' or ')}`;
  const upto = told && `ties and dates as told up to “${told}”`;
  return [time, whom, side, how, upto].filter(Boolean).join('; ');
}
