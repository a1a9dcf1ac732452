import type { Place } from '../../navigation/place.ts';
import { useGo } from '../../navigation/usePlace.ts';

/** Marks the whole page by standing, or stops it. */
export function StandingSwitch({ place }: { place: Place }) {
  const go = useGo();
  const { byStanding } = place.lens;
  return (
    <button
      type="button"
      aria-pressed={byStanding}
      onClick={() => go({ ...place, lens: { ...place.lens, byStanding: !byStanding } })}
    >
      Who says so
    </button>
  );
}
