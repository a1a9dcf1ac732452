import { memo } from 'react';
import type { StoryIndex } from '../../model/indexStory.ts';
import { refOf } from '../../model/selection.ts';
import type { Tie } from '../../model/story.ts';
import { tieSentence } from '../../model/tieSentence.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useGlow, useStrength } from '../parts/shown.ts';

interface TieMarkProps {
  index: StoryIndex;
  tie: Tie;
  /** SVG path from edge to edge, in the picture's units. */
  path: string;
}

/** A tie as a line: its style says the standing, its head the direction. The first path is the finger's target; selected, it is the highlighter, and the last is the target. */
export const TieMark = memo(function TieMark(props: TieMarkProps) {
  const { index, tie, path } = props;
  const { id, standing } = tie;
  const ref = refOf('tie', id);
  const strength = useStrength(ref);
  const glow = useGlow(ref);
  const { byStanding } = useLens();
  return (
    <PlaceLink
      to={placeOf(ref)}
      className="tie"
      aria-label={tieSentence(index, tie)}
      aria-description={byStanding ? standing : undefined}
      data-standing={standing === 'established' ? undefined : standing}
      data-strength={strength}
      data-glow={glow || undefined}
    >
      <path className="target" d={path} />
      <path className="line" d={path} />
      {strength === 'lit' && <path className="target" d={path} />}
    </PlaceLink>
  );
});
