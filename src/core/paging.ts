import { refuse } from './models/parse.js';
import { formatCursor, PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, type PageKey } from './page-keys.js';

export * from './page-keys.js';

/** One stretch of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /**
   * Opaque; give it back to get what follows. Absent at the end of the list. It stays valid while others write:
   * what was on an earlier page never comes again, and what was there all the time is never left out.
   */
  readonly next?: string;
}

export interface PageQuery {
  readonly cursor?: string;
  /** 1–50; 20 when absent. */
  readonly limit?: number;
}

/** @throws {HavenError} `invalid`, field `limit` */
export function parseLimit(value: unknown = PAGE_LIMIT_DEFAULT, field = 'limit'): number {
  const limit = value as number;
  return Number.isInteger(limit) && limit > 0 && limit <= PAGE_LIMIT_MAX ? limit : refuse(field);
}

const CURSOR = /^(-?\d{8})\.([\da-f-]{36})$/;

/**
 * @param sign of the ranks of this list, so that the cursor of a list in another direction is refused
 * @throws {HavenError} `invalid`, field `cursor`
 */
export function parseCursor(value: unknown, field: string, sign: 1 | -1): PageKey | undefined {
  if (value === undefined) return;
  const [, rank, id] = (typeof value === 'string' && CURSOR.exec(value)) || refuse(field);
  return Number(rank) * sign > 0 ? [Number(rank), id as string] : refuse(field);
}

export interface PageSource<Row, Item> {
  readonly limit: number;
  readonly after: PageKey | undefined;
  /** Up to `count` rows that follow `after`, in the order of the list. */
  read(after: PageKey | undefined, count: number): readonly Row[] | Promise<readonly Row[]>;
  key(row: Row): PageKey;
  /** The item of a row; nothing when it is filtered out or cannot be read. */
  item(row: Row): Item | undefined;
  readonly signal: AbortSignal | undefined;
}

/** So that a rare topic in a long list is found in steps that can be stopped and never hold the whole list. */
const CHUNK = 100;

/** Reads on until the page is full, passing over what `item` leaves out. */
export async function readPage<Row, Item>(source: PageSource<Row, Item>): Promise<Page<Item>> {
  const { limit, signal } = source;
  const items: Item[] = [];
  let { after } = source;
  let last: PageKey | undefined;
  // One more than asked for tells whether anything follows.
  for (let count = limit + 1; ; count = CHUNK) {
    signal?.throwIfAborted();
    const rows = await source.read(after, count);
    for (const row of rows) {
      after = source.key(row);
      const item = source.item(row);
      if (item === undefined) continue;
      if (last && items.length === limit) return { items, next: formatCursor(last) };
      items.push(item);
      last = after;
    }
    if (rows.length < count) return { items };
  }
}
