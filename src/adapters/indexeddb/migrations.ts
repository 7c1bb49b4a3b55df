import { wrap } from 'idb';
import type { Migrate } from './connection.js';
import type { Database, VERSION } from './schema.js';

type Step = (database: Database) => void;

/**
 * One step for each version of the schema; a step, once published, is never changed. Steps only add: a tab with older
 * code goes on reading what it knows.
 */
const STEPS: readonly Step[] & { readonly length: typeof VERSION } = [
  (database) => {
    const shares = database.createObjectStore('shares', { keyPath: ['community', 'id'] });
    for (const order of ['newest', 'unanswered'] as const) {
      shares.createIndex(order, ['community', order, 'id']);
      shares.createIndex(`topic-${order}`, ['community', 'topic', order, 'id']);
    }
    const replies = database.createObjectStore('replies', { keyPath: ['community', 'id'] });
    replies.createIndex('thread', ['community', 'share', 'oldest', 'id']);
    database.createObjectStore('reactions', { keyPath: ['community', 'share', 'capability'] });
    const operations = database.createObjectStore('operations', { keyPath: ['community', 'op'] });
    operations.createIndex('thread', ['community', 'thread']);
    operations.createIndex('day', ['community', 'answer.day']);
  },
  (database) => {
    const polls = database.createObjectStore('polls', { keyPath: ['community', 'id'] });
    polls.createIndex('latest', ['community', 'series', 'latest', 'key']);
    database.createObjectStore('poll-answers', { keyPath: ['community', 'poll', 'capability'] });
    const texts = database.createObjectStore('poll-texts', { keyPath: ['community', 'poll', 'id'] });
    texts.createIndex('capability', ['community', 'poll', 'capability']);
    database.createObjectStore('poll-results', { keyPath: ['community', 'poll'] });
  },
  (database) => {
    const desk = database.createObjectStore('desk', { keyPath: ['community', 'id'] });
    desk.createIndex('queue', ['community', 'rank', 'id']);
    desk.createIndex('mailbox', ['community', 'mailbox']);
    desk.createIndex('about', ['community', 'about']);
    desk.createIndex('thread', ['community', 'thread']);
    database.createObjectStore('desk-messages', { keyPath: ['community', 'report', 'place'] });
    const decisions = database.createObjectStore('decisions', { keyPath: ['community', 'id'] });
    decisions.createIndex('item', ['community', 'item']);
    decisions.createIndex('thread', ['community', 'thread']);
    decisions.createIndex('until', ['community', 'until']);
    database.createObjectStore('key-rings', { keyPath: 'community' });
    database.createObjectStore('audit', { keyPath: ['community', 'seq'] });
    database.createObjectStore('checkpoints', { keyPath: ['community', 'size', 'signer'] });
  },
];

/** Brings a database from the version it had to the one it was opened with. */
export function migrate(database: Database, from: number): void {
  for (const step of STEPS.slice(from, database.version)) step(database);
}

/** The same for a database as the browser gives it. */
export const upgrade: Migrate = (database, from) => migrate(wrap(database) as Database, from);
