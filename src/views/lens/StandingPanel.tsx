import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { counted } from '../../model/dossier.ts';
import { type StandingCount, standingCounts } from '../../model/standingCounts.ts';
import { standingMeans } from '../../model/standingMeans.ts';
import { type Standing, standings } from '../../model/story.ts';
import type { Place } from '../../navigation/place.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { useGo } from '../../navigation/usePlace.ts';
import { useExplainer } from '../parts/explainer.ts';
import { StandingLine } from '../parts/StandingLine.tsx';
import { useEmphasis } from '../parts/shown.ts';
import { toggled } from '../parts/toggled.ts';

/**
 * The key of a page that is marked by standing: each with its line and count, to be kept in view or not. A row in the header;
 * opened, and on paper, a list that says what each means. On phones the row is behind its button.
 */
export function StandingPanel({ place }: { place: Place }) {
  const { index } = useExplainer();
  const emphasis = useEmphasis();
  const go = useGo();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const counts = useMemo(
    () => standingCounts(index, (ref) => emphasis.strengthOf(ref) !== 'untold'),
    [index, emphasis],
  );
  const { lens } = place;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // It closes this, and not what is selected.
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <section
      className="standings"
      aria-label="How it stands"
      data-expanded={open || undefined}
      onKeyDown={onKeyDown}
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls="standings"
        onClick={() => setOpen(!open)}
      >
        {open ? 'Close' : 'How it stands'}
      </button>
      <ul id="standings">
        {counts.map((count) => (
          <StandingRow
            key={count.standing}
            count={count}
            chosen={lens.standing.includes(count.standing)}
            onPress={(standing) => {
              const kept = toggled(lens.standing, [standing], standings);
              go({ ...place, lens: { ...lens, standing: kept } });
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface StandingRowProps {
  count: StandingCount;
  chosen: boolean;
  onPress: (standing: Standing) => void;
}

function StandingRow({ count, chosen, onPress }: StandingRowProps) {
  const { standing, passages, ties, dates, all } = count;
  const parts = [
    counted(passages, 'passage', 'passages'),
    counted(ties, 'tie', 'ties'),
    counted(dates, 'date', 'dates'),
  ];
  return (
    <li data-standing={standing}>
      <button type="button" aria-pressed={chosen} onClick={() => onPress(standing)}>
        <StandingLine />
        {`${standing} `}
        <span className="count">{all}</span>
      </button>
      <p>
        {`${standingMeans[standing]} `}
        <span className="note">
          {`${parts.join(', ')}. `}
          <SideLink to="method" at={standing} aria-label={`The rule for ${standing}`}>
            The rule
          </SideLink>
        </span>
      </p>
    </li>
  );
}
