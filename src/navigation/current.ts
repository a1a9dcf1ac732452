import { useSyncExternalStore } from 'react';

/**
 * What changes as the page is read, such as where the reader is. Those who ask for a part of it hear when that part is another, and
 * nobody else is drawn anew. Of a context, React would look through all that is below it for those who ask.
 */
export interface Current<Value> {
  /** As the page was built: the render that hydrates draws from it, however late it comes. */
  built: Value;
  now: () => Value;
  /** Calls at every change; gives the way to take that back. */
  subscribe: (listen: () => void) => () => void;
}

/** What is current, for whoever it belongs to: nobody else is to set it. */
export interface OwnCurrent<Value> extends Current<Value> {
  set: (next: Value) => void;
}

export function currentOf<Value>(built: Value, first: Value = built): OwnCurrent<Value> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    built,
    now: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listen of listeners) listen();
    },
    subscribe(listen) {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
  };
}

/** A part of what is current. As long as nothing changes, `part` has to give the same, or it is drawn anew without end. */
export function useCurrent<Value, Part>(current: Current<Value>, part: (value: Value) => Part): Part {
  const { subscribe, now, built } = current;
  return useSyncExternalStore(
    subscribe,
    () => part(now()),
    () => part(built),
  );
}
