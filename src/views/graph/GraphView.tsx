import { useExplainer, useShown } from '../parts/explainer.ts';
import { GraphKey } from './GraphKey.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import { useGraphLayout } from './useGraphLayout.ts';

/** The actors and their ties. */
export function GraphView() {
  const { index } = useExplainer();
  const layout = useGraphLayout();
  return (
    <section id="ties" aria-labelledby="ties-heading" tabIndex={-1}>
      <h2 id="ties-heading">Who is tied to whom</h2>
      <GraphKey />
      <GraphPicture layout={layout} index={index} shown={useShown()} />
    </section>
  );
}
