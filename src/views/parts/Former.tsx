import { Suspense } from 'react';
import type { Ref } from '../../model/story.ts';
import { usePlace } from '../../navigation/usePlace.ts';
import { askedEdition } from './askedEdition.ts';
import { useExplainer } from './explainer.ts';
import { lateView, Nothing } from './lateView.ts';

const FormerNote = lateView(async () => (await import('./FormerNote.tsx')).FormerNote, Nothing);

/** Where the link that led here names an edition in which a thing had other words: what it said then. `inStory` shows only what the link is about. */
export function Former({ of, inStory = false }: { of: Ref; inStory?: boolean }) {
  const { edition: newest } = useExplainer();
  const place = usePlace();
  const edition = askedEdition(place, newest);
  return (
    place &&
    edition && (
      <Suspense>
        <FormerNote of={of} edition={edition} inStory={inStory} place={place} />
      </Suspense>
    )
  );
}
