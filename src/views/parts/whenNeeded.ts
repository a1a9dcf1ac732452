/** What comes before a gesture, on an SVG that answers to wheels and on one that does not. */
const first = ['pointerenter', 'touchstart'];

/**
 * Calls `load` once, as soon as a pointer or finger is over the SVG. Where a wheel zooms (with ctrl or cmd), its turns that
 * came before it was there are given again. Returns what ends the waiting.
 */
export function whenNeeded(svg: SVGSVGElement, load: () => Promise<void>, { wheel = true } = {}): () => void {
  const turns: WheelEvent[] = [];
  let loading = false;
  const begin = async (event: Event) => {
    if (event instanceof WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turns.push(event);
    }
    if (loading) return;
    loading = true;
    // Where it cannot be had, the picture stays as it is and the buttons still work.
    await load().catch(() => {});
    forget();
    for (const turn of turns) svg.dispatchEvent(new WheelEvent(turn.type, turn));
  };
  const events = wheel ? [...first, 'wheel'] : first;
  const forget = () => {
    for (const name of events) svg.removeEventListener(name, begin);
  };
  for (const name of events) svg.addEventListener(name, begin, { passive: name !== 'wheel' });
  return forget;
}
