import type { Backend, SharesBackend } from '../core/backend.js';
import { createChanges } from '../core/changes.js';
import type { Clock } from '../core/clock.js';
import { systemClock } from '../core/clock.js';
import { hashSecret } from '../core/crypto/keyring.js';
import { delegateShares } from '../core/delegate.js';
import { parseId } from '../core/models/parse.js';
import { parseReply } from '../core/models/share.js';
import {
  listedShare,
  ownShare,
  parseShareQuery,
  parseStretch,
  presentShare,
  readable,
} from '../core/models/share-queries.js';
import type { ShareRows } from '../core/models/share-rows.js';
import { keyIn, openedBy, present, secretOf } from '../core/models/share-rows.js';
import { shareWrites } from '../core/models/share-writes.js';
import { readPage } from '../core/paging.js';
import { parseScope } from '../core/scope.js';
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
export function memoryBackend({ clock = systemClock, rows, changed }: MemoryOptions = {}): Backend {
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

  const shares: SharesBackend = {
    ...writes,

    async get(scope, id) {
      const store = storeOf(parseScope(scope).community);
      return presentShare(await store.share(parseId(id)));
    },

    async list(scope, query, call) {
      const store = storeOf(parseScope(scope).community);
      const wanted = parseShareQuery(query);
      return readPage({
        ...wanted,
        read: (after, count) => store[wanted.order].after(after, count),
        key: (row) => keyIn(row, wanted.order),
        item: (row) => listedShare(row, wanted),
        signal: call?.signal,
      });
    },

    async own(scope, id, call) {
      const store = storeOf(parseScope(scope).community);
      const hash = await hashSecret(secretOf(call));
      const row = openedBy(await store.share(parseId(id)), hash);
      return ownShare(presentShare(row), [...store.thread(id).reactions.values()]);
    },

    async replies(scope, share, query, call) {
      const store = storeOf(parseScope(scope).community);
      present(await store.share(parseId(share, 'share')));
      return readPage({
        ...parseStretch(query),
        read: (after, count) => store.thread(share).replies.after(after, count),
        key: (row) => keyIn(row, 'oldest'),
        item: (row) => readable(row, parseReply),
        signal: call?.signal,
      });
    },
  };

  return {
    name: 'memory',
    keeping: { place: 'page', review: false },
    shares: { ...delegateShares(() => shares), watch: changes.watch },
  };
}
