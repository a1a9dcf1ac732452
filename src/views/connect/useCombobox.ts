import { type KeyboardEvent, useState } from 'react';
import { afterKey, closedList } from './comboboxKeys.ts';

/** The list of a combobox: what opens and closes it, and how the keys go through it. `find` gives what it holds when open. */
export function useCombobox<Option>(find: () => readonly Option[], onTake: (option: Option) => void) {
  const [list, setList] = useState(closedList);
  const take = (option: Option) => {
    setList(closedList);
    onTake(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to the input method while it composes; with these the keys do what they always do.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const options = find();
    const after = afterKey(event, list, options.length);
    const option = options[list.active];
    if (!after.leave) event.preventDefault();
    setList(after.list);
    if (after.take && option !== undefined) onTake(option);
  };
  return {
    ...list,
    options: list.open ? find() : [],
    take,
    onKeyDown,
    onOpen: () => setList((before) => ({ ...before, open: true })),
    onType: () => setList({ open: true, active: -1 }),
    onClose: () => setList(closedList),
  };
}
