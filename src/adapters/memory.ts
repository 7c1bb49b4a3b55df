import type { Backend, ResourcesBackend, SharesBackend } from '../core/backend.js';
import { createChanges } from '../core/changes.js';
import type { Clock } from '../core/clock.js';
import { systemClock } from '../core/clock.js';
import { delegateShares } from '../core/delegate.js';
import { shareReads } from '../core/models/share-reads.js';
import type { ShareRows } from '../core/models/share-rows.js';
import { shareWrites } from '../core/models/share-writes.js';
import { lazyResources } from '../core/resources/lazy.js';
import { CommunityStore } from './memory-store.js';

export interface MemoryOptions {
  readonly clock?: Clock;
  /** Rows to begin with, as `testing/seed` makes them. */
  readonly rows?: ShareRows;
  /** Hears the community after each write, besides those who watch. */
  readonly changed?: (community: string) => void;
}

/**
 * The reference implementation: everything in this page's memory, gone with the page, sent nowhere.
 * For tests, stories and demos, and where a browser refuses to keep anything.
 */
export function memoryBackend({ clock = systemClock, rows, changed }: MemoryOptions = {}): Backend & {
  readonly shares: SharesBackend;
  readonly resources: ResourcesBackend;
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

  // One write after the other. The rules check everything before they write anything, so there is nothing to undo.
  const writes = shareWrites((community, work) => {
    const result = queue.then(() => work(storeOf(community)));
    queue = result.then(
      () => {
        changes.tell(community);
        changed?.(community);
      },
      () => {},
    );
    return result;
  }, clock);

  const reads = shareReads({
    share: (community, id) => storeOf(community).share(id),
    shares: async (community, { order }, after, count) => storeOf(community)[order].after(after, count),
    replies: async (community, share, after, count) => storeOf(community).thread(share).replies.after(after, count),
    reactions: async (community, share) => [...storeOf(community).thread(share).reactions.values()],
  });

  return {
    name: 'memory',
    keeping: { place: 'page', review: false },
    shares: { ...delegateShares(() => ({ ...reads, ...writes })), watch: changes.watch },
    resources: lazyResources(async () => (await import('./helplines/index.js')).helplines()),
  };
}
