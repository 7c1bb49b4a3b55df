import type { Day } from '../core/clock.js';

/** By language: what says "yesterday", and what says a date. Making one takes far longer than using it. */
const formats = new Map<string, readonly [Intl.RelativeTimeFormat, Intl.DateTimeFormat]>();

/** "today", "yesterday", or the date: a day is all that is known, so nothing finer is ever said. */
export function dayLabel(language: string, day: Day, now: number): string {
  const [words, date] = formats.get(language) ?? [
    new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  ];
  formats.set(language, [words, date]);
  const at = Date.parse(day);
  // From the day's first moment: what began within the last 24 hours is today's. Never a minus in front of nothing.
  const ago = Math.ceil((at - now) / 86_400_000) || 0;
  if (ago < -1 || ago > 0) return date.format(at);
  const label = words.format(ago, 'day');
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}
