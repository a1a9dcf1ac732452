import { memo, useMemo, useRef } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { transformOf, type View } from '../../layout/view.ts';
import { sides } from '../../model/story.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useShown } from '../parts/shown.ts';
import { CanvasLinks } from './CanvasLinks.tsx';
import { paintFront, paintGround, quietAlpha } from './canvasLayers.ts';
import { canvasMarks, shownGraph } from './canvasMarks.ts';
import type { Placement } from './canvasPaint.ts';
import type { GraphPictureProps } from './GraphPicture.tsx';
import { linkedMarks } from './linkedMarks.ts';
import { NamesOnLines } from './NamesOnLines.tsx';
import { useCanvasColours } from './useCanvasColours.ts';
import { useCanvasHits } from './useCanvasHits.ts';
import { useCanvasNames } from './useCanvasNames.ts';
import { useCanvasTieNames } from './useCanvasTieNames.ts';
import { bleed, type Paint, usePainting } from './usePainting.ts';
import { type Surface, useSurface } from './useSurface.ts';

/**
 * A graph too large to draw mark by mark: painted, with links over the marks that matter now and under the pointer. `ref` is
 * the SVG of these links, which covers the same ground as a drawn graph would.
 */
export const CanvasPicture = memo(function CanvasPicture(props: GraphPictureProps) {
  const { ref, layout, view, index, children } = props;
  const { emphasis, glowing } = useShown();
  const { byStanding } = useLens();
  const frame = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const front = useRef<HTMLCanvasElement>(null);
  const surface = useSurface(frame);
  const colours = useCanvasColours(frame);
  const marks = useMemo(() => canvasMarks(layout, index), [layout, index]);
  const at = useMemo(() => placementOf(surface, view, layout), [surface, view, layout]);
  const graph = useMemo(() => shownGraph(marks, emphasis), [marks, emphasis]);
  const names = useCanvasNames(marks, graph.nodes, at.scale);
  const tieNames = useCanvasTieNames(marks, graph, names, at.scale);
  const { under, onHit } = useCanvasHits(marks, graph, at);
  const links = useMemo(() => linkedMarks(marks, graph, names, under), [marks, graph, names, under]);
  const [quietNodes, quietTies] = [graph.nodes.ground, graph.ties.ground];
  const onGround = useMemo<Paint | null>(() => {
    if (!colours) return null;
    return (context, at) => paintGround({ context, colours, at, byStanding }, marks, quietNodes, quietTies);
  }, [colours, byStanding, marks, quietNodes, quietTies]);
  const inFront = useMemo<Paint | null>(() => {
    if (!colours) return null;
    return (context, at) =>
      paintFront({ context, colours, at, byStanding }, marks, graph, glowing, links.otherNames);
  }, [colours, byStanding, marks, graph, glowing, links.otherNames]);
  usePainting(ground, surface, at, onGround);
  usePainting(front, surface, at, inFront);
  return (
    <div
      ref={frame}
      className="picture painted"
      style={{ aspectRatio: `${layout.width} / ${layout.height}` }}
    >
      {sides.map((side) => (
        <i key={side} hidden data-side={side} />
      ))}
      <canvas ref={ground} aria-hidden="true" style={{ ...spread, opacity: graph.dimmed ? quietAlpha : 1 }} />
      <canvas ref={front} aria-hidden="true" style={spread} />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section's heading names the picture; its marks are links with names */}
      <svg ref={ref} viewBox={`0 0 ${layout.width} ${layout.height}`} {...onHit}>
        <g transform={transformOf(view)}>
          {at.scale > 0 && (
            <>
              <CanvasLinks {...links} scale={at.scale} index={index} />
              <NamesOnLines names={tieNames} unit={1 / at.scale} />
            </>
          )}
          {children}
        </g>
      </svg>
    </div>
  );
});

/** A canvas reaches beyond the frame, which cuts it off. */
const spread = {
  inset: -bleed,
  width: `calc(100% + ${2 * bleed}px)`,
  height: `calc(100% + ${2 * bleed}px)`,
};

/** As an SVG of the same size would show that view: the whole of it, in the middle. */
function placementOf({ width, height }: Surface, { x, y, k }: View, layout: DrawnGraph): Placement {
  const fit = Math.min(width / layout.width, height / layout.height);
  const scale = fit * k;
  return {
    scale,
    x: (width - layout.width * fit) / 2 - x * scale,
    y: (height - layout.height * fit) / 2 - y * scale,
    width,
    height,
  };
}
