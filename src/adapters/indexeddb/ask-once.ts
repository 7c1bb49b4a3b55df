import type { Connection } from './connection.js';

/** Milliseconds after which whoever asks goes the long way, which knows what to do with a browser that does not answer. */
const PATIENCE = 1_000;

const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/**
 * One question to the database as it stands, which is let go of again at once: for a first page, before what keeps it open
 * has been fetched. Rejects wherever that would do better than this.
 */
export const askOnce = (name: string): Pick<Connection, 'ask'> => ({
  async ask(store, question) {
    const opening = indexedDB.open(name);
    let missing = false;
    opening.onupgradeneeded = () => {
      missing = true;
      // Who only reads leaves no trace in the browser.
      opening.transaction?.abort();
    };
    const opened = answerOf(opening);
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
    try {
      const database = await Promise.race([opened, late]);
      return await answerOf(question(database.transaction(store).objectStore(store)));
    } catch (thrown) {
      if (missing) return undefined;
      throw thrown;
    } finally {
      opened.then(
        (database) => database.close(),
        () => {},
      );
    }
  },
});
