import { isSigned } from '../audit/checkpoint.js';
import { hourOf } from '../audit/chain.js';
import type { ModerationBackend } from '../backend.js';
import { hashSecret } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import { readPage } from '../paging.js';
import type { Scope } from '../scope.js';
import type { Doer } from './desk-rows.js';
import { memberOf } from './desk-rows.js';
import type { DeskStore } from './desk-store.js';
import { queueItem } from './moderation-queue.js';
import type { AuditRow, Checkpoint } from './moderation.js';
import type { Perform } from './moderator-write.js';
import { isClaimed, isKeptFrom, refuse } from './moderator-write.js';
import { parseAuditQuery, parseCheckpoint, parseQueueQuery } from './parse-moderation.js';
import { parseScope } from './parse-scope.js';
import { isReadable, readable } from './share-keys.js';
import { secretOf } from './share-rows.js';

/** The rules of looking at the queue and at the log, once for every store. */
export function moderationReads({
  source,
  clock,
}: DeskStore): Pick<ModerationBackend, 'queue' | 'audit' | 'checkpoints'> {
  async function entered(scope: Scope, call: unknown): Promise<{ readonly community: string; readonly doer: Doer }> {
    const { community } = parseScope(scope);
    const hash = await hashSecret(secretOf(call));
    return { community, doer: memberOf((await source.ring(community))?.ring, hash) };
  }

  return {
    async queue(scope, query, call) {
      const { limit, after, without, free } = parseQueueQuery(query);
      const { community, doer } = await entered(scope, call);
      const now = clock.now();
      return readPage({
        limit,
        after,
        read: (from, count) => source.queue(community, from, count),
        key: ({ rank = 0, id }) => [rank, id],
        item: (row) =>
          !isReadable(row) || isKeptFrom(row, doer) || without.includes(row.tier) || (free && isClaimed(row, doer, now))
            ? undefined
            : queueItem(row, doer, now),
        signal: call.signal,
      });
    },

    async audit(scope, query, call) {
      const { from, limit } = parseAuditQuery(query);
      const { community } = await entered(scope, call);
      const rows = await source.audit(community, from, limit);
      return rows.map(({ v: _, community: __, ...row }): AuditRow => row);
    },

    async checkpoints(scope, call) {
      const { community } = await entered(scope, call);
      const rows = await source.checkpoints(community);
      return rows.toReversed().flatMap((row) => readable(row, (value): Checkpoint => parseCheckpoint(value)) ?? []);
    },
  };
}

/** The rules of signed checkpoints. No row of the log tells of one: it would be out of date at once. */
export const checkpointActs = (perform: Perform): Pick<ModerationBackend, 'putCheckpoint'> => ({
  async putCheckpoint(scope, checkpoint, call) {
    const { community } = parseScope(scope);
    const input = parseCheckpoint(checkpoint);
    if (input.community !== community) throw new HavenError('invalid', { field: 'community' });
    if (!(await isSigned(input))) throw new HavenError('invalid', { field: 'signature' });
    return perform(scope, call, {
      item: input.signature.slice(0, 22),
      input: ['putCheckpoint', input],
      async plan({ tx, ring, doer, base, now }) {
        // Each of them answers for what they have seen themselves.
        const member = ring?.ring.members.find(({ access }) => access === doer.access);
        if (member?.signer !== input.signer) throw new HavenError('invalid', { field: 'signer' });
        if (input.hour > hourOf(now) + 1) throw new HavenError('invalid', { field: 'hour' });
        const last = input.size > 0 ? await tx.auditRow(input.size - 1) : undefined;
        if (last?.hash !== input.head) refuse('conflict', 'head');
        return {
          log: [],
          async commit() {
            await tx.putCheckpoint({ ...base, ...input });
            return {};
          },
        };
      },
    });
  },
});
