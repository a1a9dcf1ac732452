import { lazy, Suspense } from 'react';
import { useOnPhone } from '../parts/useOnPhone.ts';
import { TimelinePicture } from './TimelinePicture.tsx';

const DateList = lazy(async () => ({ default: (await import('./DateList.tsx')).DateList }));

/** The dates: a folded axis beside the story, a list where the story is the page. */
export function TimelineView() {
  const onPhone = useOnPhone();
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
