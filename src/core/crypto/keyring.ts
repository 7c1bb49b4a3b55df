import { HavenError } from '../errors.js';
import { base64url, fromBase64url } from '../ids.js';

/**
 * What a secret is for.
 *
 * - `share`, `reply` – edit or withdraw the one with this id.
 * - `reaction` – the one reaction this person has on the share with this id.
 * - `voice` – who this person is in the thread of the share with this id, and only there. A backend makes the thread's alias of its hash.
 * - `poll` – this person's answer to the poll with this id; `poll-text` – their free text there, which nobody can link to it
 *   (id: poll, `/`, question).
 * - `poll-host` – what the one who asks does with the poll with this id: closes it, tells what came of it, reads its texts.
 * - `seat`, `question` – of this person at the date with this id; nobody can link the two.
 * - `deniable` – what randomises one answer of theirs (id: series or poll, `/`, question, `/`, option); never sent to anybody.
 * - `mailbox`, `report`, `answers` – of the report in the slot with this number (id: `0`, `1`, …): reads its mailbox; adds to
 *   it and withdraws it; seed of the key pair that its answers are sealed to, never sent to anybody. A number and no random
 *   id, so that a phrase typed on another device finds them all.
 * - `moderator` – made of a moderator's own key instead of a phrase (id: `access` or `signer`).
 */
export type SecretLabel =
  | 'share'
  | 'reply'
  | 'reaction'
  | 'voice'
  | 'poll'
  | 'poll-text'
  | 'seat'
  | 'question'
  | 'poll-host'
  | 'deniable'
  | 'mailbox'
  | 'report'
  | 'answers'
  | 'moderator';

/** One person's keys in one community. Its secrets cannot be linked to each other by whoever sees them. */
export interface Keyring {
  /**
   * The secret for one thing: 32 bytes as 43 characters of base64url, the same every time.
   * It stays with the person until they act on that thing; before, a backend only gets its `hashSecret`.
   */
  secretFor(label: SecretLabel, id: string): Promise<string>;
}

const text = new TextEncoder();

const subtle = (): SubtleCrypto => {
  const found = crypto.subtle as SubtleCrypto | undefined;
  if (!found) throw new HavenError('unsupported', { field: 'secure-context' });
  return found;
};

/**
 * The 32 bytes everything else is derived from: PBKDF2-SHA-256, 600,000 rounds (OWASP 2023), of the phrase in NFKD,
 * salted with `haven/v1|` and the community. A tenth of a second on a desktop, about one on an old phone.
 *
 * The phrase has to be in the form `parsePhrase` gives. Here as everywhere in this file: throws `unsupported` with field
 * `secure-context` on http pages, where browsers offer no WebCrypto.
 */
export async function deriveRoot(phrase: string, community: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await subtle().importKey('raw', text.encode(phrase.normalize('NFKD')), 'PBKDF2', false, ['deriveBits']);
  const salt = text.encode(`haven/v1|${community}`);
  return new Uint8Array(
    await subtle().deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, key, 256),
  );
}

/** A keyring over a root of 32 bytes, which it keeps as a key that cannot be read out again. */
export async function createKeyring(root: Uint8Array): Promise<Keyring> {
  if (root.length !== 32) throw new HavenError('invalid', { field: 'root' });
  const key = await subtle().importKey('raw', new Uint8Array(root), 'HKDF', false, ['deriveBits']);
  return {
    /** HKDF-SHA-256 (RFC 5869), empty salt, info `haven/v1/<label>/<id>`. */
    async secretFor(label, id) {
      const info = text.encode(`haven/v1/${label}/${id}`);
      const bits = await subtle().deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, key, 256);
      return base64url(new Uint8Array(bits));
    },
  };
}

/**
 * What a backend stores of a secret: base64url of the SHA-256 of its 32 bytes (the bytes, not their spelling).
 * Throws `invalid` for anything that is not a secret. A plain hash is enough: a secret has 256 bits.
 */
export async function hashSecret(secret: string): Promise<string> {
  const bytes = fromBase64url(secret);
  if (bytes.length !== 32) throw new HavenError('invalid');
  return base64url(new Uint8Array(await subtle().digest('SHA-256', bytes)));
}

/** Base64url of the SHA-256 of a text, for what must be recognised again and not be read. */
export const hashText = async (value: string): Promise<string> =>
  base64url(new Uint8Array(await subtle().digest('SHA-256', text.encode(value))));

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export function sameHash(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
