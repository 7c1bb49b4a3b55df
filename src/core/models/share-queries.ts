import type { ShareQuery } from '../backend.js';
import { HavenError } from '../errors.js';
import type { PageKey } from '../paging.js';
import { parseCursor, parseLimit } from '../paging.js';
import type { ContentNote } from './content-notes.js';
import { oneOf, record } from './parse.js';
import type { Amount, OwnShare, Reaction, Share } from './share.js';
import { amount, parseNotes, parseShare, parseTopic, REACTIONS } from './share.js';
import type { ReactionRow, ShareRow } from './share-rows.js';
import { isReadable, present } from './share-rows.js';

export interface Stretch {
  readonly limit: number;
  readonly after: PageKey | undefined;
}

export interface ParsedShareQuery extends Stretch {
  readonly order: NonNullable<ShareQuery['order']>;
  readonly topic?: string;
  readonly without: readonly ContentNote[];
}

/** @throws {HavenError} `invalid` with the field */
export function parseStretch(value: unknown, sign: 1 | -1 = 1): Stretch {
  const get = record(value, 'query');
  return { limit: parseLimit(get('limit')), after: parseCursor(get('cursor'), sign) };
}

/** @throws {HavenError} `invalid` with the field */
export function parseShareQuery(value: unknown): ParsedShareQuery {
  const get = record(value, 'query');
  const order = oneOf(get('order'), ['newest', 'unanswered'], 'order', 'newest');
  return {
    order,
    ...parseTopic(get('topic')),
    without: parseNotes(get('without') ?? [], 'without'),
    ...parseStretch(value, order === 'newest' ? -1 : 1),
  };
}

/** What a row says, through the parser it would pass on arrival; nothing when it is damaged or of a later version. */
export function readable<Row extends { readonly v: unknown }, Item>(
  row: Row,
  parse: (row: Row) => Item,
): Item | undefined {
  try {
    return isReadable(row) ? parse(row) : undefined;
  } catch {
    return undefined;
  }
}

/** A row as a list shows it; nothing when it does not fit the query or cannot be read. */
export const listedShare = (row: ShareRow, { topic, without }: ParsedShareQuery): Share | undefined =>
  readable(row, () =>
    (topic === undefined || row.topic === topic) && !row.notes.some((note) => without.includes(note))
      ? parseShare(row)
      : undefined,
  );

/** @throws {HavenError} `not-found`, or `unsupported` with field `version` when this version cannot read the row */
export function presentShare(row: ShareRow | undefined): Share {
  const share = readable(present(row), parseShare);
  if (!share) throw new HavenError('unsupported', { field: 'version' });
  return share;
}

/** The author's view: kinds in their fixed order, each with an amount in words. */
export function ownShare(share: Share, reactions: readonly ReactionRow[]): OwnShare {
  const received: Partial<Record<Reaction, Amount>> = {};
  for (const kind of REACTIONS) {
    const people = reactions.filter((row) => row.kind === kind).length;
    if (people) received[kind] = amount(people);
  }
  return { share, received };
}
