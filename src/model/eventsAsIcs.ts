import { isoDay } from './isoDay.ts';
import { daysNote, isToTheDay } from './knownDays.ts';
import { refOf } from './selection.ts';
import type { Ref, StoryEvent } from './story.ts';
import { formatWhen, whenOf } from './when.ts';

export interface Calendar {
  /** The calendar's name. */
  name: string;
  /** Where it comes from, `example.org`: with an event's id it names that event for good. */
  host: string;
  /** When the file was made, an ISO date. */
  made: string;
  /** The full address of an entity. */
  address: (ref: Ref) => string;
}

/** Dates as an iCalendar (RFC 5545) of whole days. A date that is not known to the day covers all that it may be, and says so. */
export function eventsAsIcs(events: readonly StoryEvent[], calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(calendar.name)}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(calendar.name)}`,
    ...events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, title, note, when }: StoryEvent, { host, made, address }: Calendar): string[] {
  const { start, end } = whenOf(when);
  const summary = isToTheDay(when) ? title : `${title} (${formatWhen(when)})`;
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${id}@${host}`)}`,
    `DTSTAMP:${compact(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(isoDay(start))}`,
    // The day after the last.
    `DTEND;VALUE=DATE:${compact(isoDay(end + 1))}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text([note, daysNote(when)].filter(Boolean).join('\n'))}`,
    `URL:${address(refOf('event', id))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

/** Escaped; control characters, which the format does not allow, are dropped. */
function text(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

const longest = 75;

/** In lines of at most 75 octets; each but the first begins with a space. No character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
