/** Longest between two presses that are one, in ms, and how far apart they may be, in px. */
const soon = 400;
const near = 24;

type Press = Pick<MouseEvent, 'timeStamp' | 'clientX' | 'clientY'>;

/** Tells whether a press is the second of two in one place, by mouse or finger: not all browsers count taps. */
export function pressedTwice(): (press: Press) => boolean {
  let last: Press | null = null;
  return (press) => {
    const second =
      last !== null &&
      press.timeStamp - last.timeStamp <= soon &&
      Math.hypot(press.clientX - last.clientX, press.clientY - last.clientY) <= near;
    last = second ? null : press;
    return second;
  };
}
