import { attempt } from '../../core/attempt.js';
import type { EventsBackend } from '../../core/backend.js';
import type { ReadCalendar } from '../../core/calendar/entry.js';
import { expandInSteps, sortKey } from '../../core/calendar/expand.js';
import { readListed } from '../../core/calendar/listed.js';
import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import { HavenError } from '../../core/errors.js';
import type { EventListing } from '../../core/models/event.js';
import { bitByBit } from '../../core/steps.js';
import { type Fetched, fetchCalendar } from './fetch.js';
import { readIcsInSteps } from './ics.js';

/** Milliseconds a calendar is taken as it was fetched: paging through months asks nobody. */
const FRESH = 5 * 60_000;

interface Kept extends ReadCalendar {
  readonly source: string;
  readonly at: number;
  readonly keptFrom: number | undefined;
}

async function read({ text, json }: Fetched, source: string, signal: AbortSignal | undefined): Promise<ReadCalendar> {
  if (!json) return bitByBit(readIcsInSteps(text, source), signal);
  try {
    return readListed(JSON.parse(text), source);
  } catch {
    return { entries: [], refused: [{ source, line: 1, field: 'events', reason: 'unreadable' }] };
  }
}

/**
 * Calendars by their public addresses, as iCalendar (`.ics`) or JSON. Read only. Asks nobody but these addresses, sends
 * cookies to the page's own site only, and keeps the last good copy of each in this browser for when it cannot be reached.
 * One address that fails does not take the others away, unless all do.
 */
export function calendarBackend(urls: readonly string[], clock: Clock = systemClock): EventsBackend {
  const kept = new Map<string, Kept>();

  const load = async (url: string, signal: AbortSignal | undefined): Promise<Kept> => {
    const held = kept.get(url);
    if (held && !held.keptFrom && clock.now() - held.at < FRESH) return held;
    const fetched = await fetchCalendar(url, signal, clock.now());
    const made = { ...(await read(fetched, url, signal)), source: url, at: clock.now(), keptFrom: fetched.keptFrom };
    kept.set(url, made);
    return made;
  };

  return {
    list: (_scope, query, call) =>
      attempt(call?.signal, async () => {
        const results = await Promise.allSettled(urls.slice(0, 20).map((url) => load(url, call?.signal)));
        const failed = results.find((result) => result.status === 'rejected');
        const read = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
        if (failed && !read.length) throw failed.reason;
        if (!read.length) throw new HavenError('invalid', { field: 'src' });
        const parts: EventListing[] = [];
        for (const { entries, refused, source } of read) {
          const { events, refused: more } = await bitByBit(expandInSteps(entries, query, source), call?.signal);
          parts.push({ events, refused: [...refused, ...more] });
        }
        const copies = read.flatMap(({ keptFrom }) => keptFrom ?? []);
        return {
          events: parts.flatMap(({ events }) => events).sort((one, other) => sortKey(one.time) - sortKey(other.time)),
          refused: parts.flatMap(({ refused }) => refused),
          ...(copies.length && { keptFrom: Math.min(...copies) }),
        };
      }),
  };
}

const opened = new Map<string, EventsBackend>();

/** As {@link calendarBackend}; the same addresses give the same calendar all over the page, so that it is fetched once. */
export function pageCalendar(urls: readonly string[]): EventsBackend {
  const key = urls.join(' ');
  const calendar = opened.get(key) ?? calendarBackend(urls);
  opened.set(key, calendar);
  return calendar;
}
