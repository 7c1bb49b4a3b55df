import type { SharesBackend } from '../backend.js';
import type { PageKey } from '../paging.js';
import { readPage } from '../paging.js';
import { parseScope } from './parse-scope.js';
import { parseShare } from './share.js';
import { keyIn, readable } from './share-keys.js';
import type { ParsedShareQuery } from './share-queries.js';
import { parseShareQuery } from './share-queries.js';
import type { ShareRow } from './share-rows.js';

export * from './share-keys.js';

/** Where the list of a wall comes from; the first part of a `ShareSource`. */
export interface ShareListSource {
  /**
   * Up to `count` rows in the order of the query that follow `after`: ascending by `keyIn(row, query.order)`, its number
   * first, then the id; without those that have no such number. Rows that do not fit the rest of the query are passed
   * over, but need not be given at all.
   */
  shares(
    community: string,
    query: ParsedShareQuery,
    after: PageKey | undefined,
    count: number,
  ): Promise<readonly ShareRow[]>;
}

/** The rules of listing shares. Apart from those of `share-reads`, because a wall that is only looked at needs no more. */
export const listReads = (source: ShareListSource): Pick<SharesBackend, 'list'> => ({
  async list(scope, query, call) {
    const { community } = parseScope(scope);
    const wanted = parseShareQuery(query);
    const { order, topic, without } = wanted;
    return readPage({
      ...wanted,
      read: (after, count) => source.shares(community, wanted, after, count),
      key: (row) => keyIn(row, order),
      item: (row) =>
        readable(row, () =>
          (topic ?? row.topic) !== row.topic || row.notes.some((note) => without.includes(note))
            ? undefined
            : parseShare(row),
        ),
      signal: call?.signal,
    });
  },
});
