import { HavenError } from '../errors.js';
import { base64url, fromBase64url } from '../ids.js';

/** What a secret is for; secrets of two labels or two ids have nothing in common. */
export type SecretLabel = 'share' | 'reply' | 'reaction' | 'voice';

/** One person's secrets in one community. */
export interface Keyring {
  /** 32 bytes as base64url; the same for the same label and id, from any device with the same phrase. */
  secretFor(label: SecretLabel, id: string): Promise<string>;
}

function subtle(): SubtleCrypto {
  const { subtle: found } = crypto as { subtle?: SubtleCrypto };
  if (!found) throw new HavenError('unsupported', { field: 'secure-context' });
  return found;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export async function deriveRoot(phrase: string, community: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await subtle().importKey('raw', encode(phrase.normalize('NFKD')), 'PBKDF2', false, ['deriveBits']);
  const salt = encode(`haven/v1|${community}`);
  return new Uint8Array(await subtle().deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, key, 256));
}

export async function createKeyring(root: Uint8Array<ArrayBuffer>): Promise<Keyring> {
  const key = await subtle().importKey('raw', root, 'HKDF', false, ['deriveBits']);
  return {
    async secretFor(label, id) {
      const info = encode(`haven/v1/${label}/${id}`);
      const bits = await subtle().deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }, key, 256);
      return base64url(new Uint8Array(bits));
    },
  };
}

/** What a backend keeps of a secret: SHA-256 of its 32 bytes, as base64url. */
export async function hashSecret(secret: string): Promise<string> {
  return base64url(new Uint8Array(await subtle().digest('SHA-256', fromBase64url(secret))));
}

/** Compares in a time that does not depend on where two hashes differ. */
export function sameHash(a: string, b: string): boolean {
  let different = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) different |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return different === 0;
}
