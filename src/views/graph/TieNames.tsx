import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import type { DrawnGraph } from '../../layout/drawnGraph.ts';
import { tieNamer } from '../../layout/tieNames.ts';
import { refOf, splitRef } from '../../model/selection.ts';
import type { Tie } from '../../model/story.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { type Shown, useShown } from '../parts/shown.ts';
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
  const { byStanding } = useLens();
  const { emphasis, glance, glowing } = useShown();
  const wanted = useMemo(
    () => namedTies(index.story.ties, { emphasis, glance, glowing }, byStanding),
    [index, emphasis, glance, glowing, byStanding],
  );
  // Finding room for many takes a while: these come once the lines that they name are seen.
  const areFew = wanted.length <= few;
  const painted = useOncePainted(areFew ? none : wanted);
  const named = areFew ? wanted : painted;
  const nameIn = useMemo(() => tieNamer(layout), [layout]);
  const names = useMemo(
    () =>
      nameIn(
        named.map(({ id, verb, kind, standing }) => {
          if (!byStanding || standing === 'established') return { id, texts: [verb, kind] };
          return { id, texts: [`${verb}: ${standing}`, standing] };
        }),
      ),
    [nameIn, named, byStanding],
  );
  useLayoutEffect(() => {
    onOver(<NamesOnLines names={names} />);
    return () => onOver(null);
  }, [names, onOver]);
  return null;
}

const none: readonly Tie[] = [];

/** So many find room at once. */
const few = 8;

function namedTies(
  ties: readonly Tie[],
  { emphasis, glance, glowing }: Omit<Shown, 'reading'>,
  byStanding: boolean,
): readonly Tie[] {
  const pointed = glance !== null && ['actor', 'tie'].includes(splitRef(glance).kind);
  const wanted = ties.filter(({ id, standing }) => {
    const ref = refOf('tie', id);
    const strength = emphasis.strengthOf(ref);
    // Where standings are marked, every line says its own that is not established, unless it is quiet.
    if (byStanding && strength === undefined && standing !== 'established') return true;
    return (
      strength === 'lit' || strength === 'linked' || (strength === undefined && pointed && glowing.has(ref))
    );
  });
  // A selection that touches a good part of the picture would only fill it with words.
  return wanted.length > ties.length / 2 || wanted.length === 0 ? none : wanted;
}
