import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Placement } from './canvasPaint.ts';
import type { Surface } from './useSurface.ts';

export type Paint = (context: CanvasRenderingContext2D, at: Placement) => void;

/** How far a canvas reaches beyond its frame on each side, in px, so that no edge shows while what is painted is moved. */
export const bleed = 64;
/**
 * While the reader moves the picture, what is painted moves along, and it is painted anew this often, in ms. Where that takes
 * longer than a frame, it waits until the picture has been at rest for so long.
 */
const repaint = 140;
const frameTime = 16;

interface Painted extends Surface {
  at: Placement;
  paint: Paint;
  /** When, in ms as performance.now() has it, and how many ms it took. */
  when: number;
  took: number;
}

/**
 * Keeps a canvas painted: in the next frame after `paint` or the surface has become another, soon after the picture has
 * moved, and never otherwise. `at` is the layout's place in the frame; `paint` is `null` while it cannot paint yet.
 */
export function usePainting(
  canvas: RefObject<HTMLCanvasElement | null>,
  { width, height, ratio }: Surface,
  at: Placement,
  paint: Paint | null,
): void {
  const painted = useRef<Painted | null>(null);
  useLayoutEffect(() => {
    const { current } = canvas;
    if (!current || !paint || width === 0) return undefined;
    const draw = () => {
      const start = performance.now();
      paintAll(current, { width, height, ratio }, at, paint);
      const when = performance.now();
      painted.current = { at, paint, when, took: when - start, width, height, ratio };
    };
    const last = painted.current;
    const fits = last?.width === width && last.height === height && last.ratio === ratio;
    // A page that is being printed waits for nothing.
    if (matchMedia('print').matches) draw();
    else if (fits && last.at === at && last.paint === paint) return undefined;
    const wait = fits && last.at !== at ? waitAfter(last) : 0;
    if (last && wait > 0) current.style.transform = moveOf(last.at, at);
    let frame = 0;
    const next = (): undefined => {
      frame = requestAnimationFrame(draw);
    };
    const timer = wait > 0 ? setTimeout(next, wait) : next();
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [canvas, width, height, ratio, at, paint]);
}

function waitAfter({ when, took }: Painted): number {
  return took > frameTime ? repaint : when + repaint - performance.now();
}

function paintAll(
  canvas: HTMLCanvasElement,
  { width, height, ratio }: Surface,
  { scale, x, y }: Placement,
  paint: Paint,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const whole = { width: width + 2 * bleed, height: height + 2 * bleed };
  const [across, down] = [Math.round(whole.width * ratio), Math.round(whole.height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.transform = '';
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, whole.width, whole.height);
  paint(context, { scale, x: x + bleed, y: y + bleed, ...whole });
}

/** Where what was painted at one place belongs at another, as a CSS transform from the canvas' top left corner. */
function moveOf(from: Placement, to: Placement): string {
  const growth = to.scale / from.scale;
  const x = to.x + bleed - (from.x + bleed) * growth;
  const y = to.y + bleed - (from.y + bleed) * growth;
  return `translate(${x}px, ${y}px) scale(${growth})`;
}
