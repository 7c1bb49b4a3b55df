import type { Database } from './schema.js';

/**
 * One step for each version of the schema; a step, once published, is never changed. Steps only add: a tab with older
 * code goes on reading what it knows.
 */
const STEPS: readonly ((database: Database) => void)[] = [
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
];

export const VERSION = STEPS.length;

/** Brings a database from the version it has to the present one. */
export function migrate(database: Database, from: number): void {
  for (const step of STEPS.slice(from)) step(database);
}
