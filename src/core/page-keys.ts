// Apart from `paging`, because who only asks for a first page needs no more.

/** How many items a page has when nobody says, and at most. */
export const PAGE_LIMIT_DEFAULT = 20;
export const PAGE_LIMIT_MAX = 50;

/** Place of an item in a list: a sort number, then the random id. */
export type PageKey = readonly [rank: number, id: string];

export const formatCursor = (key: PageKey): string => key.join('.');
