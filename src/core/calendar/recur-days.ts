import type { Rule, RuleDay } from './rule.js';
import { DAY, dayOf, midnight, monthOf, monthStart, type Wall, weekday, yearOf } from './wall.js';

interface Span {
  readonly from: Wall;
  readonly to: Wall;
}

const fromEnd = (position: number, length: number): number => position - length - 1;

/** Number of the week a day is in, and how many its year has: a year's first week holds at least four of its days. */
function weekOf(day: Wall, weekStart: number): { readonly week: number; readonly weeks: number } {
  const firstWeek = (year: number): Wall => {
    const first = monthStart(year, 0);
    const shift = (weekday(first) - weekStart + 7) % 7;
    return first + (shift > 3 ? 7 - shift : -shift) * DAY;
  };
  let year = yearOf(day) + 1;
  while (firstWeek(year) > day) year--;
  const start = firstWeek(year);
  return {
    week: Math.floor((day - start) / (7 * DAY)) + 1,
    weeks: Math.round((firstWeek(year + 1) - start) / (7 * DAY)),
  };
}

/** Whether a day is the nth of its weekday, within its month or its year. */
function isNth(day: Wall, nth: number, within: Span): boolean {
  const before = Math.floor((day - within.from) / (7 * DAY));
  const after = Math.floor((within.to - DAY - day) / (7 * DAY));
  return nth > 0 ? before === nth - 1 : after === -nth - 1;
}

/**
 * Which days of a period a rule means. What the rule leaves open is taken from its start, as RFC 5545 says; a week or
 * weekday it names takes the place of that.
 */
export function daySet(rule: Rule, start: Wall): (period: Span) => Wall[] {
  const { frequency, weeks, yearDays, weekStart } = rule;
  let { months, monthDays, days } = rule;
  if (!weeks && !yearDays && !monthDays && !days) {
    if (frequency === 'YEARLY') months ??= [monthOf(start)];
    if (frequency === 'YEARLY' || frequency === 'MONTHLY') monthDays = [dayOf(start)];
    if (frequency === 'WEEKLY') days = [{ day: weekday(start), nth: 0 }];
  } else if (frequency === 'YEARLY' && weeks && !days && !yearDays && !monthDays) {
    days = [{ day: weekday(start), nth: 0 }];
  }
  // Counting weekdays has a meaning only where there is a month or a year to count in.
  const counts = frequency === 'MONTHLY' || (frequency === 'YEARLY' && !weeks);
  const inMonth = frequency === 'MONTHLY' || months !== undefined;

  const fits = ({ day: wanted, nth }: RuleDay, day: Wall): boolean => {
    if (wanted !== weekday(day)) return false;
    if (!nth || !counts) return true;
    const year = yearOf(day);
    const month = monthOf(day);
    return isNth(
      day,
      nth,
      inMonth
        ? { from: monthStart(year, month), to: monthStart(year, month + 1) }
        : { from: monthStart(year, 0), to: monthStart(year + 1, 0) },
    );
  };

  const isMeant = (day: Wall): boolean => {
    if (days && !days.some((wanted) => fits(wanted, day))) return false;
    if (months && !months.includes(monthOf(day))) return false;
    if (monthDays) {
      const date = dayOf(day);
      const length = dayOf(monthStart(yearOf(day), monthOf(day) + 1) - DAY);
      if (!monthDays.includes(date) && !monthDays.includes(fromEnd(date, length))) return false;
    }
    if (yearDays) {
      const year = yearOf(day);
      const number = Math.round((day - monthStart(year, 0)) / DAY) + 1;
      const length = Math.round((monthStart(year + 1, 0) - monthStart(year, 0)) / DAY);
      if (!yearDays.includes(number) && !yearDays.includes(fromEnd(number, length))) return false;
    }
    if (weeks && frequency === 'YEARLY') {
      const { week, weeks: length } = weekOf(day, weekStart);
      if (!weeks.includes(week) && !weeks.includes(fromEnd(week, length))) return false;
    }
    return true;
  };

  const add = (found: Wall[], from: Wall, to: Wall): void => {
    for (let day = midnight(from); day < to; day += DAY) if (isMeant(day)) found.push(day);
  };
  return ({ from, to }) => {
    const found: Wall[] = [];
    if (months && frequency === 'YEARLY') {
      // Only the months it names are looked at.
      const year = yearOf(from);
      for (const month of months) add(found, monthStart(year, month), monthStart(year, month + 1));
    } else add(found, from, to);
    return found;
  };
}
