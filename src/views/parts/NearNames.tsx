import type { Near } from '../../model/nearestEntities.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';

/** What was perhaps meant where nothing is called so; nothing where nothing is called much like it. */
export function NearNames({ near, className }: { near: readonly Near[]; className?: string }) {
  return near.length === 0 ? null : (
    <section className={className}>
      <h2>Perhaps you were looking for</h2>
      <ul>
        {near.map(({ ref, name }) => (
          <li key={ref}>
            <PlaceLink to={placeOf(ref)}>{name}</PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
