import { type ComponentType, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { type View, wholeView } from '../../layout/view.ts';
import { type Current, currentOf, useCurrent } from '../../navigation/current.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { loadSaving } from '../parts/loadSaving.ts';
import { useMedia } from '../parts/useMedia.ts';
import { GraphKey } from './GraphKey.tsx';
import { GraphPicture, type GraphPictureProps } from './GraphPicture.tsx';
import { useGraphLayout } from './useGraphLayout.ts';
import { useGraphTools } from './useGraphTools.ts';

/** The actors and their ties: a picture, and, once its tools have come, the same as sentences. */
export function GraphView() {
  const { index } = useExplainer();
  const layout = useGraphLayout();
  const section = useRef<HTMLElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const onPhone = useMedia('phone');
  const Tools = useGraphTools();
  const { asText } = useLens();
  const [view, setView] = useState<View>(wholeView);
  const [over] = useState(() => currentOf<ReactNode>(null));
  // A large graph is drawn as built until what paints it has come.
  const [Painted, setPainted] = useState<ComponentType<GraphPictureProps> | null>(null);
  const Picture = Painted ?? GraphPicture;
  // What the reader has dragged, drawn anew; it belongs to one layout.
  const [dragged, setDragged] = useState<{ from: DrawnGraph; to: DrawnGraph } | null>(null);
  const onDrag = useCallback((to: DrawnGraph | null) => setDragged(to && { from: layout, to }), [layout]);
  const drawn = dragged?.from === layout ? dragged.to : layout;
  // On a phone the narrow graph takes the place of the wide one, and what is selected may come to lie under the sheet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another layout is drawn
  useLayoutEffect(() => {
    if (onPhone)
      section.current?.querySelector('[data-strength="lit"]')?.scrollIntoView({ block: 'nearest' });
  }, [layout, onPhone]);
  return (
    <section id="ties" ref={section} aria-labelledby="ties-heading">
      <h2 id="ties-heading">Who is tied to whom</h2>
      {Tools && (
        <Tools
          picture={picture}
          loadSaving={loadSaving}
          layout={layout}
          drawn={drawn}
          view={view}
          onView={setView}
          onDrag={onDrag}
          onOver={over.set}
          painted={Painted !== null}
          onPainted={setPainted}
        />
      )}
      <GraphKey />
      {(!Tools || !asText) && (
        <Picture ref={picture} layout={drawn} view={view} index={index}>
          <Over over={over} />
        </Picture>
      )}
    </section>
  );
}

/** Drawn over the marks; by itself, so that they are not looked through for it. */
function Over({ over }: { over: Current<ReactNode> }) {
  return useCurrent(over, (drawing) => drawing);
}
