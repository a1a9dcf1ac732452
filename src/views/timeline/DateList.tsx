import { memo, useMemo } from 'react';
import { timelineRows } from '../../layout/timelineRows.ts';
import type { Strength } from '../../model/emphasis.ts';
import { refOf } from '../../model/selection.ts';
import type { StoryEvent } from '../../model/story.ts';
import { formatWhenShort } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';

/** The dates as a vertical list: a head for each year, a row for each long gap. */
export function DateList() {
  const { index } = useExplainer();
  const { emphasis, glowing } = useShown();
  const rows = useMemo(() => timelineRows(index.story.events), [index]);
  return (
    <ol className="date-list">
      {rows.map((row, at) => {
        const event = row.kind === 'event' && index.find('event', row.id);
        const ref = event && refOf('event', event.id);
        if (ref) {
          return (
            <EventRow key={ref} event={event} strength={emphasis.strengthOf(ref)} glow={glowing.has(ref)} />
          );
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: heads and gaps never change order
          <li key={at} className={row.kind}>
            <b>
              {row.kind === 'gap' && `${row.text} with nothing in this story`}
              {row.kind === 'year' && row.text}
            </b>
          </li>
        );
      })}
    </ol>
  );
}

interface EventRowProps {
  event: StoryEvent;
  strength: Strength | undefined;
  glow: boolean;
}

const EventRow = memo(function EventRow({ event, strength, glow }: EventRowProps) {
  return (
    <li className="event-row" data-strength={strength} data-glow={glow || undefined}>
      <span className="note">{formatWhenShort(event.when)}</span>
      <PlaceLink to={placeOf(refOf('event', event.id))}>{event.title}</PlaceLink>
    </li>
  );
});
