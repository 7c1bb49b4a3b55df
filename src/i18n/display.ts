import type { Day } from '../core/clock.js';
import { nearestLanguage } from './section.js';

const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  if (cache.size > 60) cache.clear();
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

function named(language: string, type: 'region' | 'language', code: string): string {
  try {
    return cached(`${type} ${language}`, () => new Intl.DisplayNames(language, { type })).of(code) ?? code;
  } catch {
    // No code at all; what a host wrote is still better than nothing.
    return code;
  }
}

export const countryName = (language: string, code: string): string => named(language, 'region', code);
export const languageName = (language: string, tag: string): string => named(language, 'language', tag);

/** Names one after the other, as the language does it; no “and”, because any of them will do. */
export const listText = (language: string, items: readonly string[]): string =>
  cached(`list ${language}`, () => new Intl.ListFormat(language, { type: 'unit', style: 'short' })).format(items);

/** The language of the page in the form of the reader's region: 16:00 or 4 PM, 20 February or February 20. */
const localeOf = (language: string, languages: readonly string[]): string =>
  languages.find((tag) => tag.startsWith(language) && nearestLanguage(tag) === language) ?? language;

/**
 * A day that is not near enough for "today".
 * @param languages what the person reads, best first
 */
export function dayText(language: string, day: Day, languages: readonly string[] = []): string {
  const locale = localeOf(language, languages);
  const format = cached(`day ${locale}`, () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  return format.format(Date.parse(day));
}

/** Milliseconds in which a time is understood without its day, also past midnight. */
const SOON = 8 * 60 * 60_000;

/** A time to come on the reader's own clock, with the day of the week unless it is today or soon. */
export function timeText(
  language: string,
  languages: readonly string[],
  zone: string | undefined,
  at: number,
  now: number,
): string {
  const locale = localeOf(language, languages);
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    cached(
      `${locale} ${zone} ${JSON.stringify(options)}`,
      () => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }),
    );
  const day = format({ dateStyle: 'short' });
  const near = at - now < SOON || day.format(at) === day.format(now);
  const time = format({ timeStyle: 'short' }).format(at);
  return near ? time : `${format({ weekday: 'long' }).format(at)} ${time}`;
}
