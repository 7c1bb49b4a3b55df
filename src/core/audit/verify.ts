import type { AuditRow, Checkpoint } from '../models/moderation.js';
import { AUDIT_ACTIONS } from '../models/moderation.js';
import { parseCount } from '../models/item.js';
import { oneOf, optional, parseKey, record, refuse } from '../models/parse.js';
import { parseCheckpoint } from '../models/parse-moderation.js';
import type { Reason } from '../models/report.js';
import { REASONS } from '../models/report.js';
import { NO_ROW, rowHash } from './chain.js';
import { isSigned } from './checkpoint.js';

/**
 * The first thing that is wrong with a log.
 *
 * - `row-changed` – the row at `at` is not what it was when it was written, or no row at all.
 * - `row-missing`, `row-moved` – its place holds a later one, and it is nowhere, or elsewhere.
 * - `checkpoint-unsigned` – the checkpoint at `at` was not signed by the key it names, or is none.
 * - `checkpoint-foreign` – it speaks of another community.
 * - `tail-cut` – somebody signed for more rows than there are; `at` is the first that is gone.
 * - `head-forked` – the row at `at` is another one than somebody signed for: the log was written anew.
 */
export interface AuditFault {
  readonly fault:
    | 'row-changed'
    | 'row-missing'
    | 'row-moved'
    | 'checkpoint-unsigned'
    | 'checkpoint-foreign'
    | 'tail-cut'
    | 'head-forked';
  readonly at: number;
}

export interface AuditVerdict {
  /** Absent when nothing is wrong. */
  readonly wrong?: AuditFault;
  readonly rows: number;
  /** Rows that a known moderator has signed for; nobody can change those, not even who owns the database. */
  readonly signed: number;
  /** Signers of checkpoints who are not known here: proof of nothing, and no fault, since members leave. */
  readonly strangers: readonly string[];
}

export interface AuditCheck {
  readonly community: string;
  /** Public keys that count: those of the key ring, and of those who were in it. Without them every key counts. */
  readonly signers?: readonly string[];
}

/** A row with exactly what belongs in one: what the hash is not over must not be there. */
function parseAuditRow(value: unknown): AuditRow {
  const get = record(value, 'row');
  const row = {
    seq: get('seq', parseCount),
    previous: get('previous', parseKey),
    actor: get('actor', (actor, field) => (typeof actor === 'string' ? actor : refuse(field))),
    action: get('action', oneOf, AUDIT_ACTIONS),
    object: get('object', parseKey),
    ...get('reason', optional, oneOf<Reason>, Object.keys(REASONS) as Reason[]),
    hour: get('hour', parseCount),
    hash: get('hash', parseKey),
  };
  return Object.keys(row).length === Object.keys(value as object).length ? row : refuse('row');
}

function quietly<Answer>(parse: (value: unknown) => Answer, value: unknown): Answer | undefined {
  try {
    return parse(value);
  } catch {
    return undefined;
  }
}

async function rowFault(rows: readonly (AuditRow | undefined)[]): Promise<AuditFault | undefined> {
  let previous = NO_ROW;
  for (const [at, row] of rows.entries()) {
    if (!row) return { fault: 'row-changed', at };
    if (row.seq !== at) {
      return { fault: rows.some((other) => other?.seq === at) ? 'row-moved' : 'row-missing', at };
    }
    if (row.previous !== previous || row.hash !== (await rowHash(row))) return { fault: 'row-changed', at };
    previous = row.hash;
  }
  return undefined;
}

/**
 * Checks a log, whole and from its beginning, against what moderators have signed. Keep checkpoints outside the backend as
 * well: one that hands out neither rows nor checkpoints of a time looks as if that time had not been.
 *
 * @param rows as they come from a backend or a file
 */
export async function verifyAudit(
  rows: readonly unknown[],
  checkpoints: readonly unknown[],
  { community, signers }: AuditCheck,
): Promise<AuditVerdict> {
  const read = rows.map((row) => quietly(parseAuditRow, row));
  const strangers = new Set<string>();
  let signed = 0;
  const verdict = (wrong?: AuditFault): AuditVerdict => ({
    ...(wrong && { wrong }),
    rows: rows.length,
    signed,
    strangers: [...strangers],
  });

  const broken = await rowFault(read);
  if (broken) return verdict(broken);
  for (const [at, value] of checkpoints.entries()) {
    const checkpoint: Checkpoint | undefined = quietly(parseCheckpoint, value);
    if (!checkpoint || !(await isSigned(checkpoint))) return verdict({ fault: 'checkpoint-unsigned', at });
    if (checkpoint.community !== community) return verdict({ fault: 'checkpoint-foreign', at });
    const { size, head, signer } = checkpoint;
    if (signers && !signers.includes(signer)) {
      strangers.add(signer);
      continue;
    }
    if (size > rows.length) return verdict({ fault: 'tail-cut', at: rows.length });
    if ((read[size - 1]?.hash ?? NO_ROW) !== head) return verdict({ fault: 'head-forked', at: size - 1 });
    signed = Math.max(signed, size);
  }
  return verdict();
}
