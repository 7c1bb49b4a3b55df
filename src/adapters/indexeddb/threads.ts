import type { ShareThreadSource } from '../../core/models/share-reads.js';
import type { ReactionRow, ReplyRow, ShareRow } from '../../core/models/share-rows.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';

export const shareThreadSource = ({ ask }: Connection): ShareThreadSource => ({
  share: (...key) => ask('shares', (store) => store.get(key) as IDBRequest<ShareRow | undefined>),
  replies: async (community, thread, after, count) => {
    const rows = (store: IDBObjectStore) =>
      store.index('thread').getAll(under([community, thread], after), count) as IDBRequest<ReplyRow[]>;
    return (await ask('replies', rows)) ?? [];
  },
  reactions: async (...key) =>
    (await ask('reactions', (store) => store.getAll(under(key)) as IDBRequest<ReactionRow[]>)) ?? [],
});
