import { useSyncExternalStore } from 'react';
import { singleKeysWork } from './singleKeysWork.ts';

/** Whether single keys work, and what switches them: in this browser, until it is switched back. */
export function useSingleKeys(): [work: boolean, keep: (work: boolean) => void] {
  return [useSyncExternalStore(subscribe, singleKeysWork, () => true), keepSingleKeys];
}

function keepSingleKeys(work: boolean): void {
  try {
    if (work) localStorage.removeItem('single-keys');
    else localStorage['single-keys'] = 'off';
  } catch {
    document.documentElement.dataset['keys'] = work ? 'on' : 'off';
  }
  // Browsers tell other tabs only.
  dispatchEvent(new Event('storage'));
}

function subscribe(onChange: () => void): () => void {
  addEventListener('storage', onChange);
  return () => removeEventListener('storage', onChange);
}
