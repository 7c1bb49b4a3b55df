import type { ModerationBackend } from '../backend.js';
import { HavenError } from '../errors.js';
import type { DeskRow, Doer, ReportRow } from './desk-rows.js';
import { isEnded, presentReport } from './desk-rows.js';
import type { DeskTransaction } from './desk-store.js';
import type { NewOutcome, QueueEntry, QueueItem } from './moderation.js';
import type { Perform, Setting } from './moderator-write.js';
import { givenTo, itemFor, leaseOf, refuse, renewed } from './moderator-write.js';
import { parseMessages, parseNewOutcome } from './parse-moderation.js';
import { parseSealedMessage } from './parse-report.js';
import { parseId } from './parse.js';
import { queueRank } from './queue-rank.js';
import { parseReply } from './reply.js';
import { messagesOf } from './report-reads.js';
import type { SealedMessage } from './report.js';
import { parseShare } from './share.js';
import { readItem } from './share-reads.js';
import type { ReplyRow, ShareRow } from './share-rows.js';

type Kind = 'report' | 'share' | 'reply' | 'act';

/** How the log names what stands in the queue. */
const kindOf = ({ kind }: Pick<DeskRow, 'kind'>): Kind =>
  kind === 'share' || kind === 'reply' || kind === 'act' ? kind : 'report';

/** A row of the queue as one moderator sees it. */
export function queueItem(row: DeskRow, doer: Doer, now: number): QueueItem {
  const { id, kind, tier, day, claim } = row;
  const claimed = claim !== undefined && claim.until > now;
  const mine = ({ name, access }: Doer): boolean => name === doer.name && access === doer.access;
  return {
    id,
    kind,
    tier,
    day,
    version: 'version' in row ? row.version : 1,
    state: 'state' in row ? row.state : claimed ? 'in-review' : 'received',
    ...(claimed && { claim: { by: claim.name, mine: mine(claim), until: claim.until } }),
    waiting: 'waiting' in row && row.waiting,
    ...(row.kind === 'act' && { proposal: { act: row.act, by: row.by.name, mine: mine(row.by) } }),
  };
}

/** A share or reply that waits for nobody: hidden, published, or erased. */
const quietItem = (row: ShareRow | ReplyRow): QueueItem => ({
  id: row.id,
  kind: 'share' in row ? 'reply' : 'share',
  tier: 'other',
  day: row.day,
  version: row.version,
  state: 'acted',
  waiting: false,
});

const findItem = async (tx: DeskTransaction, id: string): Promise<ShareRow | ReplyRow | undefined> =>
  (await tx.share(id)) ?? (await tx.reply(id));

const shown = (row: ShareRow | ReplyRow | undefined): Pick<QueueEntry, 'share' | 'reply'> =>
  !row ? {} : 'share' in row ? { reply: readItem(row, parseReply) } : { share: readItem(row, parseShare) };

/** What somebody opens: a row of the queue, or a share or reply wherever it stands. */
async function entryOf(setting: Setting, id: string): Promise<QueueEntry> {
  const { tx, doer, now } = setting;
  const row = await tx.item(id);
  if (!row) {
    const item = (await findItem(tx, id)) ?? refuse('not-found');
    return { item: quietItem(item), messages: [], notes: [], ...shown(item) };
  }
  const rows = await tx.messages(id);
  return {
    item: queueItem(row, doer, now),
    messages: messagesOf(rows.filter(({ note }) => !note)),
    notes: messagesOf(rows.filter(({ note }) => note)),
    ...(kindOf(row) !== 'report' && shown(await findItem(tx, row.kind === 'act' ? row.about : id))),
  };
}

/** A report that this moderator may act on. */
const reportFor = async (setting: Setting, id: string): Promise<ReportRow> => presentReport(await itemFor(setting, id));

async function checkMessage({ tx, ring }: Setting, report: string, { id, epoch }: SealedMessage): Promise<void> {
  if (epoch !== ring?.ring.epoch) refuse('conflict', 'epoch');
  if ((await tx.messages(report)).some((kept) => kept.id === id)) refuse('conflict', 'id');
}

/** The report with one message more, by moderators. */
async function withMessage(
  { tx, base, day }: Setting,
  row: ReportRow,
  message: SealedMessage,
  note?: true,
): Promise<ReportRow> {
  const { id, messages } = row;
  await tx.putMessage({
    ...base,
    ...message,
    report: id,
    place: messages,
    from: 'moderators',
    day,
    ...(note && { note }),
  });
  return { ...row, messages: messages + 1 };
}

/** A report where it stands once somebody has said how it ends, or that it goes on. */
function ended({ rank: _, claim, ...row }: ReportRow, state: NewOutcome['state']): ReportRow {
  const version = row.version + 1;
  if (isEnded({ state })) return { ...row, state, version, waiting: false };
  return { ...row, state, version, rank: queueRank(row.tier, row.day), ...(claim && { claim }) };
}

/** The rules of working through the queue. */
export const queueActs = (
  perform: Perform,
): Pick<ModerationBackend, 'open' | 'claim' | 'release' | 'answer' | 'note' | 'outcome' | 'reseal'> => ({
  async open(scope, id, call) {
    return perform<QueueEntry>(scope, call, {
      item: parseId(id),
      input: ['open'],
      async plan(setting) {
        const row = await setting.tx.item(id);
        // Somebody else's claim keeps nobody from reading.
        const item = (row && givenTo(row, setting.doer)) ?? (await findItem(setting.tx, id)) ?? refuse('not-found');
        const object = 'kind' in item ? kindOf(item) : 'share' in item ? 'reply' : 'share';
        // What cannot be read is told before it stands in the log as opened.
        await entryOf(setting, id);
        return { log: [{ action: 'open', object, id }], commit: async () => ({ version: version(item) }) };
      },
      answer: (setting) => entryOf(setting, id),
    });
  },

  async claim(scope, id, call) {
    return perform(scope, call, {
      item: parseId(id),
      input: ['claim'],
      async plan(setting) {
        const { tx, doer, now } = setting;
        const row = await itemFor(setting, id);
        if (row.rank === undefined) refuse('closed');
        const claimed = { ...row, claim: leaseOf(doer, now) };
        // The reporter reads that somebody is at it.
        const first = 'state' in claimed && claimed.state === 'received';
        const next = first ? { ...claimed, state: 'in-review' as const, version: claimed.version + 1 } : claimed;
        return {
          log: [{ action: 'claim', object: kindOf(row), id }],
          async commit() {
            await tx.putItem(next);
            return { version: version(next) };
          },
        };
      },
    });
  },

  async release(scope, id, call) {
    return perform(scope, call, {
      item: parseId(id),
      input: ['release'],
      async plan(setting) {
        const { claim: _, ...row } = await itemFor(setting, id);
        return {
          log: [{ action: 'release', object: kindOf(row), id }],
          async commit() {
            await setting.tx.putItem(row);
            return { version: version(row) };
          },
        };
      },
    });
  },

  async answer(scope, id, message, call) {
    const input = parseSealedMessage(message);
    return perform(scope, call, {
      item: parseId(id),
      input: ['answer', input],
      async plan(setting) {
        const row = await reportFor(setting, id);
        await checkMessage(setting, id, input);
        return {
          log: [{ action: 'answer', object: 'report', id }],
          async commit() {
            const next = await withMessage(setting, row, input);
            const state = next.state === 'received' ? 'in-review' : next.state;
            const version = row.version + 1;
            await setting.tx.putItem(renewed({ ...next, state, version, waiting: false }, setting));
            return { version };
          },
        };
      },
    });
  },

  async note(scope, id, message, call) {
    const input = parseSealedMessage(message);
    return perform(scope, call, {
      item: parseId(id),
      input: ['note', input],
      async plan(setting) {
        const row = await reportFor(setting, id);
        await checkMessage(setting, id, input);
        return {
          log: [{ action: 'note', object: 'report', id }],
          async commit() {
            // No new version: the reporter's view is as it was.
            await setting.tx.putItem(renewed(await withMessage(setting, row, input, true), setting));
            return { version: row.version };
          },
        };
      },
    });
  },

  async outcome(scope, id, outcome, call) {
    const { state, answer } = parseNewOutcome(outcome);
    return perform(scope, call, {
      item: parseId(id),
      input: ['outcome', state, answer],
      async plan(setting) {
        const row = await reportFor(setting, id);
        if (answer) await checkMessage(setting, id, answer);
        return {
          log: [{ action: 'outcome', object: 'report', id }],
          async commit() {
            const told = answer ? { ...(await withMessage(setting, row, answer)), waiting: false } : row;
            const next = ended(renewed(told, setting), state);
            await setting.tx.putItem(next);
            return { version: next.version };
          },
        };
      },
    });
  },

  async reseal(scope, id, messages, call) {
    const input = parseMessages(messages);
    return perform(scope, call, {
      item: parseId(id),
      input: ['reseal', input],
      async plan(setting) {
        const { tx, ring } = setting;
        const row = await reportFor(setting, id);
        const kept = new Map((await tx.messages(id)).map((each) => [each.id, each]));
        const swaps = input.map((message, index) => {
          const before = kept.get(message.id);
          if (!before) throw new HavenError('invalid', { field: `messages.${index}.id` });
          if (message.epoch !== ring?.ring.epoch) refuse('conflict', 'epoch');
          return { ...before, ...message };
        });
        return {
          log: [{ action: 'reseal', object: 'report', id }],
          async commit() {
            for (const swap of swaps) await tx.putMessage(swap);
            await tx.putItem(renewed(row, setting));
            return { version: row.version };
          },
        };
      },
    });
  },
});

const version = (row: object): number => ('version' in row ? (row.version as number) : 1);
