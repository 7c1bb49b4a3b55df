import { contentFrom } from '../calendar/content.js';
import { isDay } from '../clock.js';
import { HavenError } from '../errors.js';
import type { EventListing, EventOccurrence, EventRhythm, EventTime, RefusedEvent } from './event.js';
import type { Seating, SeatWord } from './event-seats.js';

/** Beyond these nobody reads. */
const MOST = 20_000;

type Loose<Item> = { readonly [Key in keyof Item]?: unknown };

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 600;
const isInstant = (value: unknown): value is number => Number.isSafeInteger(value) && Math.abs(value as number) < 8e15;
const isWall = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}Z`));

/** Whether the platform knows it; what reckons with zones is not fetched for a list that only shows them. */
function isZone(name: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

function parseTime(value: unknown): EventTime | undefined {
  const { type, start, end, zone } = (value ?? {}) as {
    type?: unknown;
    start?: unknown;
    end?: unknown;
    zone?: unknown;
  };
  if (type === 'zoned' && isInstant(start) && isInstant(end) && end >= start) {
    const known = isText(zone) && isZone(zone);
    return { type, start, end, ...(known && { zone }) };
  }
  if (type === 'floating' && isWall(start) && isWall(end) && end >= start) return { type, start, end };
  if (type === 'days' && isDay(start) && isDay(end) && end >= start) return { type, start, end };
  return undefined;
}

function parseRhythm(value: unknown): EventRhythm | undefined {
  const { every, interval, several } = (value ?? {}) as Loose<EventRhythm>;
  const known = (['day', 'week', 'month', 'year', 'other'] as const).find((word) => word === every);
  if (!known || !Number.isSafeInteger(interval) || (interval as number) < 1) return undefined;
  return { every: known, interval: interval as number, ...(several === true && { several }) };
}

const SEAT_WORDS = ['free', 'few', 'full', 'unsaid', 'closed'] as const satisfies readonly SeatWord[];

/** A word and nothing more: a number that somebody's backend sends along is dropped here. */
function parseSeats(value: unknown): Seating | undefined {
  const { word, waiting } = (value ?? {}) as Loose<Seating>;
  const known = SEAT_WORDS.find((one) => one === word);
  return known && { word: known, waiting: waiting === true };
}

/**
 * What a backend answered, as far as it can be shown. Dates that cannot are named by their position.
 * @throws {HavenError} `unavailable` when it is no listing at all
 */
export function parseListing(value: unknown): EventListing {
  const { events, refused, keptFrom } = (value ?? {}) as Loose<EventListing>;
  if (!Array.isArray(events)) throw new HavenError('unavailable');
  const problems: RefusedEvent[] = (Array.isArray(refused) ? refused : []).slice(0, 100) as RefusedEvent[];
  const read: EventOccurrence[] = [];
  events.slice(0, MOST).forEach((item: unknown, index) => {
    const refuse = (field: string, reason: RefusedEvent['reason']): void =>
      void problems.push({ source: 'backend', line: index + 1, field, reason });
    if (typeof item !== 'object' || !item) return refuse('event', 'unreadable');
    const raw = { ...item } as Loose<EventOccurrence>;
    const time = parseTime(raw.time);
    if (!time) return refuse('time', 'unreadable');
    if (!isText(raw.id) || !isText(raw.series)) return refuse('id', 'unreadable');
    const content = contentFrom(raw, refuse);
    if (!content) return undefined;
    const rhythm = parseRhythm(raw.rhythm);
    const movedFrom = parseTime(raw.movedFrom);
    const seats = parseSeats(raw.seats);
    read.push({
      ...content,
      id: raw.id,
      series: raw.series,
      time,
      ...(rhythm && { rhythm }),
      ...(movedFrom && { movedFrom }),
      ...(seats && { seats }),
      ...(raw.questions === true && { questions: true as const }),
    });
    return undefined;
  });
  return { events: read, refused: problems, ...(isInstant(keptFrom) && { keptFrom }) };
}
