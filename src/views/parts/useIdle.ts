import { useEffect, useState } from 'react';
import { late } from '../../navigation/late.ts';
import { whenIdle } from './whenIdle.ts';

/** What no first view needs, `null` until it has come, which is when the page is idle. Where it cannot be had, it stays so. `load` must not change. */
export function useIdle<Late>(load: () => Promise<Late>): Late | null {
  const [come, setCome] = useState<Late | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        late(load).then(
          (value) => setCome(() => value),
          () => {},
        );
      }),
    [load],
  );
  return come;
}
