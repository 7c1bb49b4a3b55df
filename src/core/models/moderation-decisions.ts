import type { ModerationBackend } from '../backend.js';
import type { Clock } from '../clock.js';
import { today } from '../clock.js';
import { HavenError } from '../errors.js';
import type { Doer, ProposalRow, RingRow } from './desk-rows.js';
import { othersThan, presentReport } from './desk-rows.js';
import type { Written } from './desk-store.js';
import { decidedItem, outcomeOf, settleDecision } from './decide.js';
import type { NewDecision } from './moderation.js';
import type { Perform, Plan, Setting } from './moderator-write.js';
import { itemFor, refuse } from './moderator-write.js';
import { parseFlag } from './item.js';
import { parseNewDecision } from './parse-moderation.js';
import { parseScope } from './parse-scope.js';
import { parseId } from './parse.js';
import { parseSignedKeyRing } from './parse-key-ring.js';
import { queueRank } from './queue-rank.js';
import type { Tier } from './report.js';
import { REASONS } from './report.js';
import { ROW_VERSION } from './share-keys.js';

type Log = Plan['log'];

/** Whether there is somebody who can look a second time. */
const isAlone = ({ ring, doer }: Setting): boolean => !ring || othersThan(ring.ring, [doer]).length === 0;

/** Done at once by the only moderator there is: the log shows the same role proposing and confirming. */
const aloneLog = (log: Log): Log =>
  log.flatMap((row) => [{ ...row, action: 'propose' as const }, { ...row, action: 'confirm' as const }, row]);

/** Keeps what is proposed until somebody else has looked. */
async function propose(
  { tx, base, day, doer }: Setting,
  proposal: Pick<ProposalRow, 'id' | 'act' | 'about' | 'thread' | 'tier' | 'decision' | 'ring'>,
): Promise<Written> {
  const rank = queueRank(proposal.tier, day);
  await tx.putItem({ ...base, ...proposal, kind: 'act', day, by: doer, rank });
  return { id: proposal.id, state: 'held' };
}

async function refuseSecond({ tx }: Setting, about: string): Promise<void> {
  if ((await tx.proposals(about)).length > 0) refuse('conflict', 'proposal');
}

const tierOf = ({ reason }: NewDecision): Tier => (reason ? REASONS[reason].tier : 'other');

/** The plan of a decision that is to be carried out now. */
async function deciding(setting: Setting, input: NewDecision, by: readonly Doer[]): Promise<Plan & { log: Log }> {
  const { tx, day } = setting;
  const row = await decidedItem(setting, input);
  const outcome = await outcomeOf(tx, row, input, day);
  const { kind, id } = input.about;
  const { act: action, reason } = input;
  return {
    log: [{ action, object: kind, id, ...(reason && { reason }) }],
    async commit() {
      const version = await settleDecision(setting, row, input, outcome, by);
      return { version, ...(action === 'erase' && { state: 'withdrawn' }) };
    },
    wall: true,
  };
}

/** The plan of a ring that is to be valid now. */
const founding = ({ tx }: Setting, ring: RingRow): Plan & { log: Log } => ({
  log: [{ action: 'ring', object: 'ring', id: ring.hash }],
  async commit() {
    await tx.putRing(ring);
    return { version: ring.ring.epoch };
  },
});

function follows({ ring: before }: Setting, { ring, signed, hash }: RingRow): void {
  if (!before) return;
  if (signed.root !== before.signed.root) refuse('conflict', 'root');
  if (hash === before.hash || ring.epoch !== before.ring.epoch + 1) refuse('conflict', 'epoch');
  if (ring.previous !== before.hash) refuse('conflict', 'previous');
}

async function erasing(setting: Setting, id: string): Promise<Plan & { log: Log }> {
  const { version } = presentReport(await setting.tx.item(id));
  return {
    log: [{ action: 'erase-report', object: 'report', id }],
    async commit() {
      await setting.tx.removeReport(id);
      return { version, state: 'withdrawn' };
    },
  };
}

/** What a proposal comes to. */
async function carriedOut(setting: Setting, row: ProposalRow): Promise<Plan & { log: Log }> {
  const { act, about, decision, ring, by } = row;
  if (act === 'erase' && decision) return deciding(setting, decision, [by, setting.doer]);
  if (act === 'erase-report') return erasing(setting, about);
  if (!ring) throw new HavenError('unsupported', { field: 'version' });
  follows(setting, ring);
  return founding(setting, ring);
}

/** The rules of deciding, and of the second pair of eyes. */
export const decisionActs = (
  perform: Perform,
  clock: Clock,
): Pick<ModerationBackend, 'putKeyRing' | 'decide' | 'eraseReport' | 'confirm'> => ({
  async putKeyRing(scope, ring, call) {
    const { community } = parseScope(scope);
    const signed = parseSignedKeyRing(ring);
    const { checkKeyRing, ringHash } = await import('../crypto/key-ring.js');
    const read = await checkKeyRing(signed, { community, today: today(clock) });
    // It could never be changed again.
    if (!read.members.some(({ access }) => access)) throw new HavenError('invalid', { field: 'members' });
    const row: RingRow = { v: ROW_VERSION, community, signed, ring: read, hash: await ringHash(read) };
    return perform(scope, call, {
      item: community,
      input: ['putKeyRing', signed],
      founding: row,
      async plan(setting) {
        follows(setting, row);
        const now = founding(setting, row);
        if (!setting.ring) return now;
        if (isAlone(setting)) return { ...now, log: aloneLog(now.log) };
        await refuseSecond(setting, community);
        const id = setting.ids.uuid();
        return {
          log: [{ action: 'propose', object: 'ring', id: row.hash }],
          commit: () =>
            propose(setting, { id, act: 'key-ring', about: community, thread: id, tier: 'safety', ring: row }),
        };
      },
    });
  },

  async decide(scope, decision, call) {
    const input = parseNewDecision(decision);
    const { id, about, reason } = input;
    return perform(scope, call, {
      item: id,
      input: ['decide', input],
      async plan(setting) {
        const { tx, doer } = setting;
        if ((await tx.decision(id)) || (await tx.item(id))) refuse('conflict', 'id');
        const now = await deciding(setting, input, [doer]);
        if (input.act !== 'erase') return now;
        if (isAlone(setting)) return { ...now, log: aloneLog(now.log) };
        await refuseSecond(setting, about.id);
        const item = about.kind === 'reply' ? await tx.reply(about.id) : undefined;
        const thread = item?.share ?? about.id;
        const tier = tierOf(input);
        return {
          log: [{ action: 'propose', object: about.kind, id: about.id, ...(reason && { reason }) }],
          commit: () => propose(setting, { id, act: 'erase', about: about.id, thread, tier, decision: input }),
        };
      },
    });
  },

  async eraseReport(scope, id, call) {
    return perform(scope, call, {
      item: parseId(id),
      input: ['eraseReport'],
      async plan(setting) {
        const { tier } = presentReport(await itemFor(setting, id));
        const now = await erasing(setting, id);
        if (isAlone(setting)) return { ...now, log: aloneLog(now.log) };
        await refuseSecond(setting, id);
        const proposal = setting.ids.uuid();
        return {
          log: [{ action: 'propose', object: 'report', id }],
          commit: () => propose(setting, { id: proposal, act: 'erase-report', about: id, thread: id, tier }),
        };
      },
    });
  },

  async confirm(scope, id, agreed, call) {
    const yes = parseFlag(agreed, 'agreed');
    return perform(scope, call, {
      item: parseId(id),
      input: ['confirm', yes],
      async plan(setting) {
        const { tx, doer } = setting;
        const row = await itemFor(setting, id);
        if (row.kind !== 'act') return refuse('not-found');
        if (!yes) {
          return {
            log: [{ action: 'refuse', object: 'act', id }],
            async commit() {
              await tx.removeItem(id);
              return { state: 'withdrawn' };
            },
          };
        }
        // Whoever proposed it has one pair of eyes.
        if (row.by.name === doer.name || row.by.access === doer.access) refuse('unauthorized');
        const now = await carriedOut(setting, row);
        return {
          ...now,
          log: [{ action: 'confirm', object: 'act', id }, ...now.log],
          async commit() {
            await tx.removeItem(id);
            return { ...(await now.commit()), id };
          },
        };
      },
    });
  },
});
