// @noble/curves, which age-encryption brings anyway: Safari before 17 and Chrome before 137 have no Ed25519 of their own.
import { ed25519 } from '@noble/curves/ed25519.js';
import { HavenError } from '../errors.js';
import { base64url, fromBase64url } from '../ids.js';

const text = new TextEncoder();

function seedBytes(seed: string): Uint8Array {
  const bytes = fromBase64url(seed);
  if (bytes.length !== 32) throw new HavenError('invalid', { field: 'seed' });
  return bytes;
}

/** The Ed25519 public key that belongs to a secret seed of 32 bytes; both in base64url. */
export const publicKeyOf = (seed: string): string => base64url(ed25519.getPublicKey(seedBytes(seed)));

/** The Ed25519 signature (RFC 8032) over the UTF-8 of a text, in base64url. */
export const signText = (message: string, seed: string): string =>
  base64url(ed25519.sign(text.encode(message), seedBytes(seed)));

/** Whether a signature is over exactly this text, and by this key. Never throws. */
export function verifyText(message: string, signature: string, publicKey: string): boolean {
  try {
    return ed25519.verify(fromBase64url(signature), text.encode(message), fromBase64url(publicKey), { zip215: false });
  } catch {
    return false;
  }
}
