import type { DecisionRow, RingRow } from '../../core/models/desk-rows.js';
import type { ShareSource } from '../../core/models/share-reads.js';
import type { ReactionRow, ReplyRow, ShareRow } from '../../core/models/share-rows.js';
import type { Connection } from './connection.js';
import { shareRows } from './reads.js';
import { under } from './schema.js';

/** All that is read besides the first page of a list. */
export const shareSource = (connection: Connection): ShareSource => ({
  shares: (community, { order, topic }, after, count) =>
    shareRows(connection, topic ? [community, topic] : [community], order, after, count),
  share: (...key) => connection.ask('shares', (store) => store.get(key) as IDBRequest<ShareRow | undefined>),
  reply: (...key) => connection.ask('replies', (store) => store.get(key) as IDBRequest<ReplyRow | undefined>),
  replies: async (community, thread, after, count) => {
    const rows = (store: IDBObjectStore) =>
      store.index('thread').getAll(under([community, thread], after), count) as IDBRequest<ReplyRow[]>;
    return (await connection.ask('replies', rows)) ?? [];
  },
  reactions: async (...key) =>
    (await connection.ask('reactions', (store) => store.getAll(under(key)) as IDBRequest<ReactionRow[]>)) ?? [],
  decisions: async (...key) =>
    (await connection.ask('decisions', (store) => store.index('item').getAll(key) as IDBRequest<DecisionRow[]>)) ?? [],
  ring: (community) => connection.ask('key-rings', (store) => store.get(community) as IDBRequest<RingRow | undefined>),
});
