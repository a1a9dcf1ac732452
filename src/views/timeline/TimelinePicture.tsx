import { refOf } from '../../model/selection.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';
import { EventMark } from './EventMark.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';

/** The folded axis with a mark for each date. */
export function TimelinePicture() {
  const { timeline } = useExplainer().layouts;
  const { emphasis, glowing } = useShown();
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the section's heading names the picture; its marks are links with names
    <svg className="picture dates" viewBox={`0 0 ${timeline.width} ${timeline.height}`}>
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
  );
}
