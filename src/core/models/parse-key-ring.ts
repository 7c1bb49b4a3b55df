import type { SignedKeyRing } from './key-ring.js';
import { parseKey, record, refuse } from './parse.js';

/** Far beyond five members with all they have. */
const RING_MAX = 20_000;

export const parseSignature = (value: unknown, field: string): string =>
  typeof value === 'string' && /^[\w-]{86}$/.test(value) ? value : refuse(field);

/**
 * A ring with its signature, as it travels. What is in it, and whether its root signed it, is for `core/crypto/key-ring`.
 * @throws {HavenError} `invalid` with the field
 */
export function parseSignedKeyRing(value: unknown): SignedKeyRing {
  const get = record(value, 'ring');
  return {
    ring: get('ring', (ring, field) => (typeof ring === 'string' && ring.length <= RING_MAX ? ring : refuse(field))),
    root: get('root', parseKey),
    signature: get('signature', parseSignature),
  };
}
