import { Suspense } from 'react';
import type { Standing } from '../../model/story.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { lateView } from './lateView.ts';

const StandingWord = lateView(async () => (await import('./StandingWord.tsx')).StandingWord);

/** How something stands, where the reader has everything marked by it. */
export function StandingMark(props: { standing: Standing; before?: boolean }) {
  if (!useLens().byStanding) return null;
  return (
    <Suspense>
      <StandingWord {...props} />
    </Suspense>
  );
}
