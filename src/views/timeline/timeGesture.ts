import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import { askInTime } from '../parts/askInTime.ts';
import { isZoom } from '../parts/isZoom.ts';

export interface TimeGestureOptions {
  /** `factor` times as close, about an x of the picture. */
  onZoom(factor: number, x: number): void;
  /** So many px of the picture later. */
  onMove(px: number): void;
  /** Whether there is anything to move to. */
  canMove(): boolean;
}

/** One turn of a wheel comes no closer at once than this many times. */
const most = 3;

/**
 * Two fingers or ctrl or cmd with the wheel come closer or go farther; a mouse moves what is close. A plain wheel and one finger
 * scroll the page. d3 keeps the count, the caller what is seen.
 */
export function timeGesture(
  picture: SVGSVGElement,
  width: number,
  { onZoom, onMove, canMove }: TimeGestureOptions,
): { destroy(): void } {
  let last = zoomIdentity;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, 1],
    ])
    .filter((event: WheelEvent | MouseEvent | TouchEvent) => isZoom(event, canMove()))
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const turned = transform.k / last.k;
      const factor = Math.min(most, Math.max(1 / most, turned));
      const moved = transform.x - last.x;
      // The point that stays where it is: p = (p - x) * factor + x + moved.
      if (Math.abs(factor - 1) < 1e-6) onMove(-moved);
      else onZoom(factor, (transform.x - turned * last.x) / (1 - turned));
      last = transform;
    });
  const root = select(picture).call(behaviour).on('dblclick.zoom', null);
  // d3 would keep all touches to itself; one finger scrolls.
  picture.style.touchAction = 'pan-x pan-y';
  const askAsEver = askInTime(picture);
  return {
    destroy() {
      askAsEver();
      root.on('.zoom', null);
      picture.style.touchAction = '';
    },
  };
}
