import { type KeyringSession, keyringSession } from '../../controllers/keyring-session.js';
import type { HeldEventsBackend } from '../../core/backend.js';
import type { Keyring, SecretLabel } from '../../core/crypto/keyring.js';
import { HavenError } from '../../core/errors.js';
import { holdsEvents } from '../../core/events-backend.js';
import type { Scope } from '../../core/scope.js';
import type { ListCore } from './core.js';

/** Something of this person's at one date, with the keys that open it. */
export interface Own<Found> {
  readonly found: Found;
  readonly secret: string;
}

/** Where seats and questions of this list are. @throws {HavenError} `unsupported` where events are held no more */
export function placeOf(core: ListCore): {
  readonly events: HeldEventsBackend;
  readonly scope: Scope;
  readonly session: KeyringSession;
} {
  const { setup } = core;
  const events = core.events();
  if (!holdsEvents(events)) throw new HavenError('unsupported');
  return { events, scope: setup.scope, session: keyringSession(setup.scope.community) };
}

/**
 * Looks with each key there is, one date at a time and only for a date that somebody has opened: a backend that is asked
 * for all of them would learn that they belong together.
 */
export async function findOwn<Found>(
  core: ListCore,
  label: SecretLabel,
  date: string,
  ask: (secret: string) => Promise<Found>,
): Promise<Own<Found> | undefined> {
  const { session } = placeOf(core);
  await session.ready();
  for (const ring of session.hasKeys ? await session.keyrings() : []) {
    const secret = await ring.secretFor(label, date);
    try {
      return { found: await ask(secret), secret };
    } catch (thrown) {
      if ((thrown as Partial<HavenError>).code !== 'not-found') throw thrown;
    }
  }
  return undefined;
}

/** The secret for something new; makes the phrase where there is none. */
export async function newSecret(core: ListCore, label: SecretLabel, date: string): Promise<string> {
  const ring: Keyring = await placeOf(core).session.keyring();
  return ring.secretFor(label, date);
}
