import type { HeldEventsBackend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import { randomIds } from '../../core/ids.js';
import type { EventRowSource } from '../../core/models/event-reads.js';
import type { EventRow, EventTransaction, QuestionRow, SeatRow } from '../../core/models/event-rows.js';
import { eventRules } from '../../core/models/event-rules.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';
import type { Transaction } from './transact.js';
import { operationsIn, strictTransact } from './transact.js';

const STORES = ['events', 'event-seats', 'event-questions', 'operations'] as const;

function eventTransaction(transaction: Transaction, community: string): EventTransaction {
  const events = transaction.objectStore('events');
  const seats = transaction.objectStore('event-seats');
  const questions = transaction.objectStore('event-questions');
  return {
    ...operationsIn(transaction, community),
    event: (id) => events.get([community, id]),
    putEvent: (row) => events.put(row),
    seat: (date, capability) => seats.get([community, date, capability]),
    seats: (date) => seats.getAll(under([community, date])),
    putSeat: (row) => seats.put(row),
    removeSeat: (date, capability) => seats.delete([community, date, capability]),
    question: (date, capability) => questions.index('capability').get([community, date, capability]),
    putQuestion: (row) => questions.put(row),
    removeQuestion: (date, id) => questions.delete([community, date, id]),
  };
}

const eventSource = ({ ask }: Connection): EventRowSource => ({
  event: (...key) => ask('events', (store) => store.get(key) as IDBRequest<EventRow | undefined>),
  events: async (community) =>
    (await ask('events', (store) => store.getAll(under([community])) as IDBRequest<EventRow[]>)) ?? [],
  seat: (...key) => ask('event-seats', (store) => store.get(key) as IDBRequest<SeatRow | undefined>),
  question: (...key) =>
    ask('event-questions', (store) => store.index('capability').get(key) as IDBRequest<QuestionRow | undefined>),
  questions: async (community, date, after, count) =>
    (await ask(
      'event-questions',
      (store) =>
        store.getAll(under([community, date], after === undefined ? [] : [after]), count) as IDBRequest<QuestionRow[]>,
    )) ?? [],
});

/** Events, fetched when a page first asks for them. */
export function indexedDbEvents(
  connection: Connection,
  changed: (community: string) => void,
  clock: Clock = systemClock,
): Omit<HeldEventsBackend, 'watch'> {
  const transact = strictTransact(connection, STORES);
  return eventRules({
    source: eventSource(connection),
    transact: (community, work) => transact((transaction) => work(eventTransaction(transaction, community))),
    clock,
    ids: randomIds,
    changed,
  });
}
