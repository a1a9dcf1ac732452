import { type FormEvent, useEffect, useRef, useState } from 'react';
import { actorMeant } from '../../model/findActors.ts';
import { hrefOf } from '../../navigation/address.ts';
import { connectionOf, onFrom, type Place } from '../../navigation/place.ts';
import { partOf } from '../../navigation/useLinkClicks.ts';
import { useGo } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { ActorCombobox } from './ActorCombobox.tsx';
import { EndProblem } from './EndProblem.tsx';

/** The two ends of a connection by their ids, as they stand in the address. */
export interface Ends {
  from: string | null;
  to: string | null;
}

type End = keyof Ends;

/** What the reader typed at an end, and the id that it is meant to take the place of: once that is gone, so is this. */
interface Typed {
  text: string;
  over: string | null;
}

interface ConnectFormProps {
  place: Place;
  ends: Ends;
  /** Whether the page was loaded at this place. */
  cold: boolean;
}

/** Two fields that find actors by any spelling. Choosing one goes to its address; what names nobody stays, and is explained. */
export function ConnectForm({ place, ends, cold }: ConnectFormProps) {
  const { index } = useExplainer();
  const go = useGo();
  const form = useLedToOpenEnd(ends, cold);
  const [typed, setTyped] = useState<Record<End, Typed | null>>({ from: null, to: null });
  /** The ends at which the last attempt to connect named nobody. */
  const [wanting, setWanting] = useState<readonly End[]>([]);

  const typedAt = (end: End) => (typed[end]?.over === ends[end] ? (typed[end]?.text ?? null) : null);
  const known = (end: End) => index.find('actor', ends[end] ?? '');
  const shownAt = (end: End) => typedAt(end) ?? known(end)?.name ?? ends[end] ?? '';
  const isUnknown = (end: End) => typedAt(end) === null && ends[end] !== null && !known(end);

  const goTo = (next: Ends) => {
    if (next.from === ends.from && next.to === ends.to) return;
    const { selection } = connectionOf(next.from, next.to);
    // One end alone is a step on the way: Back leads past it.
    go(onFrom(place, { selection, at: partOf(place) }), { replace: next.from === null || next.to === null });
  };
  const type = (end: End, text: string) => {
    setTyped({ ...typed, [end]: { text, over: ends[end] } });
    setWanting(wanting.filter((one) => one !== end));
  };
  const choose = (end: End, id: string) => {
    setTyped({ ...typed, [end]: null });
    setWanting(wanting.filter((one) => one !== end));
    goTo({ ...ends, [end]: id });
  };
  const swap = () => {
    setTyped({ from: typed.to, to: typed.from });
    setWanting([]);
    goTo({ from: ends.to, to: ends.from });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const meantAt = (end: End) => (typedAt(end) === null ? known(end) : actorMeant(index, shownAt(end)));
    const meant = { from: meantAt('from'), to: meantAt('to') };
    const open = bothEnds.filter((end) => !meant[end]);
    setWanting(open);
    setTyped({ from: meant.from ? null : typed.from, to: meant.to ? null : typed.to });
    goTo({ from: meant.from?.id ?? ends.from, to: meant.to?.id ?? ends.to });
    fieldOf(event.currentTarget, open[0])?.focus();
  };

  return (
    <form
      className="connect"
      action={hrefOf(connectionOf(null, null), import.meta.env.BASE_URL)}
      onSubmit={submit}
      ref={form}
    >
      {bothEnds.map((end) => (
        <ActorCombobox
          key={end}
          name={end}
          label={end === 'from' ? 'From' : 'To'}
          text={shownAt(end)}
          typed={isUnknown(end) ? shownAt(end) : typedAt(end)}
          onType={(text) => type(end, text)}
          onChoose={({ id }) => choose(end, id)}
          problem={
            (wanting.includes(end) || isUnknown(end)) && (
              <EndProblem text={shownAt(end)} onChoose={({ id }) => choose(end, id)} />
            )
          }
        />
      ))}
      <p>
        <button type="submit">Connect</button>
        {(ends.from ?? ends.to) !== null && (
          <button type="button" onClick={swap}>
            Swap
          </button>
        )}
      </p>
    </form>
  );
}

const bothEnds = ['from', 'to'] as const;

/** Whoever is led to the heading while one end is still open is led on to that, unless the page was only just loaded. */
function useLedToOpenEnd({ from, to }: Ends, cold: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const loading = useRef(cold);
  useEffect(() => {
    const loaded = loading.current;
    loading.current = false;
    const led = !loaded && document.activeElement?.id === 'dossier-heading';
    if (led && (from === null) !== (to === null))
      fieldOf(form.current, from === null ? 'from' : 'to')?.focus();
  }, [from, to]);
  return form;
}

function fieldOf(form: HTMLFormElement | null, end: End | undefined): HTMLElement | null {
  const field = form?.elements.namedItem(end ?? '');
  return field instanceof HTMLElement ? field : null;
}
