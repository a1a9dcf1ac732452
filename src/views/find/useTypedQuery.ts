import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../navigation/place.ts';
import { useGo } from '../../navigation/usePlace.ts';

/** ms without a key after which what is typed goes into the address; browsers limit how often that may change. */
const pause = 300;

/**
 * What stands in the field of the search, as the address says until something is typed over it. `settle` puts that into
 * the address at once.
 */
export function useTypedQuery(place: Place) {
  const go = useGo();
  const find = place.find ?? '';
  /** What was typed, and the query that it is meant to take the place of: once that is gone, so is this. */
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  const text = typed?.over === find ? typed.text : find;
  const settle = () => {
    if (text !== find) go({ ...place, find: text }, { replace: true });
  };
  const settling = useRef(settle);
  useEffect(() => {
    settling.current = settle;
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => settling.current(), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const type = (value: string) => setTyped({ text: value.replace(/\s+/g, ' '), over: find });
  return { text, type, settle };
}
