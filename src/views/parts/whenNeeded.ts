/** What comes before a gesture, and what ends one by touch. */
const first = ['pointerenter', 'touchstart', 'wheel'];
const lifted = ['touchend', 'touchcancel'];

/**
 * Calls `load` once, as soon as a pointer or finger is over the SVG. Turns of a wheel with ctrl or cmd that
 * came before it was there are given again, and so are fingers that are still down. Returns what ends the waiting.
 */
export function whenNeeded(svg: SVGSVGElement, load: () => Promise<void>): () => void {
  const turns: WheelEvent[] = [];
  let fingers: TouchEvent | null = null;
  let loading = false;
  const begin = async (event: Event) => {
    if (event instanceof WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turns.push(event);
    }
    if (isTouch(event)) fingers = event;
    if (loading) return;
    loading = true;
    // Where it cannot be had, the picture stays as it is and the buttons still work.
    await load().catch(() => {});
    forget();
    for (const turn of turns) svg.dispatchEvent(new WheelEvent(turn.type, turn));
    // One is given to what it lies on, two to the picture.
    if (fingers) (fingers.touches.length > 1 ? svg : fingers.target)?.dispatchEvent(putDownAgain(fingers));
  };
  const lift = () => {
    fingers = null;
  };
  const forget = () => {
    for (const name of first) svg.removeEventListener(name, begin);
    for (const name of lifted) svg.removeEventListener(name, lift);
  };
  for (const name of first) svg.addEventListener(name, begin, { passive: name !== 'wheel' });
  for (const name of lifted) svg.addEventListener(name, lift);
  return forget;
}

function isTouch(event: Event): event is TouchEvent {
  return 'touches' in event;
}

function putDownAgain({ touches }: TouchEvent): TouchEvent {
  const all = [...touches];
  return new TouchEvent('touchstart', { touches: all, changedTouches: all, bubbles: true, cancelable: true });
}
