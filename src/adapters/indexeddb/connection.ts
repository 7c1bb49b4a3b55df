import { HavenError } from '../../core/errors.js';
import { VERSION } from './schema.js';

/** Brings a database from the version it has to the present one. */
export type Migrate = (database: IDBDatabase, from: number) => void;

export type Opening = Promise<IDBDatabase | undefined>;

export interface Connection {
  /** The database; nothing where there is none yet and nobody has brought `migrate` to make it. */
  open(migrate?: Migrate): Opening;
  /** Lets go of what was opened, if it has not been opened again since. */
  close(opening?: Opening): void;
  /** One request in a transaction of its own; nothing where there is no database yet. */
  ask<Answer>(store: string, question: (store: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer | undefined>;
}

/**
 * Reads without `idb`, which would be half of all that a first read fetches; writes and migrations, fetched later, wrap
 * the same database in it.
 *
 * @param patience milliseconds an opening may take; some browsers never answer, nor does an old tab that blocks
 * @param outdated fetches the migrations
 */
export function connect(
  name: string,
  patience: number,
  outdated: () => Promise<{ readonly upgrade: Migrate }>,
): Connection {
  let current: Opening | undefined;
  const drop = (): void => void (current = undefined);

  const openOnce = (version?: number, migrate?: Migrate): Opening =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      let late = false;
      setTimeout(() => {
        late = true;
        reject(new HavenError('unavailable'));
      }, patience);
      request.onupgradeneeded = ({ oldVersion }) => {
        if (migrate) return migrate(request.result, oldVersion);
        // Who only reads leaves no trace in the browser, and need not fetch what makes a database.
        request.transaction?.abort();
        // An upgrade that comes late belongs to whoever opens next.
        resolve(oldVersion && !late ? outdated().then(({ upgrade }) => openOnce(version, upgrade)) : undefined);
      };
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = drop;
        database.onversionchange = () => {
          drop();
          database.close();
        };
        if (late) database.close();
        else resolve(database);
      };
    });

  const close = (opening = current): void => {
    if (opening !== current) return;
    current?.then((database) => database?.close(), drop);
    drop();
  };

  const open = (migrate?: Migrate): Opening => {
    if (current) return current;
    const opening = openOnce(VERSION, migrate).catch((thrown: unknown) => {
      // Newer code has been here. Read what is understood, wipe nothing.
      if ((thrown as Error).name === 'VersionError') return openOnce();
      throw thrown;
    });
    // Where there was nothing, somebody else may make one: true for those who ask just now, and not for longer.
    opening.then((database) => database ?? setTimeout(close, 0, opening), drop);
    return (current = opening);
  };

  async function ask<Answer>(
    store: string,
    question: (store: IDBObjectStore) => IDBRequest<Answer>,
    again = true,
  ): Promise<Answer | undefined> {
    const opening = open();
    try {
      const database = await opening;
      return (
        database &&
        (await new Promise((resolve, reject) => {
          const request = question(database.transaction(store).objectStore(store));
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error!);
        }))
      );
    } catch (thrown) {
      // The browser has taken it away: after a crash, a wipe, or a night in a frozen tab.
      close(opening);
      if (again) return ask(store, question, false);
      // A schema without what this version asks for.
      if ((thrown as Error).name === 'NotFoundError') throw new HavenError('unsupported', { field: 'version' });
      throw new HavenError('unavailable', { cause: thrown });
    }
  }

  return { open, close, ask };
}
