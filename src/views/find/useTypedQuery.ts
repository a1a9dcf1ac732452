import { useLayoutEffect, useRef, useState } from 'react';
import type { Place } from '../../navigation/place.ts';
import { useGo } from '../../navigation/usePlace.ts';

/** ms without a key after which what is typed goes into the address; browsers limit how often that may change. */
const pause = 300;

interface Query {
  text: string;
  /** The address's query when it was last looked at. */
  seen: string;
  /** What is on its way into the address. Once it is there, what was typed since stays. */
  sent: string | null;
  /** How often another query came by the address: by Back, Forward or a link. */
  brought: number;
}

/**
 * What stands in the field of the search: what is typed, or else what the address says. `settle` puts what is typed into
 * the address at once.
 */
export function useTypedQuery(place: Place) {
  const go = useGo();
  const find = place.find ?? '';
  const [query, setQuery] = useState<Query>({ text: find, seen: find, sent: null, brought: 0 });
  if (query.seen !== find) setQuery(taken(query, find));
  const { text, brought } = query;
  const settle = () => {
    if (text === find) return;
    setQuery((before) => ({ ...before, sent: text }));
    go({ ...place, find: text }, { replace: true });
  };
  const settling = useRef(settle);
  // Before the next key: a late timer must not send what has been typed over.
  useLayoutEffect(() => {
    settling.current = settle;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text starts the pause again
  useLayoutEffect(() => {
    const timer = setTimeout(() => settling.current(), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const type = (value: string) => setQuery((before) => ({ ...before, text: value.replace(/\s+/g, ' ') }));
  return { text, type, settle, brought };
}

/** The query after the address has come to say something else. */
function taken({ text, sent, brought }: Query, find: string): Query {
  if (find === sent) return { text, seen: find, sent: null, brought };
  return { text: find, seen: find, sent: null, brought: brought + 1 };
}
