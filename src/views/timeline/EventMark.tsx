import { memo } from 'react';
import type { TimelineMark } from '../../layout/timelineLayout.ts';
import { refOf } from '../../model/selection.ts';
import type { Standing } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useGlow, useStrength } from '../parts/shown.ts';

interface EventMarkProps {
  mark: TimelineMark;
  /** Its date in full, and how far it is from the one before; read out after its name. */
  far: string | undefined;
  axisY: number;
  /** Where the reader has everything marked by it. */
  standing: Standing | undefined;
}

/** A date: a dot on the axis, a bar over the days it may cover, and its label on a leader line. */
export const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { mark, far, axisY, standing } = props;
  const { x, bar, label, date, stem, approximate } = mark;
  const ref = refOf('event', mark.id);
  const strength = useStrength(ref);
  const glow = useGlow(ref);
  return (
    <PlaceLink
      to={placeOf(ref)}
      className="event"
      transform={`translate(${x})`}
      aria-description={[standing, far].filter(Boolean).join('; ') || undefined}
      data-strength={strength}
      data-glow={glow || undefined}
      data-approximate={approximate || undefined}
      data-standing={standing}
    >
      <path className="stem" d={`M0 ${stem.y0}V${stem.y1}`} />
      {bar && <path className="bar" d={`M${bar.x0 - x} ${bar.y}H${bar.x1 - x}`} />}
      <circle cy={axisY} r="4" />
      <text
        x={label.x - x || undefined}
        y={label.y}
        textAnchor={label.anchor === 'start' ? undefined : label.anchor}
      >
        {`${label.text} `}
        <tspan>{date}</tspan>
      </text>
    </PlaceLink>
  );
});
