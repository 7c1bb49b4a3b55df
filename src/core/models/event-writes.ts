import type { HeldEventsBackend, Receipt, WriteCall } from '../backend.js';
import type { Clock, Day } from '../clock.js';
import { today } from '../clock.js';
import { hashSecret, hashText } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { Ids } from '../ids.js';
import type { Scope } from '../scope.js';
import type { EventOccurrence } from './event.js';
import {
  parseDate,
  parseEventId,
  parseHeldEvent,
  parseNewEvent,
  parseNewQuestion,
  parseNewSeat,
} from './event-parse.js';
import type { EventRow, EventTransact, EventTransaction } from './event-rows.js';
import { dateOf, datesOf, endsAt, eventOf, NOBODY, presentEvent, timeOfEvent, wordOf } from './event-rows.js';
import { moveUp } from './event-waiting.js';
import type { HeldEvent } from './event-seats.js';
import { parseCount } from './item.js';
import { parseScope } from './parse-scope.js';
import { parseOperation, record } from './parse.js';
import { ROW_VERSION } from './share-list.js';
import { fingerprint, openedBy, OPERATION_DAYS, present, secretOf } from './share-rows.js';

export type EventWrites = Pick<
  HeldEventsBackend,
  'create' | 'edit' | 'cancel' | 'takeSeat' | 'giveBack' | 'ask' | 'withdrawQuestion'
>;

interface Setting {
  readonly tx: EventTransaction;
  readonly day: Day;
  /** Hash of the secret the call shows. */
  readonly hash: string;
  readonly base: { readonly v: typeof ROW_VERSION; readonly community: string };
}

interface Written extends Partial<Pick<Receipt, 'day' | 'version' | 'state'>> {
  /** Whether anybody may see it: told to whoever watches. Told of every seat, a watcher could count. */
  readonly seen?: boolean;
}

const fail = (code: 'conflict' | 'closed' | 'not-found' | 'unsupported', field?: string): never => {
  throw new HavenError(code, field ? { field } : {});
};

/** Events and shares keep their operations together; no id of a share has this form. */
const operationOf = (event: string): string => `event:${event}`;

/** What decides on which dates an event is. */
const timing = ({ start, zone, rule, dates, except }: HeldEvent): string =>
  JSON.stringify([start, zone, rule, dates, except]);

/**
 * The rules of holding events, their seats and questions, once for every store.
 *
 * An operation is kept under a hash of its id, and told apart by a fingerprint that the id itself is part of: so what is
 * kept cannot confirm a guess of a question, and has no link to a seat.
 */
export function eventWrites(
  transact: EventTransact,
  clock: Clock,
  ids: Ids,
  changed: (community: string) => void,
): EventWrites {
  async function write(
    scope: Scope,
    call: WriteCall,
    event: string,
    /** Name of the method and its input, without secrets. */
    input: readonly unknown[],
    secret: string,
    work: (setting: Setting) => Promise<Written>,
  ): Promise<Receipt> {
    const { community } = parseScope(scope);
    const shown = record(call, 'call')('op', parseOperation);
    const hash = secret && (await hashSecret(secret));
    const op = (await hashText(`event|${shown}`)).slice(0, 22);
    const print = fingerprint([shown, event, hash, ...input]);
    const day = today(clock);
    const expired = today({ now: () => clock.now() - OPERATION_DAYS * 86_400_000 });
    const base = { v: ROW_VERSION, community } as const;
    let visible = false;
    const receipt = await transact(community, async (tx) => {
      // Where the browser has closed its database the work is done once more.
      visible = false;
      const known = await tx.operation(op);
      if (known) {
        if (known.print !== print) fail('conflict', 'op');
        return { ...known.answer };
      }
      if (call.signal?.aborted) throw new HavenError('unavailable');
      const { seen = false, ...written } = await work({ tx, day, hash, base });
      const answer: Receipt = { id: event, day, version: 1, state: 'published', ...written };
      await tx.putOperation(
        { ...base, op, thread: operationOf(event), item: operationOf(event), print, answer },
        expired,
      );
      visible = seen;
      return { ...answer };
    });
    if (visible) changed(community);
    return receipt;
  }

  /** For its host. An event without a host and a wrong secret are told alike. */
  async function hosted({ tx, hash, base }: Setting, id: string): Promise<EventRow> {
    const row = presentEvent(await tx.event(id));
    openedBy({ ...base, capability: row.capability ?? '' }, hash);
    return row;
  }

  async function dated({ tx }: Setting, date: string): Promise<readonly [EventRow, EventOccurrence]> {
    const row = presentEvent(await tx.event(eventOf(date)));
    return [row, dateOf(row, date, clock.now())];
  }

  /** Puts an event back with another number of people at one date. @returns whether its word is another one now */
  async function count(tx: EventTransaction, row: EventRow, date: string, seats: number, waiting: number) {
    const before = row.tallies[date] ?? NOBODY;
    const tally = { seats: before.seats + seats, waiting: before.waiting + waiting };
    const next: EventRow = { ...row, tallies: { ...row.tallies, [date]: tally } };
    await tx.putEvent(next);
    return wordOf(row, date) !== wordOf(next, date);
  }

  return {
    async create(scope, event, call) {
      const input = parseNewEvent(event);
      const { id } = input.event;
      const brought = fingerprint(input.event);
      return write(scope, call, id, ['create', input], '', async ({ tx, base, day }) => {
        const existing = await tx.event(id);
        if (existing) {
          const row = presentEvent(existing);
          if (row.brought !== brought) fail('conflict', 'id');
          // A page need not know the host's hash; but nobody becomes host of what is there.
          if (input.capability !== undefined && input.capability !== row.capability) fail('conflict', 'capability');
          return { day: row.created };
        }
        await tx.putEvent({ ...base, id, ...input, brought, created: day, version: 1, tallies: {} });
        return { seen: true };
      });
    },

    async edit(scope, version, event, call) {
      const input = parseHeldEvent(event);
      const from = parseCount(version, 'version');
      return write(scope, call, input.id, ['edit', from, input], secretOf(call), async (setting) => {
        const { tx, day } = setting;
        const row = await hosted(setting, input.id);
        if (row.version !== from) fail('conflict', 'version');
        const { rule, dates } = row.event;
        const moved = timing(row.event) !== timing(input);
        const single = !rule && !dates && !input.rule && !input.dates;
        // Seats belong to a date of a series. Where it would be gone, people would come to nothing: cancel it instead.
        if (moved && !single) for (const date of Object.keys(row.tallies)) keepsDate(row, input, date);
        const before = single && moved ? (row.before ?? timeOfEvent(row.event)) : row.before;
        const next: EventRow = { ...row, event: input, version: from + 1, ...(before && { before }) };
        await tx.putEvent(await moveUp(tx, next, clock.now()));
        return { day, version: from + 1, seen: true };
      });
    },

    async cancel(scope, which, call) {
      const whole = typeof which === 'string' && !which.includes(' ');
      const date = whole ? parseEventId(which, 'id') : parseDate(which, 'id');
      const id = eventOf(date);
      return write(scope, call, id, ['cancel', date], secretOf(call), async (setting) => {
        const row = await hosted(setting, id);
        if (!whole) dateOf(row, date, clock.now());
        const off = whole ? row.off : [...(row.off ?? []).filter((one) => one !== date), date];
        await setting.tx.putEvent({
          ...row,
          version: row.version + 1,
          ...(whole ? { cancelled: true } : { off: off! }),
        });
        return { version: row.version + 1, state: 'withdrawn', seen: true };
      });
    },

    async takeSeat(scope, date, seat, call) {
      const at = parseDate(date);
      const { capability } = parseNewSeat(seat);
      return write(scope, call, eventOf(at), ['takeSeat', at, capability], '', async (setting) => {
        const { tx, base, day } = setting;
        const [row, found] = await dated(setting, at);
        if (found.status === 'cancelled') fail('closed', 'cancelled');
        if (!found.seats) return fail('unsupported', 'seats');
        if (found.seats.word === 'closed') fail('closed');
        if (await tx.seat(at, capability)) fail('conflict', 'capability');
        const { capacity = Infinity } = row.event as { readonly capacity?: number };
        const waits = (row.tallies[at] ?? NOBODY).seats >= capacity;
        if (waits && !found.seats.waiting) fail('closed', 'full');
        const since = waits && { since: { day, lot: ids.uuid() } };
        await tx.putSeat({ ...base, date: at, capability, ...since });
        const seen = await count(tx, row, at, waits ? 0 : 1, waits ? 1 : 0);
        return { state: waits ? 'held' : 'published', seen };
      });
    },

    async giveBack(scope, date, call) {
      const at = parseDate(date);
      return write(scope, call, eventOf(at), ['giveBack', at], secretOf(call), async (setting) => {
        const { tx, hash } = setting;
        const row = presentEvent(await tx.event(eventOf(at)));
        const seat = present(await tx.seat(at, hash));
        await tx.removeSeat(at, hash);
        const before = row.tallies[at] ?? NOBODY;
        const tally = seat.since ? { ...before, waiting: before.waiting - 1 } : { ...before, seats: before.seats - 1 };
        const left: EventRow = { ...row, tallies: { ...row.tallies, [at]: tally } };
        const next = await moveUp(tx, left, clock.now(), at);
        await tx.putEvent(next);
        return { state: 'withdrawn', seen: wordOf(row, at) !== wordOf(next, at) };
      });
    },

    async ask(scope, date, question, call) {
      const at = parseDate(date);
      const { text, capability } = parseNewQuestion(question);
      return write(scope, call, eventOf(at), ['ask', at, text, capability], '', async (setting) => {
        const [row, found] = await dated(setting, at);
        if (!row.event.questions) fail('unsupported', 'questions');
        if (found.status === 'cancelled') fail('closed', 'cancelled');
        if (endsAt(found.time) <= clock.now()) fail('closed');
        const { tx, base } = setting;
        if (await tx.question(at, capability)) fail('conflict', 'capability');
        await tx.putQuestion({ ...base, date: at, id: ids.uuid(), capability, text });
        return { state: 'held' };
      });
    },

    async withdrawQuestion(scope, date, call) {
      const at = parseDate(date);
      return write(scope, call, eventOf(at), ['withdrawQuestion', at], secretOf(call), async ({ tx, hash }) => {
        const { id } = present(await tx.question(at, hash));
        await tx.removeQuestion(at, id);
        return { state: 'withdrawn' };
      });
    },
  };

  function keepsDate(row: EventRow, input: HeldEvent, date: string): void {
    const { seats, waiting } = row.tallies[date] ?? NOBODY;
    if (!seats && !waiting) return;
    const now = clock.now();
    const known = datesOf(row, { from: now, to: now + 8e14 }, now).events.some(({ id }) => id === date);
    if (!known) return;
    try {
      dateOf({ ...row, event: input }, date, now);
    } catch {
      fail('conflict', 'start');
    }
  }
}
