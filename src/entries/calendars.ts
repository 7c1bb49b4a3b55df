import type { EventsBackend } from '../core/backend.js';

/** Calendars by their addresses; what reads them is fetched with the first look. */
export const openCalendar = (urls: readonly string[]): EventsBackend => ({
  list: async (...call) => (await import('../adapters/calendar/calendar-backend.js')).pageCalendar(urls).list(...call),
});
