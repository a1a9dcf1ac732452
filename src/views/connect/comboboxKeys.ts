/** The list under a combobox. `active` is the place of the option that the arrow keys have come to, -1 where to none. */
export interface ListState {
  open: boolean;
  active: number;
}

export const closedList: ListState = { open: false, active: -1 };

/** Keys that lead back into the text; the browser moves the caret. */
const textKeys = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/**
 * What a key does to the list, after the WAI-ARIA practices for editable comboboxes with list autocomplete. `take` takes
 * the active option. Where `leave` is true, the key keeps doing what it does in a text field.
 */
export function afterKey(
  { key, altKey }: { key: string; altKey: boolean },
  list: ListState,
  count: number,
): { list: ListState; take?: true; leave?: true } {
  const { open, active } = list;
  if (key === 'ArrowDown') {
    const next = altKey ? active : active + 1 < count ? active + 1 : 0;
    return { list: { open: true, active: count > 0 ? next : -1 } };
  }
  if (key === 'ArrowUp') {
    if (altKey) return { list: closedList };
    return { list: { open: true, active: (active > 0 ? active : count) - 1 } };
  }
  if (key === 'Escape' && open) return { list: closedList };
  if (key === 'Enter' && open)
    return { list: closedList, ...(active < 0 ? { leave: true } : { take: true }) };
  return { list: textKeys.has(key) ? { open, active: -1 } : list, leave: true };
}
