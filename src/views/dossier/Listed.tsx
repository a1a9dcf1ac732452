import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { passesLens } from '../../model/lens.ts';
import { refOf } from '../../model/selection.ts';
import type { EntityKind } from '../../model/story.ts';
import { useLens } from '../../navigation/usePlace.ts';
import { useExplainer, useListLimit } from '../parts/explainer.ts';

interface ListedProps<Item> {
  heading: string;
  /** What the items are, where the lens may leave some of them out. */
  kind?: EntityKind;
  items: readonly Item[];
  className?: string;
  children: (item: Item) => ReactNode;
  /** So many are shown even in a page as built that has no room for more. */
  least?: number;
  /** At most so many for now; the rest comes at once. */
  first?: number;
  /** The subheading under which an item stands; items of one come in a row. */
  groupOf?: ((item: Item) => string) | undefined;
}

/** A list of so many items is shown whole; of a longer one so many, and all for those who ask. */
const whole = 65;
const most = 50;

/** A heading with its count over a list, in which what the lens leaves out is quiet; nothing at all where the list is empty. */
export function Listed<Item extends { id: string }>(props: ListedProps<Item>) {
  const {
    heading,
    kind,
    items,
    className,
    children,
    groupOf = () => '',
    least = 0,
    first = items.length,
  } = props;
  const { index } = useExplainer();
  const lens = useLens();
  // What comes first fills the window, so that what script adds to a list moves nothing that is seen.
  const limit = Math.max(useListLimit(), least);
  const { isOpened, open, section } = useOpened(items);
  const quiet = new Set(items.filter(({ id }) => kind && !passesLens(index, refOf(kind, id), lens)));
  if (items.length === 0) return null;
  // A page as built has limits of its own.
  const isCut = limit === Number.POSITIVE_INFINITY && first >= most && items.length > whole && !isOpened;
  const shown = items.slice(0, Math.min(limit, first, isCut ? most : items.length));
  return (
    <section className={className} ref={section}>
      <h3>
        {`${heading} `}
        <span className="count">
          {quiet.size > 0 ? `${items.length - quiet.size} of ${items.length} in view` : items.length}
        </span>
      </h3>
      {[...new Set(shown.map(groupOf))].map((group) => (
        <Fragment key={group}>
          {group && <h4>{group}</h4>}
          <ul>
            {shown
              .filter((item) => groupOf(item) === group)
              .map((item) => (
                <li key={item.id} data-strength={quiet.has(item) ? 'quiet' : undefined}>
                  {children(item)}
                </li>
              ))}
          </ul>
        </Fragment>
      ))}
      {items.length > limit && <p className="note">{`The first ${limit}`}</p>}
      {isCut && (
        <p className="note">
          {`The first ${most}. `}
          <button type="button" onClick={open}>
            {`Show all ${items.length} ${heading.toLowerCase()}`}
          </button>
        </p>
      )}
    </section>
  );
}

/** Whether the reader has asked for all of these items; they are led to the first that came. */
function useOpened(items: readonly unknown[]) {
  const [opened, setOpened] = useState<readonly unknown[] | null>(null);
  const section = useRef<HTMLElement>(null);
  const isOpened = opened === items;
  useLayoutEffect(() => {
    const come = isOpened && section.current?.querySelectorAll('li')[most];
    if (!come) return;
    come.tabIndex = -1;
    come.focus({ preventScroll: true });
  }, [isOpened]);
  return { isOpened, open: () => setOpened(items), section };
}
