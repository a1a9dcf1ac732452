import { memo } from 'react';
import type { TimelineLayout, TimelineStretch } from '../../layout/timelineLayout.ts';

/** The axis with its ticks; a fold is a break in the line that says how long it is. Dates are read from the marks. */
export const TimelineAxis = memo(function TimelineAxis({ timeline }: { timeline: TimelineLayout }) {
  const { axisY, stretches, ticks, tickY, foldY } = timeline;
  return (
    <g aria-hidden="true">
      <path className="axis" d={`M0 ${axisY}${stretches.map(lineOver).join('')}`} />
      {stretches.map(({ x0, x1, text }) => {
        const [number, unit] = text?.split(' ') ?? [];
        const middle = Math.round((x0 + x1) / 2);
        return [
          <text key={`${x0} number`} x={middle} y={foldY}>
            {number}
          </text>,
          <text key={`${x0} unit`} x={middle} y={tickY}>
            {unit}
          </text>,
        ].slice(text ? 0 : 2);
      })}
      {ticks.map(({ x, text }) => (
        <text key={`${x} ${text}`} x={x} y={tickY}>
          {text}
        </text>
      ))}
    </g>
  );
});

/** A straight line to the end of a stretch; over a fold, with two teeth in its middle. */
function lineOver({ x0, x1, folded }: TimelineStretch): string {
  if (!folded) return `H${x1}`;
  return `h${Math.max(0, Math.round((x1 - x0 - 12) / 2))}l2-4 4 8 4-8 2 4H${x1}`;
}
