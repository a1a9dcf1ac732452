import { memo } from 'react';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';

/** The axis with its ticks; a fold is a break in the line that says how long it is. Dates are read from the marks. */
export const TimelineAxis = memo(function TimelineAxis({ timeline }: { timeline: TimelineLayout }) {
  const { axisY, stretches, ticks, tickY, foldY } = timeline;
  return (
    <g aria-hidden="true">
      {stretches.map(({ x0, x1, folded, text }) => {
        const middle = Math.round((x0 + x1) / 2);
        const [number, unit] = text?.split(' ') ?? [];
        return (
          <g key={x0}>
            <path className="axis" d={folded ? zigzag(x0, x1, axisY) : `M${x0} ${axisY}H${x1}`} />
            {folded && (
              <>
                <text x={middle} y={foldY}>
                  {number}
                </text>
                <text x={middle} y={tickY}>
                  {unit}
                </text>
              </>
            )}
          </g>
        );
      })}
      {ticks.map(({ x, text }) => (
        <text key={`${x} ${text}`} x={x} y={tickY}>
          {text}
        </text>
      ))}
    </g>
  );
});

/** A line from `x0` to `x1` with two teeth in its middle. */
function zigzag(x0: number, x1: number, y: number): string {
  const lead = Math.max(0, Math.round((x1 - x0 - 12) / 2));
  return `M${x0} ${y}h${lead}l2 -4l4 8l4 -8l2 4H${x1}`;
}
