import type { RefObject } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import type { View } from './view.ts';

export interface GraphToolsProps {
  picture: RefObject<SVGSVGElement | null>;
  /** As laid out, and as it is drawn now: the same until the reader drags something. */
  layout: DrawnGraph;
  drawn: DrawnGraph;
  view: View;
  onView: (view: View) => void;
  /** `null` puts all back. */
  onDrag: (drawn: DrawnGraph | null) => void;
}

export function GraphTools(_: GraphToolsProps) {
  return null;
}
