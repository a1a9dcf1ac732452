import { startTransition, useEffect, useState } from 'react';
import { late } from '../../navigation/late.ts';
import { whenIdle } from './whenIdle.ts';

/**
 * What no first view needs, `null` until it has come, which is when the page is idle. Where it cannot be had, it stays so. With
 * another `load`, what there is stays until the other has come.
 */
export function useIdle<Late>(load: () => Promise<Late>): Late | null {
  const [come, setCome] = useState<Late | null>(null);
  useEffect(() => {
    let wanted = true;
    const takeBack = whenIdle(() => {
      late(load).then(
        // Drawn in short steps, between which the page answers.
        (value) => {
          if (wanted) startTransition(() => setCome(() => value));
        },
        () => {},
      );
    });
    return () => {
      wanted = false;
      takeBack();
    };
  }, [load]);
  return come;
}
