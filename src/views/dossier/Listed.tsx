import type { ReactNode } from 'react';
import { useListLimit } from '../parts/explainer.ts';

interface ListedProps<Item> {
  heading: string;
  items: readonly Item[];
  className?: string;
  children: (item: Item) => ReactNode;
}

/** A heading with its count over a list; nothing at all where the list is empty. */
export function Listed<Item extends { id: string }>(props: ListedProps<Item>) {
  const { heading, items, className, children } = props;
  const limit = useListLimit();
  if (items.length === 0) return null;
  return (
    <section className={className}>
      <h3>
        {`${heading} `}
        <span className="count">{items.length}</span>
      </h3>
      <ul>
        {items.slice(0, limit).map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {items.length > limit && <p className="note">{`The first ${limit}`}</p>}
    </section>
  );
}
