import type { PollsBackend } from '../backend.js';
import type { Clock } from '../clock.js';
import type { Ids } from '../ids.js';
import { notifying } from './poll-notify.js';
import type { PollSource } from './poll-reads.js';
import { pollReads } from './poll-reads.js';
import type { PollTransact } from './poll-rows.js';
import { pollSettling } from './poll-settle.js';
import { pollWrites } from './poll-writes.js';

/** A store of polls, and what it needs from outside. */
export interface PollStore {
  readonly source: PollSource;
  readonly transact: PollTransact;
  readonly clock: Clock;
  /** Ids and noise; `randomIds` unless a test repeats itself. */
  readonly ids: Ids;
  /** Hears the community when something has changed that anybody may see. */
  readonly changed: (community: string) => void;
}

/** The rules of polls over a store: all of the contract but `watch`. */
export function pollRules({ source, transact, clock, ids, changed }: PollStore): Omit<PollsBackend, 'watch'> {
  const telling = notifying(transact, changed);
  return { ...pollReads(source, pollSettling(telling, clock, ids), clock), ...pollWrites(telling, clock, ids) };
}
