import type { SharesBackend } from '../backend.js';
import type { PageKey } from '../paging.js';
import { readPage } from '../paging.js';
import { parseScope } from './parse-scope.js';
import { parseShare } from './share.js';
import type { ParsedShareQuery } from './share-queries.js';
import { parseShareQuery } from './share-queries.js';
import type { ShareRow } from './share-rows.js';

/**
 * Version of the rows of `share-rows`. A reader leaves rows of a later version alone: what they mean it cannot know, and
 * showing one could break a promise made in them.
 */
export const ROW_VERSION = 1;

/** The lists a row can stand in, by the name of its sort number. */
export type Order = 'newest' | 'unanswered' | 'oldest';

/** The place of a row in a list; its number is `undefined` when it does not stand in that list. */
export const keyIn = (row: object, order: Order): PageKey => {
  const ranks = row as { readonly id: string } & Readonly<Record<Order, number>>;
  return [ranks[order], ranks.id];
};

/** True for a row this version understands; lists pass over the others and leave them untouched. */
export const isReadable = (row: { readonly v: unknown }): boolean => row.v === ROW_VERSION;

/** What a row says, through the parser it would pass on arrival; nothing when it is damaged or of a later version. */
export function readable<R extends { readonly v: unknown }, Item>(row: R, parse: (row: R) => Item): Item | undefined {
  try {
    return isReadable(row) ? parse(row) : undefined;
  } catch {
    return undefined;
  }
}

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
