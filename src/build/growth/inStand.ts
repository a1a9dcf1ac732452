/** Functions that the growth bench sends into the stand's page: each stands alone and uses nothing of this file. */

export interface SelectTimes {
  /** ms of script from the click until React is done: emphasis, and telling the marks that changed. */
  script: number;
  /** ms until a frame that shows it is drawn. */
  drawn: number;
}

/** Clicks a mark, found by the end of its address, and says how long that took. */
export async function select(address: string): Promise<SelectTimes | null> {
  const link = document.querySelector(`.picture a[href$="${address}"]`);
  if (!link) return null;
  const start = performance.now();
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  // React answers a click in a microtask after it.
  await Promise.resolve();
  const script = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  return { script, drawn: performance.now() - start };
}

/** Moves the picture once a frame, `steps` times, and gives the ms from each frame to the next. */
export async function moveBy(kind: 'pan' | 'zoom', size: { width: number; height: number }, steps: number) {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frames: number[] = [];
  let last = await frame();
  for (let step = 0; step < steps; step += 1) {
    const part = (step + 1) / steps;
    const k = kind === 'pan' ? 2 : 1 + 3 * part;
    const x = kind === 'pan' ? (size.width / 2) * part : (size.width - size.width / k) / 2;
    const y = kind === 'pan' ? (size.height / 4) * part : (size.height - size.height / k) / 2;
    window.stand.setView({ x, y, k });
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  window.stand.setView({ x: 0, y: 0, k: 1 });
  return frames;
}
