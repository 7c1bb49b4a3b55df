import type { ShareQuery } from '../../core/backend.js';
import { parseTopic, parseShare, type Share } from '../../core/models/share.js';
import { isReadable, keyIn } from '../../core/models/share-keys.js';
import type { ShareRow } from '../../core/models/share-rows.js';
import { formatCursor, PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '../../core/page-keys.js';
import type { Page } from '../../core/paging.js';
import { isCommunity, type Scope } from '../../core/scope.js';
import { askOnce } from './ask-once.js';
import type { Connection } from './connection.js';
import { shareRows } from './reads.js';
import { DATABASE } from './schema.js';

/**
 * The first page of a plain list, which is all that most visits ever read: one range of the index. Nothing where the
 * rules of `core/models/share-list` are needed – a page further on, something left out, a row that cannot be read, a query
 * to be refused – so that those can be fetched afterwards. What it does answer is just what they would have answered.
 */
export async function firstShares(
  connection: Pick<Connection, 'ask'>,
  scope: Scope | undefined,
  query: ShareQuery | undefined,
): Promise<Page<Share> | undefined> {
  const { order = 'newest', topic, limit = PAGE_LIMIT_DEFAULT, cursor, without } = query ?? {};
  const plain =
    query?.constructor === Object &&
    isCommunity(scope?.community) &&
    (order === 'newest' || order === 'unanswered') &&
    Number.isInteger(limit) &&
    limit > 0 &&
    limit <= PAGE_LIMIT_MAX &&
    cursor === undefined &&
    without === undefined;
  if (!plain) return undefined;
  let items: Share[];
  let rows: readonly ShareRow[];
  try {
    const group = topic === undefined ? [] : [parseTopic(topic, 'topic')];
    // One more than asked for tells whether anything follows.
    rows = await shareRows(connection, [scope.community, ...group], order, undefined, limit + 1);
    if (!rows.every(isReadable)) return undefined;
    items = rows.map(parseShare);
  } catch {
    return undefined;
  }
  const last = rows[limit - 1];
  return rows.length > limit && last
    ? { items: items.slice(0, limit), next: formatCursor(keyIn(last, order)) }
    : { items };
}

/** The same before the database is kept open. */
export const firstSharesIn = (
  name: string = DATABASE,
  scope: Scope,
  query: ShareQuery,
): Promise<Page<Share> | undefined> => firstShares(askOnce(name), scope, query);
