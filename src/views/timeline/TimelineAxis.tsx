import { memo } from 'react';
import type { TimelineLayout, TimelineStretch } from '../../layout/timelineLayout.ts';

/** The axis with its ticks. Where years are folded it is broken, and how long it is broken for stands in the break. Dates are read from the marks. */
export const TimelineAxis = memo(function TimelineAxis({ timeline }: { timeline: TimelineLayout }) {
  const { axisY, stretches, ticks, tickY, foldY } = timeline;
  return (
    <g aria-hidden="true">
      <path
        className="axis"
        d={`M0 ${axisY}${stretches.map((stretch) => lineOver(stretch, axisY)).join('')}`}
      />
      <path className="folds" d={stretches.map((stretch) => pieceOver(stretch, axisY)).join('')} />
      {stretches.map(({ x0, x1, folded, text = '' }) =>
        (folded && text ? text.split(' ') : []).map((word, line) => (
          <text key={`${x0} ${word}`} x={Math.round((x0 + x1) / 2)} y={foldY[line]}>
            {word}
          </text>
        )),
      )}
      {ticks.map(({ x, text }) => (
        <text key={`${x} ${text}`} x={x} y={tickY}>
          {text}
        </text>
      ))}
    </g>
  );
});

/** A straight line to the end of a stretch; none over a fold. */
function lineOver({ x1, folded }: TimelineStretch, y: number): string {
  return folded ? `M${x1} ${y}` : `H${x1}`;
}

/** What is folded is as high as its words; see the styles. */
function pieceOver({ x0, x1, folded }: TimelineStretch, y: number): string {
  return folded ? `M${x0 + 1} ${y}H${x1 - 1}` : '';
}
