import { keyringSession } from '../../controllers/keyring-session.js';
import type { Submission } from '../../controllers/submit-controller.js';
import type { Receipt, SharesBackend } from '../../core/backend.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { HavenError } from '../../core/errors.js';
import { randomIds } from '../../core/ids.js';
import type { Share, ShareContent } from '../../core/models/share.js';
import { parseShare } from '../../core/models/share.js';
import type { Scope } from '../../core/scope.js';

/** One write: where to, and the operation it belongs to. */
export interface Sending extends Submission {
  readonly shares: SharesBackend;
  readonly scope: Scope;
}

/** A share of this person's, as much as is needed to change it. */
export interface Item {
  readonly id: string;
  readonly version: number;
  /** Hash of its secret: tells which of several phrases it was written with. */
  readonly capability: string;
  /** True while people read it first. */
  readonly held: boolean;
}

export const itemOf = ({ id, version, capability }: Share): Item => ({ id, version, capability, held: false });

// An answer that is not about this item is no answer: nobody is told "arrived" because of it.
function checked(receipt: Receipt | undefined, item: Omit<Item, 'version' | 'held'>): Item {
  if (receipt?.id !== item.id) throw new HavenError('unavailable');
  return { id: item.id, capability: item.capability, version: receipt.version, held: receipt.state === 'held' };
}

async function secretOf({ scope }: Sending, { id, capability }: Pick<Item, 'id' | 'capability'>): Promise<string> {
  for (const ring of await keyringSession(scope.community).keyrings()) {
    const secret = await ring.secretFor('share', id);
    if ((await hashSecret(secret)) === capability) return secret;
  }
  throw new HavenError('not-found');
}

/** As its author sees it: what waits for a moderator stands nowhere else. */
async function ownShare({ shares, scope, signal }: Sending, id: string, secret: string): Promise<Share> {
  return parseShare((await shares.own(scope, id, { signal, secret }))?.share);
}

export const presentShare = async (to: Sending, item: Pick<Item, 'id' | 'capability'>): Promise<Share> =>
  ownShare(to, item.id, await secretOf(to, item));

/**
 * Sends a new share under the given id. When an earlier try did arrive, although its answer got lost, and the person has
 * changed the words since, the id is taken by their own share: then that one is changed, and nothing stands there twice.
 */
export async function createShare(to: Sending, id: string, content: ShareContent, topic?: string): Promise<Item> {
  const { shares, scope, op, signal } = to;
  const session = keyringSession(scope.community);
  const ring = await session.keyring();
  const secret = await ring.secretFor('share', id);
  const capability = await hashSecret(secret);
  const voice = await ring.secretFor('voice', id);
  try {
    const share = { id, ...content, ...(topic && { topic }), capability, voice };
    const item = checked(await shares.create(scope, share, { op, signal }), { id, capability });
    session.remember({ kind: 'share', id });
    return item;
  } catch (thrown) {
    if (!(thrown instanceof HavenError) || thrown.code !== 'conflict') throw thrown;
    // Somebody else's is not found.
    const { version } = await ownShare(to, id, secret).catch(() => Promise.reject(thrown));
    const call = { op: randomIds.operation(), signal, secret };
    const item = checked(await shares.edit(scope, id, version, content, call), { id, capability });
    session.remember({ kind: 'share', id });
    return item;
  }
}

export async function editShare(to: Sending, item: Item, content: ShareContent): Promise<Item> {
  const { shares, scope, op, signal } = to;
  const secret = await secretOf(to, item);
  return checked(await shares.edit(scope, item.id, item.version, content, { op, signal, secret }), item);
}

export async function withdrawShare(to: Sending, item: Item): Promise<Item> {
  const { shares, scope, op, signal } = to;
  const secret = await secretOf(to, item);
  const gone = checked(await shares.withdraw(scope, item.id, { op, signal, secret }), item);
  keyringSession(scope.community).release({ kind: 'share', id: item.id });
  return gone;
}
