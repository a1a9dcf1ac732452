import { isTyping } from './isTyping.ts';
import { singleKeysWork } from './singleKeysWork.ts';

export type Key = Pick<KeyboardEvent, 'key' | 'target' | 'metaKey' | 'ctrlKey' | 'altKey'>;

/**
 * Whether a key is one that does something by itself, anywhere on the page: it is held alone, goes to no text, and the reader has
 * not switched such keys off, as WCAG 2.1.4 asks for.
 */
export function isSingleKey({ target, metaKey, ctrlKey, altKey }: Key): boolean {
  return !metaKey && !ctrlKey && !altKey && !isTyping(target) && singleKeysWork();
}
