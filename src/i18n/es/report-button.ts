import type { ReportButtonStrings } from '../en/report-button.js';

export const strings: ReportButtonStrings = {
  report: 'Avisar de algo o de una preocupación',
};
