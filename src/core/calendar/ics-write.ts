import type { EventOccurrence, EventTime } from '../models/event.js';
import { DAY, HOUR } from './wall.js';

/** What stands in a calendar: all of it, or a word that does not tell what it is about. */
export interface CalendarWords {
  /** In place of the title; everything else that could tell is left out with it. */
  readonly neutral?: string | undefined;
  /** Reminds before the event, in words that tell nothing: they may light up on a screen others see. */
  readonly alarm?: { readonly minutes: number; readonly words: string };
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Lines of at most 75 bytes, as RFC 5545 wants them, never cut inside a letter. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (bytes + length > 75) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += length;
  }
  return [...parts, part].join('\r\n');
}

const compact = (text: string): string => text.replace(/[-:]/g, '');
/** `20260310T190000Z` */
export const utcText = (instant: number): string => `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

/** Beginning and end as iCalendar writes them. An event without a length gets an hour, or calendars hide it. */
export function bounds(time: EventTime): { readonly start: string; readonly end: string; readonly day: boolean } {
  if (time.type === 'days') return { start: compact(time.start), end: compact(dayAfter(time.end)), day: true };
  if (time.type === 'floating') {
    const end =
      time.end > time.start ? time.end : new Date(Date.parse(`${time.start}Z`) + HOUR).toISOString().slice(0, 19);
    return { start: compact(time.start), end: compact(end), day: false };
  }
  return { start: utcText(time.start), end: utcText(time.end > time.start ? time.end : time.start + HOUR), day: false };
}

/** The same for the same date, and telling nothing of what it is: ids of feeds often hold a title or a group's name. */
function uidOf(id: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
  return `${hex(other)}${hex(one)}@calendar.invalid`;
}

function eventLines(event: EventOccurrence, now: number, { neutral, alarm }: CalendarWords): string[] {
  const { start, end, day } = bounds(event.time);
  const value = day ? ';VALUE=DATE' : '';
  const { description, place, link, page, status } = event;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${uidOf(event.id)}`,
    `DTSTAMP:${utcText(now)}`,
    `DTSTART${value}:${start}`,
    `DTEND${value}:${end}`,
    `SUMMARY:${escape(neutral ?? event.title)}`,
    `STATUS:${status.toUpperCase()}`,
  ];
  if (neutral === undefined) {
    const words = [description, link].filter(Boolean).join('\n\n');
    if (words) lines.push(`DESCRIPTION:${escape(words)}`);
    if (place ?? link) lines.push(`LOCATION:${escape((place ?? link)!)}`);
    if (page ?? link) lines.push(`URL:${(page ?? link)!}`);
  } else {
    // Kept from those who share the calendar, where it knows how.
    lines.push('CLASS:PRIVATE');
  }
  if (alarm) {
    const trigger = `TRIGGER:-PT${alarm.minutes}M`;
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escape(alarm.words)}`, trigger, 'END:VALARM');
  }
  return [...lines, 'END:VEVENT'];
}

/**
 * A calendar file of these dates (RFC 5545). Times are instants in UTC, so that no zone has to be understood; floating times
 * and whole days stay what they are. A date keeps its UID, so that adding it twice is adding it once.
 */
export function writeIcs(events: readonly EventOccurrence[], now: number, words: CalendarWords = {}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//calendar//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, now, words)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
