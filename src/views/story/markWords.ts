import type { Span } from '../../model/quote.ts';

/** The name by which the styles know what is marked. */
const name = 'words';

/**
 * Marks a stretch of an element's text without touching the page, whose text nodes a browser's translation may have replaced. Returns
 * what takes the mark away, or `null` where these words are not what stands there now, or the browser cannot mark.
 */
export function markWords(element: Element, { start, end }: Span, words: string): (() => void) | null {
  if (typeof Highlight === 'undefined' || element.textContent.slice(start, end) !== words) return null;
  const [from, to] = [pointAt(element, start, false), pointAt(element, end, true)];
  if (!from || !to) return null;
  const [startContainer, startOffset] = from;
  const [endContainer, endOffset] = to;
  // A static range marks nothing once its nodes are gone; a live one would move on to others.
  CSS.highlights.set(
    name,
    new Highlight(new StaticRange({ startContainer, startOffset, endContainer, endOffset })),
  );
  return () => void CSS.highlights.delete(name);
}

/** The text node and offset at so many characters; at a seam the node that ends there where `ending`, else the one that begins. */
function pointAt(element: Element, at: number, ending: boolean): [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const after = before + (node.nodeValue ?? '').length;
    if (ending ? after >= at : after > at) return [node, at - before];
    before = after;
  }
  return null;
}
