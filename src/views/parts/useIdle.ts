import { useEffect, useState } from 'react';

/** What no first view needs, `null` until it has come, which is when the page is idle. Where it cannot be had, it stays so. `load` must not change. */
export function useIdle<Late>(load: () => Promise<Late>): Late | null {
  const [late, setLate] = useState<Late | null>(null);
  useEffect(() => {
    const { requestIdleCallback = setTimeout } = globalThis;
    requestIdleCallback(() => {
      load().then(
        (come) => setLate(() => come),
        () => {},
      );
    });
  }, [load]);
  return late;
}
