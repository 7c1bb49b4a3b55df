import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import type { ShareTransaction, ShareWrites } from '../../core/models/share-writes.js';
import { shareWrites } from '../../core/models/share-writes.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';
import type { Transaction } from './transact.js';
import { operationsIn, strictTransact } from './transact.js';

const STORES = ['shares', 'replies', 'reactions', 'operations'] as const;

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
    ...operationsIn(transaction, community),
    share: (id) => shares.get([community, id]),
    reply: (id) => replies.get([community, id]),
    reaction: (share, capability) => reactions.get([community, share, capability]),
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

/** One transaction for each operation, its record included. */
export function indexedDbWrites(
  connection: Connection,
  changed: (community: string) => void,
  clock: Clock = systemClock,
): ShareWrites {
  const transact = strictTransact(connection, STORES);
  return shareWrites(async (community, work) => {
    const result = await transact((transaction) => work(shareTransaction(transaction, community)));
    changed(community);
    return result;
  }, clock);
}
