import type { AnchorHTMLAttributes } from 'react';
import { hrefOf } from './address.ts';
import type { Place } from './place.ts';
import { useLens } from './usePlace.ts';

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: Place;
  /** In a picture: where the mark stands. */
  transform?: string;
  /** Leads to the place exactly as given, its lens included. */
  exact?: boolean;
}

/**
 * A plain link to a place, in HTML and in SVG, seen through the reader's lens unless it is exact. It works
 * before and without script; useLinkClicks answers for all of them at once, so hundreds of links cost no handlers.
 */
export function PlaceLink({ to, exact = false, ...rest }: PlaceLinkProps) {
  const lens = useLens();
  const seen = exact ? to : { ...to, lens };
  // React's type of <a> is HTML's; in a picture the element is SVG's, which takes a transform.
  return (
    <a {...(rest as AnchorHTMLAttributes<HTMLAnchorElement>)} href={hrefOf(seen, import.meta.env.BASE_URL)} />
  );
}
