import { type ReactNode, useState } from 'react';

interface ListedProps<Item> {
  heading: string;
  items: readonly Item[];
  className?: string;
  /** How many a long list shows until its button is pressed. */
  first?: number;
  children: (item: Item) => ReactNode;
}

/** A heading with its count over a list; nothing at all where the list is empty. */
export function Listed<Item extends { id: string }>(props: ListedProps<Item>) {
  const { heading, items, className, first = 4, children } = props;
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  // A button for two more would take as much room as they do.
  const shown = open || items.length <= first + 2 ? items : items.slice(0, first);
  return (
    <section className={className}>
      <h3>
        {`${heading} `}
        <span className="count">{items.length}</span>
      </h3>
      <ul>
        {shown.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" onClick={() => setOpen(true)}>
          Show all {items.length}
        </button>
      )}
    </section>
  );
}
