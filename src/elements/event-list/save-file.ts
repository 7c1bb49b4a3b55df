import { type CalendarWords, writeIcs } from '../../core/calendar/ics-write.js';
import type { EventOccurrence } from '../../core/models/event.js';

/** Gives the browser a calendar file to keep. Its name tells no more than its words do. */
export function saveFile(events: readonly EventOccurrence[], name: string, now: number, words: CalendarWords): void {
  const file = new Blob([writeIcs(events, now, words)], { type: 'text/calendar;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.ics`;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
