import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { tieNamer } from '../../layout/tieNames.ts';
import { refOf, splitRef } from '../../model/selection.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';
import { useOncePainted } from '../parts/useOncePainted.ts';
import { NamesOnLines } from './NamesOnLines.tsx';

interface TieNamesProps {
  layout: DrawnGraph;
  /** Draws something over the marks. A portal would make its container, an SVG element, a tab stop. */
  onOver: (drawing: ReactNode) => void;
}

/** Names the ties that are lit or linked along their lines: by their verbs, or where there is no room by their kinds; and how they stand, where the reader has that marked. */
export function TieNames({ layout, onOver }: TieNamesProps) {
  const { index } = useExplainer();
  // Words come once the lines that they name are seen: finding room for them takes a while.
  const { emphasis, glance, glowing } = useOncePainted(useShown());
  const { byStanding } = useLens();
  const nameIn = useMemo(() => tieNamer(layout), [layout]);
  const names = useMemo(() => {
    const pointed = glance !== null && ['actor', 'tie'].includes(splitRef(glance).kind);
    const wanted = index.story.ties.filter(({ id, standing }) => {
      const ref = refOf('tie', id);
      const strength = emphasis.strengthOf(ref);
      // Where standings are marked, every line says its own that is not established, unless it is quiet.
      if (byStanding && strength === undefined && standing !== 'established') return true;
      return (
        strength === 'lit' || strength === 'linked' || (strength === undefined && pointed && glowing.has(ref))
      );
    });
    // A selection that touches a good part of the picture would only fill it with words.
    if (wanted.length > index.story.ties.length / 2) return [];
    return nameIn(
      wanted.map(({ id, verb, kind, standing }) => {
        if (!byStanding) return { id, texts: [verb, kind] };
        const named = [`${verb}: ${standing}`, standing];
        return { id, texts: standing === 'established' ? [verb, kind] : named };
      }),
    );
  }, [index, nameIn, emphasis, glance, glowing, byStanding]);
  useLayoutEffect(() => {
    onOver(<NamesOnLines names={names} />);
    return () => onOver(null);
  }, [names, onOver]);
  return null;
}
