import { HavenError } from './errors.js';

/** Where randomness comes from; replaceable so that tests and demos can repeat themselves. */
export interface Ids {
  /** A random UUID, version 4, lower case. */
  uuid(): string;
  /** The id of one write: 128 random bits as 22 characters of base64url. */
  operation(): string;
  /** Random bytes, at most 65,536 at a time. */
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Whether this is a UUID of version 4 in lower case, the only form of public identifier (random, so never ordered). */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Bytes as base64url without padding (RFC 4648 §5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The bytes of base64url without padding; `invalid` when it is something else. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (/[^\w-]/.test(text) || text.length % 4 === 1) throw new HavenError('invalid');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}

// Not crypto.randomUUID: browsers leave it out on http pages, where intranets live.
const bytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** The randomness everything uses unless told otherwise: `crypto.getRandomValues`. */
export const randomIds: Ids = {
  uuid() {
    const hex = Array.from(bytes(16), (byte, index) => {
      const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
      return value.toString(16).padStart(2, '0');
    }).join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  },
  operation: () => base64url(bytes(16)),
  bytes,
};
