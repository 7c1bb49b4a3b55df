import type { IDBPTransaction, StoreNames } from 'idb';
import { wrap } from 'idb';
import { HavenError } from '../../core/errors.js';
import type { PollTransaction } from '../../core/models/poll-rows.js';
import type { Connection } from './connection.js';
import { upgrade } from './migrations.js';
import type { Database, HavenSchema } from './schema.js';

export type Transaction = IDBPTransaction<HavenSchema, StoreNames<HavenSchema>[], 'readwrite'>;

/** Old operations forgotten with each write: more than a write adds, few enough not to be noticed. */
const FORGET = 20;

/** The operations of a community, of whatever capability. */
export function operationsIn(
  transaction: Transaction,
  community: string,
): Pick<PollTransaction, 'operation' | 'putOperation'> {
  const operations = transaction.objectStore('operations');
  return {
    operation: (op) => operations.get([community, op]),
    async putOperation(row, expired) {
      await operations.put(row);
      const old = IDBKeyRange.bound([community], [community, expired], false, true);
      const keys = await operations.index('day').getAllKeys(old, FORGET);
      await Promise.all(keys.map((key) => operations.delete(key)));
    },
  };
}

/** How a database shows that the browser has taken it away; seen after a crash, a wipe, and a night in a frozen tab. */
const LOST = /^(InvalidState|Abort|Unknown)Error$/;

/** Runs work in one strict transaction over these stores, so that what was told as kept is kept. */
export type StrictTransact = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

export function strictTransact(
  { open, close }: Connection,
  stores: readonly StoreNames<HavenSchema>[],
): StrictTransact {
  const transact = async <Result>(
    database: Database,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' }) as Transaction;
    const { done } = transaction;
    // Whoever awaits it below may have left before it fails.
    done.catch(() => {});
    try {
      const result = await work(transaction);
      await done;
      return result;
    } catch (thrown) {
      // The reason a transaction gave up (a full disk) says more than the request that noticed.
      const cause = transaction.error ?? thrown;
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
      throw cause;
    }
  };

  /** Once more on a fresh database where the browser has closed it; safe because of the operation ids. */
  const use = async <Answer>(work: (database: Database) => Promise<Answer>, again = true): Promise<Answer> => {
    const opening = open(upgrade);
    try {
      const database = await opening;
      if (database) return await work(wrap(database) as Database);
    } catch (thrown) {
      const { name } = thrown as Error;
      // A schema without what this version asks for.
      if (name === 'NotFoundError') throw new HavenError('unsupported', { field: 'version' });
      if (!LOST.test(name)) throw thrown;
      close(opening);
      if (again) return use(work, false);
      throw new HavenError('unavailable', { cause: thrown });
    }
    // Who only reads has asked first, and makes none.
    close(opening);
    return use(work, again);
  };

  return (work) => use((database) => transact(database, work));
}
