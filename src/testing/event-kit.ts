import type { Receipt } from '../core/backend.js';
import type { EventOccurrence } from '../core/models/event.js';
import type { NewEvent, NewQuestion, NewSeat, SeatWord } from '../core/models/event-seats.js';
import type { Scope } from '../core/scope.js';
import type { CaseContext } from './backend-case.js';

/** An event a case has made, with its host's secret. */
export interface MadeEvent {
  readonly id: string;
  /** Id of its first date. */
  readonly date: string;
  readonly event: NewEvent;
  readonly secret: string;
  readonly receipt: Receipt;
}

/** Somebody who has asked for a seat. */
export interface Guest {
  readonly input: NewSeat;
  readonly secret: string;
  readonly receipt: Receipt;
}

export interface EventKit {
  /** A valid event of an hour, the day after tomorrow, with seats, a waiting list and questions. */
  define(change?: Partial<NewEvent>): NewEvent;
  make(change?: Partial<NewEvent>, scope?: Scope): Promise<MadeEvent>;
  seat(date: string, scope?: Scope): Promise<Guest>;
  crowd(date: string, people: number): Promise<readonly Guest[]>;
  question(
    date: string,
    text: string,
    scope?: Scope,
  ): Promise<{ readonly input: NewQuestion; readonly secret: string; readonly receipt: Receipt }>;
  /** All dates of the next two years, and of the last week. */
  dates(scope?: Scope): Promise<readonly EventOccurrence[]>;
  word(date: string): Promise<SeatWord | undefined>;
  /** `YYYY-MM-DDTHH:MM` in UTC, so many days from the day of the case's clock. */
  at(days: number, time?: string): string;
}

const DAY = 86_400_000;

/** What cases about events work with. */
export function eventKit(t: Pick<CaseContext, 'clock' | 'key' | 'op' | 'events' | 'random' | 'scope'>): EventKit {
  const at: EventKit['at'] = (days, time = '18:00') =>
    `${new Date(t.clock.now() + days * DAY).toISOString().slice(0, 10)}T${time}`;

  const define: EventKit['define'] = (change = {}) => ({
    id: `event-${t.random.uuid()}`,
    title: 'Tea and no agenda',
    start: at(2),
    duration: 'PT1H',
    zone: 'Etc/UTC',
    seats: change.capacity === undefined ? {} : { waiting: true },
    questions: true,
    ...change,
  });

  const dates: EventKit['dates'] = async (scope = t.scope) => {
    const now = t.clock.now();
    return (await t.events.list(scope, { from: now - 7 * DAY, to: now + 740 * DAY })).events;
  };

  const seat: EventKit['seat'] = async (date, scope = t.scope) => {
    const { secret, hash } = await t.key();
    const input = { capability: hash };
    return { input, secret, receipt: await t.events.takeSeat(scope, date, input, { op: t.op() }) };
  };

  return {
    at,
    define,
    dates,
    seat,
    async make(change, scope = t.scope) {
      const { secret, hash } = await t.key();
      const event = define({ capability: hash, ...change });
      const receipt = await t.events.create(scope, event, { op: t.op() });
      const stretch = { from: t.clock.now() - 7 * DAY, to: 8e14 };
      const { events } = await t.events.list(scope, stretch);
      const first = events.find(({ series }) => series === event.id);
      return { id: event.id, date: first?.id ?? '', event, secret, receipt };
    },
    async crowd(date, people) {
      const all: Guest[] = [];
      for (let index = 0; index < people; index++) all.push(await seat(date));
      return all;
    },
    async question(date, text, scope = t.scope) {
      const { secret, hash } = await t.key();
      const input: NewQuestion = { text, capability: hash };
      return { input, secret, receipt: await t.events.ask(scope, date, input, { op: t.op() }) };
    },
    word: async (date) => (await dates()).find(({ id }) => id === date)?.seats?.word,
  };
}
