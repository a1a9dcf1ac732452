import type { TimelineCount } from '../../layout/timelineLayout.ts';
import type { Strength } from '../../model/emphasis.ts';
import { refOf } from '../../model/selection.ts';
import { useShownPart } from '../parts/shown.ts';

interface CountMarkProps {
  count: TimelineCount;
  axisY: number;
  onOpen: () => void;
}

/** Several dates that there is no room for: their number on the axis, which opens a closer view of them. */
export function CountMark({ count: { ids, x, bar, label, stem }, axisY, onOpen }: CountMarkProps) {
  const refs = ids.map((id) => refOf('event', id));
  const strength = useShownPart(({ emphasis }) => strongest(refs.map(emphasis.strengthOf)));
  const glow = useShownPart(({ glowing }) => refs.some((ref) => glowing.has(ref)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's buttons are none of SVG's elements
    <g
      role="button"
      tabIndex={-1}
      className="event count"
      data-strength={strength}
      data-glow={glow || undefined}
      transform={`translate(${x})`}
      onClick={onOpen}
    >
      <path className="stem" d={`M0 ${stem.y0}V${stem.y1}`} />
      {bar && <path className="bar" d={`M${bar.x0 - x} ${bar.y}H${bar.x1 - x}`} />}
      <circle cy={axisY} r="4" />
      <text x={label.x - x} y={label.y} textAnchor={label.anchor === 'start' ? undefined : label.anchor}>
        {label.text}
      </text>
      <title>{`${ids.length} dates: closer`}</title>
    </g>
  );
}

const strengths = ['lit', 'linked', undefined, 'quiet', 'untold'] as const;

/** That of the strongest among them. */
function strongest(ones: readonly (Strength | undefined)[]): Strength | undefined {
  return strengths.find((strength) => ones.includes(strength));
}
