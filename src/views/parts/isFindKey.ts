import { isTyping } from './isTyping.ts';

type Key = Pick<KeyboardEvent, 'key' | 'target' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>;

/** `/`, unless text is being typed, or ctrl or cmd K. On some keyboards the slash needs the shift key. */
export function isFindKey({ key, target, metaKey, ctrlKey, altKey, shiftKey }: Key): boolean {
  const held = metaKey || ctrlKey;
  if (altKey) return false;
  return held ? !shiftKey && key.toLowerCase() === 'k' : key === '/' && !isTyping(target);
}
