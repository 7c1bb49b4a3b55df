import { keyringSession } from '../../../controllers/keyring-session.js';
import type { PollsBackend } from '../../../core/backend.js';
import type { HavenError } from '../../../core/errors.js';
import type { Scope } from '../../../core/scope.js';

/** The secret that opens a poll for who made it; nothing where none of the keys here does. */
export async function findHost(
  polls: PollsBackend,
  scope: Scope,
  poll: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const session = keyringSession(scope.community);
  await session.ready();
  for (const ring of session.hasKeys ? await session.keyrings() : []) {
    const secret = await ring.secretFor('poll-host', poll);
    if (await opens(polls, scope, poll, { secret, signal })) return secret;
  }
  return undefined;
}

/** Free texts are for the host only: a backend answers a wrong secret as if there were no poll, and the right one otherwise. */
async function opens(
  polls: PollsBackend,
  scope: Scope,
  poll: string,
  call: { readonly secret: string; readonly signal: AbortSignal },
): Promise<boolean> {
  try {
    await polls.texts(scope, poll, { limit: 1 }, call);
    return true;
  } catch (thrown) {
    const { code } = thrown as Partial<HavenError>;
    if (code === 'conflict') return true;
    if (code === 'not-found') return false;
    throw thrown;
  }
}

/** The secret of whoever makes a poll here; with the first one come the seven words. */
export const secretToMake = async ({ community }: Scope, poll: string): Promise<string> =>
  (await keyringSession(community).keyring()).secretFor('poll-host', poll);
