import type { SetupController } from '../../controllers/setup-controller.js';
import type { HavenReportButton } from './report-button.js';
import type { ReportDialog } from './report-dialog.js';

/** Names all that the dialog is made of, so that it is asked for together; a page with the closed button alone need not hold these names. */
export async function loadDialog(host: HavenReportButton, setup: SetupController): Promise<ReportDialog> {
  const dialog = await import('./report-dialog.js');
  return new dialog.ReportDialog(host, setup);
}
