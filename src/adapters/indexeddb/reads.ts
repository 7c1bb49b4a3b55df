import type { SharesBackend } from '../../core/backend.js';
import { parseId } from '../../core/models/parse.js';
import { parseReply } from '../../core/models/share.js';
import { listedShare, parseShareQuery, parseStretch, presentShare, readable } from '../../core/models/share-queries.js';
import type { ShareRow } from '../../core/models/share-rows.js';
import { keyIn, present } from '../../core/models/share-rows.js';
import { readPage } from '../../core/paging.js';
import { parseScope } from '../../core/scope.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';

export type ShareReads = Pick<SharesBackend, 'get' | 'list' | 'replies'>;

/** What everybody reads, apart from what only authors need, because most visits only read. */
export function indexedDbReads({ use }: Connection): ShareReads {
  const find = (community: string, id: string): Promise<ShareRow | undefined> =>
    use((database) => database.get('shares', [community, id]));

  return {
    async get(scope, id) {
      return presentShare(await find(parseScope(scope).community, parseId(id)));
    },

    async list(scope, query, call) {
      const { community } = parseScope(scope);
      const wanted = parseShareQuery(query);
      const { order, topic } = wanted;
      const index = topic === undefined ? order : (`topic-${order}` as const);
      const prefix = topic === undefined ? [community] : [community, topic];
      return readPage({
        ...wanted,
        read: (after, count) =>
          use((database) => database.getAllFromIndex('shares', index, under(prefix, after), count)),
        key: (row) => keyIn(row, order),
        item: (row) => listedShare(row, wanted),
        signal: call?.signal,
      });
    },

    async replies(scope, share, query, call) {
      const { community } = parseScope(scope);
      const stretch = parseStretch(query);
      present(await find(community, parseId(share, 'share')));
      return readPage({
        ...stretch,
        read: (after, count) =>
          use((database) => database.getAllFromIndex('replies', 'thread', under([community, share], after), count)),
        key: (row) => keyIn(row, 'oldest'),
        item: (row) => readable(row, parseReply),
        signal: call?.signal,
      });
    },
  };
}
