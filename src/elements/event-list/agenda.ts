import type { EventOccurrence } from '../../core/models/event.js';
import { local, localText } from '../../i18n/times.js';

/** One event in the list. */
export interface Row {
  readonly event: EventOccurrence;
  /** Further dates of its series, folded under it. */
  readonly more: readonly EventOccurrence[];
  readonly state: 'now' | 'next' | 'past' | '';
}

/** A day on the visitor's calendar, with what begins on it. */
export interface AgendaDay {
  readonly day: string;
  readonly rows: readonly Row[];
}

export interface Agenda {
  readonly past: readonly AgendaDay[];
  readonly days: readonly AgendaDay[];
}

/** How a date stands to now, on the visitor's clocks. Events without a length count as an hour. */
function phase({ time }: EventOccurrence, now: number, zone: string): 'past' | 'now' | 'ahead' {
  if (time.type === 'zoned') {
    const end = time.end > time.start ? time.end : time.start + 3_600_000;
    return end <= now ? 'past' : time.start <= now ? 'now' : 'ahead';
  }
  const { start, end } = local(time, zone);
  const at = localText(now, zone).slice(0, start.length);
  // Of whole days the last one counts until its evening.
  const over = time.type === 'days' ? end < at : (end > start ? end : start) <= at && start < at;
  return over ? 'past' : start <= at ? 'now' : 'ahead';
}

/** Puts dates into the order in which people look for them: what is on, what is next, each by its day; a series once. */
export function agenda(events: readonly EventOccurrence[], now: number, zone: string): Agenda {
  const today = localText(now, zone).slice(0, 10);
  const rows: (Row & { readonly key: string })[] = [];
  const past: typeof rows = [];
  const series = new Map<string, { more: EventOccurrence[] }>();
  let nextFound: boolean = false;

  const sorted = events
    .map((event) => ({ event, key: local(event.time, zone).start }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  for (const { event, key } of sorted) {
    const at = phase(event, now, zone);
    if (at === 'past') {
      past.push({ event, key, more: [], state: 'past' });
      continue;
    }
    const folded = event.rhythm && series.get(event.series);
    if (folded) {
      folded.more.push(event);
      continue;
    }
    const more: EventOccurrence[] = [];
    const on = event.status !== 'cancelled';
    const next: boolean = at === 'ahead' && on && !nextFound;
    nextFound ||= next;
    rows.push({ event, more, key: key < today ? today : key, state: at === 'now' && on ? 'now' : next ? 'next' : '' });
    // A date that does not take place is said, and the one after it is shown as well.
    if (event.rhythm && on) series.set(event.series, { more });
  }
  return { past: byDay(past.reverse()), days: byDay(rows) };
}

function byDay(rows: readonly (Row & { readonly key: string })[]): AgendaDay[] {
  const days = new Map<string, Row[]>();
  for (const { key, ...row } of rows) {
    const day = key.slice(0, 10);
    const on = days.get(day);
    if (on) on.push(row);
    else days.set(day, [row]);
  }
  return [...days].map(([day, on]) => ({ day, rows: on }));
}
