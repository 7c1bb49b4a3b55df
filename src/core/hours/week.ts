import type { ResourceSchedule } from '../models/resource.js';
import { minuteOfWeek } from './open-at.js';
import { parseHours, WEEK } from './parse-hours.js';
import { instantsOf, wallTime } from './zone.js';

/** One day on the wall of whoever reads, with the times at which somebody answers, as instants. */
export interface DayOfHours {
  /** Monday is 0. */
  readonly weekday: number;
  /** The day's beginning, to be formatted in the viewer's zone. */
  readonly start: number;
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The seven days from today in the viewer's own time, whatever zone the hours are in; a night that ends on the next day
 * is cut at midnight. Nothing where the hours are not known.
 */
export function weekOf(
  schedule: ResourceSchedule | undefined,
  now: number,
  viewerZone = 'UTC',
): readonly DayOfHours[] | undefined {
  const week = schedule && parseHours(schedule.hours);
  if (!week) return undefined;
  const zone = schedule.timezone ?? viewerZone;
  const [there, here] = [wallTime(now, zone), wallTime(now, viewerZone)];
  if (there === undefined || here === undefined) return undefined;

  const monday = there - minuteOfWeek(there) * MINUTE - (there % MINUTE);
  const spans: { from: number; to: number }[] = [];
  for (const start of [-WEEK, 0, WEEK]) {
    for (const [opens, closes] of week.open) {
      const from = instantsOf(monday + (start + opens) * MINUTE, zone)[0]!;
      const to = instantsOf(monday + (start + closes) * MINUTE, zone).at(-1)!;
      const last = spans.at(-1);
      // A night over the end of the week is in two parts.
      if (last && from <= last.to) last.to = to;
      else spans.push({ from, to });
    }
  }
  const today = here - (((here % DAY) + DAY) % DAY);
  const midnights = Array.from({ length: 8 }, (_, day) => instantsOf(today + day * DAY, viewerZone)[0]!);
  return midnights.slice(0, 7).map((start, day) => ({
    weekday: Math.floor(minuteOfWeek(today + day * DAY) / (24 * 60)),
    start,
    spans: spans
      .map(({ from, to }) => ({ from: Math.max(from, start), to: Math.min(to, midnights[day + 1]!) }))
      .filter(({ from, to }) => from < to),
  }));
}
