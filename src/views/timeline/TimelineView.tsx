import { lazy, Suspense } from 'react';
import { useMedia } from '../parts/useMedia.ts';
import { TimelinePicture } from './TimelinePicture.tsx';

const DateList = lazy(async () => ({ default: (await import('./DateList.tsx')).DateList }));

/** The dates: a folded axis beside the story, a list where the story is the page. */
export function TimelineView() {
  const onPhone = useMedia('phone');
  return (
    <section id="dates" aria-labelledby="dates-heading">
      <h2 id="dates-heading">When</h2>
      {onPhone ? (
        <Suspense fallback={<TimelinePicture />}>
          <DateList />
        </Suspense>
      ) : (
        <TimelinePicture />
      )}
    </section>
  );
}
