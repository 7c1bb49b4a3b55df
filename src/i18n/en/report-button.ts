/** The closed report button. */
export const strings = {
  report: 'Report or share a worry',
};

export type ReportButtonStrings = typeof strings;
