import { HavenError } from '../errors.js';
import { fromBech32, toBech32 } from './bech32.js';

/** Whose key is on the paper: a moderator's, in the spelling of the age format, or the community's root. */
export type PaperKind = 'moderator' | 'root';

const PREFIX = { moderator: 'age-secret-key-pq-', root: 'haven-root-key-' } as const;
const CHARACTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const ROW = 12;
const LENGTH = 58;
/** Rows of a paper copy. */
export const PAPER_ROWS = Math.ceil(LENGTH / ROW);

/** Twice a number of five bits, in the field that bech32 counts in. */
const twice = (value: number): number => (value << 1) ^ (value & 16 ? 0x29 : 0);

/**
 * Two characters that check a row, with its kind and its number: one or two wrong characters, and two neighbours in each other's
 * place, are always found (a Reed–Solomon code), and of anything else all but one in a thousand.
 */
function mark(kind: PaperKind, row: number, characters: string): string {
  let sum = 0;
  let weighted = 0;
  for (const value of [kind === 'root' ? 1 : 0, row, ...Array.from(characters, (sign) => CHARACTERS.indexOf(sign))]) {
    sum ^= value;
    weighted = twice(weighted) ^ value;
  }
  return CHARACTERS[sum]! + CHARACTERS[weighted]!;
}

const grouped = (text: string): string => text.match(/.{1,4}/g)!.join(' ');

/**
 * 32 bytes to write down or print: five rows of groups of four characters, each with two characters at its end that check
 * it. Without those and without spaces, and after `AGE-SECRET-KEY-PQ-1`, a moderator's rows are the key as a stock age tool takes it.
 */
export function paperCopy(kind: PaperKind, secret: Uint8Array): readonly string[] {
  const data = toBech32(PREFIX[kind], secret)
    .slice(PREFIX[kind].length + 1)
    .toUpperCase();
  const rows = Array.from({ length: PAPER_ROWS }, (_, row) => data.slice(row * ROW, (row + 1) * ROW));
  return rows.map((row, i) => `${grouped(row)} ${mark(kind, i + 1, row)}`);
}

// Letters that are not in the alphabet, and what they are when somebody reads them from paper.
const MEANT: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

const plainRow = (typed: string): string =>
  typed
    .replace(/^\s*\d\s*[).:]/, '')
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .replace(/[OI1B]/g, (character) => MEANT[character]!);

/** Whether two rows are the same to somebody who reads them from paper. */
export const sameRow = (a: string, b: string): boolean => plainRow(a) === plainRow(b);

/**
 * Reads a paper copy as people type it: small letters, spaces and hyphens do not matter, nor a number in front of a row.
 *
 * Throws `invalid`: field `rows` when there are not five, `rows.0` to `rows.4` for the first that was mistyped, and `rows` again
 * for a paper of another kind.
 */
export function readPaperCopy(kind: PaperKind, typed: string): Uint8Array<ArrayBuffer> {
  const rows = typed.split('\n').flatMap((line) => plainRow(line) || []);
  if (rows.length !== PAPER_ROWS) throw new HavenError('invalid', { field: 'rows' });
  for (const [i, row] of rows.entries()) {
    const rest = row.slice(0, -2);
    if (rest.length !== Math.min(ROW, LENGTH - i * ROW) || row.slice(-2) !== mark(kind, i + 1, rest)) {
      throw new HavenError('invalid', { field: `rows.${i}` });
    }
  }
  const data = rows.map((row) => row.slice(0, -2)).join('');
  const secret = fromBech32(PREFIX[kind], `${PREFIX[kind]}1${data.toLowerCase()}`);
  if (secret?.length !== 32) throw new HavenError('invalid', { field: 'rows' });
  return secret;
}
