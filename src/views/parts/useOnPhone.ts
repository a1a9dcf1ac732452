import { useSyncExternalStore } from 'react';

/** As in the styles: below this the story is the page. */
const phone = '(width < 47.5rem)';

/** Whether the story is the page. False in the page as built: it carries the wide pictures, and phones fetch their own forms. */
export function useOnPhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(phone).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
