import { NO_ROW, rowHash } from '../../core/audit/chain.js';
import { isSigned } from '../../core/audit/checkpoint.js';
import type { AuditRow, Checkpoint } from '../../core/models/moderation.js';

/** The first thing that is wrong with a log. */
export type LogFault =
  { readonly kind: 'hash' | 'order'; readonly seq: number } | { readonly kind: 'cut' | 'signature' | 'other' };

/** What a log was checked against. */
export interface LogCheck {
  readonly rows: readonly AuditRow[];
  readonly marks: readonly Checkpoint[];
  readonly community: string;
  /** Ed25519 public keys of those who may sign a mark. */
  readonly signers: ReadonlySet<string>;
}

/** The first row that does not fit; nothing when all do. */
async function brokenRow(rows: readonly AuditRow[]): Promise<LogFault | undefined> {
  let previous = NO_ROW;
  for (const [seq, row] of rows.entries()) {
    if (row.seq !== seq || row.previous !== previous) return { kind: 'order', seq };
    if ((await rowHash(row)) !== row.hash) return { kind: 'hash', seq };
    previous = row.hash;
  }
  return undefined;
}

/**
 * Reads the whole log again: each row must be what was written then and follow the one before, and each mark of a moderator
 * must fit the row it names.
 * @returns the first thing wrong, and how many marks fit
 */
export async function checkLog({
  rows,
  marks,
  community,
  signers,
}: LogCheck): Promise<{ readonly fault?: LogFault; readonly signed: number }> {
  const fault = await brokenRow(rows);
  if (fault) return { fault, signed: 0 };
  let signed = 0;
  // Marks of others prove nothing, and nothing against the log either.
  for (const mark of marks.filter(({ signer }) => signers.has(signer))) {
    if (mark.community !== community || !(await isSigned(mark))) return { fault: { kind: 'signature' }, signed };
    if (mark.size > rows.length) return { fault: { kind: 'cut' }, signed };
    const head = mark.size ? rows[mark.size - 1]?.hash : NO_ROW;
    if (head !== mark.head) return { fault: { kind: 'hash', seq: Math.max(0, mark.size - 1) }, signed };
    signed++;
  }
  return { signed };
}
