import type { HeldEventsBackend } from '../backend.js';
import type { Clock } from '../clock.js';
import type { Ids } from '../ids.js';
import type { EventRowSource } from './event-reads.js';
import { eventReads } from './event-reads.js';
import type { EventTransact } from './event-rows.js';
import { eventWrites } from './event-writes.js';

/** A store of events, and what it needs from outside. */
export interface EventStore {
  readonly source: EventRowSource;
  readonly transact: EventTransact;
  readonly clock: Clock;
  /** Ids and lots; `randomIds` unless a test repeats itself. */
  readonly ids: Ids;
  /** Hears the community when something has changed that anybody may see. */
  readonly changed: (community: string) => void;
}

/** The rules of events over a store: all of the contract but `watch`. */
export const eventRules = ({
  source,
  transact,
  clock,
  ids,
  changed,
}: EventStore): Omit<HeldEventsBackend, 'watch'> => ({
  ...eventReads(source, clock),
  ...eventWrites(transact, clock, ids, changed),
});
