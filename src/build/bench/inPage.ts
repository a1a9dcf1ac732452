/** Functions that the bench sends into a page: each stands alone and uses nothing of this file. */

interface Figures {
  largestPaint: number;
  blocking: number;
  shift: number;
}

declare global {
  interface Window {
    benchFigures: Figures;
  }
}

/** Runs before the page's own scripts and gathers what a browser tells only to who listens. */
export function installFigures(): void {
  const figures = { largestPaint: 0, blocking: 0, shift: 0 };
  window.benchFigures = figures;
  const listen = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  listen('longtask', ({ duration }) => {
    figures.blocking += duration - 50;
  });
  listen('largest-contentful-paint', ({ startTime }) => {
    figures.largestPaint = startTime;
  });
  listen('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) figures.shift += value;
  });
}

export function readFigures(): Figures & { firstPaint: number } {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { ...window.benchFigures, firstPaint: paint?.startTime ?? Number.NaN };
}

/** Brings the first match that can be hit into view; the middle of a part of it at which a click reaches it. */
export function clickPoint(selector: string): { x: number; y: number } | null {
  for (const link of document.querySelectorAll(selector)) {
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const part of [...link.querySelectorAll('*'), link]) {
      for (const { x, y, width, height } of part.getClientRects()) {
        const point = { x: x + width / 2, y: y + height / 2 };
        if (width > 0 && link.contains(document.elementFromPoint(point.x, point.y))) return point;
      }
    }
  }
  return null;
}

/**
 * To be called before a click. The promise gives the ms from the click's own time stamp until after the first frame
 * that shows these words in the dossier: a callback before each paint looks for them, and a message posted from there is
 * handled once that frame is drawn. Unlike Event Timing this also sees work that was put off until after the event.
 */
export function paintedAfterClick(words: string): { promise: Promise<number> } {
  const dossier = document.querySelector('#dossier');
  const heading = () => dossier?.querySelector('h2')?.textContent;
  const before = heading();
  const promise = new Promise<number>((resolve) => {
    const look = (start: number) => {
      if (heading() === before || !dossier?.textContent?.includes(words)) {
        requestAnimationFrame(() => look(start));
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    };
    const onClick = ({ timeStamp }: Event) => requestAnimationFrame(() => look(timeStamp));
    addEventListener('click', onClick, { capture: true, once: true });
  });
  // In an object, since a promise given back alone would be waited for before the click is made.
  return { promise };
}

/**
 * To be called before the pointer comes. The promise tells whether other marks glow than before, as soon as a frame that shows
 * it is drawn, or gives up after a second.
 */
export function previewAfterHover(): { promise: Promise<boolean> } {
  const glowing = () =>
    [...document.querySelectorAll('[data-glow]')].map((mark) => mark.getAttribute('href')).join(' ');
  const before = glowing();
  const promise = new Promise<boolean>((resolve) => {
    const last = performance.now() + 1000;
    const look = () => {
      const now = performance.now();
      if (glowing() === before && now < last) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(now < last);
      port2.postMessage(null);
    };
    addEventListener('pointerover', () => requestAnimationFrame(look), { capture: true, once: true });
  });
  return { promise };
}
