import { memo } from 'react';
import type { Strength } from '../../model/emphasis.ts';
import { refOf } from '../../model/selection.ts';
import type { StoryEvent } from '../../model/story.ts';
import { formatWhenShort } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useExplainer, useShown } from '../parts/explainer.ts';

/** The dates as a vertical list for phones: a head for each year, a row for each gap. */
export function DateList() {
  const { index, layouts } = useExplainer();
  const { emphasis, glowing } = useShown();
  return (
    <ol className="date-list narrow">
      {layouts.rows.map((row, at) => {
        const before = layouts.rows[at - 1];
        const key =
          row.kind === 'event' ? row.id : `${row.kind} after ${before?.kind === 'event' ? before.id : at}`;
        if (row.kind === 'year') {
          return (
            <li key={key} className="year">
              {row.text}
            </li>
          );
        }
        if (row.kind === 'gap') {
          return (
            <li key={key} className="gap">
              <b>{row.text}</b> with nothing in this story
            </li>
          );
        }
        const ref = refOf('event', row.id);
        const event = index.find('event', row.id);
        return (
          event && (
            <EventRow key={key} event={event} strength={emphasis.strengthOf(ref)} glow={glowing.has(ref)} />
          )
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
