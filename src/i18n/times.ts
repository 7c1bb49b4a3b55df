import type { EventTime } from '../core/models/event.js';

/** The visitor's own form of the page's language: whoever reads English in Leeds has no use for "PM". */
const asSpoken = (language: string): string =>
  globalThis.navigator?.languages?.find((tag) => tag.split('-', 1)[0] === language) ?? language;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Platforms take milliseconds to make a format; a list needs the same few all the time. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = asSpoken(language);
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    if (formats.size > 60) formats.clear();
    formats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  }
  return format;
}

/** The zone a host has named, where the platform knows it; else the visitor's own. */
export function visitorZone(named?: string): string {
  try {
    if (named) return new Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone;
  } catch {
    // Then the visitor's own.
  }
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** `YYYY-MM-DD HH:MM:SS` of an instant on the clocks of a zone: Swedish is written so. */
export const localText = (instant: number, timeZone: string): string =>
  dateFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).format(instant);

/** When a time begins, and ends, on the visitor's clocks: `YYYY-MM-DD`, with ` HH:MM:SS` unless it is a whole day. */
export function local(time: EventTime, zone: string): { readonly start: string; readonly end: string } {
  if (time.type === 'zoned') return { start: localText(time.start, zone), end: localText(time.end, zone) };
  return { start: time.start.replace('T', ' '), end: time.end.replace('T', ' ') };
}

/** A day as people say it: with its weekday, and the year only when it is another one. */
export function dayName(language: string, day: string, now: string): string {
  const year = day.slice(0, 4) === now.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return dateFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...year, timeZone: 'UTC' }).format(
    Date.parse(day.slice(0, 10)),
  );
}

/** "today", "tomorrow", "yesterday"; nothing for other days. */
export function nearDay(language: string, day: string, now: string): string | undefined {
  const days = Math.round((Date.parse(day.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 86_400_000);
  if (Math.abs(days) > 1) return undefined;
  const word = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** The hour and minute of a text by {@link localText}. */
export const clockTime = (language: string, text: string): string =>
  dateFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`${text.replace(' ', 'T')}Z`),
  );

export const weekdayName = (language: string, day: string): string =>
  dateFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day.slice(0, 10)));

/** What people there call their time: "Central European Time". The plain name where a platform has no words for it. */
export function zoneName(language: string, timeZone: string, at: number): string {
  const parts = dateFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** "2 hours ago", in the largest unit that fits. */
export function ago(language: string, then: number, now: number): string {
  const minutes = Math.max(1, Math.round((now - then) / 60_000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 36 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / 1_440), 'day');
}
