import type { ListedEvent } from '../calendar/listed.js';

/**
 * How full a date is, in words only. No word is ever said whose change would tell a number of people below
 * {@link SEATS_K}: of a small group it stays `unsaid`, and only who asks for a seat learns whether there is one.
 */
export type SeatWord = 'free' | 'few' | 'full' | 'unsaid' | 'closed';

/** What a date says about its seats. */
export interface Seating {
  readonly word: SeatWord;
  /** Who comes when it is full can wait for a seat. */
  readonly waiting: boolean;
}

/** What an organiser offers besides the event itself. */
export interface SeatOffer {
  /** Whether people can wait when it is full; there must be a `capacity` then. */
  readonly waiting?: boolean;
}

/** An event a backend holds for its host. */
export interface HeldEvent extends ListedEvent {
  /** 1–64 lower-case letters, digits and `-`; of the community. */
  readonly id: string;
  /** Seats can be taken, one date at a time: `capacity` of them, or as many as come. */
  readonly seats?: SeatOffer;
  /** Questions can be asked; needs a host, or nobody could read them. */
  readonly questions?: boolean;
}

export interface NewEvent extends HeldEvent {
  /** Hash of the host's secret. Without it nobody can change the event afterwards. */
  readonly capability?: string;
}

export interface NewSeat {
  readonly capability: string;
}

/** A person's own view. `waiting` says no place in the list: the order is nobody's business, and may change. */
export interface OwnSeat {
  readonly state: 'seat' | 'waiting';
}

export interface NewQuestion {
  readonly text: string;
  readonly capability: string;
}

/** A question as its author sees it again. */
export interface OwnQuestion {
  readonly text: string;
}

/** A question as the host reads it: without a day, in random order, tied to no seat. */
export interface HostQuestion {
  readonly id: string;
  readonly text: string;
}

/** How many have a seat at one date, for its host; never who, never in which order. */
export interface SeatNumbers {
  /** Id of the date, as in `list`. */
  readonly date: string;
  readonly seats: number;
  readonly waiting: number;
}

/** The host's view of an event. */
export interface HostedEvent {
  readonly event: HeldEvent;
  readonly version: number;
  /** Dates for which there is a seat, or somebody who waits. */
  readonly numbers: readonly SeatNumbers[];
}

export const QUESTION_MAX = 500;
/** Fewer people than these are never told of, not even by a word that changes. */
export const SEATS_K = 5;

/** Few are left from here on: a fifth, and at least two. */
const fewOf = (capacity: number): number => Math.max(2, Math.ceil(capacity / 5));

/**
 * A word may begin at so many people only where one person fewer still is no small number: who watches a word change
 * knows the number on both sides of it.
 */
const mayBeginAt = (people: number): boolean => people - 1 >= SEATS_K;

/** The word for a date that has not begun. */
export function seatWord(taken: number, capacity: number | undefined): Exclude<SeatWord, 'closed'> {
  if (capacity === undefined) return 'free';
  if (!mayBeginAt(capacity)) return 'unsaid';
  if (taken >= capacity) return 'full';
  const few = capacity - fewOf(capacity);
  return mayBeginAt(few) && taken >= few ? 'few' : 'free';
}
