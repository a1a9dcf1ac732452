import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { partOf } from '../navigation/useLinkClicks.ts';
import { useArrival } from '../navigation/usePlace.ts';

/** Pixels that a pull must cover to count as one. */
const pull = 32;

/** Holds the dossier: a column on wide screens, a panel on middling ones, on phones a sheet that can be pulled up. */
export function Sheet({ children }: { children: ReactNode }) {
  const [tall, setTall] = useState(false);
  const toPassage = useArrival(({ place }) => place?.at != null && partOf(place) === null);
  const key = useArrival((arrival) => arrival.key);
  // Asked for a passage, the sheet must not lie over it. The key tells that it was asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (toPassage) setTall(false);
  }, [toPassage, key]);
  const grabbed = useRef<number | null>(null);
  const pulled = useRef(false);
  const release = (event: PointerEvent) => {
    const moved = grabbed.current === null ? 0 : event.clientY - grabbed.current;
    grabbed.current = null;
    pulled.current = Math.abs(moved) >= pull;
    if (pulled.current) setTall(moved < 0);
  };
  const press = () => {
    // A mouse that lets go of what it pulled also clicks it.
    if (!pulled.current) setTall((before) => !before);
    pulled.current = false;
  };
  return (
    <aside id="dossier" aria-label="What is known" data-tall={tall || undefined}>
      <button
        type="button"
        className="handle"
        aria-expanded={tall}
        aria-label="Full height"
        onClick={press}
        onPointerDown={(event) => {
          grabbed.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={release}
      />
      {children}
    </aside>
  );
}
