import { SEALED_SIZES, SEATS } from '../core/crypto/sealed-size.js';
import { base64url, fromBase64url } from '../core/ids.js';
import type { Random } from './random.js';

/**
 * What has the form of a sealed message and holds nothing: an age header with five recipients that do not exist. So that
 * the contract can be checked without sealing.
 */
export function fakeSealed(random: Random, size: 0 | 1 | 2 = 0): string {
  const base64 = (bytes: number): string => btoa(atob(random.key(bytes).replaceAll('-', '+').replaceAll('_', '/')));
  const plain = (bytes: number): string => base64(bytes).replaceAll('=', '');
  const stanza = `-> mlkem768x25519 ${plain(1_120)}\n${plain(32)}\n`;
  const header = `age-encryption.org/v1\n${stanza.repeat(SEATS)}--- ${plain(32)}\n`;
  const file = new Uint8Array(SEALED_SIZES[size]!);
  const body = fromBase64url(random.key(1_024));
  for (let at = header.length; at < file.length; at++) file[at] = body[at % body.length]!;
  file.set(new TextEncoder().encode(header));
  return base64url(file);
}
