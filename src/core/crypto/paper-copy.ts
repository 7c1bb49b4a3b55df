import { HavenError } from '../errors.js';
import { fromBech32, toBech32 } from './bech32.js';
import { hashText } from './keyring.js';
import { fromBase64url } from '../ids.js';

/** Whose key is on the paper: a moderator's, in the spelling of the age format, or the community's root. */
export type PaperKind = 'moderator' | 'root';

const PREFIX = { moderator: 'age-secret-key-pq-', root: 'haven-root-key-' } as const;
const CHARACTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const ROW = 12;
const LENGTH = 58;
/** Rows of a paper copy. */
export const PAPER_ROWS = Math.ceil(LENGTH / ROW);

// Ten bits a row: a slip of the pen is found in the row where it is.
async function mark(kind: PaperKind, row: number, characters: string): Promise<string> {
  const [a, b] = fromBase64url(await hashText(`haven/v1/paper/${kind}/${row}/${characters}`));
  return CHARACTERS[a! & 31]! + CHARACTERS[b! & 31]!;
}

const grouped = (text: string): string => text.match(/.{1,4}/g)!.join(' ');

/**
 * 32 bytes to write down or print: five rows of groups of four characters, each with two characters at its end that check
 * it. Without those and without spaces, and after `AGE-SECRET-KEY-PQ-1`, a moderator's rows are the key as a stock age tool takes it.
 */
export async function paperCopy(kind: PaperKind, secret: Uint8Array): Promise<readonly string[]> {
  const data = toBech32(PREFIX[kind], secret)
    .slice(PREFIX[kind].length + 1)
    .toUpperCase();
  const rows = Array.from({ length: PAPER_ROWS }, (_, row) => data.slice(row * ROW, (row + 1) * ROW));
  return Promise.all(rows.map(async (row, i) => `${grouped(row)} ${await mark(kind, i + 1, row)}`));
}

// Letters that are not in the alphabet, and what they are when somebody reads them from paper.
const MEANT: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

/**
 * Reads a paper copy as people type it: small letters, spaces and hyphens do not matter, nor a number in front of a row.
 *
 * Throws `invalid`: field `rows` when there are not five, `rows.0` to `rows.4` for the first that was mistyped, and `rows` again
 * for a paper of another kind.
 */
export async function readPaperCopy(kind: PaperKind, typed: string): Promise<Uint8Array<ArrayBuffer>> {
  const rows = typed.split('\n').flatMap((line) => {
    const row = line
      .replace(/^\s*\d\s*[).:]/, '')
      .toUpperCase()
      .replace(/[^A-Z\d]/g, '')
      .replace(/[OI1B]/g, (character) => MEANT[character]!);
    return row ? [row] : [];
  });
  if (rows.length !== PAPER_ROWS) throw new HavenError('invalid', { field: 'rows' });
  for (const [i, row] of rows.entries()) {
    const rest = row.slice(0, -2);
    if (rest.length !== Math.min(ROW, LENGTH - i * ROW) || row.slice(-2) !== (await mark(kind, i + 1, rest))) {
      throw new HavenError('invalid', { field: `rows.${i}` });
    }
  }
  const data = rows.map((row) => row.slice(0, -2)).join('');
  const secret = fromBech32(PREFIX[kind], `${PREFIX[kind]}1${data.toLowerCase()}`);
  if (secret?.length !== 32) throw new HavenError('invalid', { field: 'rows' });
  return secret;
}
