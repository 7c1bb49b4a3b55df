import { openDB } from 'idb';
import { HavenError } from '../../core/errors.js';
import { migrate, VERSION } from './migrations.js';
import type { Database, HavenSchema } from './schema.js';

export interface Connection {
  open(): Promise<Database>;
  /**
   * Runs `work` on the open database. When the browser has closed it meanwhile, opens it again and runs `work` once
   * more, which is safe for writes because of their operation ids.
   */
  use<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer>;
  close(): void;
}

/** How a database shows that the browser has taken it away; seen after a crash, a wipe, and a night in a frozen tab. */
const LOST = /^(InvalidState|Abort|Unknown)Error$/;

const nameOf = (thrown: unknown): string => String((thrown as Error | undefined)?.name);

/** @param patience milliseconds an opening may take; some browsers never answer */
export function connect(name: string, patience: number): Connection {
  let current: Promise<Database> | undefined;
  const drop = (): void => void (current = undefined);

  const openOnce = (version?: number): Promise<Database> =>
    new Promise((resolve, reject) => {
      let late = false;
      const giveUp = (): void => {
        late = true;
        reject(new HavenError('unavailable'));
      };
      setTimeout(giveUp, patience);
      openDB<HavenSchema>(name, version, {
        upgrade: migrate,
        // A tab with older code that does not let go.
        blocked: () => setTimeout(giveUp, patience * 0.6),
        blocking(_from, _to, event) {
          drop();
          (event.target as IDBDatabase).close();
        },
        terminated: drop,
      }).then((database) => (late ? database.close() : resolve(database)), reject);
    });

  const open = (): Promise<Database> =>
    (current ??= openOnce(VERSION)
      .catch((thrown: unknown) => {
        // Newer code has been here. Read what is understood, wipe nothing.
        if (nameOf(thrown) === 'VersionError') return openOnce();
        throw thrown;
      })
      .catch((thrown: unknown) => {
        drop();
        throw new HavenError('unavailable', { cause: thrown });
      }));

  async function use<Answer>(work: (database: Database) => Promise<Answer>, again = true): Promise<Answer> {
    const mine = open();
    const database = await mine;
    try {
      return await work(database);
    } catch (thrown) {
      const name = nameOf(thrown);
      // A schema without what this version asks for.
      if (name === 'NotFoundError') throw new HavenError('unsupported', { field: 'version' });
      if (!LOST.test(name)) throw thrown;
      database.close();
      if (current === mine) drop();
      if (again) return use(work, false);
      throw new HavenError('unavailable', { cause: thrown });
    }
  }

  return {
    open,
    use,
    close() {
      current?.then(
        (database) => database.close(),
        () => {},
      );
      drop();
    },
  };
}
