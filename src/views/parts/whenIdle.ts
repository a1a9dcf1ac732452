/** Calls `run` when the page has nothing better to do. */
export function whenIdle(run: () => void): void {
  const { requestIdleCallback = setTimeout } = globalThis;
  requestIdleCallback(run);
}
