import { type ComponentType, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Emphasis } from '../../model/emphasis.ts';
import { refOf, splitRef } from '../../model/selection.ts';
import type { Passage, Ref } from '../../model/story.ts';
import { useExplainer } from '../parts/explainer.ts';
import { isSingleKey } from '../parts/isSingleKey.ts';
import { useEmphasis } from '../parts/shown.ts';
import { useIdle } from '../parts/useIdle.ts';
import { usePassagesInWindow } from './usePassagesInWindow.ts';

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
  const places = useMemo(() => placesOf(index.story.passages), [index]);
  const marked = useMemo(() => markedIn(places, emphasis), [places, emphasis]);
  const { first, below, reading } = usePassagesInWindow(column, marked.length > 0);
  useEffect(() => onRead(reading === null ? null : refOf('passage', reading)), [reading, onRead]);

  const ids = marked.map(({ id }) => id);
  const before = marked.filter(({ at }) => at < first).map(({ id }) => id);
  const after = marked.filter(({ at }) => at >= below).map(({ id }) => id);
  useStepKeys(ids, onJump);
  const Card = useIdle(loadCard);
  return (
    <>
      <EdgeButton edge="above" passages={before} to={before.at(-1)} onJump={onJump} />
      <EdgeButton edge="below" passages={after} to={after[0]} onJump={onJump} />
      {Card && <Card />}
    </>
  );
}

function placesOf(passages: readonly Passage[]): Map<Ref, number> {
  return new Map(passages.map(({ id }, at) => [refOf('passage', id), at]));
}

/** Those that are marked, each with its place in the story, in order. */
function markedIn(places: ReadonlyMap<Ref, number>, { strong, strengthOf }: Emphasis) {
  return [...strong]
    .flatMap((ref) => {
      const at = places.get(ref);
      const strength = at === undefined ? undefined : strengthOf(ref);
      return at !== undefined && (strength === 'lit' || strength === 'linked')
        ? { id: splitRef(ref).id, at }
        : [];
    })
    .sort((one, other) => one.at - other.at);
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
