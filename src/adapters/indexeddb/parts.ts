import type { ModerationBackend, PollsBackend, ReportsBackend, SharesBackend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import { once } from '../../core/once.js';
import type { Connection } from './connection.js';
import { firstPoll } from './first-poll.js';

/** What all parts of the backend stand on. */
export interface Ground {
  readonly connection: Connection;
  /** Of the database. */
  readonly name: string;
  /** Memory, where the browser keeps nothing. */
  readonly refuge: () => Promise<Pick<Parts, 'polls' | 'reports' | 'moderation'> | undefined>;
  /** Tells those who look at the wall, here and in other tabs; and hears what they hear. */
  readonly changed: (community: string) => void;
  readonly watch: NonNullable<SharesBackend['watch']>;
  readonly clock: Clock | undefined;
}

/** All but shares. */
export interface Parts {
  readonly polls: Omit<PollsBackend, 'watch'>;
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
}

/** Where a method of each capability lives; what is not needed for it is not fetched. */
export interface Homes {
  polls(method: string): Promise<Partial<Parts['polls']>>;
  reports(): Promise<ReportsBackend>;
  moderation(): Promise<ModerationBackend>;
  /** Hears of reports and of what moderators do. */
  readonly watch: NonNullable<SharesBackend['watch']>;
}

/** What a page needs that shows more than shares, and the way to the rest. */
export function homesOn({ connection, name, refuge, changed, watch, clock }: Ground): Homes {
  const rules = once(async () => (await import('./polls.js')).indexedDbPolls(connection, changed, clock));
  const polls = async (): Promise<Parts['polls']> => (await refuge())?.polls ?? rules();
  const get = firstPoll(connection, refuge, polls);
  const desk = once(
    async () =>
      (await refuge()) ?? (await import('./desk.js')).indexedDbDesk(connection, name, { tell: changed, watch }, clock),
  );
  return {
    polls: async (method) => (method === 'get' ? { get } : polls()),
    reports: async () => (await desk()).reports,
    moderation: async () => (await desk()).moderation,
    // Whoever writes waits for the same desk, and longer.
    watch: (...about) =>
      void desk().then(
        ({ reports }) => reports.watch?.(...about),
        () => {},
      ),
  };
}
