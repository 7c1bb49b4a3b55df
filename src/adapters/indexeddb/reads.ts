import type { ShareListSource } from '../../core/models/share-list.js';
import type { ShareRow } from '../../core/models/share-rows.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';

export const shareListSource = ({ ask }: Connection): ShareListSource => ({
  shares: async (community, { order, topic }, after, count) =>
    (await ask(
      'shares',
      (store) =>
        (topic
          ? store.index(`topic-${order}`).getAll(under([community, topic], after), count)
          : store.index(order).getAll(under([community], after), count)) as IDBRequest<ShareRow[]>,
    )) ?? [],
});
