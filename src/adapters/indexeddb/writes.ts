import type { IDBPTransaction, StoreNames } from 'idb';
import type { SharesBackend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { parseId } from '../../core/models/parse.js';
import { ownShare, presentShare } from '../../core/models/share-queries.js';
import { openedBy, secretOf } from '../../core/models/share-rows.js';
import type { ShareTransaction, ShareWrites } from '../../core/models/share-writes.js';
import { shareWrites } from '../../core/models/share-writes.js';
import { parseScope } from '../../core/scope.js';
import type { Connection } from './connection.js';
import type { HavenSchema } from './schema.js';
import { under } from './schema.js';

const STORES = ['shares', 'replies', 'reactions', 'operations'] as const;

/** Old operations forgotten with each write: more than a write adds, few enough not to be noticed. */
const FORGET = 20;

type Transaction = IDBPTransaction<HavenSchema, StoreNames<HavenSchema>[], 'readwrite'>;

function shareTransaction(transaction: Transaction, community: string): ShareTransaction {
  const [shares, replies, reactions, operations] = STORES.map((name) => transaction.objectStore(name)) as [
    ReturnType<typeof transaction.objectStore<'shares'>>,
    ReturnType<typeof transaction.objectStore<'replies'>>,
    ReturnType<typeof transaction.objectStore<'reactions'>>,
    ReturnType<typeof transaction.objectStore<'operations'>>,
  ];

  /** Fingerprints of the operations of a thread, or of one reply in it. */
  async function forget(thread: string, item?: string): Promise<void> {
    const rows = await operations.index('thread').getAll([community, thread]);
    const about = item ? rows.filter((row) => row.item === item) : rows;
    await Promise.all(about.map(({ print: _, ...row }) => operations.put(row)));
  }

  return {
    operation: (op) => operations.get([community, op]),
    share: (id) => shares.get([community, id]),
    reply: (id) => replies.get([community, id]),
    reaction: (share, capability) => reactions.get([community, share, capability]),
    async putOperation(row, expired) {
      await operations.put(row);
      const old = IDBKeyRange.bound([community], [community, expired], false, true);
      const keys = await operations.index('day').getAllKeys(old, FORGET);
      await Promise.all(keys.map((key) => operations.delete(key)));
    },
    putShare: (row) => shares.put(row),
    putReply: (row) => replies.put(row),
    putReaction: (row) => reactions.put(row),
    async removeShare(id) {
      const keys = await replies.index('thread').getAllKeys(under([community, id]));
      await Promise.all([
        shares.delete([community, id]),
        reactions.delete(under([community, id])),
        ...keys.map((key) => replies.delete(key)),
        forget(id),
      ]);
    },
    removeReply: ({ id, share }) => Promise.all([replies.delete([community, id]), forget(share, id)]),
    removeReaction: (share, capability) => reactions.delete([community, share, capability]),
  };
}

/** What only those who write need: the writes, and the author's view of a share. */
export type ShareAuthoring = ShareWrites & Pick<SharesBackend, 'own'>;

/** One strict transaction for each operation, its record included, so that what was told as kept is kept. */
export function indexedDbWrites(
  { use }: Connection,
  clock: Clock,
  changed: (community: string) => void,
): ShareAuthoring {
  const writes = shareWrites(async (community, work) => {
    const result = await use(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
      const { done } = transaction;
      // Whoever awaits it below may have left before it fails.
      done.catch(() => {});
      try {
        const result = await work(shareTransaction(transaction, community));
        await done;
        return result;
      } catch (thrown) {
        // The reason a transaction gave up (a full disk) says more than the request that noticed.
        const cause = transaction.error ?? thrown;
        try {
          transaction.abort();
        } catch {
          // It has ended by itself.
        }
        throw cause;
      }
    });
    changed(community);
    return result;
  }, clock);

  return {
    ...writes,
    async own(scope, id, call) {
      const { community } = parseScope(scope);
      const key: [string, string] = [community, parseId(id)];
      const hash = await hashSecret(secretOf(call));
      const row = openedBy(await use((database) => database.get('shares', key)), hash);
      return ownShare(presentShare(row), await use((database) => database.getAll('reactions', under(key))));
    },
  };
}
