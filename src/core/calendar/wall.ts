/**
 * A time as a clock on a wall shows it, without a zone: milliseconds since 1970 as if that clock stood in UTC.
 * Days, weeks and rules are reckoned in it, so that "every Tuesday at seven" stays at seven when the clocks change.
 */
export type Wall = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The midnight before. */
export const midnight = (wall: Wall): Wall => Math.floor(wall / DAY) * DAY;

/** 0 is Monday, as in ISO 8601. */
export const weekday = (wall: Wall): number => (((Math.floor(wall / DAY) + 3) % 7) + 7) % 7;

export const yearOf = (wall: Wall): number => new Date(wall).getUTCFullYear();

/** From 0. */
export const monthOf = (wall: Wall): number => new Date(wall).getUTCMonth();

export const dayOf = (wall: Wall): number => new Date(wall).getUTCDate();

/** The first midnight of a month; months below 0 and over 11 run into other years. */
export const monthStart = (year: number, month: number): Wall => Date.UTC(year, month, 1);

/** `YYYY-MM-DD`. */
export const dayText = (wall: Wall): string => new Date(wall).toISOString().slice(0, 10);

/** `YYYY-MM-DDTHH:MM:SS`. */
export const wallText = (wall: Wall): string => new Date(wall).toISOString().slice(0, 19);

/** Years this calendar reckons with; whatever lies outside is no date of an event. */
const FIRST = Date.UTC(1600, 0, 1);
const LAST = Date.UTC(2300, 0, 1);

/** `undefined` where the numbers are no date or time, such as 30 February. A leap second is the second before. */
export function wallOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Wall | undefined {
  const wall = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const date = new Date(wall);
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 61;
  return exists && wall >= FIRST && wall < LAST ? wall : undefined;
}
