import type { Day } from '../../core/clock.js';

/** The last good copy of a file. */
export interface KeptFile {
  readonly bytes: Uint8Array;
  readonly day: Day;
}

const DATABASE = 'haven-directory';
const STORE = 'files';
const PATIENCE = 3_000;

// One store with one key needs neither `idb` nor the database of what members write, which a reader may never open.
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    const limit = setTimeout(reject, PATIENCE, new Error('The browser does not answer.'));
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      clearTimeout(limit);
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
}

async function ask<Answer>(
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer | undefined> {
  let database: IDBDatabase | undefined;
  try {
    database = await open();
    const transaction = database.transaction(STORE, mode);
    return await new Promise<Answer>((resolve, reject) => {
      const request = question(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error!);
    });
  } catch {
    // A private window, a full disk, a browser that refuses: reading goes on without copies.
    return undefined;
  } finally {
    database?.close();
  }
}

/**
 * Copies of the host's directory files in this browser, for when the line is cut. They hold what the host published and
 * nothing about who read it. Nothing here ever fails: where a browser keeps nothing, there is no copy.
 */
export const keptFiles = {
  async get(address: string): Promise<KeptFile | undefined> {
    const found = (await ask('readonly', (store) => store.get(address) as IDBRequest<unknown>)) as
      Partial<KeptFile> | undefined;
    return found?.bytes instanceof Uint8Array && typeof found.day === 'string' ? (found as KeptFile) : undefined;
  },

  async set(address: string, copy: KeptFile): Promise<void> {
    await ask('readwrite', (store) => store.put(copy, address));
  },

  async delete(address: string): Promise<void> {
    await ask('readwrite', (store) => store.delete(address));
  },
};
