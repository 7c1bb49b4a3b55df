import type { PageKey } from '../page-keys.js';

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
