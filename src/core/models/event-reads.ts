import type { HeldEventsBackend } from '../backend.js';
import { sortKey } from '../calendar/expand.js';
import type { Clock } from '../clock.js';
import { hashSecret } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import { readPage } from '../paging.js';
import type { EventListing, EventOccurrence, RefusedEvent } from './event.js';
import { parseDate, parseEventId } from './event-parse.js';
import type { EventRow, QuestionRow, SeatRow } from './event-rows.js';
import { datesOf, eventOf, presentEvent } from './event-rows.js';
import type { HostQuestion, SeatNumbers } from './event-seats.js';
import { QUESTION_MAX } from './event-seats.js';
import { parseText } from './item.js';
import { parseScope } from './parse-scope.js';
import { parseId, record, refuse } from './parse.js';
import { readable } from './share-list.js';
import { parseStretch } from './share-queries.js';
import { dayNumber, openedBy, present, secretOf } from './share-rows.js';

/** What a store must do for reading events: hand out rows of one community. */
export interface EventRowSource {
  event(community: string, id: string): Promise<EventRow | undefined>;
  events(community: string): Promise<readonly EventRow[]>;
  seat(community: string, date: string, capability: string): Promise<SeatRow | undefined>;
  question(community: string, date: string, capability: string): Promise<QuestionRow | undefined>;
  /** Up to `count` questions whose id is greater than `after`, ascending. */
  questions(community: string, date: string, after: string | undefined, count: number): Promise<readonly QuestionRow[]>;
}

export type EventReads = Pick<HeldEventsBackend, 'list' | 'hosted' | 'ownSeat' | 'ownQuestion' | 'questions'>;

const parseInstant = (value: unknown, field: string): number =>
  Number.isFinite(value) && Math.abs(value as number) < 8e15 ? (value as number) : refuse(field);

/** The rules of reading events, once for every store. */
export function eventReads(source: EventRowSource, clock: Clock): EventReads {
  /** The event, for its host. */
  async function forHost(community: string, id: string, call: unknown): Promise<EventRow> {
    const hash = await hashSecret(secretOf(call));
    const row = presentEvent(await source.event(community, id));
    openedBy({ v: row.v, community, capability: row.capability ?? '' }, hash);
    return row;
  }

  return {
    async list(scope, query): Promise<EventListing> {
      const { community } = parseScope(scope);
      const get = record(query, 'query');
      const stretch = { from: get('from', parseInstant), to: get('to', parseInstant) };
      const events: EventOccurrence[] = [];
      const refused: RefusedEvent[] = [];
      for (const row of await source.events(community)) {
        const found = readable(row, (known) => datesOf(presentEvent(known), stretch, clock.now()));
        events.push(...(found?.events ?? []));
        refused.push(...(found?.refused ?? []));
      }
      const keyed = events.map((event) => ({ event, key: sortKey(event.time) }));
      keyed.sort((one, other) => one.key - other.key || (one.event.id < other.event.id ? -1 : 1));
      return { events: keyed.map(({ event }) => event), refused };
    },

    async hosted(scope, id, call) {
      const { community } = parseScope(scope);
      const { event, version, tallies } = await forHost(community, parseEventId(id, 'id'), call);
      const numbers = Object.entries(tallies)
        .map(([date, { seats, waiting }]): SeatNumbers => ({ date, seats, waiting }))
        .filter(({ seats, waiting }) => seats || waiting)
        .sort((one, other) => (one.date < other.date ? -1 : 1));
      return { event, version, numbers };
    },

    async ownSeat(scope, date, call) {
      const { community } = parseScope(scope);
      const { since } = present(await source.seat(community, parseDate(date), await hashSecret(secretOf(call))));
      return { state: since ? 'waiting' : 'seat' };
    },

    async ownQuestion(scope, date, call) {
      const { community } = parseScope(scope);
      const row = present(await source.question(community, parseDate(date), await hashSecret(secretOf(call))));
      const text = readable(row, () => parseText(row.text, 'text', QUESTION_MAX));
      if (text === undefined) throw new HavenError('unsupported', { field: 'version' });
      return { text };
    },

    async questions(scope, date, query, call) {
      const stretch = parseStretch(query);
      const { community } = parseScope(scope);
      const at = parseDate(date);
      const { created } = await forHost(community, eventOf(at), call);
      return readPage({
        ...stretch,
        read: async (after, count) => source.questions(community, at, after?.[1], count),
        key: ({ id }) => [dayNumber(created), id],
        item: (row) =>
          readable(row, ({ id, text }): HostQuestion => ({
            id: parseId(id),
            text: parseText(text, 'text', QUESTION_MAX),
          })),
        signal: call.signal,
      });
    },
  };
}
