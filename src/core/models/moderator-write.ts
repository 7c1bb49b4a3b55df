import type { ModeratorCall, Receipt } from '../backend.js';
import { CLAIM_MINUTES } from '../backend.js';
import type { AuditDraft } from '../audit/chain.js';
import { chainRows, hourOf } from '../audit/chain.js';
import type { Day } from '../clock.js';
import { today } from '../clock.js';
import { hashSecret, hashText } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { Ids } from '../ids.js';
import type { Scope } from '../scope.js';
import type { DeskRow, Doer, RingRow } from './desk-rows.js';
import { isAmong, memberOf } from './desk-rows.js';
import type { DeskStore, DeskTransaction, Written } from './desk-store.js';
import type { AuditRow } from './moderation.js';
import { parseScope } from './parse-scope.js';
import { parseOperation, record } from './parse.js';
import { isReadable, ROW_VERSION } from './share-keys.js';
import { fingerprint, OPERATION_DAYS, secretOf } from './share-rows.js';

/** What the rules of one act know of the moment it happens in. */
export interface Setting {
  readonly tx: DeskTransaction;
  readonly now: number;
  readonly day: Day;
  /** Absent only before a community has been founded. */
  readonly ring?: RingRow;
  readonly doer: Doer;
  readonly base: { readonly v: typeof ROW_VERSION; readonly community: string };
  readonly ids: Ids;
}

/** What an act will do, once everything has been checked: its rows in the log, and its effect. */
export interface Plan {
  readonly log: readonly Omit<AuditDraft, 'actor'>[];
  /** Writes, and finds nothing wrong any more: whoever cannot undo relies on it. */
  commit(): Promise<Written>;
  /** True when readers see the effect. */
  readonly wall?: boolean;
}

export interface Act<Answer> {
  /** Id of what is written about; one operation names one. */
  readonly item: string;
  /** Name of the method and its parsed input without secrets. */
  readonly input: readonly unknown[];
  plan(setting: Setting): Promise<Plan>;
  /** What is answered besides the receipt, by a repeated call as well. */
  answer?(setting: Setting, receipt: Receipt): Promise<Answer>;
  /** A ring that would found the community, where there is none: its members are let in. */
  readonly founding?: RingRow;
}

export type Perform = <Answer = Receipt>(scope: Scope, call: ModeratorCall, act: Act<Answer>) => Promise<Answer>;

/** Others may write between two attempts; each round of them lets one through. */
const ATTEMPTS = 100;

export const refuse = (code: 'conflict' | 'closed' | 'not-found' | 'unauthorized', field?: string): never => {
  throw new HavenError(code, field ? { field } : {});
};

/** Whether somebody else is at it just now. */
export const isClaimed = ({ claim }: DeskRow, { name, access }: Doer, now: number): boolean =>
  claim !== undefined && claim.until > now && (claim.name !== name || claim.access !== access);

/** Whether this moderator made the decision that is appealed against here. */
export const isKeptFrom = (row: DeskRow, doer: Doer): boolean => 'without' in row && isAmong(row.without ?? [], doer);

/** The row, if this moderator is given it. */
export function givenTo(row: DeskRow, doer: Doer): DeskRow {
  if (!isReadable(row)) throw new HavenError('unsupported', { field: 'version' });
  return isKeptFrom(row, doer) ? refuse('unauthorized') : row;
}

/** A row of the queue that this moderator may act on. */
export async function itemFor({ tx, doer, now }: Setting, id: string): Promise<DeskRow> {
  const row = givenTo((await tx.item(id)) ?? refuse('not-found'), doer);
  if (isClaimed(row, doer, now)) refuse('conflict', 'claim');
  return row;
}

/** The same row with one's own claim renewed, since one has acted. */
export const renewed = <R extends DeskRow>({ claim, ...row }: R, { doer, now }: Setting): R =>
  ({ ...row, ...(claim && claim.until > now && { claim: leaseOf(doer, now) }) }) as R;

export const leaseOf = (doer: Doer, now: number): NonNullable<DeskRow['claim']> => ({
  ...doer,
  until: now + CLAIM_MINUTES * 60_000,
});

/**
 * Acts of moderators, once for every store: who may, one effect for one operation, and one write for the effect and its rows
 * in the log.
 *
 * A row of the log holds the hash of the one before, and a hash is only to be had asynchronously; but inside a transaction
 * nothing may be awaited except the store, or IndexedDB ends it. So an act is planned in a first transaction that writes
 * nothing, its rows are hashed outside, and a second one writes all of it if the log still ends where it did and the plan is
 * still the same; if not, what has changed is hashed anew.
 *
 * As with polls, an operation is kept under a hash of its id and told apart by a fingerprint that the id itself is part of: so
 * what is kept of a decision cannot confirm a guess of a text, and need not be erased with it.
 */
export const performing =
  ({ transact, clock, ids, changed }: DeskStore): Perform =>
  async (scope, call, { item, input, plan, answer, founding }) => {
    const { community } = parseScope(scope);
    const shown = record(call, 'call')('op', parseOperation);
    const op = (await hashText(`desk|${shown}`)).slice(0, 22);
    const about = `desk:${item}`;
    const hash = await hashSecret(secretOf(call));
    const print = fingerprint([shown, item, hash, ...input]);
    let hashed: { readonly key: string; readonly rows: readonly AuditRow[] } = { key: '', rows: [] };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const now = clock.now();
      const day = today(clock);
      const base = { v: ROW_VERSION, community } as const;
      const result = await transact(community, async (tx) => {
        const ring = await tx.ring();
        const doer = memberOf((ring ?? founding)?.ring, hash);
        const setting: Setting = { tx, now, day, ...(ring && { ring }), doer, base, ids };
        const answered = async (receipt: Receipt): Promise<{ answer: unknown; wall: boolean | undefined }> => ({
          answer: answer ? await answer(setting, receipt) : { ...receipt },
          wall: undefined,
        });
        const known = await tx.operation(op);
        if (known) {
          if (known.item !== about || (known.print ?? print) !== print) refuse('conflict', 'op');
          return answered(known.answer);
        }
        if (call.signal?.aborted) throw new HavenError('unavailable');
        const planned = await plan(setting);
        const head = await tx.auditHead();
        const drafts = planned.log.map((draft) => ({ actor: doer.name, ...draft }));
        const hour = hourOf(now);
        const key = JSON.stringify([head?.seq, head?.hash, drafts, hour]);
        if (key !== hashed.key) return { key, head, drafts, hour };
        await tx.forgetTexts(day);
        const receipt: Receipt = { id: item, day, version: 1, state: 'published', ...(await planned.commit()) };
        for (const row of hashed.rows) await tx.addAudit({ ...base, ...row });
        const expired = today({ now: () => now - OPERATION_DAYS * 86_400_000 });
        await tx.putOperation({ ...base, op, thread: about, item: about, print, answer: receipt }, expired);
        return { ...(await answered(receipt)), wall: planned.wall === true };
      });
      if ('answer' in result) {
        if (result.wall !== undefined) changed(community, result.wall);
        return result.answer as never;
      }
      hashed = { key: result.key, rows: await chainRows(result.head, result.drafts, result.hour) };
    }
    throw new HavenError('unavailable');
  };
