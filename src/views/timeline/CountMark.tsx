import type { TimelineCount } from '../../layout/timelineLayout.ts';

interface CountMarkProps {
  count: TimelineCount;
  axisY: number;
  onOpen: () => void;
}

/** Several dates that there is no room for: their number on the axis, which opens a closer view of them. */
export function CountMark({ count: { ids, x, bar, label, stem }, axisY, onOpen }: CountMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML's buttons are none of SVG's elements
    <g role="button" tabIndex={-1} className="event count" transform={`translate(${x})`} onClick={onOpen}>
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
