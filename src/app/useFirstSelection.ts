import { type ComponentType, useEffect, useState } from 'react';
import { late } from '../navigation/late.ts';

/** What answers to selected words, `null` until the reader first selects some. Where it cannot be had, the next selection asks again. */
export function useFirstSelection<Props>(load: () => Promise<ComponentType<Props>>) {
  const [Answer, setAnswer] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    const onChange = () => {
      if (getSelection()?.isCollapsed !== false) return;
      late(load).then(
        (come) => setAnswer(() => come),
        () => {},
      );
    };
    if (Answer) return;
    // Words may have been selected before this came.
    onChange();
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [Answer, load]);
  return Answer;
}
