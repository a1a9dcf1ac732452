import { type ComponentType, useEffect, useState } from 'react';

/** What answers to selected words, `null` until the reader first selects some. Where it cannot be had, the next selection asks again. */
export function useFirstSelection<Props>(load: () => Promise<ComponentType<Props>>) {
  const [Late, setLate] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const onChange = () => {
      if (getSelection()?.isCollapsed !== false) return;
      load().then(
        (late) => setLate(() => late),
        () => {},
      );
    };
    if (Late) return;
    // Words may have been selected before this came.
    onChange();
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [Late, load]);
  return Late;
}
