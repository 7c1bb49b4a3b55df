import type * as Crypto from '../core/crypto/keyring.js';
import type { Keyring } from '../core/crypto/keyring.js';
import {
  joinRecords,
  parseRecord,
  sameItem,
  type Key,
  type KeyringRecord,
  type OwnItem,
  type SeenRing,
} from '../core/crypto/keyring-record.js';
import { HavenError } from '../core/errors.js';
import { base64url, fromBase64url, randomIds } from '../core/ids.js';
import { quietly, read, write } from './kept-record.js';
import { keysName } from './keys-watch.js';

export type { OwnItem } from '../core/crypto/keyring-record.js';

/**
 * One person's keys for one community, for as long as they are here.
 *
 * Every device is taken for a shared one: the phrase stays in memory, and what is derived from it in this tab's session
 * storage, so that a reload keeps the right to edit and closing the tab ends it. Open tabs of the same origin tell each
 * other. Only when the person says that the device is their own, all of it goes to local storage. Where storage or
 * channel is missing it works in this page alone; nothing here throws because of them. Any script of the page's origin
 * can read the same places: an inline element cannot hide from its host.
 *
 * When tabs do not agree, nothing is lost:
 * - `unlock` is a person's word: it replaces the keys of every tab.
 * - What an open tab tells a newcomer is added behind the keys that one has, never in front.
 * - Two tabs that made a phrase in the same moment keep both, the one with the smaller root first in each.
 *
 * So there are up to four keys. The first is for new things, and all are tried to find out what is one's own. What
 * cannot be reached is a tab the browser has put to sleep for good: it learns of `forget` on waking only if it kept its page.
 */
export interface KeyringSession {
  /** Resolves when storage is read and other tabs were asked: at the first answer, or after 100 ms without one. */
  ready(): Promise<void>;
  /** Whether there is anything to change own items with. */
  readonly hasKeys: boolean;
  /** The phrase for new things; undefined when there are no keys, and after a reload on a shared device. */
  readonly phrase: string | undefined;
  /** All phrases known: nearly always one, else also those of things written a moment earlier in another tab. */
  readonly phrases: readonly string[];
  /** Whether keys and phrase are kept on this device beyond the session. */
  readonly ownDevice: boolean;
  /**
   * The keyring for new things. Makes a phrase if there is none; calls at the same time share it.
   * Throws `unsupported` (`secure-context`) on http pages, `closed` when all was forgotten meanwhile.
   */
  keyring(): Promise<Keyring>;
  /** All keyrings to try for ownership, the one for new things first; none when there are no keys. */
  keyrings(): Promise<readonly Keyring[]>;
  /**
   * Takes the keys of a typed phrase in place of those there are, in every tab. Own items are kept if they were made
   * with the same phrase. Throws as `parsePhrase` and `keyring` do.
   */
  unlock(typedPhrase: string): Promise<void>;
  /** Whether to keep phrase, keys and own items in this browser for the next visit. Starts as no. */
  keepOnThisDevice(keep: boolean): void;
  /** Wipes phrase, keys and own items, here, in storage and in all open tabs. */
  forget(): void;
  /** Notes an own item, at most 500; a reaction takes the place of an earlier one on the same share. */
  remember(item: OwnItem): void;
  /** The opposite of `remember`: withdrawn, or undone. */
  release(item: OwnItem): void;
  readonly items: readonly OwnItem[];
  /**
   * The newest ring of the moderators' keys that was accepted here. Kept where keys and items are, as long as they are: an
   * entry by itself would tell whoever looks that somebody opened a report here.
   */
  readonly ring: SeenRing | undefined;
  /** Notes an accepted ring. */
  see(ring: SeenRing): void;
  /** Calls back after every change, in this tab or another, until the function that comes back is called. */
  subscribe(listener: () => void): () => void;
}

// Showing the words needs none of it.
const loadCrypto = async (): Promise<typeof Crypto> => import('../core/crypto/keyring.js');

/** What tabs say to each other, always beside a record. */
type Notice = 'ask' | 'answer' | 'news' | 'made' | 'replace' | 'gone' | 'forget';

const NOTHING: KeyringRecord = { keys: [], items: [] };
const ANSWER_TIME = 100;

/**
 * A session of its own, such as another tab has; `tab` gives the storage that lasts as long as the tab, `device` the one
 * that stays. Either may throw.
 */
export function openKeyringSession(
  community: string,
  tab = (): Storage => sessionStorage,
  device = (): Storage => localStorage,
): KeyringSession {
  const name = keysName(community);
  const listeners = new Set<() => void>();
  const rings = new Map<string, Promise<Keyring>>();
  let record = NOTHING;
  let channel: BroadcastChannel | undefined;
  let ready: Promise<void>;
  let making: Promise<Keyring> | undefined;
  // The first key was made in this page, so another tab may have made one in the same moment.
  let made = false;
  // Nothing has happened since asking that an answer might not know of.
  let asking = false;
  let kept: boolean | undefined;
  let forgotten = 0;

  function change(next = record): void {
    record = next;
    const { keys, items, ring } = next;
    const some = keys.length || items.length;
    kept = write(tab, name, some ? { keys: keys.map(({ root }) => ({ root })), items, ring } : undefined);
    // Only where it is kept already: another tab may have taken it away. A phrase known there is not unlearned.
    const own = read(device, name);
    const known = (root: string): Key | undefined => own?.keys.find((key) => key.root === root);
    if (own) write(device, name, { keys: keys.map((key) => ({ ...known(key.root), ...key })), items, ring });
    for (const listener of listeners) listener();
  }

  function tell(notice: Notice, about = record): void {
    quietly(() => channel?.postMessage({ ...about, notice }));
  }

  function replace(next: KeyringRecord): void {
    made = asking = false;
    change(next);
  }

  function clear(): void {
    forgotten++;
    rings.clear();
    write(device, name);
    replace(NOTHING);
  }

  const drop = (gone: readonly OwnItem[]): void =>
    change({ ...record, items: record.items.filter((own) => !gone.some((item) => sameItem(own, item))) });

  function hear(data: unknown): void {
    const notice = (data as { notice?: unknown } | null)?.notice;
    const theirs = parseRecord(data);
    if (notice === 'ask') {
      if (record.keys.length) tell('answer');
    } else if (notice === 'forget') clear();
    else if (notice === 'gone') drop(theirs.items);
    else if (notice === 'replace') {
      if (theirs.keys.length) replace(theirs);
    } else if (asking || notice !== 'answer') {
      const joined = joinRecords(record, theirs);
      const keys = [...joined.keys];
      if (made && notice === 'made') keys.sort((a, b) => (a.root < b.root ? -1 : 1));
      change({ ...joined, keys });
      if (notice !== 'answer' && theirs.keys.length && keys.length > theirs.keys.length) tell('news');
    }
  }

  function open(): void {
    asking = true;
    const stored = joinRecords(read(device, name) ?? NOTHING, read(tab, name) ?? NOTHING);
    change(joinRecords(record, stored));
    ready = new Promise((resolve) => {
      try {
        channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }) => {
          hear(data);
          if (record.keys.length) resolve();
        };
        tell('ask', NOTHING);
        setTimeout(resolve, record.keys.length ? 0 : ANSWER_TIME);
      } catch {
        resolve();
      }
    });
  }

  function ringOf({ root }: Key): Promise<Keyring> {
    const found = rings.get(root) ?? loadCrypto().then(({ createKeyring }) => createKeyring(fromBase64url(root)));
    rings.set(root, found);
    found.catch(() => rings.delete(root));
    return found;
  }

  async function derive(phrase: string): Promise<Key> {
    const before = forgotten;
    const { deriveRoot } = await loadCrypto();
    const root = base64url(await deriveRoot(phrase, community));
    if (before !== forgotten) throw new HavenError('closed');
    return { root, phrase };
  }

  async function first(): Promise<Keyring> {
    await ready;
    if (!record.keys.length) {
      const { makePhrase } = await import('../core/crypto/phrase.js');
      const key = await derive(makePhrase(randomIds));
      // Another tab, or the person, may have been faster: then nobody has seen this phrase, and it is dropped.
      if (!record.keys.length) {
        made = true;
        change({ ...record, keys: [key] });
        tell('made');
      }
    }
    return ringOf(record.keys[0]!);
  }

  open();
  // An open channel keeps a page out of the back/forward cache, and a page in there hears nothing.
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (kept && !read(tab, name)) clear();
    open();
  });

  return {
    ready: () => ready,
    get hasKeys() {
      return record.keys.length > 0;
    },
    get phrase() {
      return record.keys[0]?.phrase;
    },
    get phrases() {
      return record.keys.flatMap(({ phrase }) => phrase ?? []);
    },
    get ownDevice() {
      return !!read(device, name);
    },
    get items() {
      return record.items;
    },
    get ring() {
      return record.ring;
    },
    keyring: () => (making ??= first().finally(() => (making = undefined))),
    async keyrings() {
      await ready;
      return Promise.all(record.keys.map(ringOf));
    },
    async unlock(typedPhrase) {
      const { parsePhrase } = await import('../core/crypto/phrase.js');
      const key = await derive(parsePhrase(typedPhrase));
      const held = record.keys.some(({ root }) => root === key.root);
      replace(joinRecords({ keys: [key], items: [] }, held ? record : { ...NOTHING, ring: record.ring }));
      tell('replace');
    },
    keepOnThisDevice(keep) {
      write(device, name, keep ? record : undefined);
      change();
      tell('news');
    },
    forget() {
      clear();
      tell('forget');
    },
    remember(item) {
      const news = parseRecord({ items: [item] });
      change(joinRecords(record, news));
      tell('news', news);
    },
    release(item) {
      drop([item]);
      tell('gone', { keys: [], items: [item] });
    },
    see(ring) {
      const news: KeyringRecord = { ...NOTHING, ring };
      change(joinRecords(record, news));
      tell('news', news);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const sessions = new Map<string, KeyringSession>();

/** This page's session for a community: the same object every time. */
export function keyringSession(community: string): KeyringSession {
  const session = sessions.get(community) ?? openKeyringSession(community);
  sessions.set(community, session);
  return session;
}
