import type { Clock } from '../core/clock.js';
import { systemClock, today } from '../core/clock.js';
import { CONTENT_NOTES } from '../core/models/content-notes.js';
import type { Reaction, Share } from '../core/models/share.js';
import { WISHES } from '../core/models/share.js';
import type { ReactionRow, ReplyRow, ShareRow, ShareRows } from '../core/models/share-rows.js';
import { aliasOf, dayNumber, ranked, ROW_VERSION } from '../core/models/share-rows.js';
import type { Random } from './random.js';
import { seededRandom } from './random.js';
import type { Example } from './seed-texts.js';
import { EXAMPLES } from './seed-texts.js';

export interface SeedOptions {
  readonly community: string;
  /** The days of the rows go back from here. */
  readonly clock?: Clock;
  /** The same seed makes the same rows; 1 when absent. */
  readonly seed?: number;
}

const daysAgo = (clock: Clock, days: number): string => today({ now: () => clock.now() - days * 86_400_000 });

/** A row of a share nobody holds the secret of, with whatever `change` says about it. */
export function shareRow(
  community: string,
  random: Random,
  change: Partial<Share> & Pick<Share, 'text' | 'day'>,
): ShareRow {
  const voice = random.key(32);
  return ranked({
    v: ROW_VERSION,
    community,
    id: random.uuid(),
    notes: [],
    wish: 'replies',
    reactions: true,
    version: 1,
    capability: random.key(32),
    voice,
    alias: aliasOf(voice),
    replies: 0,
    heard: change.replies ?? 0,
    ...change,
  });
}

/**
 * A small community to look at: example shares over the last days, in English unless others are asked for, with
 * replies and reactions. For demos, stories and tests, through `memoryBackend({ rows })` or `fillIndexedDb`.
 */
export function exampleRows(
  { community, clock = systemClock, seed = 1 }: SeedOptions,
  languages: readonly Example['language'][] = ['en'],
): ShareRows {
  const random = seededRandom(seed);
  const rows = { shares: [] as ShareRow[], replies: [] as ReplyRow[], reactions: [] as ReactionRow[] };
  const examples = EXAMPLES.filter(({ language }) => languages.includes(language));
  for (const [index, { language: _, replies = [], reactions = {}, ...content }] of examples.entries()) {
    const day = daysAgo(clock, Math.floor(index / 2));
    const share = shareRow(community, random, { ...content, day, replies: replies.length });
    rows.shares.push(share);
    const base = { v: ROW_VERSION, community, share: share.id } as const;
    for (const text of replies) {
      const capability = random.key(32);
      const oldest = dayNumber(day);
      const alias = random.whole(0x10000);
      rows.replies.push({
        ...base,
        id: random.uuid(),
        text,
        day,
        oldest,
        version: 1,
        capability,
        alias,
        author: false,
      });
    }
    for (const [kind, people] of Object.entries(reactions) as [Reaction, number][]) {
      for (let person = 0; person < people; person++) {
        rows.reactions.push({ ...base, kind, capability: random.key(32) });
      }
    }
  }
  return rows;
}

/**
 * Any number of shares for benches and long lists: texts of natural length, spread over a year, a third of them with
 * notes. Takes well under a second for 10,000.
 */
export function manyShares(count: number, { community, clock = systemClock, seed = 1 }: SeedOptions): ShareRows {
  const random = seededRandom(seed);
  const sentences = EXAMPLES.flatMap(({ language, text }) => (language === 'en' ? text.split(/(?<=\.) /) : []));
  const days = Array.from({ length: 365 }, (_, index) => daysAgo(clock, index));
  const shares = Array.from({ length: count }, () => {
    const text = Array.from({ length: 1 + random.whole(6) }, () => random.pick(sentences)).join(' ');
    return shareRow(community, random, {
      text,
      day: random.pick(days),
      notes: random.whole(3) ? [] : [random.pick(CONTENT_NOTES)],
      wish: random.pick(WISHES),
      ...(random.whole(2) && { topic: random.pick(['evenings', 'small-steps']) }),
    });
  });
  return { shares, replies: [], reactions: [] };
}
