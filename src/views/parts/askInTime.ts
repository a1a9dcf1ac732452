/**
 * d3 asks the browser with each move of fingers not to scroll. Once the page scrolls by these fingers that is too late, and the browser
 * complains of the question: on `picture` it is then asked no more. Gives what takes that back.
 */
export function askInTime(picture: Element): () => void {
  const onMove = (event: Event) => {
    if (!event.cancelable) event.preventDefault = () => {};
  };
  picture.addEventListener('touchmove', onMove, { capture: true, passive: true });
  return () => picture.removeEventListener('touchmove', onMove, { capture: true });
}
