import { DAY, HOUR, type Wall } from './wall.js';

/** How far a place's clocks are ahead of UTC, at any moment. */
export interface Zone {
  /** IANA name, for showing; absent where a calendar brought a zone of its own making. */
  readonly name?: string;
  /** Milliseconds to add to UTC at that instant. */
  offsetAt(instant: number): number;
}

interface Shift {
  readonly at: number;
  readonly offset: number;
}

export const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

const WEEK = 7 * DAY;
const YEAR = 366 * DAY;
const known = new Map<string, Zone | undefined>();

/** Asks the platform, which takes microseconds each time: so a year is asked once, and kept as its changes. */
function zoneFrom(name: string, format: Intl.DateTimeFormat): Zone {
  const years = new Map<number, readonly Shift[]>();

  const ask = (instant: number): number => {
    const whole = Math.floor(instant / 1_000) * 1_000;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(whole)) part[type] = Number(value);
    return (
      Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) - whole
    );
  };

  const changeBetween = (from: number, to: number, before: number): number => {
    let low = from;
    let high = to;
    while (high - low > 1_000) {
      const middle = Math.floor((low + high) / 2_000) * 1_000;
      if (ask(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  };

  const shiftsOf = (year: number): readonly Shift[] => {
    let shifts = years.get(year);
    if (shifts) return shifts;
    const start = year * YEAR;
    const found: Shift[] = [{ at: start, offset: ask(start) }];
    // Weeks, because some zones change twice within a month.
    for (let at = start; at < start + YEAR; at += WEEK) {
      const to = Math.min(at + WEEK, start + YEAR);
      const before = found.at(-1)!.offset;
      const offset = ask(to);
      if (offset !== before) found.push({ at: changeBetween(at, to, before), offset });
    }
    if (years.size > 400) years.clear();
    years.set(year, (shifts = found));
    return shifts;
  };

  // Dates of a series lie between the same two changes again and again.
  let from = Infinity;
  let to = -Infinity;
  let offset = 0;

  return {
    name,
    offsetAt(instant) {
      if (instant >= from && instant < to) return offset;
      const year = Math.floor(instant / YEAR);
      to = (year + 1) * YEAR;
      for (const shift of shiftsOf(year)) {
        if (shift.at > instant) {
          to = shift.at;
          break;
        }
        from = shift.at;
        offset = shift.offset;
      }
      return offset;
    },
  };
}

/** A zone by its IANA name; `undefined` where the platform knows none of that name. */
export function zoneNamed(name: string): Zone | undefined {
  if (known.has(name)) return known.get(name);
  let zone: Zone | undefined;
  try {
    const numeric = 'numeric';
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    zone = /^(Etc\/)?(UTC|GMT|Zulu)$/i.test(name) ? UTC : zoneFrom(name, format);
  } catch {
    // No zone of this name.
  }
  // A feed may name as many zones as it likes.
  if (known.size > 600) known.clear();
  known.set(name, zone);
  return zone;
}

/**
 * The instant at which clocks in a zone show a time. RFC 5545, 3.3.5: a time that comes twice is the first of the two; one
 * that is left out is reckoned with the offset from before the change.
 */
export function instantOf(wall: Wall, zone: Zone): number {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  if (before === after || zone.offsetAt(wall - before) === before) return wall - before;
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** Whether clocks in a zone ever show a time, and do not leave it out in spring. */
export function isShown(wall: Wall, zone: Zone): boolean {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  if (before === after || zone.offsetAt(wall - before) === before) return true;
  return zone.offsetAt(wall - after) === after;
}

/** What clocks in a zone show at an instant. */
export const wallAt = (instant: number, zone: Zone): Wall => instant + zone.offsetAt(instant);

/** Nobody on earth is further from UTC. */
export const FARTHEST = 14 * HOUR;
