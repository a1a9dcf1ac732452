import { indexStory, textOf } from './indexStory.ts';
import { refOf } from './selection.ts';
import type { Story } from './story.ts';
import { tieSentence } from './tieSentence.ts';
import type { Said } from './wording.ts';

/** What the story says now of all that an edition keeps the words of, in the story's own order. */
export function saidNow(story: Story): Said[] {
  const index = indexStory(story);
  const said: Said[] = [
    { of: 'story:headline', words: story.headline },
    { of: 'story:standfirst', words: story.standfirst },
    ...story.passages.map((passage) => ({ of: refOf('passage', passage.id), words: textOf(passage) })),
    ...story.claims.map(({ id, statement, standing }) => ({
      of: refOf('claim', id),
      words: statement,
      standing,
    })),
    ...story.events.map(({ id, title, when }) => ({ of: refOf('event', id), words: title, when })),
    ...story.ties.map((tie) => ({ of: refOf('tie', tie.id), words: tieSentence(index, tie) })),
  ];
  return said.map((one) => ({ ...one, words: one.words.replace(/[ \t\r\n]+/g, ' ').trim() }));
}
