import { openDB } from 'idb';
import type { ShareRows } from '../../core/models/share-rows.js';
import { migrate } from './migrations.js';
import type { HavenSchema } from './schema.js';
import { DATABASE, VERSION } from './schema.js';

/**
 * Puts rows as `testing/seed` makes them straight into the database, in one transaction: for demos, tests and benches.
 * Checks nothing and tells nobody.
 */
export async function fillIndexedDb(rows: ShareRows, name: string = DATABASE): Promise<void> {
  const database = await openDB<HavenSchema>(name, VERSION, { upgrade: migrate });
  try {
    const transaction = database.transaction(['shares', 'replies', 'reactions'], 'readwrite');
    const [shares, replies, reactions] = [
      transaction.objectStore('shares'),
      transaction.objectStore('replies'),
      transaction.objectStore('reactions'),
    ];
    await Promise.all([
      ...rows.shares.map((row) => shares.put(row)),
      ...rows.replies.map((row) => replies.put(row)),
      ...rows.reactions.map((row) => reactions.put(row)),
      transaction.done,
    ]);
  } finally {
    database.close();
  }
}
