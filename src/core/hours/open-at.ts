import type { ResourceSchedule } from '../models/resource.js';
import { parseHours, WEEK, type Week, within } from './parse-hours.js';
import { clockChange, instantsOf, type WallTime, wallTime } from './zone.js';

export interface OpenState {
  /** `unknown` is said as such: hours that are not known, cannot be read, or are in a zone this device does not know. */
  readonly state: 'open' | 'closed' | 'unknown';
  /** Present when it never closes. */
  readonly always?: true;
  /** When the state will next be another one, in milliseconds since 1970. */
  readonly changes?: number;
  /** Present when the hours differ on public holidays, whose days nobody here knows. */
  readonly holiday?: true;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
// 1970 began on a Thursday.
const FIRST_MONDAY = 4 * DAY;

/** Minutes since Monday 00:00 on the wall. */
export const minuteOfWeek = (wall: WallTime): number =>
  Math.floor(((((wall - FIRST_MONDAY) / MINUTE) % WEEK) + WEEK) % WEEK);

const stateIn = ({ open, unsure }: Week, minute: number): OpenState['state'] =>
  within(unsure, minute) ? 'unknown' : within(open, minute) ? 'open' : 'closed';

const always = ({ open, unsure }: Week): boolean =>
  unsure.length === 0 && open.length === 1 && open[0]![0] === 0 && open[0]![1] === WEEK;

/** The state alone, without the next change: cheap enough to ask of a whole directory. */
export function stateAt(
  schedule: ResourceSchedule | undefined,
  now: number,
  viewerZone = 'UTC',
  wallOf: typeof wallTime = wallTime,
): OpenState['state'] {
  const week = schedule && parseHours(schedule.hours);
  if (!week) return 'unknown';
  if (always(week)) return 'open';
  const wall = wallOf(now, schedule.timezone ?? viewerZone);
  return wall === undefined ? 'unknown' : stateIn(week, minuteOfWeek(wall));
}

/** The first instant after `now` at which the state is another one; clocks that are changed in between are seen. */
function nextChange(week: Week, now: number, wall: WallTime, zone: string): number | undefined {
  const minute = minuteOfWeek(wall);
  const monday = wall - minute * MINUTE - (wall % MINUTE);
  const state = stateIn(week, minute);
  const edges = [...new Set([...week.open, ...week.unsure].flat().map((edge) => edge % WEEK))];
  // A day back, because clocks turned back show its last hour again.
  const walls = [-WEEK, 0, WEEK, 2 * WEEK]
    .flatMap((start) => edges.map((edge) => monday + (start + edge) * MINUTE))
    .filter((edge) => edge > wall - DAY && edge <= wall + 8 * DAY)
    .sort((a, b) => a - b);
  let found: number | undefined;
  for (const edge of walls) {
    if (found !== undefined && edge > wallTime(found, zone)! + DAY) break;
    for (const instant of [...instantsOf(edge, zone), clockChange(edge, zone) ?? now]) {
      const other = instant > now && stateIn(week, minuteOfWeek(wallTime(instant, zone)!)) !== state;
      if (other && (found === undefined || instant < found)) found = instant;
    }
  }
  return found;
}

/**
 * Whether somebody answers at an instant, and until when.
 *
 * @param viewerZone zone of the device, for hours that are in the caller's own local time; without it they are in UTC
 */
export function openAt(schedule: ResourceSchedule | undefined, now: number, viewerZone = 'UTC'): OpenState {
  const week = schedule && parseHours(schedule.hours);
  if (!week) return { state: 'unknown' };
  const holiday = week.holidays && { holiday: true as const };
  if (always(week)) return { state: 'open', always: true, ...holiday };
  const zone = schedule.timezone ?? viewerZone;
  const wall = wallTime(now, zone);
  if (wall === undefined) return { state: 'unknown' };
  const changes = nextChange(week, now, wall, zone);
  return { state: stateIn(week, minuteOfWeek(wall)), ...(changes !== undefined && { changes }), ...holiday };
}
