import type { ReportButtonStrings } from '../en/report-button.js';

export const strings: ReportButtonStrings = {
  report: 'Etwas melden oder eine Sorge teilen',
};
