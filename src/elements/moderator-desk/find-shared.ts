import type { DeskController } from '../../controllers/desk-controller.js';
import { parseQueueEntry } from '../../controllers/read-queue.js';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { SharesBackend } from '../../core/backend.js';
import { toHavenError } from '../../core/errors.js';
import type { ItemState, Reply, Share } from '../../core/models/share.js';
import type { Held } from './shared-item.js';

/** Pages of replies looked through to learn whether one of them is shown. */
const PAGES = 4;

/** Whether everybody can see it: a moderator opens it wherever it stands. */
async function isPublic(control: DeskController, shares: SharesBackend, item: Share | Reply): Promise<boolean> {
  const { scope } = control;
  try {
    if (!('share' in item)) return !!(await shares.get(scope, item.id));
    let cursor: string | undefined;
    for (let page = 0; page < PAGES; page++) {
      const { items, next } = await shares.replies(scope, item.share, { limit: 50, ...(cursor && { cursor }) });
      if (items.some(({ id }) => id === item.id)) return true;
      if (!next) return false;
      cursor = next;
    }
    return true;
  } catch (thrown) {
    const error = toHavenError(thrown);
    if ('code' in error && error.code === 'not-found') return false;
    throw thrown;
  }
}

/**
 * The share or reply with this id as it stands now, also when it is on no wall; opening it stands in the log. Nothing when it is
 * not there any more, or could not be opened (`submit.error` says why).
 */
export async function findShared(
  control: DeskController,
  shares: SharesBackend | undefined,
  submit: SubmitController,
  id: string,
): Promise<Held | undefined> {
  return control.act(submit, 'open', id, '', async (moderation, scope, call) => {
    const { item, share, reply } = parseQueueEntry(await moderation.open(scope, id, call));
    const found = share ?? reply;
    if (!found || !shares) return undefined;
    const waits = item.kind === 'share' || item.kind === 'reply' ? item.state !== 'acted' : false;
    const state: ItemState = (await isPublic(control, shares, found)) ? 'published' : waits ? 'held' : 'hidden';
    return { kind: share ? 'share' : 'reply', item: found, state } as const;
  });
}
