import { textOf } from '../../model/indexStory.ts';
import type { Quote } from '../../model/quote.ts';
import { quoteOf } from '../../model/quoteOf.ts';
import type { Passage } from '../../model/story.ts';
import { placeOfLink } from '../../navigation/useLinkClicks.ts';

/** Words of one passage that are selected on the page. */
export interface SelectedWords {
  /** What the passage's words stand in. */
  holder: Element;
  passage: Passage;
  quote: Quote;
  /** All of them, as they stand there. */
  words: string;
}

/** What a selection says: words of one passage; that it goes over several; or that the page's words are not the story's, being translated. */
export type Selected = SelectedWords | 'several' | 'translated';

/** Reads a range of the page, in the story or in quotes from it; `null` where it holds no words of a passage. */
export function selectedWords(range: Range, passageOf: (id: string) => Passage | undefined): Selected | null {
  const [first, ...more] = [...document.querySelectorAll('#story .passage, #dossier .quote > :first-child')]
    .filter((holder) => range.intersectsNode(holder))
    .flatMap((holder) => {
      const passage = passageOf(idOf(holder));
      return passage ? (wordsIn(holder, passage, range) ?? []) : [];
    });
  return more.length > 0 ? 'several' : (first ?? null);
}

/** A quote knows its passage by the link that leads there. */
function idOf(holder: Element): string {
  const link = holder.parentElement?.querySelector('.whence');
  return holder.id || (link && placeOfLink(link)?.at) || '';
}

function wordsIn(holder: Element, passage: Passage, range: Range): Selected | null {
  const text = textOf(passage);
  const [start, end] = [range.startContainer, range.endContainer].map((node, at) =>
    lengthTo(holder, node, at === 0 ? range.startOffset : range.endOffset, at === 0 ? 0 : text.length),
  ) as [number, number];
  const quote = quoteOf(text, { start, end });
  if (!quote) return null;
  if (!holder.textContent.startsWith(text)) return 'translated';
  return { holder, passage, quote, words: text.slice(start, end).trim() };
}

/** How many characters of the holder's words stand before a point of the page; `outside` where it is not within. */
function lengthTo(holder: Element, node: Node, offset: number, outside: number): number {
  if (!holder.contains(node)) return outside;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(node, offset);
  return before.toString().length;
}
