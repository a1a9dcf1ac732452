import { useState } from 'react';
import { counted } from '../../model/dossier.ts';
import type { StoryIndex } from '../../model/indexStory.ts';
import { passesLens } from '../../model/lens.ts';
import { type Lens, refOf } from '../../model/selection.ts';
import type { EntityKind } from '../../model/story.ts';
import { useExplainer } from '../parts/explainer.ts';

/** Announces in one line that standings are marked, or which are kept in view; what the page came with is no news. */
export function StandingNews({ lens }: { lens: Lens }) {
  const { index } = useExplainer();
  const line = newsOf(index, lens);
  const [first, setFirst] = useState<string | null>(line);
  if (first !== null && first !== line) setFirst(null);
  return (
    <p role="status" className="unseen">
      {first === line ? '' : line}
    </p>
  );
}

function newsOf(index: StoryIndex, lens: Lens): string {
  const { passages, ties, events } = index.story;
  const kept = (kind: EntityKind, list: readonly { id: string }[]) =>
    list.filter(({ id }) => passesLens(index, refOf(kind, id), lens)).length;
  const marks = lens.byStanding ? 'Everything says how it stands.' : 'Standings are not marked.';
  if (lens.standing.length === 0) return marks;
  const counts = [
    counted(kept('passage', passages), 'passage', 'passages'),
    counted(kept('tie', ties), 'tie', 'ties'),
    counted(kept('event', events), 'date', 'dates'),
  ];
  return `${marks} In view, ${lens.standing.join(' or ')}: ${counts.join(', ')}.`;
}
