import { useLayoutEffect, useRef } from 'react';
import { useExplainer, useShown } from '../parts/explainer.ts';
import { useOnPhone } from '../parts/useOnPhone.ts';
import { GraphKey } from './GraphKey.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { useGraphLayout } from './useGraphLayout.ts';

/** The actors and their ties. */
export function GraphView() {
  const { index } = useExplainer();
  const layout = useGraphLayout();
  const section = useRef<HTMLElement>(null);
  const onPhone = useOnPhone();
  // On a phone the narrow graph takes the place of the wide one, and what is selected may come to lie under the sheet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another layout is drawn
  useLayoutEffect(() => {
    if (onPhone)
      section.current?.querySelector('[data-strength="lit"]')?.scrollIntoView({ block: 'nearest' });
  }, [layout, onPhone]);
  return (
    <section id="ties" ref={section} aria-labelledby="ties-heading">
      <h2 id="ties-heading">Who is tied to whom</h2>
      <GraphKey />
      <GraphPicture layout={layout} index={index} shown={useShown()} />
    </section>
  );
}
