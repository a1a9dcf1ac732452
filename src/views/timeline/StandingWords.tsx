import { useMemo } from 'react';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { wordsBesideLabels } from '../../layout/wordsBesideLabels.ts';
import { refOf } from '../../model/selection.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useEmphasis } from '../parts/shown.ts';

/** How the dates stand that are not established, in a word beside each label. The marks themselves say it to those who listen. */
export function StandingWords({ timeline }: { timeline: TimelineLayout }) {
  const { index } = useExplainer();
  const emphasis = useEmphasis();
  const words = useMemo(() => {
    const standingOf = (id: string) => index.find('event', id)?.standing;
    return wordsBesideLabels(timeline, (id) =>
      standingOf(id) === 'established' ? undefined : standingOf(id),
    );
  }, [index, timeline]);
  return (
    <g className="standing-words" aria-hidden="true">
      {words.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          x={x}
          y={y}
          textAnchor={anchor}
          data-strength={emphasis.strengthOf(refOf('event', id))}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
