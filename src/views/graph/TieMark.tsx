import { memo } from 'react';
import type { Strength } from '../../model/emphasis.ts';
import type { Ref, Standing } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useLens } from '../../navigation/usePlace.ts';

interface TieMarkProps {
  tie: Ref;
  /** SVG path from edge to edge, in the picture's units. */
  path: string;
  name: string;
  standing: Standing;
  strength: Strength | undefined;
  glow: boolean;
}

/** A tie as a line: its style says the standing, its head the direction. The first path is the finger's target and, selected, the highlighter. */
export const TieMark = memo(function TieMark(props: TieMarkProps) {
  const { tie, path, name, standing, strength, glow } = props;
  const { byStanding } = useLens();
  return (
    <PlaceLink
      to={placeOf(tie)}
      className="tie"
      aria-label={name}
      aria-description={byStanding ? standing : undefined}
      data-standing={standing === 'established' ? undefined : standing}
      data-strength={strength}
      data-glow={glow || undefined}
    >
      <path className="target" d={path} />
      <path className="line" d={path} />
    </PlaceLink>
  );
});
