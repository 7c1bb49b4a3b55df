import type { OwnerCall, Receipt, ReportsBackend, WriteCall } from '../backend.js';
import type { Day } from '../clock.js';
import { today } from '../clock.js';
import { hashSecret } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { Scope } from '../scope.js';
import type { ReportRow, RingRow } from './desk-rows.js';
import { isOpen, presentReport } from './desk-rows.js';
import type { DeskStore, DeskTransaction, Written } from './desk-store.js';
import { isAppealable } from './parse-decision.js';
import { parseNewReport, parseSealedMessage } from './parse-report.js';
import { parseScope } from './parse-scope.js';
import { parseId, parseOperation, record } from './parse.js';
import { queueRank } from './queue-rank.js';
import type { NewReport } from './report.js';
import { ROW_VERSION } from './share-keys.js';
import { fingerprint, openedBy, OPERATION_DAYS, present, secretOf } from './share-rows.js';

interface Setting {
  readonly tx: DeskTransaction;
  readonly day: Day;
  /** Hash of the secret the call shows. */
  readonly hash: string;
  readonly base: { readonly v: typeof ROW_VERSION; readonly community: string };
}

const fail = (code: 'conflict' | 'closed' | 'not-found', field?: string): never => {
  throw new HavenError(code, field ? { field } : {});
};

/** The ring of the day, if this was sealed to it. */
async function ringOf({ tx, day }: Setting, epoch: number): Promise<RingRow> {
  const row = present(await tx.ring());
  if (row.ring.epoch !== epoch) fail('conflict', 'epoch');
  if (day > row.ring.notAfter) fail('closed', 'epoch');
  return row;
}

/** Marks a decision as one that somebody else is asked to look at. */
async function appealTo({ tx }: Setting, ring: RingRow, { id, decision = '' }: NewReport): Promise<Partial<ReportRow>> {
  const row = present(await tx.decision(decision));
  if (row.appeal !== undefined) fail('conflict', 'decision');
  if (!isAppealable(row, ring)) fail('closed', 'decision');
  await tx.putDecision({ ...row, appeal: id });
  return { without: row.by };
}

/** The rules of what reporters write, once for every store. */
export function reportWrites({
  transact,
  clock,
  changed,
}: DeskStore): Pick<ReportsBackend, 'submit' | 'append' | 'withdraw'> {
  async function write(
    scope: Scope,
    call: WriteCall,
    item: string,
    input: readonly unknown[],
    secret: string,
    work: (setting: Setting) => Promise<Written>,
  ): Promise<Receipt> {
    const { community } = parseScope(scope);
    const op = record(call, 'call')('op', parseOperation);
    const hash = secret && (await hashSecret(secret));
    const print = fingerprint([op, item, hash, ...input]);
    const day = today(clock);
    const expired = today({ now: () => clock.now() - OPERATION_DAYS * 86_400_000 });
    const base = { v: ROW_VERSION, community } as const;
    const receipt = await transact(community, async (tx) => {
      const known = await tx.operation(op);
      if (known) {
        if (known.item !== item || (known.print ?? print) !== print) fail('conflict', 'op');
        return { ...known.answer };
      }
      if (call.signal?.aborted) throw new HavenError('unavailable');
      await tx.forgetTexts(day);
      const answer: Receipt = {
        id: item,
        day,
        version: 1,
        state: 'published',
        ...(await work({ tx, day, hash, base })),
      };
      await tx.putOperation({ ...base, op, thread: item, item, print, answer }, expired);
      return { ...answer };
    });
    changed(community, false);
    return receipt;
  }

  /** A report of whoever shows the secret that adds to it. */
  const owned = async ({ tx, hash }: Setting, id: string): Promise<ReportRow> =>
    openedBy(presentReport(await tx.item(id)), hash);

  return {
    async submit(scope, report, call) {
      const input = parseNewReport(report);
      return write(scope, call, input.id, ['submit', input], '', async (setting) => {
        const { tx, day, base } = setting;
        const { id, epoch, sealed, tier, ...rest } = input;
        const ring = await ringOf(setting, epoch);
        if (await tx.item(id)) fail('conflict', 'id');
        if (await tx.mailbox(input.mailbox)) fail('conflict', 'mailbox');
        const appeal = input.kind === 'appeal' ? await appealTo(setting, ring, input) : {};
        const rank = queueRank(tier, day);
        const row = { ...base, ...rest, id, thread: id, tier, day, rank, version: 1, waiting: true, messages: 1 };
        await tx.putItem({ ...row, state: 'received', ...appeal });
        await tx.putMessage({ ...base, report: id, place: 0, id, epoch, sealed, from: 'reporter', day });
        return {};
      });
    },

    async append(scope, id, message, call: OwnerCall) {
      const input = parseSealedMessage(message);
      return write(scope, call, parseId(id), ['append', input], secretOf(call), async (setting) => {
        const { tx, day, base } = setting;
        const row = await owned(setting, id);
        if (!isOpen(row)) fail('closed');
        await ringOf(setting, input.epoch);
        if ((await tx.messages(id)).some((kept) => kept.id === input.id)) fail('conflict', 'id');
        const version = row.version + 1;
        await tx.putMessage({ ...base, ...input, report: id, place: row.messages, from: 'reporter', day });
        await tx.putItem({ ...row, messages: row.messages + 1, waiting: true, version });
        return { version };
      });
    },

    async withdraw(scope, id, call) {
      return write(scope, call, parseId(id), ['withdraw'], secretOf(call), async (setting) => {
        const { tx } = setting;
        const { version, decision } = await owned(setting, id);
        const asked = decision === undefined ? undefined : await tx.decision(decision);
        await tx.removeReport(id);
        if (asked?.appeal === id) {
          const { appeal: _, ...row } = asked;
          await tx.putDecision(row);
        }
        return { version, state: 'withdrawn' };
      });
    },
  };
}
