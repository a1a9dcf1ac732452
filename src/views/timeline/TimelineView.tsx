import { Suspense, useRef, useState } from 'react';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { lateView } from '../parts/lateView.ts';
import { loadSaving } from '../parts/loadSaving.ts';
import { useMedia } from '../parts/useMedia.ts';
import { type TimelineExtras, TimelinePicture } from './TimelinePicture.tsx';
import { useTimelineTools } from './useTimelineTools.ts';

const DateList = lateView(async () => (await import('./DateList.tsx')).DateList);

/** The dates: a folded axis beside the story; a list where the story is the page, or where the reader wants one. */
export function TimelineView() {
  const { timeline } = useExplainer().layouts;
  const picture = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<TimelineLayout>(timeline);
  const [extras, setExtras] = useState<TimelineExtras | null>(null);
  const onPhone = useMedia('phone');
  const { datesAsList } = useLens();
  const Tools = useTimelineTools();
  const drawing = <TimelinePicture ref={picture} timeline={drawn} extras={extras} />;
  return (
    <section id="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">When</h2>
      {Tools && (
        <Tools
          loadSaving={loadSaving}
          picture={picture}
          onPhone={onPhone}
          drawn={drawn}
          onDraw={setDrawn}
          onExtras={setExtras}
        />
      )}
      <div className="dates-pane">
        {onPhone || (datesAsList && Tools) ? (
          <Suspense fallback={drawing}>
            <DateList />
          </Suspense>
        ) : (
          drawing
        )}
      </div>
    </section>
  );
}
