/** Calls `run` when the page has nothing better to do. Gives what takes that back. */
export function whenIdle(run: () => void): () => void {
  const { requestIdleCallback = setTimeout, cancelIdleCallback = clearTimeout } = globalThis;
  const idle = requestIdleCallback(run);
  return () => cancelIdleCallback(idle as number);
}
