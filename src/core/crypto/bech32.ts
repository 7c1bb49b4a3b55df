// Bech32 (BIP 173) without its limit of 90 characters, as the age format writes its keys.
const CHARACTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CHECK = 6;

function checksum(prefix: string, words: readonly number[]): number {
  const expanded = [
    ...Array.from(prefix, (character) => character.charCodeAt(0) >> 5),
    0,
    ...Array.from(prefix, (character) => character.charCodeAt(0) & 31),
    ...words,
  ];
  let sum = 1;
  for (const word of expanded) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ word;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((part, bit) => {
      if ((top >> bit) & 1) sum ^= part;
    });
  }
  return sum;
}

/** Regroups bits; a rest is filled up with zeros, or dropped when it was such a filling. Nothing when it was not. */
function regroup(values: Iterable<number>, from: number, to: number, fill: boolean): number[] | undefined {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    for (bits += from; bits >= to;) out.push((held >> (bits -= to)) & ((1 << to) - 1));
  }
  const rest = held & ((1 << bits) - 1);
  if (fill && bits) out.push((rest << (to - bits)) & ((1 << to) - 1));
  return fill || (bits < from && rest === 0) ? out : undefined;
}

/** Bytes as text under a prefix in lower case. */
export function toBech32(prefix: string, bytes: Uint8Array): string {
  const words = regroup(bytes, 8, 5, true)!;
  const check = checksum(prefix, [...words, 0, 0, 0, 0, 0, 0]) ^ 1;
  const signs = Array.from({ length: CHECK }, (_, i) => (check >> (5 * (CHECK - 1 - i))) & 31);
  return `${prefix}1${[...words, ...signs].map((word) => CHARACTERS[word]).join('')}`;
}

/** The bytes behind a text with this prefix, all lower or all upper case; nothing when a character is wrong. */
export function fromBech32(prefix: string, text: string): Uint8Array<ArrayBuffer> | undefined {
  const lower = text.toLowerCase();
  if ((text !== lower && text !== text.toUpperCase()) || !lower.startsWith(`${prefix}1`)) return undefined;
  const words = Array.from(lower.slice(prefix.length + 1), (character) => CHARACTERS.indexOf(character));
  if (words.length < CHECK || words.includes(-1) || checksum(prefix, words) !== 1) return undefined;
  const bytes = regroup(words.slice(0, -CHECK), 5, 8, false);
  return bytes && Uint8Array.from(bytes);
}
