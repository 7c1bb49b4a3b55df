// age-encryption: its way to wrap an age file by a passkey (WebAuthn PRF), which its own command-line plugin reads as well.
import { webauthn } from 'age-encryption';
import type { ModeratorKey } from '../core/crypto/moderator-key.js';
import { unwrapByIdentity, wrapByRecipient } from '../core/crypto/moderator-key.js';
import { HavenError } from '../core/errors.js';

/** A moderator key behind a passkey. */
export interface PasskeyFile {
  /** Armored age file. */
  readonly file: string;
  /** Which passkey opens it: `AGE-PLUGIN-FIDO2PRF-1…`. Not secret, and of no use without the device that holds the passkey. */
  readonly credential: string;
}

/** Whether this browser may have passkeys at all; whether they can hold a key is only known when one is made. */
export const hasPasskeys = (): boolean => isSecureContext && typeof PublicKeyCredential === 'function';

/** A refusal by the person or their device is `unauthorized`; everything else means that passkeys cannot do it here. */
async function asking<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof HavenError) throw thrown;
    const refused = thrown instanceof DOMException && /^(NotAllowed|Abort)Error$/.test(thrown.name);
    throw new HavenError(refused ? 'unauthorized' : 'unsupported', { field: 'passkey', cause: thrown });
  }
}

/**
 * Makes a passkey and puts the key behind it. The device asks its person twice: to make the passkey, and to use it.
 *
 * Throws `unauthorized`, field `passkey`, when they say no; `unsupported`, field `passkey`, where passkeys cannot hold a key.
 * @param name under which the device lists the passkey
 */
export async function wrapByPasskey(key: ModeratorKey, name: string): Promise<PasskeyFile> {
  return asking(async () => {
    const credential = await webauthn.createCredential({ keyName: name });
    const file = await wrapByRecipient(key, new webauthn.WebAuthnRecipient({ identity: credential }));
    return { file, credential };
  });
}

/** The device asks its person once. Errors as above; `unauthorized` also for another passkey, `invalid` for another file. */
export const unwrapByPasskey = async ({ file, credential }: PasskeyFile): Promise<ModeratorKey> =>
  asking(() => unwrapByIdentity(file, new webauthn.WebAuthnIdentity({ identity: credential })));
