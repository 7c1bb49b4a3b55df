// age-encryption: a wrapped key is an age file as well, so that it opens with stock tools.
import { armor, Decrypter, Encrypter, type Identity, type Recipient } from 'age-encryption';
import { HavenError } from '../errors.js';
import { fromBase64url, randomIds } from '../ids.js';
import type { RingMember } from '../models/key-ring.js';
import { seedOf } from './age-keys.js';
import { createKeyring, hashSecret } from './keyring.js';
import { identityFromSeed } from './sealing.js';
import { publicKeyOf } from './signing.js';

/**
 * All that a moderator holds; made of 32 bytes, so one line of paper brings everything back. In memory only while the desk
 * is unlocked, and never sent: a backend sees `access` while somebody works, and `recipient` and public `signer` in the ring.
 */
export interface ModeratorKey {
  /** `AGE-SECRET-KEY-PQ-1…`: opens what is sealed to this moderator, here and with a stock age tool. */
  readonly identity: string;
  readonly recipient: string;
  /** Secret by which the backend lets this moderator in. */
  readonly access: string;
  /** Secret seed that signs this moderator's checkpoints of the audit log. */
  readonly signer: string;
}

/** 2^17 rounds of scrypt: 128 MiB and about a second, the least that OWASP names (2023). Stock tools read up to 2^22. */
const WORK = 17;
/** Shorter ones are guessed; four words of a list are longer. */
export const PASSPHRASE_MIN = 12;

/**
 * The key that belongs to an age identity. `access` and `signer` come from its 32 bytes by HKDF, labels `moderator/access` and
 * `moderator/signer` of the keyring, so they cannot be linked to the recipient by whoever sees them.
 */
export const moderatorKeyOf = async (typedIdentity: string): Promise<ModeratorKey> =>
  moderatorKeyFrom(seedOf(typedIdentity.trim()));

/** The key of its 32 bytes, as from a paper copy. */
export async function moderatorKeyFrom(seed: Uint8Array): Promise<ModeratorKey> {
  const keyring = await createKeyring(seed);
  return {
    ...(await identityFromSeed(seed)),
    access: await keyring.secretFor('moderator', 'access'),
    signer: await keyring.secretFor('moderator', 'signer'),
  };
}

export const createModeratorKey = async (): Promise<ModeratorKey> => moderatorKeyFrom(randomIds.bytes(32));

/** The 32 bytes of a key, for its paper copy. */
export const seedOfKey = ({ identity }: ModeratorKey): Uint8Array => seedOf(identity);

/** How a moderator stands in the ring. */
export const memberOf = async ({ recipient, access, signer }: ModeratorKey, name: string): Promise<RingMember> => ({
  name,
  recipient,
  access: await hashSecret(access),
  signer: publicKeyOf(signer),
});

/** How a key that only lies in a safe stands in the ring: it opens, and does nothing else. */
export const recoveryMemberOf = ({ recipient }: ModeratorKey, name: string): RingMember => ({ name, recipient });

const line = ({ identity }: ModeratorKey): string =>
  `# Haven moderator key. Keep it as you keep the reports.\n${identity}\n`;

async function wrapped(key: ModeratorKey, prepare: (file: Encrypter) => void): Promise<string> {
  const file = new Encrypter();
  prepare(file);
  return armor.encode(await file.encrypt(line(key)));
}

async function unwrapped(wrapped: string, field: string, prepare: (file: Decrypter) => void): Promise<ModeratorKey> {
  let bytes: Uint8Array;
  try {
    bytes = armor.decode(wrapped);
  } catch {
    throw new HavenError('invalid', { field: 'file' });
  }
  const file = new Decrypter();
  prepare(file);
  let text: string;
  try {
    text = await file.decrypt(bytes, 'text');
  } catch (thrown) {
    // What an authenticator says of itself, a refusal or a missing one, is for the caller.
    if (thrown instanceof DOMException) throw thrown;
    throw new HavenError('unauthorized', { field, cause: thrown });
  }
  const identity = /^AGE-SECRET-KEY-PQ-1\w+$/m.exec(text)?.[0];
  if (!identity) throw new HavenError('invalid', { field: 'file' });
  return moderatorKeyOf(identity);
}

/**
 * A key behind a passphrase: an armored age file, which `age -d` opens as well. Takes about a second and 128 MiB, on purpose.
 * `invalid`, field `passphrase`, when it is shorter than {@link PASSPHRASE_MIN}.
 */
export async function wrapByPassphrase(key: ModeratorKey, passphrase: string): Promise<string> {
  const typed = passphrase.normalize('NFKC').trim();
  if (typed.length < PASSPHRASE_MIN) throw new HavenError('invalid', { field: 'passphrase' });
  return wrapped(key, (file) => {
    file.setScryptWorkFactor(WORK);
    file.setPassphrase(typed);
  });
}

/** `unauthorized`, field `passphrase`, for the wrong one; `invalid`, field `file`, when it is no such file. */
export const unwrapByPassphrase = async (file: string, passphrase: string): Promise<ModeratorKey> =>
  unwrapped(file, 'passphrase', (opening) => opening.addPassphrase(passphrase.normalize('NFKC').trim()));

/** A key behind something else that can wrap an age file, such as a passkey. */
export const wrapByRecipient = async (key: ModeratorKey, recipient: Recipient): Promise<string> =>
  wrapped(key, (file) => file.addRecipient(recipient));

/** `unauthorized`, field `passkey`, when it does not open it. */
export const unwrapByIdentity = async (file: string, identity: Identity): Promise<ModeratorKey> =>
  unwrapped(file, 'passkey', (opening) => opening.addIdentity(identity));

/** What a moderator hands to whoever holds the root key: their name and their public keys on one line, and nothing secret. */
export const publicLine = ({ name, recipient, access = '', signer = '' }: RingMember): string =>
  ['haven-moderator-1', recipient, access, signer, encodeURIComponent(name)].join(' ');

/** `invalid`, field `line`, when something is missing or was cut off. What is in it is checked when the ring is signed. */
export function readPublicLine(typed: string): RingMember {
  const [kind, recipient, access, signer, name] = typed.trim().split(/\s+/);
  if (kind !== 'haven-moderator-1' || !recipient || !access || !signer || !name) {
    throw new HavenError('invalid', { field: 'line' });
  }
  fromBase64url(access);
  try {
    return { name: decodeURIComponent(name), recipient, access, signer };
  } catch {
    throw new HavenError('invalid', { field: 'line' });
  }
}
