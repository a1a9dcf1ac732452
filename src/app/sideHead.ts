import type { Story } from '../model/story.ts';
import { sideAddressOf } from '../navigation/address.ts';
import type { SidePage } from '../navigation/sidePages.ts';
import type { Head } from './head.ts';

const words: Record<SidePage, [title: string, description: string]> = {
  article: [
    'The article, statement by statement',
    'Every statement of the report that prompted this page: how it held it, where it is told here, and what was corrected.',
  ],
  'article/corrected': [
    'The article: statements corrected',
    'The statements of the report that were found wrong, incomplete, unconfirmed or without a source, with the evidence.',
  ],
  'article/uncorrected': [
    'The article: statements not corrected',
    'The statements of the report that nothing here corrects, with the passages that tell them.',
  ],
  'article/untold': [
    'The article: statements not told here',
    'The statements of the report that no passage tells, with the reason for each.',
  ],
  changes: [
    'What has changed',
    'Every edition of this explainer with its day and what changed in it: what each passage, claim, date and tie said before, and what it says now.',
  ],
  method: [
    'How this is told',
    'How standing is decided, what is not known, what this explainer leaves out, and how to report a mistake.',
  ],
  embed: [
    'Put a part of this on your page',
    'The code for a picture of the ties or the dates, for an actor or a passage, with a live preview of each.',
  ],
};

/** What a page beside the story says of itself. */
export function headOfSidePage(story: Story, page: SidePage): Head {
  const [title, description] = words[page];
  return { title: `${title} · ${story.title}`, description, canonical: sideAddressOf(page) };
}
