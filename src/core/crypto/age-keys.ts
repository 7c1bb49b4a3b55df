import { HavenError } from '../errors.js';
import { fromBech32, toBech32 } from './bech32.js';

// The age format spells a hybrid key (ML-KEM-768 with X25519) so: the secret one in capitals.
const IDENTITY = 'age-secret-key-pq-';
const RECIPIENT = 'age1pq';
const RECIPIENT_BYTES = 1_216;

/** A secret key, `AGE-SECRET-KEY-PQ-1…`, of 32 bytes; the same for the same bytes. */
export function identityOf(seed: Uint8Array): string {
  if (seed.length !== 32) throw new HavenError('invalid', { field: 'seed' });
  return toBech32(IDENTITY, seed).toUpperCase();
}

/** The 32 bytes of a secret key; `invalid`, field `identity`, for any other text. */
export function seedOf(identity: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBech32(IDENTITY, identity);
  if (bytes?.length !== 32) throw new HavenError('invalid', { field: 'identity' });
  return bytes;
}

/** Whether this is the public key of a hybrid recipient, `age1pq1…`, whole and without a wrong character. */
export const isHybridRecipient = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^age1pq1[a-z\d]{1952}$/.test(value) &&
  fromBech32(RECIPIENT, value)?.length === RECIPIENT_BYTES;
