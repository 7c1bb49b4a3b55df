import type { KeyringSession, OwnItem } from '../../src/controllers/keyring-session.js';
import { openKeyringSession } from '../../src/controllers/keyring-session.js';
import { HavenError } from '../../src/core/errors.js';
import { randomIds } from '../../src/core/ids.js';
import { waitFor } from '../helpers/wait.js';

/** What one tab keeps for itself; a page cannot have two session storages. */
export class TabStorage {
  readonly entries = new Map<string, string>();
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, value: string): unknown => this.entries.set(key, value);
  removeItem = (key: string): unknown => this.entries.delete(key);
}

export const asStorage = (tab: TabStorage) => () => tab as unknown as Storage;

export const share = (): OwnItem => ({ kind: 'share', id: randomIds.uuid() });

export const secrets = async (session: KeyringSession): Promise<string[]> =>
  Promise.all((await session.keyrings()).map((keyring) => keyring.secretFor('share', 'x')));

/** How a promise ends: `none`, or code and field of its error. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof HavenError ? `${error.code} ${error.field ?? ''}`.trim() : String(error)),
  );

interface Page {
  readonly window: Window;
  readonly open: typeof openKeyringSession;
  close(): void;
}

/** A community of its own for every test of a file, and tabs in it. */
export function tabs() {
  const frames: HTMLIFrameElement[] = [];
  const here = {
    community: '',
    /** Of its channel and in its storages. */
    name: '',
    open: (tab = new TabStorage()): KeyringSession => openKeyringSession(here.community, asStorage(tab)),
    /** The module in a page of its own, which can be closed. */
    async page(): Promise<Page> {
      const frame = document.createElement('iframe');
      frames.push(frame);
      document.body.append(frame);
      const window = frame.contentWindow as Window & { haven?: Pick<Page, 'open'> };
      const script = window.document.createElement('script');
      script.type = 'module';
      const url = new URL('../../src/controllers/keyring-session.ts', import.meta.url).href;
      script.textContent = `import { openKeyringSession as open } from '${url}'; window.haven = { open };`;
      window.document.body.append(script);
      const { open } = await waitFor(() => window.haven, 'the module in the frame');
      return { window, open, close: () => frame.remove() };
    },
  };
  beforeEach(() => {
    here.community = `keys-${randomIds.operation()}`;
    here.name = `haven:keys:${here.community}`;
  });
  afterEach(() => {
    localStorage.removeItem(here.name);
    sessionStorage.removeItem(here.name);
    for (const frame of frames.splice(0)) frame.remove();
  });
  return here;
}
