import type {
  Backend,
  ModerationBackend,
  PollsBackend,
  ReportsBackend,
  ResourcesBackend,
  SharesBackend,
} from '../core/backend.js';
import { createChanges } from '../core/changes.js';
import type { Clock } from '../core/clock.js';
import { systemClock } from '../core/clock.js';
import { delegateShares } from '../core/delegate.js';
import { delegateModeration, delegatePolls, delegateReports } from '../core/delegates.js';
import type { Ids } from '../core/ids.js';
import { randomIds } from '../core/ids.js';
import { pollRules } from '../core/models/poll-rules.js';
import { shareReads } from '../core/models/share-reads.js';
import type { ShareRows } from '../core/models/share-rows.js';
import { shareWrites } from '../core/models/share-writes.js';
import { once } from '../core/once.js';
import { lazyResources } from '../core/resources/lazy.js';
import type { MemoryPolls } from './memory-polls.js';
import { memoryPolls } from './memory-polls.js';
import { CommunityStore } from './memory-store.js';

export interface MemoryOptions {
  readonly clock?: Clock;
  /** Randomness of ids and of noise; `randomIds` unless a test repeats itself. */
  readonly ids?: Ids;
  /** Rows to begin with, as `testing/seed` makes them. */
  readonly rows?: ShareRows;
  /** True when shares and replies wait until a moderator has read them. */
  readonly review?: boolean;
  /** Hears the community after each write, besides those who watch. */
  readonly changed?: (community: string) => void;
}

/**
 * The reference implementation: everything in this page's memory, gone with the page, sent nowhere.
 * For tests, stories and demos, and where a browser refuses to keep anything.
 */
export function memoryBackend({
  clock = systemClock,
  ids = randomIds,
  rows,
  review = false,
  changed,
}: MemoryOptions = {}): Backend & {
  readonly shares: SharesBackend;
  readonly resources: ResourcesBackend;
  readonly polls: PollsBackend;
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
} {
  const stores = new Map<string, CommunityStore>();
  const changes = createChanges();
  let queue: Promise<unknown> = Promise.resolve();

  const storeOf = (community: string): CommunityStore => {
    let store = stores.get(community);
    if (!store) {
      store = new CommunityStore();
      if (rows) store.fill(rows, community);
      stores.set(community, store);
    }
    return store;
  };

  const pollStores = new Map<string, MemoryPolls>();
  const pollsOf = (community: string): MemoryPolls => {
    let polls = pollStores.get(community);
    if (!polls) pollStores.set(community, (polls = memoryPolls(storeOf(community))));
    return polls;
  };
  const tell = (community: string): void => {
    changes.tell(community);
    changed?.(community);
  };

  // One write after the other. The rules check everything before they write anything, so there is nothing to undo.
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };
  const writes = shareWrites(
    (community, work) => {
      const result = inTurn(() => work(storeOf(community)));
      void result.then(
        () => tell(community),
        () => {},
      );
      return result;
    },
    clock,
    review,
  );
  const polls = pollRules({
    transact: (community, work) => inTurn(() => work(pollsOf(community))),
    source: {
      poll: (community, id) => pollsOf(community).poll(id),
      answer: (community, poll, capability) => pollsOf(community).answer(poll, capability),
      results: (community, poll) => pollsOf(community).results(poll),
      waves: async (community, ...list) => pollsOf(community).waves(...list),
      texts: async (community, ...list) => pollsOf(community).textsAfter(...list),
    },
    clock,
    ids,
    changed: tell,
  });

  const reads = shareReads({
    share: (community, id) => storeOf(community).share(id),
    reply: (community, id) => storeOf(community).reply(id),
    shares: async (community, { order }, after, count) => storeOf(community)[order].after(after, count),
    replies: async (community, share, after, count) => storeOf(community).thread(share).replies.after(after, count),
    reactions: async (community, share) => [...storeOf(community).thread(share).reactions.values()],
    decisions: (community, item) => storeOf(community).decisions(item),
    ring: async (community) => storeOf(community).desk.ring,
  });

  const desk = once(async () =>
    (await import('./memory-reports.js')).memoryReports({ storeOf, inTurn, clock, ids, tell, watch: changes.watch }),
  );

  const watchDesk =
    (capability: 'reports' | 'moderation'): NonNullable<SharesBackend['watch']> =>
    (...about) =>
      // Whoever writes waits for the same, and longer.
      void desk().then(
        (loaded) => loaded[capability].watch?.(...about),
        () => {},
      );

  return {
    name: 'memory',
    keeping: { place: 'page', review },
    shares: { ...delegateShares(() => ({ ...reads, ...writes })), watch: changes.watch },
    polls: { ...delegatePolls(() => polls), watch: changes.watch },
    reports: { ...delegateReports(async () => (await desk()).reports), watch: watchDesk('reports') },
    moderation: { ...delegateModeration(async () => (await desk()).moderation), watch: watchDesk('moderation') },
    resources: lazyResources(async () => (await import('./helplines/index.js')).helplines()),
  };
}
