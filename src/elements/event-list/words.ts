import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { EventOccurrence, EventTime } from '../../core/models/event.js';
import type { EventListStrings } from '../../i18n/en/event-list.js';
import { clockTime, dayName, local, localText, weekdayName, zoneName } from '../../i18n/times.js';

type Words = LocalizeController<EventListStrings>;

/** What stands in the column of times: beginning, end, and the beginning for machines. */
export function timeWords({ t, language }: Words, time: EventTime, zone: string): [string, string, string] {
  const { start, end } = local(time, zone);
  const machine = time.type === 'zoned' ? new Date(time.start).toISOString() : time.start;
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  if (time.type === 'days') return [t.allDay, sameDay ? '' : t.until(dayName(language, end, start)), machine];
  const until = sameDay
    ? clockTime(language, end)
    : t.until(`${dayName(language, end, start)}, ${clockTime(language, end)}`);
  return [clockTime(language, start), start === end ? '' : sameDay ? `– ${until}` : until, machine];
}

/** Day and time in one phrase. */
export function whenWords({ t, language }: Words, time: EventTime, zone: string, now: number): string {
  const { start, end } = local(time, zone);
  const day = dayName(language, start, localText(now, zone));
  if (time.type === 'days') return start === end ? day : `${day} ${t.until(dayName(language, end, start))}`;
  return `${day}, ${clockTime(language, start)}`;
}

/** The time on the organiser's clocks, where those differ; for floating times, that they are everybody's. */
export function otherTime({ t, language }: Words, time: EventTime, zone: string): string | undefined {
  if (time.type === 'floating') return t.everybodysTime;
  if (time.type !== 'zoned' || !time.zone) return undefined;
  const here = localText(time.start, zone);
  const there = localText(time.start, time.zone);
  if (here === there) return undefined;
  const day = here.slice(0, 10) === there.slice(0, 10) ? '' : `${weekdayName(language, there)}, `;
  return t.there(day + clockTime(language, there), zoneName(language, time.zone, time.start));
}

/** "Every Tuesday". */
export function rhythmWords({ t, language }: Words, { rhythm, time }: EventOccurrence, zone: string): string {
  if (!rhythm || rhythm.every === 'other') return t.repeats;
  const { every, interval, several } = rhythm;
  if (interval > 1) return t.everySome[every](interval);
  if (every === 'week' && !several) return t.everyWeekday(weekdayName(language, local(time, zone).start));
  return { day: t.everyDay, week: t.everyWeek, month: t.everyMonth, year: t.everyYear }[every];
}
