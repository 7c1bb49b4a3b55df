import { parseMoment, type Moment } from './moments.js';

export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday of a rule; `nth` counts within the month or year, from its end when negative, and is 0 for every one. */
export interface RuleDay {
  readonly day: number;
  readonly nth: number;
}

/** A recurrence rule of RFC 5545, 3.3.10. Lists are absent when the rule does not name them. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: Moment;
  readonly seconds?: readonly number[];
  readonly minutes?: readonly number[];
  readonly hours?: readonly number[];
  readonly days?: readonly RuleDay[];
  readonly monthDays?: readonly number[];
  readonly yearDays?: readonly number[];
  readonly weeks?: readonly number[];
  /** From 0. */
  readonly months?: readonly number[];
  readonly positions?: readonly number[];
  readonly weekStart: number;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const lists = {
  BYSECOND: ['seconds', 0, 60],
  BYMINUTE: ['minutes', 0, 59],
  BYHOUR: ['hours', 0, 23],
  BYMONTHDAY: ['monthDays', -31, 31],
  BYYEARDAY: ['yearDays', -366, 366],
  BYWEEKNO: ['weeks', -53, 53],
  BYMONTH: ['months', 1, 12],
  BYSETPOS: ['positions', -366, 366],
} as const;

function numbers(value: string, least: number, most: number): number[] | undefined {
  const found = value.split(',').map((part) => (/^[+-]?\d{1,3}$/.test(part.trim()) ? Number(part) : NaN));
  // Below zero means "from the end"; where that can be, zero is nothing.
  const wrong = found.some((number) => !(number >= least && number <= most) || (least < 0 && number === 0));
  return wrong ? undefined : [...new Set(found)].sort((one, other) => one - other);
}

function ruleDays(value: string): RuleDay[] | undefined {
  const found = value.split(',').map((part) => {
    const [, nth = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(part.trim()) ?? [];
    return { day: DAYS.indexOf(name), nth: Number(nth) };
  });
  return found.some(({ day, nth }) => day < 0 || !(Math.abs(nth) <= 53)) ? undefined : found;
}

/** Reads a rule; `undefined` where it breaks the format in a way that leaves its meaning open. */
export function parseRule(text: string): Rule | undefined {
  const rule: { -readonly [Key in keyof Rule]?: Rule[Key] } = {};
  for (const part of text.toUpperCase().replace(/\s/g, '').split(';')) {
    if (!part) continue;
    const [name = '', value = ''] = part.split('=');
    const positive = /^\d{1,6}$/.test(value) && Number(value) > 0 ? Number(value) : undefined;
    if (name === 'FREQ') {
      const frequency = FREQUENCIES.find((word) => word === value);
      if (!frequency) return undefined;
      rule.frequency = frequency;
    } else if (name === 'INTERVAL' || name === 'COUNT') {
      if (!positive) return undefined;
      rule[name === 'COUNT' ? 'count' : 'interval'] = positive;
    } else if (name === 'UNTIL') {
      const until = parseMoment(value);
      if (!until) return undefined;
      rule.until = until;
    } else if (name === 'WKST') {
      rule.weekStart = Math.max(0, DAYS.indexOf(value));
    } else if (name === 'BYDAY') {
      const days = ruleDays(value);
      if (!days) return undefined;
      rule.days = days;
    } else if (name in lists) {
      const [key, least, most] = lists[name as keyof typeof lists];
      const found = numbers(value, least, most);
      if (!found) return undefined;
      rule[key] = key === 'months' ? found.map((month) => month - 1) : found;
    } else if (!name.startsWith('X-') && name !== 'RSCALE' && name !== 'SKIP') return undefined;
    // Another reckoning of months than the Gregorian.
    if (name === 'RSCALE' && value !== 'GREGORIAN') return undefined;
  }
  const { frequency } = rule;
  return frequency && { interval: 1, weekStart: 0, ...rule, frequency };
}
