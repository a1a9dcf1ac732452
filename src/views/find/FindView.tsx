import { type KeyboardEvent, Suspense, useDeferredValue, useEffect, useId, useRef } from 'react';
import type { Place } from '../../navigation/place.ts';
import { useGo } from '../../navigation/usePlace.ts';
import { isFindKey } from '../parts/isFindKey.ts';
import { useModal } from '../parts/useModal.ts';
import { FindResults } from './FindResults.tsx';
import { findKeys } from './findKeys.ts';
import { useTypedQuery } from './useTypedQuery.ts';

/**
 * The search, over the page: a field, and links to what it finds. The focus moves between them, so that each link is a link
 * to every reader; see decisions/0022.
 */
export function FindView({ place }: { place: Place }) {
  const id = useId();
  const go = useGo();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { text, type, settle, brought } = useTypedQuery(place);
  const query = useDeferredValue(text);
  const close = () => {
    settle();
    go({ ...place, find: null });
  };
  useModal(dialog, close);
  // Whatever brought another query, a link among them, is gone with the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => field.current?.focus(), [brought]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The page beneath has keys of its own.
    event.stopPropagation();
    // Enter and the arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (isFindKey(event.nativeEvent)) {
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    } else {
      const results = resultsIn(dialog.current);
      const at = results.indexOf(event.target as HTMLElement);
      const isHere = at >= 0 || event.target === field.current;
      const held = event.ctrlKey || event.metaKey || event.altKey;
      const step = isHere ? findKeys({ key: event.key, held }, at, results.length) : null;
      // What is typed on a result is typed in the field.
      if (typeof step === 'number' || event.key.startsWith('Arrow')) event.preventDefault();
      if (step !== null) (step === 'field' ? field.current : results[step])?.focus();
    }
  };
  return (
    <dialog ref={dialog} className="find" aria-label="Find" tabIndex={-1} onKeyDown={onKeyDown}>
      <form className="find-field" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={id}>Find</label>
        <input
          ref={field}
          id={id}
          type="search"
          placeholder="Name, date or words"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={80}
          value={text}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="button" onClick={close}>
          Close
        </button>
      </form>
      <div className="found" onClickCapture={settle}>
        <Suspense fallback={<p className="note">Loading…</p>}>
          <FindResults place={place} query={query} />
        </Suspense>
      </div>
    </dialog>
  );
}

function resultsIn(dialog: Element | null): HTMLElement[] {
  return [...(dialog?.querySelectorAll<HTMLElement>('.found-group :is(a, button)') ?? [])];
}
