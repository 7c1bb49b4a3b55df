import type { Receipt, SharesBackend, WriteCall } from '../backend.js';
import type { Clock, Day } from '../clock.js';
import { today } from '../clock.js';
import { hashSecret, sameHash } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { Scope } from '../scope.js';
import type { ItemTransaction } from './item-states.js';
import { afterEdit, placed, queueHeld } from './item-states.js';
import { parseScope } from './parse-scope.js';
import { parseId, parseOperation, record } from './parse.js';
import { parseReplyText } from './reply.js';
import { parseCount } from './item.js';
import { parseShareContent } from './share.js';
import { parseNewReaction, parseNewReply, parseNewShare } from './share-input.js';
import type { OperationRow, ReactionRow, ReplyRow, ShareRow } from './share-rows.js';
import {
  aliasOf,
  counted,
  dayNumber,
  fingerprint,
  openedBy,
  OPERATION_DAYS,
  present,
  ROW_VERSION,
  secretOf,
} from './share-rows.js';

/**
 * What a store must do for the rules below: read and write rows of one community inside one transaction. A row handed
 * out is not changed by later writes, and a row handed in is not changed by its giver. A store without moderators leaves out
 * what is theirs.
 */
export interface ShareTransaction extends Partial<ItemTransaction> {
  operation(op: string): Promise<OperationRow | undefined>;
  share(id: string): Promise<ShareRow | undefined>;
  reply(id: string): Promise<ReplyRow | undefined>;
  reaction(share: string, capability: string): Promise<ReactionRow | undefined>;
  /** Also forgets operations from before `expired`, as many as are cheap to find. */
  putOperation(row: OperationRow, expired: Day): Promise<unknown>;
  putShare(row: ShareRow): Promise<unknown>;
  putReply(row: ReplyRow): Promise<unknown>;
  putReaction(row: ReactionRow): Promise<unknown>;
  /**
   * With its replies, its reactions, what moderators have decided about any of them, its rows in their queue, and the
   * fingerprints of every operation of the thread.
   */
  removeShare(id: string): Promise<unknown>;
  /** With what moderators have decided about it, its rows in their queue, and the fingerprints of its operations. */
  removeReply(reply: ReplyRow): Promise<unknown>;
  removeReaction(share: string, capability: string): Promise<unknown>;
}

/**
 * Runs `work` in a transaction of its own: all it wrote is kept when it resolves, nothing when it rejects, and two
 * never see each other half done. `work` awaits nothing but the transaction.
 */
export type Transact = <Result>(
  community: string,
  work: (transaction: ShareTransaction) => Promise<Result>,
) => Promise<Result>;

export type ShareWrites = Required<
  Pick<SharesBackend, 'create' | 'edit' | 'withdraw' | 'reply' | 'editReply' | 'withdrawReply' | 'react' | 'unreact'>
>;

interface Setting {
  readonly tx: ShareTransaction;
  readonly day: Day;
  /** Hash of the one secret the call shows. */
  readonly hash: string;
  readonly base: { readonly v: typeof ROW_VERSION; readonly community: string };
}

interface Written {
  readonly thread: string;
  readonly version: number;
  readonly state?: Receipt['state'];
}

const fail = (code: 'conflict' | 'closed' | 'not-found', field?: string): never => {
  throw new HavenError(code, field ? { field } : {});
};

/**
 * The rules of writing, once for every store.
 * Secrets are hashed before the transaction opens, so that inside it nothing is awaited but the store.
 *
 * @param review whether new and edited shares and replies wait until a moderator has read them
 */
export function shareWrites(transact: Transact, clock: Clock, review = false): ShareWrites {
  async function write(
    scope: Scope,
    call: WriteCall,
    item: string,
    /** Name of the method and its parsed input without secrets. */
    input: readonly unknown[],
    secret: string,
    work: (setting: Setting) => Promise<Written>,
  ): Promise<Receipt> {
    const { community } = parseScope(scope);
    const op = record(call, 'call')('op', parseOperation);
    const hash = secret && (await hashSecret(secret));
    // Parsers build records key by key in their own order, so that equal inputs are equal as JSON.
    const print = fingerprint([op, item, hash, ...input]);
    const day = today(clock);
    const expired = today({ now: () => clock.now() - OPERATION_DAYS * 86_400_000 });
    const base = { v: ROW_VERSION, community } as const;
    return transact(community, async (tx) => {
      const known = await tx.operation(op);
      if (known) {
        if (known.item !== item || (known.print ?? print) !== print) fail('conflict', 'op');
        return { ...known.answer };
      }
      // Undoes the transaction; the caller gets the reason of the signal. An AbortError would look like a lost database.
      if (call.signal?.aborted) throw new HavenError('unavailable');
      await tx.forgetTexts?.(day);
      const { thread, version, state = 'published' } = await work({ tx, day, hash, base });
      const answer: Receipt = { id: item, day, version, state };
      await tx.putOperation({ ...base, op, thread, item, print, answer }, expired);
      return { ...answer };
    });
  }

  const state = review ? 'held' : 'published';

  return {
    async create(scope, share, call) {
      const { voice, ...input } = parseNewShare(share);
      return write(scope, call, input.id, ['create', input], voice, async ({ tx, day, hash, base }) => {
        if (await tx.share(input.id)) fail('conflict', 'id');
        const row = { ...base, ...input, day, version: 1, voice: hash, alias: aliasOf(hash), replies: 0, heard: 0 };
        const share = placed<ShareRow>(row, state);
        await tx.putShare(share);
        if (review) await queueHeld(tx, share, day);
        return { thread: input.id, version: 1, state };
      });
    },

    async edit(scope, id, version, content, call) {
      const input = parseShareContent(content);
      const from = parseCount(version, 'version');
      return write(scope, call, parseId(id), ['edit', from, input], secretOf(call), async (setting) => {
        const { tx, day, hash } = setting;
        const { ownNote: _, ...row } = openedBy(await tx.share(id), hash);
        if (row.erased) fail('closed');
        if (row.version !== from) fail('conflict', 'version');
        const to = await afterEdit(tx, row, review);
        const share = placed<ShareRow>({ ...row, ...input, edited: day, version: from + 1 }, to);
        await tx.putShare(share);
        if (share.state) await queueHeld(tx, share, day);
        return { thread: id, version: from + 1, state: share.state ? 'held' : 'published' };
      });
    },

    async withdraw(scope, id, call) {
      return write(scope, call, parseId(id), ['withdraw'], secretOf(call), async (setting) => {
        const { version } = openedBy(await setting.tx.share(id), setting.hash);
        await setting.tx.removeShare(id);
        return { thread: id, version, state: 'withdrawn' };
      });
    },

    async reply(scope, share, reply, call) {
      const thread = parseId(share, 'share');
      const { voice, ...input } = parseNewReply(reply);
      return write(scope, call, input.id, ['reply', thread, input], voice, async ({ tx, day, hash, base }) => {
        const row = present(await tx.share(thread));
        if (row.wish === 'listening') fail('closed');
        if (await tx.reply(input.id)) fail('conflict', 'id');
        const author = sameHash(row.voice, hash);
        const alias = aliasOf(hash);
        const kept = { ...base, ...input, share: thread, day, oldest: dayNumber(day), version: 1, alias, author };
        const made = placed<ReplyRow>(kept, state);
        await tx.putReply(made);
        await (review ? queueHeld(tx, made, day) : tx.putShare(counted(row, made, 1)));
        return { thread, version: 1, state };
      });
    },

    async editReply(scope, id, version, text, call) {
      const input = parseReplyText(text);
      const from = parseCount(version, 'version');
      return write(scope, call, parseId(id), ['editReply', from, input], secretOf(call), async (setting) => {
        const { tx, day, hash } = setting;
        const row = openedBy(await tx.reply(id), hash);
        if (row.erased) fail('closed');
        if (row.version !== from) fail('conflict', 'version');
        const to = await afterEdit(tx, row, review);
        const reply = placed<ReplyRow>({ ...row, text: input, edited: day, version: from + 1 }, to);
        await tx.putReply(reply);
        if (reply.state) {
          const share = row.state ? undefined : await tx.share(row.share);
          if (share) await tx.putShare(counted(share, row, -1));
          await queueHeld(tx, reply, day);
        }
        return { thread: row.share, version: from + 1, state: reply.state ? 'held' : 'published' };
      });
    },

    async withdrawReply(scope, id, call) {
      return write(scope, call, parseId(id), ['withdrawReply'], secretOf(call), async (setting) => {
        const { tx } = setting;
        const reply = openedBy(await tx.reply(id), setting.hash);
        const share = reply.state ? undefined : await tx.share(reply.share);
        await tx.removeReply(reply);
        if (share) await tx.putShare(counted(share, reply, -1));
        return { thread: reply.share, version: reply.version, state: 'withdrawn' };
      });
    },

    async react(scope, share, reaction, call) {
      const input = parseNewReaction(reaction);
      return write(scope, call, parseId(share, 'share'), ['react', input], '', async ({ tx, base }) => {
        const row = present(await tx.share(share));
        if (!row.reactions) fail('closed');
        await tx.putReaction({ ...base, share, ...input });
        return { thread: share, version: row.version };
      });
    },

    async unreact(scope, share, call) {
      return write(scope, call, parseId(share, 'share'), ['unreact'], secretOf(call), async ({ tx, hash }) => {
        const row = present(await tx.share(share));
        if (!(await tx.reaction(share, hash))) fail('not-found');
        await tx.removeReaction(share, hash);
        return { thread: share, version: row.version };
      });
    },
  };
}
