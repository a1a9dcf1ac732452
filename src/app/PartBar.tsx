import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { home, onFrom, type Place } from '../navigation/place.ts';
import { type Part, partOf } from '../navigation/useLinkClicks.ts';

const labels: [Part, string][] = [
  ['story', 'Story'],
  ['ties', 'Ties'],
  ['dates', 'Dates'],
  ['cast', 'Cast'],
];

/**
 * On phones, switches between the parts of the page, and opens the search. A part is a fragment, so it is shared and undone
 * like any address. Where there is no script, and so no search, the styles leave that out.
 */
export function PartBar({ place }: { place: Place | null }) {
  // The cast stands where a dossier would, so it is a place without a selection.
  const shown = partOf(place) ?? 'story';
  return (
    <nav className="part-bar" aria-label="Parts of the page">
      {labels.map(([part, label]) => (
        <PlaceLink
          key={part}
          to={part === 'cast' ? { ...home, at: part } : onFrom(place, { at: part })}
          aria-current={part === shown ? 'true' : undefined}
        >
          {label}
        </PlaceLink>
      ))}
      <PlaceLink className="find-link" to={{ ...(place ?? home), find: '' }}>
        Find
      </PlaceLink>
    </nav>
  );
}
