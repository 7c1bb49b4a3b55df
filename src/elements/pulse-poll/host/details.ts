/** What the host says beside the questions, as it stands in the fields. */
export const DETAILS = ['id', 'title', 'purpose', 'opens', 'closes', 'k', 'eligible', 'series'] as const;
export type Detail = (typeof DETAILS)[number];
