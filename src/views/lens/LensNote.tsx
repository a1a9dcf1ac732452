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
  if (lens === noLens) return null;
  const { passages } = index.story;
  const kept = passages.filter(({ id }) => passesLens(index, refOf('passage', id), lens)).length;
  return (
    <p className="lens">
      In view: {wordsOf(lens)}. {kept} of {passages.length} passages.{' '}
      <PlaceLink exact to={{ ...place, lens: noLens }}>
        Show everything
      </PlaceLink>
    </p>
  );
}

function wordsOf({ since, until, kinds, standing }: Lens): string {
  const time = [since && `from ${formatWhen(since)}`, until && `until ${formatWhen(until)}`]
    .filter(Boolean)
    .join(' ');
  const whom = kinds.length > 0 && `actors that are a ${kinds.join(' or a ')}`;
  const how = standing.length > 0 && `what is ${standing.join(' or ')}`;
  return [time, whom, how].filter(Boolean).join('; ');
}
