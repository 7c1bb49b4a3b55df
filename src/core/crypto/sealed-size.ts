/** Bytes a message is padded to before it is sealed; the largest holds any text of 12,000 units with all that goes with it. */
export const PLAIN_SIZES = [4_096, 16_384, 40_960] as const;

/** Recipients of every sealed message: what is missing is filled up with keys nobody holds. */
export const SEATS = 5;

const INTRO = 'age-encryption.org/v1\n';
// A stanza: `-> mlkem768x25519 `, 1,120 bytes in base64, a line end, 32 bytes in base64, a line end.
const STANZA = 18 + 1_494 + 1 + 43 + 1;
// `--- `, 32 bytes in base64, a line end.
const MAC = 4 + 43 + 1;
const HEADER = INTRO.length + SEATS * STANZA + MAC;
// A nonce, and the tag of the one chunk of at most 64 KiB.
const AROUND = 16 + 16;

/** Bytes of a sealed message, by the size it was padded to. */
export const SEALED_SIZES: readonly number[] = PLAIN_SIZES.map((size) => HEADER + AROUND + size);

/** Characters of a sealed message in base64url: there are no others. */
export const SEALED_LENGTHS: readonly number[] = SEALED_SIZES.map((size) => Math.ceil((size * 4) / 3));

const HEAD = new RegExp(
  `^age-encryption\\.org/v1\\n(-> mlkem768x25519 [A-Za-z\\d+/]{1494}\\n[A-Za-z\\d+/]{43}\\n){${SEATS}}--- [A-Za-z\\d+/]{43}\\n`,
);
/** Characters that hold the header and no byte of half a character more. */
const HEAD_LENGTH = Math.ceil(HEADER / 3) * 4;

/**
 * Whether this has the form of a sealed message: one of the three lengths, and an age header with exactly five hybrid
 * recipients and no other. All that anybody without a key can tell; for backends, so that nothing readable gets in.
 */
export function isSealed(value: unknown): value is string {
  // All three sizes end in a character of which only two bits count: the others are zero, or there were two spellings.
  if (typeof value !== 'string' || !SEALED_LENGTHS.includes(value.length) || !/^[\w-]+[AQgw]$/.test(value))
    return false;
  return HEAD.test(atob(value.slice(0, HEAD_LENGTH).replaceAll('-', '+').replaceAll('_', '/')));
}
