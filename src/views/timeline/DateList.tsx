import { memo, useMemo, useRef } from 'react';
import { type TimelineRow, timelineRows } from '../../layout/timelineRows.ts';
import { nothingFor } from '../../model/nothingFor.ts';
import { refOf } from '../../model/selection.ts';
import type { StoryEvent } from '../../model/story.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useExplainer } from '../parts/explainer.ts';
import { StandingMark } from '../parts/StandingMark.tsx';
import { useGlow, useStrength } from '../parts/shown.ts';
import { useRowInView } from './useRowInView.ts';

/** The dates as a vertical list: a head for each year and month, a row for each long gap. */
export function DateList() {
  const { index } = useExplainer();
  const rows = useMemo(() => timelineRows(index.story.events), [index]);
  const list = useRef<HTMLOListElement>(null);
  useRowInView(list);
  return (
    <ol ref={list} className="date-list">
      {rows.map((row, at) => {
        if (row.kind !== 'event') {
          // biome-ignore lint/suspicious/noArrayIndexKey: heads and gaps never change order
          return <HeadRow key={at} row={row} />;
        }
        const event = index.find('event', row.id);
        return event && <EventRow key={row.id} row={row} event={event} />;
      })}
    </ol>
  );
}

type RowOf<Kind> = Extract<TimelineRow, { kind: Kind }>;

function HeadRow({ row: { kind, text } }: { row: Exclude<TimelineRow, { kind: 'event' }> }) {
  return (
    <li className={kind}>
      {kind === 'year' && <h3>{text}</h3>}
      {kind === 'month' && <h4>{text}</h4>}
      {kind === 'gap' && nothingFor(text)}
    </li>
  );
}

interface EventRowProps {
  row: RowOf<'event'>;
  event: StoryEvent;
}

const EventRow = memo(function EventRow({ row, event }: EventRowProps) {
  const ref = refOf('event', event.id);
  const strength = useStrength(ref);
  const glow = useGlow(ref);
  return (
    <li
      className="event-row"
      data-strength={strength}
      data-glow={glow || undefined}
      data-lasts={row.lasts || undefined}
      data-approximate={row.approximate || undefined}
    >
      <span className="note">
        {formatWhen(event.when)} <StandingMark standing={event.standing} />
      </span>{' '}
      <PlaceLink to={placeOf(ref)}>{event.title}</PlaceLink> <span className="note apart">{row.apart}</span>
    </li>
  );
});
