import type { TimelineLayout, TimelineStretch } from '../../layout/timelineLayout.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home } from '../../navigation/place.ts';
import { usePlace } from '../../navigation/usePlace.ts';

interface FoldMarkProps {
  stretch: TimelineStretch;
  timeline: TimelineLayout;
}

/** What opens a fold of the axis, and folds it again: a link to the same place with it opened or not. */
export function FoldMark({ stretch, timeline: { axisY, foldY, tickY, smallSize } }: FoldMarkProps) {
  const place = usePlace() ?? home;
  const { x0, x1, folded, gap } = stretch;
  if (!gap) return null;
  const { opened } = place.lens;
  const others = opened.filter((id) => id !== gap.id);
  const lens = { ...place.lens, opened: folded ? [...others, gap.id].sort() : others };
  const words = `${gap.words}, nothing in this story`;
  const width = x1 - x0;
  return (
    <PlaceLink
      exact
      to={{ ...place, lens }}
      className="fold"
      transform={`translate(${x0})`}
      aria-label={folded ? `Unfold ${words}` : `Fold ${words}`}
    >
      <title>{words}</title>
      <rect width={width} y={foldY - smallSize} height={tickY + 4 - foldY + smallSize} rx="3" />
      {!folded && (
        <text x={width / 2} y={axisY - 5}>
          {width > 130 ? words : gap.words}
        </text>
      )}
    </PlaceLink>
  );
}
