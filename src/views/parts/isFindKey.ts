import { isSingleKey, type Key } from './isSingleKey.ts';

/** `/` by itself, or ctrl or cmd K. On some keyboards the slash needs the shift key. */
export function isFindKey(event: Key & Pick<KeyboardEvent, 'shiftKey'>): boolean {
  const { key, metaKey, ctrlKey, altKey, shiftKey } = event;
  if (metaKey || ctrlKey) return !altKey && !shiftKey && key.toLowerCase() === 'k';
  return key === '/' && isSingleKey(event);
}
