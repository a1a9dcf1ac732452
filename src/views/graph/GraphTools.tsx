import { type ComponentType, memo, type ReactNode, type RefObject } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import type { View } from '../../layout/view.ts';
import { useChangeLens, useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { SaveMenu } from '../parts/SaveMenu.tsx';
import type { LoadSaving } from '../parts/useSaving.ts';
import { GraphControls } from './GraphControls.tsx';
import { GraphFilters } from './GraphFilters.tsx';
import { GraphPicture, type GraphPictureProps } from './GraphPicture.tsx';
import { SoFar } from './SoFar.tsx';
import { TieNames } from './TieNames.tsx';
import { TieSentences } from './TieSentences.tsx';
import { useGestures } from './useGestures.ts';
import { useMarkKeys } from './useMarkKeys.ts';
import { usePainted } from './usePainted.ts';

export interface GraphToolsProps {
  loadSaving: LoadSaving;
  picture: RefObject<SVGSVGElement | null>;
  /** As laid out, and as it is drawn now: the same until the reader drags something. */
  layout: DrawnGraph;
  drawn: DrawnGraph;
  view: View;
  onView: (view: View) => void;
  /** `null` puts all back. */
  onDrag: (drawn: DrawnGraph | null) => void;
  /** Draws over the marks of the picture. */
  onOver: (drawing: ReactNode) => void;
  /** Whether the picture is painted; `onPainted` gives what paints it. */
  painted: boolean;
  onPainted: (come: () => ComponentType<GraphPictureProps>) => void;
}

/** What works on the picture: its key as filters, keys and names on its marks, and the ties as sentences in its place. */
export const GraphTools = memo(function GraphTools(props: GraphToolsProps) {
  const { drawn, layout, onOver, onPainted, painted, picture, view } = props;
  const { index } = useExplainer();
  const { asText } = useLens();
  const change = useChangeLens();
  const controls = useGestures({ ...props, asText });
  useMarkKeys(picture, { asText, painted }, layout);
  usePainted(index.story.actors.length, onPainted);
  // Paint is not taken along: the whole is drawn once.
  const drawing = painted && <DrawnWhole layout={layout} view={view} />;
  return (
    <>
      <div className="graph-tools">
        <button type="button" aria-pressed={asText} onClick={() => change({ asText: !asText })}>
          As sentences
        </button>
        {!asText && <GraphControls {...controls} />}
        <SoFar />
        <SaveMenu part="ties" drawing={drawing} load={props.loadSaving} />
      </div>
      <GraphFilters />
      {asText && <TieSentences />}
      {!painted && <TieNames layout={drawn} onOver={onOver} />}
    </>
  );
});

function DrawnWhole({ layout, view }: { layout: DrawnGraph; view: View }) {
  const { index } = useExplainer();
  return <GraphPicture ref={null} layout={layout} view={view} index={index} />;
}
