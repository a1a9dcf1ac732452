import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Box, Point } from '../../layout/box.ts';
import type { GraphParts } from '../../layout/displaced.ts';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { labelBox } from '../../layout/labelLayout.ts';
import { type View, viewBetween, viewOn, wholeView, zoomedBy } from '../../layout/view.ts';
import type { Emphasis } from '../../model/emphasis.ts';
import { refOf } from '../../model/selection.ts';
import { useExplainer } from '../parts/explainer.ts';
import { pointIn } from '../parts/pointIn.ts';
import { pressedTwice } from '../parts/pressedTwice.ts';
import { useEmphasisNow } from '../parts/shown.ts';
import { whenNeeded } from '../parts/whenNeeded.ts';
import type { Gestures } from './pictureGesture.ts';
import { loadGestures } from './useGraphTools.ts';

interface GesturesOptions {
  picture: RefObject<SVGSVGElement | null>;
  layout: DrawnGraph;
  drawn: DrawnGraph;
  view: View;
  /** Whether there is no picture. */
  asText: boolean;
  /** Whether the picture is painted: then its actors cannot be dragged. */
  painted: boolean;
  onView: (view: View) => void;
  onDrag: (drawn: DrawnGraph | null) => void;
}

type Gestured = GesturesOptions & { emphasisNow: () => Emphasis };

export interface ViewControls {
  zoomBy: (factor: number) => void;
  putBack: () => void;
  /** Whether something was zoomed or dragged. */
  changed: boolean;
}

/** Lets the reader zoom, pan and drag. What d3 does for that is loaded when the first finger or pointer comes near. */
export function useGestures(options: GesturesOptions): ViewControls {
  const { picture, layout, drawn, view, asText, painted, onView, onDrag } = options;
  const parts = useGraphParts();
  const emphasisNow = useEmphasisNow();
  const latest = useRef({ ...options, emphasisNow });
  latest.current = { ...options, emphasisNow };
  const behaviours = useRef<Gestures | null>(null);
  const glide = useGlide(latest);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asText` and `painted` say which picture there is, a new layout starts afresh
  useEffect(() => {
    const svg = picture.current;
    if (!svg) return;
    // A finger that comes down before d3 has does not scroll what it is about to drag.
    if (!painted)
      for (const { style } of svg.querySelectorAll<SVGAElement>('a.node')) style.touchAction = 'none';
    const forget = whenNeeded(svg, async () => {
      const { pictureGesture } = await loadGestures();
      const { layout, drawn, view } = latest.current;
      if (svg.isConnected)
        behaviours.current = pictureGesture(
          svg,
          { ...parts, onView, onDrag, draggable: !painted },
          { layout, drawn, view },
        );
    });
    const isSecond = pressedTwice();
    const onClick = (event: MouseEvent) => {
      if (isSecond(event))
        glide(viewFor(latest.current, pointIn(svg.querySelector<SVGGElement>(':scope > g') ?? svg, event)));
    };
    svg.addEventListener('click', onClick);
    return () => {
      forget();
      svg.removeEventListener('click', onClick);
      behaviours.current?.destroy();
      behaviours.current = null;
      onView(wholeView);
    };
  }, [picture, asText, painted, layout.width, parts, onView, onDrag, glide]);

  useEffect(() => behaviours.current?.update({ layout, drawn, view }), [layout, drawn, view]);

  const zoomBy = useCallback(
    (factor: number) => glide(zoomedBy(latest.current.view, factor, middleOf(latest.current), layout)),
    [layout, glide],
  );
  const putBack = useCallback(() => {
    onDrag(null);
    glide(wholeView);
  }, [onDrag, glide]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inPicture = event.target instanceof Node && picture.current?.contains(event.target);
      if (!inPicture || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === '0') putBack();
      else if (factors[event.key]) zoomBy(factors[event.key] ?? 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [picture, zoomBy, putBack]);
  return { zoomBy, putBack, changed: view.k !== 1 || drawn !== layout };
}

const factors: Record<string, number> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

/** The same for good: what it is asked has been in every index since the first. */
function useGraphParts(): GraphParts {
  const { index } = useExplainer();
  const [parts] = useState<GraphParts>(() => ({
    kindOf: (id) => index.find('actor', id)?.kind ?? 'person',
    endsOf: (id) => index.find('tie', id) ?? { from: '', to: '' },
  }));
  return parts;
}

const glideMs = 180;

/** Goes to another view in a short move, or at once for readers who want no motion. */
function useGlide(latest: RefObject<Gestured>) {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return useCallback(
    (to: View) => {
      cancelAnimationFrame(frame.current);
      const { view: from, onView } = latest.current;
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return onView(to);
      const start = performance.now();
      const step = (time: number) => {
        const t = Math.min(1, Math.max(0, (time - start) / glideMs));
        onView(t === 1 ? to : viewBetween(from, to, t * (2 - t)));
        if (t < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [latest],
  );
}

/** What a double press frames: what is selected with its surroundings; with nothing selected, closer to where it was. */
function viewFor({ drawn, layout, view, emphasisNow }: Gestured, point: Point): View {
  const boxes = selectedBoxes(drawn, emphasisNow());
  return boxes.length > 0 ? viewOn(boxes, layout) : zoomedBy(view, 2, point, layout);
}

/** The middle of what is selected where that is seen, or else of what is seen. */
function middleOf({ drawn, layout, view, emphasisNow }: Gestured): Point {
  const [lit] = selectedBoxes(drawn, emphasisNow(), 'lit');
  const seen = { x1: view.x + layout.width / view.k, y1: view.y + layout.height / view.k };
  if (lit && lit.x0 >= view.x && lit.y0 >= view.y && lit.x1 <= seen.x1 && lit.y1 <= seen.y1)
    return { x: (lit.x0 + lit.x1) / 2, y: (lit.y0 + lit.y1) / 2 };
  return { x: (view.x + seen.x1) / 2, y: (view.y + seen.y1) / 2 };
}

/** Boxes around the actors that are lit or linked, with their labels. */
function selectedBoxes({ nodes }: DrawnGraph, { strengthOf }: Emphasis, strength = 'li'): Box[] {
  return nodes.flatMap(({ id, x, y, r, label }) => {
    if (!strengthOf(refOf('actor', id))?.startsWith(strength)) return [];
    const mark = { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
    // In a large graph a name that found no room has no lines.
    if (label.lines.length === 0) return [mark];
    const words = labelBox(x + label.x, y + label.y, label.anchor ?? 'start', label.lines, 12);
    return [
      {
        x0: Math.min(mark.x0, words.x0),
        y0: Math.min(mark.y0, words.y0),
        x1: Math.max(mark.x1, words.x1),
        y1: Math.max(mark.y1, words.y1),
      },
    ];
  });
}
