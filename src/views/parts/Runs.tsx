import { splitRef } from '../../model/selection.ts';
import type { Ref, Run } from '../../model/story.ts';
import { placeOf } from '../../navigation/place.ts';
import { useHref } from '../../navigation/useHref.ts';
import { useExplainer } from './explainer.ts';

interface RunsProps {
  runs: readonly Run[];
  /** Refs whose mentions are marked as selected. */
  marked: readonly Ref[];
  /** The ref whose mentions glow. */
  glance?: Ref | null;
}

/** A passage's words, each mention a link underlined in its side's colour. */
export function Runs({ runs, marked, glance = null }: RunsProps) {
  const { index } = useExplainer();
  const hrefTo = useHref();
  // Runs never change order, so their place is their identity.
  return runs.map(({ text, ref }, at) =>
    ref ? (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={at}
        data-side={index.find('actor', splitRef(ref).id)?.side}
        data-lit={marked.includes(ref) ? '' : undefined}
        data-glow={ref === glance ? '' : undefined}
        href={hrefTo(placeOf(ref))}
      >
        {text}
      </a>
    ) : (
      text
    ),
  );
}
