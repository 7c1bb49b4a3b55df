import type { DeskController } from '../../controllers/desk-controller.js';
import type { Backend } from '../../core/backend.js';
import type { ReportTarget } from '../../core/models/report.js';
import { parseShare } from '../../core/models/share.js';
import type { Held } from './shared-item.js';

/** The share or reply a report is about, as everybody sees it now. `not-found` when it is on no wall. */
export async function findShared(
  _control: DeskController,
  backend: Backend | undefined,
  kind: ReportTarget['kind'],
  id: string,
  signal: AbortSignal,
): Promise<Held | undefined> {
  const found = await backend?.shares?.get(_control.scope, id, { signal });
  return found && { kind: 'share', item: parseShare(found), state: 'published' };
}
