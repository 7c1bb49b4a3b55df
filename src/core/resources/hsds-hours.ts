import { parseHours, WEEK } from '../hours/parse-hours.js';
import type { ResourceSchedule } from '../models/resource.js';

// HSDS tells hours as calendar rules (RFC 5545), one object for each: freq, byday, opens_at, closes_at.

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY = 1440;

export interface HsdsSchedule {
  readonly freq?: unknown;
  readonly byday?: unknown;
  readonly interval?: unknown;
  readonly opens_at?: unknown;
  readonly closes_at?: unknown;
  readonly timezone?: unknown;
  readonly [key: string]: unknown;
}

const titled = (day: string): string => day[0]! + day[1]!.toLowerCase();
const TIME = /^([01]\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(Z|[+-]\d\d:?\d\d)?$/;

/** A zone for what HSDS gives: the name of one, or hours from Greenwich; nothing where there is no zone like that. */
function zoneOf(text: string): string | undefined {
  const offset = /^(?:UTC|GMT)?([+-])(\d\d):?(\d\d)$/.exec(text);
  if (/^(Z|UTC|GMT)$/i.test(text)) return 'UTC';
  if (!offset) return /\//.test(text) ? text : undefined;
  const [, sign, hours, minutes] = offset;
  if (minutes !== '00') return undefined;
  // The sign is the other way round in these names.
  return Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
}

/**
 * Hours of a week out of HSDS schedules. Nothing where one of them is of another kind (every second week, of a month, for
 * some dates only) or names no zone that is known: hours that are half right are worse than none.
 */
export function hoursFrom(schedules: readonly HsdsSchedule[]): ResourceSchedule | undefined {
  const rules: string[] = [];
  const zones = new Set<string | undefined>();
  for (const { freq, byday, interval, opens_at: opens, closes_at: closes, timezone, ...rest } of schedules) {
    const bounds = [
      'until',
      'count',
      'bymonth',
      'bymonthday',
      'byyearday',
      'byweekno',
      'bysetpos',
      'valid_from',
      'valid_to',
    ];
    const bounded = bounds.some((key) => rest[key] !== undefined && rest[key] !== null && rest[key] !== '');
    const often = interval === undefined || interval === null || Number(interval) === 1;
    if (bounded || !often || typeof opens !== 'string' || typeof closes !== 'string') return undefined;
    const days =
      freq === 'DAILY' && !byday ? DAYS : typeof byday === 'string' ? byday.toUpperCase().split(/\s*,\s*/) : [];
    if (days.length === 0 || !days.every((day) => DAYS.includes(day)) || !/^(WEEKLY|DAILY)$/.test(String(freq))) {
      return undefined;
    }
    const [from, to] = [TIME.exec(opens), TIME.exec(closes)];
    if (!from || !to) return undefined;
    const named = (typeof timezone === 'string' && timezone) || from[3];
    const zone = named ? zoneOf(named) : undefined;
    if (named && !zone) return undefined;
    zones.add(zone);
    const end = ['00:00', '23:59'].includes(`${to[1]}:${to[2]}`) ? '24:00' : `${to[1]}:${to[2]}`;
    rules.push(`${days.map(titled).join(',')} ${from[1]}:${from[2]}-${end}`);
  }
  if (rules.length === 0 || zones.size > 1) return undefined;
  const hours = rules.join(', ');
  const week = parseHours(hours);
  if (!week) return undefined;
  if (week.open.length === 1 && week.open[0]![1] - week.open[0]![0] === WEEK) return { hours: '24/7' };
  const [timezone] = zones;
  return { hours, ...(timezone !== undefined && { timezone }) };
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The same hours as HSDS tells them, a night in one piece; only a description where they cannot be told so. */
export function schedulesFrom({ hours, timezone }: ResourceSchedule, id: string): Record<string, unknown>[] {
  const week = parseHours(hours);
  if (!week || week.unsure.length > 0 || week.holidays) return [{ id: `${id}.hours`, description: hours }];
  const spans = new Map<string, string[]>();
  const add = (day: number, from: number, to: number): void => {
    const key = `${clock(from)}-${clock(to)}`;
    spans.set(key, [...(spans.get(key) ?? []), DAYS[day % 7]!]);
  };
  for (const [from, to] of week.open) {
    for (let at = from; at < to;) {
      const day = Math.floor(at / DAY);
      const start = at - day * DAY;
      // Up to a day in one piece, so that a night stays one rule; `24:00` is how a day ends.
      const end = to - day * DAY <= DAY ? to - day * DAY : to - at < DAY ? to - (day + 1) * DAY : DAY;
      const next = end <= start ? (day + 1) * DAY + end : day * DAY + end;
      add(day, start, end);
      at = next;
    }
  }
  return [...spans].map(([span, days], index) => ({
    id: `${id}.hours.${index + 1}`,
    freq: 'WEEKLY',
    byday: days.join(','),
    opens_at: span.slice(0, 5),
    // How a calendar says the end of a day.
    closes_at: span.slice(6).replace('24:00', '00:00'),
    ...(timezone !== undefined && { timezone }),
  }));
}
