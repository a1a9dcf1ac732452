import { type ComponentType, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Emphasis } from '../../model/emphasis.ts';
import { refOf } from '../../model/selection.ts';
import type { Passage, Ref } from '../../model/story.ts';
import { useEmphasis, useExplainer } from '../parts/explainer.ts';
import { isSingleKey } from '../parts/isSingleKey.ts';
import { useIdle } from '../parts/useIdle.ts';
import { usePassagePositions } from './usePassagePositions.ts';

interface StoryEdgesProps {
  column: RefObject<HTMLElement | null>;
  onRead: (passage: Ref | null) => void;
  onJump: (passage: string) => void;
  /** Fetches the card that says who somebody was. */
  loadCard: () => Promise<ComponentType>;
}

/** Says how many of the selection's passages lie outside the window, and steps to them by button or by j and k; by w it says who somebody was. */
export function StoryEdges({ column, onRead, onJump, loadCard }: StoryEdgesProps) {
  const { index } = useExplainer();
  const emphasis = useEmphasis();
  const marked = useMemo(() => markedIn(index.story.passages, emphasis), [index, emphasis]);
  const { positions, reading } = usePassagePositions(column, marked.length > 0);
  useEffect(() => onRead(reading === null ? null : refOf('passage', reading)), [reading, onRead]);

  const above = marked.filter((id) => positions.get(id) === 'above');
  const below = marked.filter((id) => positions.get(id) === 'below');
  useStepKeys(marked, onJump);
  const Card = useIdle(loadCard);
  return (
    <>
      <EdgeButton edge="above" passages={above} to={above.at(-1)} onJump={onJump} />
      <EdgeButton edge="below" passages={below} to={below[0]} onJump={onJump} />
      {Card && <Card />}
    </>
  );
}

function markedIn(passages: readonly Passage[], { strengthOf }: Emphasis): string[] {
  return passages
    .filter(({ id }) => {
      const strength = strengthOf(refOf('passage', id));
      return strength === 'lit' || strength === 'linked';
    })
    .map(({ id }) => id);
}

interface EdgeButtonProps {
  edge: 'above' | 'below';
  passages: string[];
  to: string | undefined;
  onJump: (passage: string) => void;
}

function EdgeButton({ edge, passages, to, onJump }: EdgeButtonProps) {
  if (to === undefined) return null;
  return (
    <button type="button" className="edge" data-edge={edge} onClick={() => onJump(to)}>
      {passages.length} {edge}
    </button>
  );
}

/** `j` and `k` step to the next and the previous marked passage, from the focused one or from the middle of the window. */
function useStepKeys(marked: readonly string[], onJump: (passage: string) => void) {
  const [first] = marked;
  const list = marked.join(' ');
  const [step] = useState(() => ({ j: 1, k: -1 }) as Record<string, number>);
  useEffect(() => {
    if (first === undefined) return;
    const ids = list.split(' ');
    const onKey = (event: KeyboardEvent) => {
      const by = step[event.key];
      if (by === undefined || !isSingleKey(event)) return;
      const to = ids[nextOf(ids, by)];
      if (to) onJump(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [first, list, onJump, step]);
}

function nextOf(ids: readonly string[], by: number): number {
  const focused = ids.indexOf(document.activeElement?.id ?? '');
  if (focused >= 0) return Math.min(Math.max(focused + by, 0), ids.length - 1);
  const middle = innerHeight / 2;
  const below = ids.findIndex(
    (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) > middle,
  );
  const start = below < 0 ? ids.length : below;
  return by > 0 ? Math.min(start, ids.length - 1) : Math.max(start - 1, 0);
}
