/** Minutes of a week that begins on Monday at 00:00. */
export const WEEK = 7 * 24 * 60;

/** Half-open, in minutes of the week, sorted, apart from each other. */
export type Spans = readonly (readonly [from: number, to: number])[];

/** Opening hours of a week that is like every other. */
export interface Week {
  readonly open: Spans;
  /** Neither known to be open nor closed: the format can be read in two ways there. */
  readonly unsure: Spans;
  /** True when the hours say something of their own about public holidays, which nobody here knows the days of. */
  readonly holidays: boolean;
}

interface Rule {
  readonly days: readonly number[];
  /** Minutes of the day, the end above 1,440 when it is after midnight; none where it is closed. */
  readonly times: readonly (readonly [from: number, to: number])[];
  /** Takes the place of what was said of its days before; else it adds. */
  readonly replaces: boolean;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = 1440;
const name = `(?:${DAYS.join('|')}|PH|SH)`;
const range = `${name}(?:\\s*-\\s*${name})?`;
const clock = '\\d{1,2}:\\d\\d';
const span = `${clock}\\s*-\\s*${clock}`;
const list = (item: string): string => `${item}(?:\\s*,\\s*${item})*`;
const group = new RegExp(`\\s*(${list(range)})?\\s*(${list(span)}|24/7|off|closed)?\\s*(?:,|$)`, 'y');
const longest = 500;

/** Minutes of `9:00`; nothing where no clock shows that. */
function minutes(text: string): number | undefined {
  const [hour, minute] = text.split(':').map(Number) as [number, number];
  return minute < 60 ? hour * 60 + minute : undefined;
}

function parseTimes(text: string): Rule['times'] | undefined {
  const times: [number, number][] = [];
  for (const part of text.split(',')) {
    const [from, to] = part.split('-').map((side) => minutes(side.trim()));
    if (from === undefined || to === undefined || from >= DAY || to > 2 * DAY || from === to) return undefined;
    times.push([from, to > from ? to : to + DAY]);
  }
  return times;
}

function parseDays(text: string): { days: number[]; holidays: boolean } | undefined {
  const days: number[] = [];
  let holidays = false;
  for (const part of text.split(',')) {
    const [first = '', last = first] = part.split('-').map((side) => side.trim());
    if (/[PS]H/.test(part)) {
      if (first !== last) return undefined;
      holidays = true;
      continue;
    }
    const start = DAYS.indexOf(first);
    for (let day = start; ; day++) {
      days.push(day % 7);
      if (DAYS[day % 7] === last) break;
    }
  }
  return { days, holidays };
}

function parseRules(text: string): { rules: Rule[]; holidays: boolean } | undefined {
  const rules: Rule[] = [];
  let holidays = false;
  for (const section of text.split(';')) {
    if (!section.trim()) continue;
    let replaces = true;
    for (group.lastIndex = 0; group.lastIndex < section.length; replaces = false) {
      const found = group.exec(section);
      if (!found?.[0].trim() || found[0].trim() === ',') return undefined;
      const [, on, at] = found;
      const which = on ? parseDays(on) : { days: [0, 1, 2, 3, 4, 5, 6], holidays: false };
      const shut = at === 'off' || at === 'closed';
      const times = shut ? [] : at && at !== '24/7' ? parseTimes(at) : [[0, DAY] as const];
      // `Mo 10:00-12:00, We` is rather a slip than a whole day.
      const slip = !replaces && (shut || !at);
      if (!which || !times || slip) return undefined;
      holidays ||= which.holidays;
      if (which.days.length > 0) rules.push({ days: which.days, times, replaces });
    }
  }
  return rules.length > 0 ? { rules, holidays } : undefined;
}

/** Sorted and joined, what goes over the end of the week at its beginning. */
function join(spans: Iterable<readonly [number, number]>): Spans {
  const parts: [number, number][] = [];
  for (const [from, to] of spans) {
    parts.push([from, Math.min(to, WEEK)]);
    if (to > WEEK) parts.push([0, to - WEEK]);
  }
  const joined: [number, number][] = [];
  for (const [from, to] of parts.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * @param clearsNight whether a rule that replaces a day also ends the night that began the evening before. OpenStreetMap's
 *   own library says so, people who write `Mo-Th 18:00-02:00; Fr 08:00-15:00` hardly mean it
 */
function compile(rules: readonly Rule[], clearsNight: boolean): Spans {
  const days = DAYS.map((): [number, number][] => []);
  for (const { days: on, times, replaces } of rules) {
    if (replaces) for (const day of on) days[day] = [];
    for (const day of on) {
      for (const [from, to] of times) {
        if (!clearsNight || to <= DAY) days[day]!.push([from, to]);
        else {
          days[day]!.push([from, DAY]);
          days[(day + 1) % 7]!.push([0, to - DAY]);
        }
      }
    }
  }
  return join(days.flatMap((spans, day) => spans.map(([from, to]) => [day * DAY + from, day * DAY + to] as const)));
}

export const within = (spans: Spans, minute: number): boolean =>
  spans.some(([from, to]) => from <= minute && minute < to);

/** Where exactly one of the two is open. */
function difference(one: Spans, other: Spans): Spans {
  const edges = [...new Set([0, WEEK, ...[...one, ...other].flat()])].sort((a, b) => a - b);
  const pairs = edges.slice(1).map((to, index) => [edges[index]!, to] as const);
  return join(pairs.filter(([from]) => within(one, from) !== within(other, from)));
}

const kept = new Map<string, Week | undefined>();

/**
 * Opening hours in the part of OpenStreetMap's `opening_hours` that helplines use: `24/7`; lists and ranges of days with
 * one or more times; several rules, where `;` replaces what was said of these days before and `, ` adds to it; nights
 * that end on the next day; `24:00`; `off`; `PH` and `SH`, which are only noted.
 *
 * Months, weeks, sunrise, comments and open ends are not read: nothing is answered then, and hours count as unknown. The
 * library for the whole format (`opening_hours`) weighs 92 kB brotli against 12 for the panel and knows no time zone but
 * the device's; here it is what the tests compare with.
 */
export function parseHours(text: string): Week | undefined {
  if (kept.has(text)) return kept.get(text);
  const parsed = text.length <= longest ? parseRules(text) : undefined;
  let week: Week | undefined;
  if (parsed) {
    const open = compile(parsed.rules, true);
    const unsure = difference(open, compile(parsed.rules, false));
    week = { open, unsure, holidays: parsed.holidays };
  }
  // A directory of 50,000 entries has a few hundred different hours; a hostile one fills no memory.
  if (kept.size > 2_000) kept.clear();
  kept.set(text, week);
  return week;
}
