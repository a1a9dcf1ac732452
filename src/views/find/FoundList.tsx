import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FoundGroup } from '../../model/findInStory.ts';
import type { EntityKind } from '../../model/story.ts';
import { FoundItem } from './FoundItem.tsx';

const names: Record<EntityKind, [title: string, many: string]> = {
  actor: ['Actors', 'actors'],
  event: ['Dates', 'dates'],
  tie: ['Ties', 'ties'],
  claim: ['Claims', 'claims'],
  source: ['Sources', 'sources'],
  passage: ['Passages', 'passages'],
};

/** What was found of one kind: the best, and the rest when asked for. */
export function FoundList({ group: { kind, findings }, limit }: { group: FoundGroup; limit: number }) {
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const [title, many] = names[kind];
  // A button that hides one alone takes as much room as that one.
  const shown = all || findings.length <= limit + 1 ? findings : findings.slice(0, limit);
  const rest = findings.length - shown.length;
  const showAll = () => {
    flushSync(() => setAll(true));
    list.current?.children[limit]?.querySelector('a')?.focus();
  };
  return (
    <section className="found-group">
      <h2>
        {title} <span className="count">{findings.length}</span>
      </h2>
      <ul ref={list}>
        {shown.map((finding) => (
          <li key={finding.ref}>
            <FoundItem finding={finding} />
          </li>
        ))}
      </ul>
      {rest > 0 && <button type="button" onClick={showAll}>{`${rest} more ${many}`}</button>}
    </section>
  );
}
