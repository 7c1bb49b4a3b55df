import type { IDBPTransaction, StoreNames } from 'idb';
import { wrap } from 'idb';
import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import { HavenError } from '../../core/errors.js';
import type { ShareTransaction, ShareWrites } from '../../core/models/share-writes.js';
import { shareWrites } from '../../core/models/share-writes.js';
import type { Connection } from './connection.js';
import { upgrade } from './migrations.js';
import type { Database, HavenSchema } from './schema.js';
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

/** How a database shows that the browser has taken it away; seen after a crash, a wipe, and a night in a frozen tab. */
const LOST = /^(InvalidState|Abort|Unknown)Error$/;

/** One strict transaction for each operation, its record included, so that what was told as kept is kept. */
export function indexedDbWrites(
  { open, close }: Connection,
  changed: (community: string) => void,
  clock: Clock = systemClock,
): ShareWrites {
  const transact = async <Result>(
    database: Database,
    community: string,
    work: (transaction: ShareTransaction) => Promise<Result>,
  ): Promise<Result> => {
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
  };

  /** Once more on a fresh database where the browser has closed it; safe because of the operation ids. */
  const use = async <Answer>(work: (database: Database) => Promise<Answer>, again = true): Promise<Answer> => {
    const opening = open(upgrade);
    try {
      const database = await opening;
      if (database) return await work(wrap(database) as Database);
    } catch (thrown) {
      const { name } = thrown as Error;
      // A schema without what this version asks for.
      if (name === 'NotFoundError') throw new HavenError('unsupported', { field: 'version' });
      if (!LOST.test(name)) throw thrown;
      close(opening);
      if (again) return use(work, false);
      throw new HavenError('unavailable', { cause: thrown });
    }
    // Who only reads has asked first, and makes none.
    close(opening);
    return use(work, again);
  };

  return shareWrites(async (community, work) => {
    const result = await use((database) => transact(database, community, work));
    changed(community);
    return result;
  }, clock);
}
