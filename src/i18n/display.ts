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

/** A day that is not near enough for "today". */
export const dayText = (language: string, day: Day): string =>
  cached(`day ${language}`, () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })).format(
    Date.parse(day),
  );

/**
 * A time to come on the reader's own clock, with the day of the week unless it is today.
 * @param languages what the person reads, best first: 16:00 or 4 PM is a matter of the region
 */
export function timeText(
  language: string,
  languages: readonly string[],
  zone: string | undefined,
  at: number,
  now: number,
): string {
  const locale = languages.find((tag) => nearestLanguage(tag) === language && tag.startsWith(language)) ?? language;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    cached(
      `${locale} ${zone} ${JSON.stringify(options)}`,
      () => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }),
    );
  const day = format({ dateStyle: 'short' });
  const today = day.format(at) === day.format(now);
  return format({ hour: 'numeric', minute: '2-digit', ...(!today && { weekday: 'long' }) }).format(at);
}
