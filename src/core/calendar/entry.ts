import type { EventContent, RefusedEvent } from '../models/event.js';
import type { Moment, Span } from './moments.js';
import type { Rule } from './rule.js';
import type { Zone } from './zones.js';

/** A moment together with the zone it was written in; none where it floats, or is a whole day. */
export interface Placed extends Moment {
  readonly zone?: Zone | undefined;
}

/** One event as a calendar holds it: with its rule, before anybody has asked for its dates. */
export interface CalendarEntry extends EventContent {
  /** Of the whole series; entries that change one date of a series share it. */
  readonly uid: string;
  readonly start: Placed;
  /** Exclusive, as calendars write it. */
  readonly end?: Placed | undefined;
  readonly span?: Span | undefined;
  readonly rule?: Rule | undefined;
  readonly dates?: readonly Placed[] | undefined;
  readonly except?: readonly Placed[] | undefined;
  /** The date of the series that this entry stands in for. */
  readonly instead?: Placed | undefined;
  /** Counts the changes of an entry: of two for the same date, the later one holds. */
  readonly sequence: number;
  /** Where it stands in its source. */
  readonly line: number;
}

/** A calendar as it was read. */
export interface ReadCalendar {
  readonly entries: readonly CalendarEntry[];
  readonly refused: readonly RefusedEvent[];
}
