/**
 * Whether an event may begin a zoom or, once there is something to move to, a move: two fingers, ctrl or cmd with the wheel, or the
 * main button. A plain wheel and one finger scroll the page.
 */
export function isZoom(event: WheelEvent | MouseEvent | TouchEvent, canMove: boolean): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey && canMove;
}
