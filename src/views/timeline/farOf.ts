import { inOrder } from '../../layout/timelineRows.ts';
import { distanceBetween } from '../../model/distanceBetween.ts';
import type { StoryEvent } from '../../model/story.ts';
import { formatWhen, whenOf } from '../../model/when.ts';

/** For each event by id its date in full, and how far it is from the one before: "12 June 2009, 35 years after Victory Day". */
export function farOf(events: readonly StoryEvent[]): ReadonlyMap<string, string> {
  const order = inOrder(events);
  return new Map(
    order.map(({ id, when }, at) => {
      const before = order[at - 1];
      const far = before && `, ${toThe(before.label, distanceBetween(whenOf(before.when), whenOf(when)))}`;
      return [id, `${formatWhen(when)}${far ?? ''}`];
    }),
  );
}

function toThe(label: string, distance: string): string {
  if (distance === 'during it') return `during ${label}`;
  return /(after|before)$/.test(distance) ? `${distance} ${label}` : `${distance} as ${label}`;
}
