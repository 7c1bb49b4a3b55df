import type { ReportButtonStrings } from '../en/report-button.js';

export const strings: ReportButtonStrings = {
  report: 'إبلاغ أو مشاركة قلق',
};
