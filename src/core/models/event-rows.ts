import { readListed } from '../calendar/listed.js';
import type { CalendarEntry } from '../calendar/entry.js';
import { expand, firstTime } from '../calendar/expand.js';
import { DAY, HOUR } from '../calendar/wall.js';
import type { Day } from '../clock.js';
import { HavenError } from '../errors.js';
import type { EventListing, EventOccurrence, EventTime } from './event.js';
import type { HeldEvent, SeatWord } from './event-seats.js';
import { seatWord } from './event-seats.js';
import type { ROW_VERSION } from './share-list.js';
import type { OperationRow } from './share-rows.js';
import { present } from './share-rows.js';

interface Row {
  readonly v: typeof ROW_VERSION;
  readonly community: string;
}

/** People at one date. Counted beside the event, so that showing a list reads no seat. */
export interface Tally {
  readonly seats: number;
  readonly waiting: number;
}

/** An event as it is kept: what its host wrote, and how many come. */
export interface EventRow extends Row {
  readonly id: string;
  readonly event: HeldEvent;
  /** Hash of the host's secret. */
  readonly capability?: string;
  /** Fingerprint of the event as it was first brought, so that a page can bring it again. */
  readonly brought: string;
  readonly created: Day;
  readonly version: number;
  readonly cancelled?: boolean;
  /** Ids of the dates that were cancelled one by one. */
  readonly off?: readonly string[];
  /** When an event without a rule was first meant to be. */
  readonly before?: EventTime;
  /** By the id of the date. */
  readonly tallies: Readonly<Record<string, Tally>>;
}

/** One person's seat. Rows lie in the order of a random hash; only who waits has a day, and a lot for that day. */
export interface SeatRow extends Row {
  readonly date: string;
  readonly capability: string;
  /** Absent once it is a seat. */
  readonly since?: { readonly day: Day; readonly lot: string };
}

/** A question by itself: no day, no link to a seat. */
export interface QuestionRow extends Row {
  readonly date: string;
  readonly id: string;
  readonly capability: string;
  readonly text: string;
}

/** What a store must do for the rules of events: read and write rows of one community inside one transaction. */
export interface EventTransaction {
  operation(op: string): Promise<OperationRow | undefined>;
  putOperation(row: OperationRow, expired: Day): Promise<unknown>;
  event(id: string): Promise<EventRow | undefined>;
  putEvent(row: EventRow): Promise<unknown>;
  seat(date: string, capability: string): Promise<SeatRow | undefined>;
  /** All of a date, seated and waiting. */
  seats(date: string): Promise<readonly SeatRow[]>;
  putSeat(row: SeatRow): Promise<unknown>;
  removeSeat(date: string, capability: string): Promise<unknown>;
  question(date: string, capability: string): Promise<QuestionRow | undefined>;
  putQuestion(row: QuestionRow): Promise<unknown>;
  removeQuestion(date: string, id: string): Promise<unknown>;
}

/** As `Transact` of shares, for events. */
export type EventTransact = <Result>(
  community: string,
  work: (transaction: EventTransaction) => Promise<Result>,
) => Promise<Result>;

export const NOBODY: Tally = { seats: 0, waiting: 0 };

/** The event a date belongs to; its own id where that names a whole event. */
export const eventOf = (date: string): string => date.split(' ', 1)[0]!;

/** Time passes last where clocks are furthest behind. */
const LAST_PLACE = 12 * HOUR;

const wallTime = (time: string): number => Date.parse(time.includes('T') ? `${time}Z` : time) + LAST_PLACE;

/** When it has begun everywhere. */
export const beginsAt = ({ type, start }: EventTime): number => (type === 'zoned' ? start : wallTime(start));

/** When it is over everywhere; without a length it lasts an hour. */
export const endsAt = (time: EventTime): number =>
  time.type === 'days'
    ? wallTime(time.end) + DAY
    : Math.max(time.type === 'zoned' ? time.end : wallTime(time.end), beginsAt(time) + HOUR);

/** What a row's event says, read anew as if it came from anywhere. */
export function entryOf(event: HeldEvent): CalendarEntry {
  const [entry] = readListed([event]).entries;
  if (!entry) throw new HavenError('unsupported', { field: 'version' });
  return entry;
}

/** @throws {HavenError} `not-found`, or `unsupported` with field `version` for a row of a later version or a damaged one */
export function presentEvent(row: EventRow | undefined): EventRow {
  const known = present(row);
  entryOf(known.event);
  return known;
}

export const timeOfEvent = (event: HeldEvent): EventTime => firstTime(entryOf(event));

export const wordOf = (row: EventRow, date: string): SeatWord =>
  seatWord((row.tallies[date] ?? NOBODY).seats, row.event.capacity as number | undefined);

/** The dates of an event in a stretch, with the words about their seats. */
export function datesOf(
  row: EventRow,
  stretch: { readonly from: number; readonly to: number },
  now: number,
): EventListing {
  const { event, before, cancelled, off = [] } = row;
  const { events, refused } = expand([entryOf(event)], stretch, row.id);
  const dates = events.map((date): EventOccurrence => {
    const gone = cancelled || off.includes(date.id);
    const begun = beginsAt(date.time) <= now;
    return {
      ...date,
      ...(gone && { status: 'cancelled' as const }),
      ...(before && { movedFrom: before }),
      ...(event.seats &&
        !gone && { seats: { word: begun ? 'closed' : wordOf(row, date.id), waiting: event.seats.waiting === true } }),
      ...(event.questions && !gone && endsAt(date.time) > now && { questions: true as const }),
    };
  });
  return { events: dates, refused };
}

/** One date by its id, if the event has it. */
export function dateOf(row: EventRow, id: string, now: number): EventOccurrence {
  const key = id.slice(row.id.length + 1);
  const near = key === '' ? 0 : Number.isNaN(Number(key)) ? Date.parse(key) : Number(key);
  if (Number.isNaN(near)) throw new HavenError('not-found');
  // Of an event without a rule the one date, wherever it lies.
  const reach = key === '' ? 8e15 : 2 * DAY;
  const found = datesOf(row, { from: near - reach, to: near + reach }, now).events.find((date) => date.id === id);
  if (!found) throw new HavenError('not-found');
  return found;
}
