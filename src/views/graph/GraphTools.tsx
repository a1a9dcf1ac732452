import { type RefObject, useLayoutEffect, useState } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { home } from '../../navigation/place.ts';
import { useGo, usePlace } from '../../navigation/usePlace.ts';
import { GraphFilters } from './GraphFilters.tsx';
import { TieNames } from './TieNames.tsx';
import { TieSentences } from './TieSentences.tsx';
import { useMarkKeys } from './useMarkKeys.ts';
import { useSoFar } from './useSoFar.ts';
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

/** What works on the picture: its key as filters, keys and names on its marks, and the ties as sentences in its place. */
export function GraphTools(props: GraphToolsProps) {
  const { picture, drawn, layout } = props;
  const place = usePlace() ?? home;
  const go = useGo();
  const { asText } = place.lens;
  const soFar = useSoFar();
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asText` says whether there is a picture
  useLayoutEffect(() => setDrawing(picture.current), [picture, asText]);
  useMarkKeys(picture, asText, layout);
  return (
    <>
      <div className="graph-tools">
        <button
          type="button"
          aria-pressed={asText}
          onClick={() => go({ ...place, lens: { ...place.lens, asText: !asText } })}
        >
          As sentences
        </button>
        <button type="button" aria-pressed={soFar.on} onClick={soFar.toggle}>
          So far
        </button>
      </div>
      <GraphFilters />
      {asText && <TieSentences />}
      {drawing && <TieNames picture={drawing} layout={drawn} />}
    </>
  );
}
