import type { Gap } from '../../layout/timeFolds.ts';
import { foldReach, type TimelineLayout, type TimelineStretch } from '../../layout/timelineLayout.ts';
import { nothingFor } from '../../model/nothingFor.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home } from '../../navigation/place.ts';
import { usePlace } from '../../navigation/usePlace.ts';

interface FoldMarkProps {
  stretch: TimelineStretch;
  timeline: TimelineLayout;
  /** Called with what is under the pointer or the focus, and with `null` when it is no longer. */
  onGlance: (gap: Gap | null) => void;
}

/** What opens a fold of the axis, and folds it again: a link to the same place with it opened or not. */
export function FoldMark({ stretch, timeline: { axisY, smallSize }, onGlance }: FoldMarkProps) {
  const place = usePlace() ?? home;
  const { x0, x1, folded, gap, text } = stretch;
  if (!gap) return null;
  const { opened } = place.lens;
  const others = opened.filter((id) => id !== gap.id);
  const lens = { ...place.lens, opened: folded ? [...others, gap.id].sort() : others };
  const glanced = () => onGlance(gap);
  const left = () => onGlance(null);
  const reach = foldReach(smallSize);
  return (
    <PlaceLink
      exact
      to={{ ...place, lens }}
      className="fold"
      transform={`translate(${x0})`}
      aria-label={`${folded ? 'Unfold' : 'Fold'} ${nothingFor(gap.words)}`}
      onPointerEnter={glanced}
      onPointerLeave={left}
      onFocus={glanced}
      onBlur={left}
    >
      <rect width={x1 - x0} y={axisY - reach} height={2 * reach} rx="3" />
      {!folded && (
        <text x={(x1 - x0) / 2} y={axisY - 5}>
          {text}
        </text>
      )}
    </PlaceLink>
  );
}
