import { selectedRef } from '../model/selection.ts';
import type { Words } from '../model/splitStory.ts';
import type { Run } from '../model/story.ts';
import { placeOfLink } from '../navigation/useLinkClicks.ts';

/**
 * The story's words as they stand in the prerendered page, so that they need not be sent twice. The tags and the passage's
 * own link at its end are not words. What reads otherwise than it was built (a page translated before it was alive) stays so.
 */
export function readWords(article: Element): Words {
  const passages = [...article.querySelectorAll('.passage')];
  return Object.fromEntries(passages.map((passage) => [passage.id, runsIn(passage)]));
}

function runsIn(passage: Element): Run[] {
  const runs: Run[] = [];
  for (const node of passage.childNodes) {
    const text = node.textContent ?? '';
    const ref = node instanceof Element ? refOfMention(node) : undefined;
    const last = runs.at(-1);
    if (node instanceof HTMLAnchorElement && node.classList.length > 0) break;
    if (node.nodeType === Node.COMMENT_NODE || text === '') continue;
    if (ref) runs.push({ text, ref });
    else if (last && !last.ref) last.text += text;
    else runs.push({ text });
  }
  return withoutLastSpace(runs);
}

function refOfMention(element: Element): Run['ref'] {
  const place = element.matches('a[href]') ? placeOfLink(element) : null;
  return (place && selectedRef(place.selection)) ?? undefined;
}

/** The space between a passage and its tags is the view's. */
function withoutLastSpace(runs: Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || last.ref) return runs;
  const text = last.text.replace(/[ \u00a0]$/, '');
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { text }];
}
