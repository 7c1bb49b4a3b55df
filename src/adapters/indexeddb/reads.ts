import type { Order } from '../../core/models/share-keys.js';
import type { ShareRow } from '../../core/models/share-rows.js';
import type { PageKey } from '../../core/page-keys.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';

/** Rows of a community, or of one topic in it, in the order of a list. */
export const shareRows = async (
  { ask }: Pick<Connection, 'ask'>,
  group: readonly string[],
  order: Exclude<Order, 'oldest'>,
  after: PageKey | undefined,
  count: number,
): Promise<readonly ShareRow[]> =>
  (await ask(
    'shares',
    (store) =>
      store.index(group[1] ? `topic-${order}` : order).getAll(under(group, after), count) as IDBRequest<ShareRow[]>,
  )) ?? [];
