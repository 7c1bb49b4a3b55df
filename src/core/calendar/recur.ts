import { daySet } from './recur-days.js';
import type { Rule } from './rule.js';
import { DAY, HOUR, midnight, MINUTE, monthOf, monthStart, SECOND, type Wall, weekday, yearOf } from './wall.js';

/** What a step is at most long. */
const steps = {
  SECONDLY: SECOND,
  MINUTELY: MINUTE,
  HOURLY: HOUR,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
  MONTHLY: 31 * DAY,
  YEARLY: 366 * DAY,
} as const;

/** Looked at in one rule, at most; what is left then is beyond what any calendar means. */
const MOST_PERIODS = 60_000;

interface Period {
  readonly from: Wall;
  /** Where the next one begins. */
  readonly to: Wall;
}

/** The stretches of time a rule divides its life into: the years, months, weeks or days it comes back in. */
function periodsOf({ frequency, interval, weekStart }: Rule, start: Wall): (index: number) => Period {
  if (frequency === 'YEARLY') {
    const year = yearOf(start);
    return (index) => {
      const at = year + index * interval;
      return { from: monthStart(at, 0), to: monthStart(at + 1, 0) };
    };
  }
  if (frequency === 'MONTHLY') {
    const first = yearOf(start) * 12 + monthOf(start);
    return (index) => {
      const at = first + index * interval;
      return { from: monthStart(Math.floor(at / 12), at % 12), to: monthStart(Math.floor(at / 12), (at % 12) + 1) };
    };
  }
  const length = steps[frequency];
  let first = start;
  if (frequency === 'DAILY') first = midnight(start);
  if (frequency === 'WEEKLY') first = midnight(start) - ((weekday(start) - weekStart + 7) % 7) * DAY;
  if (frequency === 'HOURLY') first = start - (((start % HOUR) + HOUR) % HOUR);
  if (frequency === 'MINUTELY') first = start - (((start % MINUTE) + MINUTE) % MINUTE);
  return (index) => ({ from: first + index * interval * length, to: first + index * interval * length + length });
}

const all = (from: number, value: number, list: readonly number[] | undefined): readonly number[] =>
  list ?? [from + value];

/** Times within a day, as milliseconds after midnight. */
function timesOf({ hours, minutes, seconds }: Rule, start: Wall): number[] {
  const at = new Date(start);
  return all(0, at.getUTCHours(), hours).flatMap((hour) =>
    all(0, at.getUTCMinutes(), minutes).flatMap((minute) =>
      all(0, at.getUTCSeconds(), seconds).map(
        (second) => hour * HOUR + minute * MINUTE + Math.min(second, 59) * SECOND,
      ),
    ),
  );
}

function chosen(found: Wall[], positions: readonly number[]): Wall[] {
  const picked = positions.map((position) => found.at(position > 0 ? position - 1 : position));
  return [...new Set(picked.filter((wall) => wall !== undefined))].sort((one, other) => one - other);
}

/** The times of a period shorter than a day: hours, minutes and seconds of the rule choose, or add what is smaller. */
function within({ frequency, hours, minutes, seconds }: Rule, { from }: Period, start: Wall): Wall[] {
  const date = new Date(from);
  if (hours && !hours.includes(date.getUTCHours())) return [];
  if (frequency !== 'HOURLY' && minutes && !minutes.includes(date.getUTCMinutes())) return [];
  if (frequency === 'SECONDLY') return seconds && !seconds.includes(date.getUTCSeconds()) ? [] : [from];
  const at = new Date(start);
  const spread = frequency === 'HOURLY' ? all(0, at.getUTCMinutes(), minutes) : [0];
  return spread.flatMap((minute) =>
    all(0, at.getUTCSeconds(), seconds).map((second) => from + minute * MINUTE + Math.min(second, 59) * SECOND),
  );
}

/**
 * What a rule that only counts days, or names weekdays, adds to the beginning of each of its days or weeks; most rules are
 * such, and need no look at every day. Nothing for all others.
 */
function plainSteps(rule: Rule, start: Wall, times: readonly number[]): readonly number[] | undefined {
  const { frequency, weekStart, days, months, monthDays, yearDays, weeks, positions } = rule;
  if (months || monthDays || yearDays || weeks || positions) return undefined;
  if (frequency === 'DAILY') return days ? undefined : times;
  if (frequency !== 'WEEKLY') return undefined;
  const named = new Set((days ?? [{ day: weekday(start) }]).map(({ day }) => (day - weekStart + 7) % 7));
  return [...named].sort((one, other) => one - other).flatMap((day) => times.map((time) => day * DAY + time));
}

/**
 * The times of a rule, earliest first, those before `from` left out. Ends with the rule, with `to`, or when the rule has
 * been followed further than any calendar means.
 *
 * @param until the end the rule names, as a clock at the place of the event shows it
 * @param exists whether clocks there ever show a time: those they leave out are no dates, and are not counted
 */
export function* recur(
  rule: Rule,
  start: Wall,
  from: Wall,
  to: Wall,
  until = Infinity,
  exists: (wall: Wall) => boolean = () => true,
): Generator<Wall, void> {
  const { frequency, count = Infinity, positions } = rule;
  const period = periodsOf(rule, start);
  const short = frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY';
  const days = daySet(rule, start);
  const times = short ? [] : timesOf(rule, start).sort((one, other) => one - other);
  const plain = short ? undefined : plainSteps(rule, start, times);
  const end = Math.min(to, until);
  const length = steps[frequency] * rule.interval;
  // Without a count nothing needs to be followed from its beginning.
  const skip = count === Infinity ? Math.max(0, Math.floor((from - start) / length) - 1) : 0;
  let seen = 0;
  for (let index = skip, looked = 0; looked < MOST_PERIODS; looked++, index++) {
    let now = period(index);
    if (now.from > end) return;
    if (count === Infinity && now.to < from) {
      // Far behind still: what is left of the way in one step.
      index += Math.max(0, Math.floor((from - now.to) / length) - 1);
      now = period(index);
    }
    let found: Wall[];
    if (plain) {
      const { from: begin } = now;
      found = plain.map((step) => begin + step);
    } else if (short) {
      const [day] = days({ from: midnight(now.from), to: midnight(now.from) + DAY });
      if (day === undefined) {
        // On to the next day, by whole steps.
        index += Math.max(0, Math.ceil((midnight(now.from) + DAY - now.from) / length) - 1);
        continue;
      }
      found = within(rule, now, start);
    } else {
      found = days(now).flatMap((day) => times.map((time) => day + time));
    }
    // RFC 5545, 3.3.10: a time that clocks leave out is "not counted as part of the recurrence set", and BYSETPOS counts in
    // that set; as it never counts 30 February.
    for (const wall of positions ? chosen(found.filter(exists), positions) : found) {
      if (wall < start) continue;
      if (wall > end) return;
      if ((count === Infinity && wall < from) || !exists(wall)) continue;
      if (++seen > count) return;
      if (wall >= from) yield wall;
    }
  }
}
