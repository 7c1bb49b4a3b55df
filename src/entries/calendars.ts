import { attempt } from '../core/attempt.js';
import type { EventsBackend } from '../core/backend.js';
import { once } from '../core/once.js';

const opened = new Map<string, EventsBackend>();

/** Calendars by their addresses; what reads them is fetched with the first. The same addresses give the same calendar all over the page. */
export function openCalendar(urls: readonly string[]): EventsBackend {
  const key = urls.join(' ');
  let calendar = opened.get(key);
  if (!calendar) {
    const load = once(async () => (await import('../adapters/calendar/calendar-backend.js')).calendarBackend(urls));
    calendar = {
      list: (scope, query, call) => attempt(call?.signal, async () => (await load()).list(scope, query, call)),
    };
    opened.set(key, calendar);
  }
  return calendar;
}
