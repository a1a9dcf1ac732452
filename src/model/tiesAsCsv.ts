import { citedAs } from './citedAs.ts';
import { csvOf, listed } from './csv.ts';
import { datesOfTie } from './datesOfTie.ts';
import { dossierOf } from './dossier.ts';
import type { StoryIndex } from './indexStory.ts';
import { refOf } from './selection.ts';
import type { Ref, Tie } from './story.ts';
import { tieSentence } from './tieSentence.ts';

/** The columns of a table of ties; several dates, passages or sources of one tie stand in one cell, with semicolons between. */
export const tieColumns = [
  'id',
  'from',
  'from name',
  'to',
  'to name',
  'kind',
  'sentence',
  'standing',
  'dates',
  'passages',
  'sources',
] as const;

/** Ties as a table. `address` gives the full address of an entity. */
export function tiesAsCsv(index: StoryIndex, ties: readonly Tie[], address: (ref: Ref) => string): string {
  const nameOf = (id: string) => index.find('actor', id)?.name ?? id;
  const rows = ties.map((tie) => [
    tie.id,
    tie.from,
    nameOf(tie.from),
    tie.to,
    nameOf(tie.to),
    tie.kind,
    tieSentence(index, tie),
    tie.standing,
    listed(datesOfTie(index, tie)),
    listed(tie.passages.map((id) => address(refOf('passage', id)))),
    listed((dossierOf(index, refOf('tie', tie.id))?.sources ?? []).map(citedAs)),
  ]);
  return csvOf([tieColumns, ...rows]);
}
