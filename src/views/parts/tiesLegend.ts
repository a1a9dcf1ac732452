import { nodePath } from '../../layout/nodeShape.ts';
import { kindNames, sideNames } from '../../model/dossier.ts';
import { lineStyleOf, lineStyles, lineWords } from '../../model/lineStyle.ts';
import { type Actor, actorKinds, type Standing, sides, standings, type Tie } from '../../model/story.ts';
import type { LegendEntry } from './legend.ts';

interface TiesShown {
  /** Whether anything is. */
  selected?: boolean;
  /** Whether each standing has a line of its own. */
  byStanding?: boolean;
}

/** What the marks of these actors and ties say: kinds, lines and sides, as far as they occur. */
export function tiesLegend(
  actors: readonly Actor[],
  ties: readonly Tie[],
  { selected = false, byStanding = false }: TiesShown = {},
): LegendEntry[] {
  const lit = actors[0] && selected ? [litEntry(actors[0])] : [];
  return [
    ...actorKinds
      .filter((kind) => actors.some((actor) => actor.kind === kind))
      .map((kind) => ({
        words: kindNames[kind].toLowerCase(),
        mark: pathMark(nodePath(kind, 6)),
        reach: 7,
        as: { class: 'key' },
      })),
    ...(byStanding ? standingEntries(ties) : styleEntries(ties)),
    ...lit,
    ...sides
      .filter((side) => actors.some((actor) => actor.side === side))
      .map((side) => ({
        words: sideNames[side],
        mark: pathMark(nodePath('state', 6)),
        reach: 6,
        as: { class: 'node', 'data-side': side },
      })),
  ];
}

function styleEntries(ties: readonly Tie[]): LegendEntry[] {
  return lineStyles.flatMap((style) => {
    const tie = ties.find(({ standing }) => lineStyleOf(standing) === style);
    return tie ? [lineEntry(lineWords[style], tie.standing)] : [];
  });
}

function standingEntries(ties: readonly Tie[]): LegendEntry[] {
  return standings
    .filter((standing) => ties.some((tie) => tie.standing === standing))
    .map((standing) => lineEntry(standing, standing));
}

function pathMark(d: string, attributes: Readonly<Record<string, string>> = {}): LegendEntry['mark'] {
  return { tag: 'path', attributes: { d, ...attributes } };
}

function lineEntry(words: string, standing: Standing): LegendEntry {
  const style = standing === 'established' ? {} : { 'data-standing': standing };
  // Short of its end by the arrow head.
  return { words, mark: pathMark('M-16 0H9', { class: 'line' }), reach: 16, as: { class: 'tie', ...style } };
}

function litEntry({ side }: Actor): LegendEntry {
  return {
    words: 'selected',
    mark: pathMark(nodePath('person', 4)),
    reach: 7,
    as: { class: 'node', 'data-side': side, 'data-strength': 'lit' },
  };
}
