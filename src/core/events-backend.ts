import type { Call, OwnerCall, Receipt, WriteCall } from './backend.js';
import type { EventListing } from './models/event.js';
import type {
  HeldEvent,
  HostedEvent,
  HostQuestion,
  NewEvent,
  NewQuestion,
  NewSeat,
  OwnQuestion,
  OwnSeat,
} from './models/event-seats.js';
import type { Page, PageQuery } from './paging.js';
import type { Scope } from './scope.js';

/** A stretch of time, in milliseconds since 1970; `to` is outside. */
export interface EventQuery {
  readonly from: number;
  readonly to: number;
}

/**
 * What is on. A calendar offers only this; a backend that holds events itself is a {@link HeldEventsBackend}.
 *
 * - Answers every date that touches the stretch, whole days and floating times wherever on earth one is, earliest first.
 * - What a calendar holds and cannot be shown is named in `refused`; it is no reason to fail.
 * - Holds nothing about who comes, and asks nobody but the calendar.
 */
export interface EventsBackend {
  list(scope: Scope, query: EventQuery, call?: Call): Promise<EventListing>;
  /** As in `SharesBackend`. */
  watch?(scope: Scope, changed: () => void, call: { readonly signal: AbortSignal }): void;
}

/**
 * Events that a host brings, and coming to them without a name.
 *
 * Obligations of every implementation, besides those of `SharesBackend` that are about input, secrets, communities,
 * operations and errors:
 * - **No number of people leaves it** but to the host, who is told how many and never who, when or in which order. In lists
 *   stands a word, by the rule `seatWord`: no word begins or ends at a number of people below `SEATS_K`.
 * - A seat is for one date. It belongs to the hash of a secret, and to nothing else; two seats of one person cannot be told
 *   from those of two people.
 * - Nobody loses a seat but by giving it back or by the event being cancelled: not by an edit, not by a smaller capacity.
 * - When a seat comes free, or there is room for more, it goes to somebody who waits, in the same transaction: to who has
 *   waited longest by days, among those of one day by lot. No order of arrival is kept. Whoever waits learns it by `ownSeat`.
 * - Seats end with the beginning of their date, questions with its end.
 * - A question is kept in a row of its own, without a day, tied to no seat; the host reads it, and who asked it.
 */
export interface HeldEventsBackend extends EventsBackend {
  /**
   * Brings an event. The same one again, by anybody and under any operation id, has no effect and answers as the first
   * time, also when its host has edited it since: so a page can carry its events. Another one under the same id is
   * `conflict`, field `id`. `unauthorized` where only hosts may.
   */
  create(scope: Scope, event: NewEvent, call: WriteCall): Promise<Receipt>;
  /**
   * The host's. `conflict` when `version` is not the present one, and with field `start` when a date of a series would
   * be gone for which somebody has a seat: that is cancelled, not moved. An event without a rule is moved with its seats.
   */
  edit(scope: Scope, version: number, event: HeldEvent, call: OwnerCall): Promise<Receipt>;
  /** The host's. @param which id of an event, or of one of its dates */
  cancel(scope: Scope, which: string, call: OwnerCall): Promise<Receipt>;
  /** The host's: the event as it was written, and how many come. */
  hosted(scope: Scope, id: string, call: Call & { readonly secret: string }): Promise<HostedEvent>;
  /** The host's: questions about a date, in random order. */
  questions(
    scope: Scope,
    date: string,
    query: PageQuery,
    call: Call & { readonly secret: string },
  ): Promise<Page<HostQuestion>>;

  /**
   * A seat, or a place among those who wait: then the receipt's state is `held`.
   * `conflict`, field `capability`, when that has one; `closed` once it has begun, with field `full` when it is full and
   * nobody can wait, and `cancelled`; `unsupported`, field `seats`, where none are given.
   */
  takeSeat(scope: Scope, date: string, seat: NewSeat, call: WriteCall): Promise<Receipt>;
  /** Also after it has begun or was cancelled: then it only erases. */
  giveBack(scope: Scope, date: string, call: OwnerCall): Promise<Receipt>;
  ownSeat(scope: Scope, date: string, call: Call & { readonly secret: string }): Promise<OwnSeat>;

  /** To the host, who can read it. One a capability and date. Errors as for `takeSeat`. */
  ask(scope: Scope, date: string, question: NewQuestion, call: WriteCall): Promise<Receipt>;
  ownQuestion(scope: Scope, date: string, call: Call & { readonly secret: string }): Promise<OwnQuestion>;
  withdrawQuestion(scope: Scope, date: string, call: OwnerCall): Promise<Receipt>;
}

/** Whether events are held here, so that seats and questions have a place. */
export const holdsEvents = (events: EventsBackend | undefined): events is HeldEventsBackend =>
  typeof (events as Partial<HeldEventsBackend> | undefined)?.takeSeat === 'function';
