import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import type { DeskRow } from '../../core/models/desk-rows.js';
import { withoutText } from '../../core/models/item-states.js';
import type { ShareTransaction, ShareWrites } from '../../core/models/share-writes.js';
import { shareWrites } from '../../core/models/share-writes.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';
import type { Transaction } from './transact.js';
import { operationsIn, strictTransact } from './transact.js';

export const SHARE_STORES = ['shares', 'replies', 'reactions', 'operations', 'desk', 'decisions'] as const;

export function shareTransaction(transaction: Transaction, community: string): Required<ShareTransaction> {
  const shares = transaction.objectStore('shares');
  const replies = transaction.objectStore('replies');
  const reactions = transaction.objectStore('reactions');
  const operations = transaction.objectStore('operations');
  const desk = transaction.objectStore('desk');
  const decisions = transaction.objectStore('decisions');

  /** Fingerprints of the operations of a thread, or of one reply in it. */
  async function forget(thread: string, item?: string): Promise<void> {
    const rows = await operations.index('thread').getAll([community, thread]);
    const about = item ? rows.filter((row) => row.item === item) : rows;
    await Promise.all(about.map(({ print: _, ...row }) => operations.put(row)));
  }

  /** What moderators have of a thread, or of one reply in it. */
  async function dropDesk(thread: string, item?: string): Promise<void> {
    const [rows, decided] = await Promise.all([
      desk.index('thread').getAll([community, thread]),
      decisions.index('thread').getAll([community, thread]),
    ]);
    const aboutItem = (row: DeskRow): boolean => item === undefined || item === ('about' in row ? row.about : row.id);
    await Promise.all([
      ...rows.filter(aboutItem).map(({ id }) => desk.delete([community, id])),
      ...decided
        .filter((row) => item === undefined || item === row.item)
        .map(({ id }) => decisions.delete([community, id])),
    ]);
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
        dropDesk(id),
      ]);
    },
    removeReply: ({ id, share }) =>
      Promise.all([replies.delete([community, id]), forget(share, id), dropDesk(share, id)]),
    removeReaction: (share, capability) => reactions.delete([community, share, capability]),
    item: (id) => desk.get([community, id]),
    putItem: (row) => desk.put(row),
    decisions: (item) => decisions.index('item').getAll([community, item]),
    putDecision: (row) => decisions.put(row),
    async forgetTexts(today) {
      const over = IDBKeyRange.bound([community], [community, today], false, true);
      const rows = await decisions.index('until').getAll(over);
      await Promise.all(rows.map((row) => decisions.put(withoutText(row))));
    },
  };
}

/** One transaction for each operation, its record included. */
export function indexedDbWrites(
  connection: Connection,
  changed: (community: string) => void,
  clock: Clock = systemClock,
  review = false,
): ShareWrites {
  const transact = strictTransact(connection, SHARE_STORES);
  return shareWrites(
    async (community, work) => {
      const result = await transact((transaction) => work(shareTransaction(transaction, community)));
      changed(community);
      return result;
    },
    clock,
    review,
  );
}
