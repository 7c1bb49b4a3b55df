/** A number drawn evenly from 0 ≤ x < 1. Handed in from outside: WebCrypto in earnest, a seed in tests. */
export type Uniform = () => number;

/** 53 random bits of 7 bytes as a fraction, every one of them as likely. */
export const fraction = (bytes: Uint8Array): number => {
  const [first = 0, ...rest] = bytes.subarray(0, 7);
  return rest.reduce((sum, byte) => sum * 256 + byte, first & 0x1f) / 2 ** 53;
};

/** @param bytes gives random bytes, as `Ids.bytes` does */
export const uniformFrom =
  (bytes: (length: number) => Uint8Array): Uniform =>
  () =>
    fraction(bytes(7));
