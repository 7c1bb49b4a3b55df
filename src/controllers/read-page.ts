import { HavenError } from '../core/errors.js';
import { PAGE_LIMIT_MAX } from '../core/page-keys.js';
import type { Page } from '../core/paging.js';

/** What could be read of an answer. */
export interface ReadPage<Item> {
  readonly items: readonly Item[];
  readonly next?: unknown;
  /** How many items could not be read: written by a later version, or damaged. */
  readonly unreadable: number;
}

/**
 * The items of a page, each once. What arrives is taken for anything at all until `parse` has had it.
 * @throws {HavenError} `unavailable` when it is no page
 */
export function readPageItems<Item extends { readonly id: string }>(
  { items, next }: Page<unknown>,
  parse: (value: unknown) => Item,
): ReadPage<Item> {
  if (!Array.isArray(items)) throw new HavenError('unavailable');
  const read = new Map<string, Item>();
  let unreadable = 0;
  // A page is no longer than a page may be, however much an answer holds.
  for (const value of items.slice(0, PAGE_LIMIT_MAX)) {
    try {
      const item = parse(value);
      read.set(item.id, item);
    } catch {
      unreadable++;
    }
  }
  return { items: [...read.values()], next, unreadable };
}
