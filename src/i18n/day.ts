import type { Day } from '../core/clock.js';
import { cached } from './cached.js';

/** "today", "yesterday", or the date: a day is all that is known, so nothing finer is ever said. */
export function dayLabel(language: string, day: Day, now: number): string {
  const ago = Math.round((Date.parse(day) - Date.parse(new Date(now).toISOString().slice(0, 10))) / 86_400_000);
  if (ago > -2 && ago < 1) {
    const label = cached(`ago ${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' })).format(
      ago,
      'day',
    );
    return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
  }
  return cached(
    `day ${language}`,
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(Date.parse(day));
}
