import { canonicalJson } from '../crypto/canonical.js';
import { hashText } from '../crypto/keyring.js';
import type { AuditAction, AuditRow } from '../models/moderation.js';
import type { Reason } from '../models/report.js';

/** `previous` of the first row. */
export const NO_ROW = 'A'.repeat(43);

/** What is to be written in the log, before it has a place there. */
export interface AuditDraft {
  /** Role name. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly object: AuditedKind;
  readonly id: string;
  readonly reason?: Reason;
}

/** `ring` by its hash, `act` by the id of the proposal, everything else by its own id. */
export type AuditedKind = 'report' | 'share' | 'reply' | 'ring' | 'act';

/** How a row names what was acted on: whoever knows the id finds its rows, and nobody finds the id from them. */
export const auditObject = (kind: AuditedKind, id: string): Promise<string> => hashText(`${kind}:${id}`);

/** `SHA-256(previous ‖ canonical JSON of the rest)` in base64url; over exactly these properties, so that none is added unseen. */
export const rowHash = ({
  seq,
  previous,
  actor,
  action,
  object,
  reason,
  hour,
}: Omit<AuditRow, 'hash'>): Promise<string> =>
  hashText(previous + canonicalJson({ seq, actor, action, object, reason, hour }));

export const hourOf = (now: number): number => Math.floor(now / 3_600_000);

/** The rows that follow a head. */
export async function chainRows(
  head: Pick<AuditRow, 'seq' | 'hash'> | undefined,
  drafts: readonly AuditDraft[],
  hour: number,
): Promise<readonly AuditRow[]> {
  const rows: AuditRow[] = [];
  let { seq, hash: previous } = head ?? { seq: -1, hash: NO_ROW };
  for (const { object, id, ...draft } of drafts) {
    const row = { seq: ++seq, previous, ...draft, object: await auditObject(object, id), hour };
    previous = await rowHash(row);
    rows.push({ ...row, hash: previous });
  }
  return rows;
}
