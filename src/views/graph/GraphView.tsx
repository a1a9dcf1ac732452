import { useExplainer } from '../parts/explainer.ts';
import { GraphKey } from './GraphKey.tsx';
import { GraphPicture } from './GraphPicture.tsx';

/** The actors and their ties, drawn once for a stage beside the story and once for a phone; the styles show one of them. */
export function GraphView() {
  const { layouts } = useExplainer();
  return (
    <section id="ties" aria-labelledby="ties-heading" tabIndex={-1}>
      <h2 id="ties-heading">Who is tied to whom</h2>
      <GraphKey />
      <GraphPicture layout={layouts.graph.wide} size="wide" />
      <GraphPicture layout={layouts.graph.narrow} size="narrow" />
    </section>
  );
}
