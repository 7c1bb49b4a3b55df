import { keyringSession } from './keyring-session.js';
import { hashSecret, type SecretLabel } from '../core/crypto/keyring.js';
import { HavenError } from '../core/errors.js';
import type { Scope } from '../core/scope.js';

/** The secret behind a capability, when one of this person's keys opens it. */
export async function secretBehind(
  { community }: Scope,
  label: SecretLabel,
  { id, capability }: { readonly id: string; readonly capability: string },
): Promise<string | undefined> {
  for (const ring of await keyringSession(community).keyrings()) {
    const secret = await ring.secretFor(label, id);
    if ((await hashSecret(secret)) === capability) return secret;
  }
  return undefined;
}

/** As {@link secretBehind}; `not-found` when this person holds no key to it. */
export async function secretOf(
  scope: Scope,
  label: SecretLabel,
  item: { readonly id: string; readonly capability: string },
): Promise<string> {
  const secret = await secretBehind(scope, label, item);
  if (!secret) throw new HavenError('not-found');
  return secret;
}
