import type { SharesBackend } from '../backend.js';
import { hashSecret } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { PageKey } from '../paging.js';
import { readPage } from '../paging.js';
import type { DecisionRow, RingRow } from './desk-rows.js';
import { decisionsFor } from './parse-decision.js';
import { parseScope } from './parse-scope.js';
import { parseId } from './parse.js';
import { parseReply, REACTIONS } from './reply.js';
import type { Amount, OwnShare, Reaction } from './share.js';
import { parseShare } from './share.js';
import type { ShareListSource } from './share-list.js';
import { keyIn, listReads, readable } from './share-list.js';
import { parseStretch } from './share-queries.js';
import type { ReactionRow, ReplyRow, ShareRow } from './share-rows.js';
import { openedBy, present, ROW_VERSION, secretOf } from './share-rows.js';

/** Where single shares and their threads come from; the second part of a {@link ShareSource}. */
export interface ShareThreadSource {
  share(community: string, id: string): Promise<ShareRow | undefined>;
  /** Up to `count` rows that follow `after`: ascending by `keyIn(row, 'oldest')`, its number first, then the id. */
  replies(community: string, share: string, after: PageKey | undefined, count: number): Promise<readonly ReplyRow[]>;
  reactions(community: string, share: string): Promise<readonly ReactionRow[]>;
  reply(community: string, id: string): Promise<ReplyRow | undefined>;
  /** Decisions about one share or reply, in any order. A store without moderators has neither these nor a ring. */
  decisions?(community: string, item: string): Promise<readonly DecisionRow[]>;
  /** The newest key ring: whom an author could still ask. */
  ring?(community: string): Promise<RingRow | undefined>;
}

/** What a store must do for reading: hand out rows of one community. A row handed out is not changed by later writes. */
export interface ShareSource extends ShareListSource, ShareThreadSource {}

export type ShareReads = Pick<SharesBackend, 'get' | 'list' | 'own' | 'ownReply' | 'replies'>;

/** @see Amount */
export const amount = (people: number): Amount => (people < 3 ? 'someone' : people < 10 ? 'several' : 'many');

/** @throws {HavenError} `unsupported` with field `version` when this version cannot read the row */
export function readItem<R extends ShareRow | ReplyRow, Item>(row: R, parse: (row: R) => Item): Item {
  const item = readable({ ...row, v: ROW_VERSION }, parse);
  if (!item) throw new HavenError('unsupported', { field: 'version' });
  return item;
}

/** What came back to an author: kinds in their fixed order, each with an amount in words. */
export function receivedOf(reactions: readonly ReactionRow[]): OwnShare['received'] {
  const received: Partial<Record<Reaction, Amount>> = {};
  for (const kind of REACTIONS) {
    const people = reactions.filter((row) => row.kind === kind).length;
    if (people) received[kind] = amount(people);
  }
  return received;
}

/** Where an item stands, and what was decided about it, for its author. */
async function standing(
  source: ShareThreadSource,
  { community, id, state }: ShareRow | ReplyRow,
): Promise<Pick<OwnShare, 'state' | 'decisions'>> {
  const decided = (await source.decisions?.(community, id)) ?? [];
  return {
    state: state ?? 'published',
    decisions: decided.length > 0 ? decisionsFor(decided, await source.ring?.(community)) : [],
  };
}

/** The rules of reading one share, what stands under it, and what came back to its author. */
export const threadReads = (
  source: ShareThreadSource,
): Pick<SharesBackend, 'get' | 'own' | 'ownReply' | 'replies'> => ({
  get: async (scope, id) => readItem(present(await source.share(parseScope(scope).community, parseId(id))), parseShare),

  async own(scope, id, call) {
    const { community } = parseScope(scope);
    const key = parseId(id);
    const hash = await hashSecret(secretOf(call));
    const row = openedBy(await source.share(community, key), hash);
    return {
      share: readItem(row, parseShare),
      received: receivedOf(await source.reactions(community, key)),
      ...(await standing(source, row)),
    };
  },

  async ownReply(scope, id, call) {
    const { community } = parseScope(scope);
    const key = parseId(id);
    const hash = await hashSecret(secretOf(call));
    const row = openedBy(await source.reply(community, key), hash);
    return { reply: readItem(row, parseReply), ...(await standing(source, row)) };
  },

  async replies(scope, share, query, call) {
    const { community } = parseScope(scope);
    const stretch = parseStretch(query);
    present(await source.share(community, parseId(share, 'share')));
    return readPage({
      ...stretch,
      read: (after, count) => source.replies(community, share, after, count),
      key: (row) => keyIn(row, 'oldest'),
      item: (row) => readable(row, parseReply),
      signal: call?.signal,
    });
  },
});

/** The rules of reading, once for every store; `shareWrites` is their counterpart. */
export const shareReads = (source: ShareSource): ShareReads => ({ ...listReads(source), ...threadReads(source) });
