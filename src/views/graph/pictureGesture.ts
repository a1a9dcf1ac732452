import { type D3DragEvent, type D3ZoomEvent, drag, select, zoom, zoomIdentity } from 'd3';
import type { Point } from '../../layout/box.ts';
import { displaced, type GraphParts } from '../../layout/displaced.ts';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { type Body, bodiesOf, liveForce } from '../../layout/liveForce.ts';
import { closest, type View } from '../../layout/view.ts';
import { askInTime } from '../parts/askInTime.ts';
import { isZoom } from '../parts/isZoom.ts';

export interface GestureState {
  layout: DrawnGraph;
  drawn: DrawnGraph;
  view: View;
}

export interface GestureOptions extends GraphParts {
  onView(view: View): void;
  onDrag(drawn: DrawnGraph): void;
  /** Whether each actor has a mark of its own to take hold of, in the layout's order. */
  draggable: boolean;
}

/** d3's zoom, drag and live force on a picture. `update` after anything else changed what is drawn or how it is seen. */
export interface Gestures {
  update(state: GestureState): void;
  destroy(): void;
}

/**
 * Two fingers or ctrl or cmd with the wheel zoom; a mouse pans what is zoomed. A plain wheel and one finger scroll the page.
 * A dragged actor, where they can be dragged, takes its neighbours along by a live force, which then settles and stops; nobody else moves.
 */
export function pictureGesture(
  picture: SVGSVGElement,
  options: GestureOptions,
  start: GestureState,
): Gestures {
  let now = start;
  const zooming = zoomBehaviour(() => now, options);
  const dragging = dragBehaviour(() => now, options);
  const root = select(picture)
    .on('touchstart.second', ({ touches }: TouchEvent) => touches.length > 1 && dragging.letGo(), {
      capture: true,
    })
    .call(zooming)
    .on('dblclick.zoom', null);
  // d3 would keep all touches to itself; one finger scrolls.
  picture.style.touchAction = 'pan-x pan-y';
  const askAsEver = askInTime(picture);

  const update = (state: GestureState) => {
    now = state;
    if (state.drawn === state.layout) dragging.rest();
    const { x, y, k } = state.view;
    root.property('__zoom', zoomIdentity.translate(-x * k, -y * k).scale(k));
    if (!options.draggable) return;
    root
      .selectAll<SVGAElement, unknown>('a.node')
      .data(state.layout.nodes.map(({ id }) => id))
      .call(dragging.behaviour);
  };
  update(start);
  return {
    update,
    destroy() {
      dragging.stop();
      askAsEver();
      root.on('.zoom', null).on('.second', null);
      root.selectAll<SVGAElement, unknown>('a.node').on('.drag', null).style('touch-action', null);
      picture.style.touchAction = '';
    },
  };
}

function zoomBehaviour(now: () => GestureState, { onView }: GestureOptions) {
  const { layout } = now();
  const size: [number, number] = [layout.width, layout.height];
  return zoom<SVGSVGElement, unknown>()
    .extent([[0, 0], size])
    .translateExtent([[0, 0], size])
    .scaleExtent([1, closest(layout)])
    .filter((event: WheelEvent | MouseEvent | TouchEvent) => isZoom(event, now().view.k > 1))
    .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      onView({ x: -x / k, y: -y / k, k }),
    );
}

function dragBehaviour(now: () => GestureState, options: GestureOptions) {
  let running: ReturnType<typeof liveForce> | null = null;
  let held: Body | null = null;
  let finger: { touch: Touch; mark: Element } | null = null;
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const stop = () => running?.stop();
  /** All was put back: nothing settles any more, unless somebody is just being taken up. */
  const rest = () => {
    if (!held) stop();
  };
  /** A second finger has come down: the first is one of two that zoom, and d3 hears no more of it here. */
  const letGo = () => {
    finger?.mark.dispatchEvent(new TouchEvent('touchend', { changedTouches: [finger.touch] }));
    finger = null;
  };
  const show = (bodies: readonly Body[]) => {
    const { layout } = now();
    const places = new Map(now().drawn.nodes.map(({ id, x, y }): [string, Point] => [id, { x, y }]));
    for (const { id, x, y } of bodies) places.set(id, { x, y });
    options.onDrag(displaced(layout, options, places));
  };
  type Dragged = D3DragEvent<SVGAElement, string, { x: number; y: number }>;
  const behaviour = drag<SVGAElement, string>()
    .filter((event: MouseEvent | TouchEvent) =>
      'touches' in event ? event.touches.length === 1 : !event.ctrlKey && event.button === 0,
    )
    .subject((_, id) => {
      const { x = 0, y = 0 } = now().drawn.nodes.find((node) => node.id === id) ?? {};
      return { x, y };
    })
    .on('start', function (this: SVGAElement, { sourceEvent }: Dragged) {
      const [touch] = 'changedTouches' in sourceEvent ? sourceEvent.changedTouches : [];
      finger = touch ? { touch, mark: this } : null;
    })
    .on('drag', function (this: SVGAElement, { x, y }: Dragged, id: string) {
      if (!held) {
        const bodies = bodiesOf(now().layout, now().drawn, options);
        held = bodies.find((body) => body.id === id) ?? null;
        stop();
        running = liveForce(bodies, id, now().drawn, options);
        running.on('tick', () => show(bodies));
        if (still()) running.stop();
      }
      if (!held || !running) return;
      held.fx = x;
      held.fy = y;
      if (still()) show([Object.assign(held, { x, y })]);
      else running.alphaTarget(0.3).restart();
    })
    .on('end', () => {
      finger = null;
      if (!held || !running) return;
      held = null;
      running.alphaTarget(0);
      if (!still()) return;
      running.tick(80);
      show(running.nodes());
    });
  return { behaviour, letGo, stop, rest };
}
