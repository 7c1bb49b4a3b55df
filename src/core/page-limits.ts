/** How many items a page has when nobody says; apart from `paging`, because who only shows a page needs no more. */
export const PAGE_LIMIT_DEFAULT = 20;
export const PAGE_LIMIT_MAX = 50;
