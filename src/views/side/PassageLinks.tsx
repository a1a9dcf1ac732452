import type { StoryIndex } from '../../model/indexStory.ts';
import type { Passage } from '../../model/story.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { home } from '../../navigation/place.ts';

/** The way to passages in the story, by their numbers: "passages 3, 7". */
export function PassageLinks({ index, passages }: { index: StoryIndex; passages: readonly Passage[] }) {
  return (
    <>
      {passages.length === 1 ? 'passage' : 'passages'}
      {passages.map((passage, at) => (
        <span key={passage.id}>
          {at === 0 ? ' ' : ', '}
          <PlaceLink to={{ ...home, at: passage.id }}>{index.story.passages.indexOf(passage) + 1}</PlaceLink>
        </span>
      ))}
    </>
  );
}
