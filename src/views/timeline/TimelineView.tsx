import { refOf } from '../../model/selection.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';
import { DateList } from './DateList.tsx';
import { EventMark } from './EventMark.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';

/** The dates, drawn as a folded axis beside the story and as a list on a phone; the styles show one of them. */
export function TimelineView() {
  const { layouts } = useExplainer();
  const { emphasis, glowing } = useShown();
  const { timeline } = layouts;
  return (
    <section id="dates" aria-labelledby="dates-heading" tabIndex={-1}>
      <h2 id="dates-heading">When</h2>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section's heading names the picture; its marks are links with names */}
      <svg className="picture dates wide" viewBox={`0 0 ${timeline.width} ${timeline.height}`}>
        <TimelineAxis timeline={timeline} />
        {timeline.marks.map((mark) => {
          const ref = refOf('event', mark.id);
          return (
            <EventMark
              key={mark.id}
              mark={mark}
              axisY={timeline.axisY}
              strength={emphasis.strengthOf(ref)}
              glow={glowing.has(ref)}
            />
          );
        })}
      </svg>
      <DateList />
    </section>
  );
}
