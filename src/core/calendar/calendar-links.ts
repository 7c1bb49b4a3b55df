import type { EventOccurrence } from '../models/event.js';
import { bounds, type CalendarWords } from './ics-write.js';

export const CALENDAR_SERVICES = ['google', 'outlook', 'yahoo'] as const;
export type CalendarService = (typeof CALENDAR_SERVICES)[number];

/** `20260310T190000Z` → `2026-03-10T19:00:00Z` */
const long = (text: string): string =>
  text.replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/,
    (_, y: string, m: string, d: string, h?: string, i?: string, s?: string) =>
      h ? `${y}-${m}-${d}T${h}:${i}:${s}` : `${y}-${m}-${d}`,
  );

/**
 * Where a calendar service takes an event from a link. Whoever follows it tells the service what the link says: with neutral
 * words that is the time alone.
 */
export function calendarLink(
  service: CalendarService,
  event: EventOccurrence,
  { neutral }: CalendarWords = {},
): string {
  const { start, end, day } = bounds(event.time);
  const title = neutral ?? event.title;
  const { description = '', place = event.link ?? '' } = neutral === undefined ? event : { description: '', place: '' };
  const details = description.slice(0, 1_000);
  const given = {
    google: {
      at: 'https://calendar.google.com/calendar/render',
      query: { action: 'TEMPLATE', text: title, dates: `${start}/${end}`, details, location: place },
    },
    outlook: {
      at: 'https://outlook.live.com/calendar/0/action/compose',
      query: {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: title,
        startdt: long(start),
        enddt: long(end),
        allday: day ? 'true' : '',
        body: details,
        location: place,
      },
    },
    yahoo: {
      at: 'https://calendar.yahoo.com/',
      query: { v: '60', title, st: start, et: day ? '' : end, dur: day ? 'allday' : '', desc: details, in_loc: place },
    },
  }[service];
  const url = new URL(given.at);
  for (const [name, value] of Object.entries(given.query)) if (value) url.searchParams.set(name, value);
  return url.href;
}
