import { expect } from 'chai';
import type { KeyringSession, OwnItem } from '../../src/controllers/keyring-session.js';
import { keyringSession, openKeyringSession } from '../../src/controllers/keyring-session.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { makePhrase } from '../../src/core/crypto/phrase.js';
import { HavenError } from '../../src/core/errors.js';
import { base64url, isUuid, randomIds } from '../../src/core/ids.js';
import { nextTask, waitFor } from '../helpers/wait.js';

let community: string;
let name: string;
const frames: HTMLIFrameElement[] = [];

/** What one tab keeps for itself; a page cannot have two session storages. */
class TabStorage {
  readonly entries = new Map<string, string>();
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, value: string): unknown => this.entries.set(key, value);
  removeItem = (key: string): unknown => this.entries.delete(key);
}

const asStorage = (tab: TabStorage) => () => tab as unknown as Storage;
const open = (tab = new TabStorage()): KeyringSession => openKeyringSession(community, asStorage(tab));
const root = (fill?: number): string =>
  base64url(fill === undefined ? randomIds.bytes(32) : new Uint8Array(32).fill(fill));
const share = (): OwnItem => ({ kind: 'share', id: randomIds.uuid() });
const secrets = async (session: KeyringSession): Promise<string[]> =>
  Promise.all((await session.keyrings()).map((keyring) => keyring.secretFor('share', 'x')));

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof HavenError ? `${error.code} ${error.field ?? ''}`.trim() : String(error)),
  );

/** The module in a page of its own, which can be closed. */
async function page(): Promise<{ window: Window; close: () => void; open: typeof openKeyringSession }> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  const window = frame.contentWindow as Window & { haven?: { openKeyringSession: typeof openKeyringSession } };
  const script = window.document.createElement('script');
  script.type = 'module';
  const url = new URL('../../src/controllers/keyring-session.ts', import.meta.url).href;
  script.textContent = `import * as haven from '${url}'; window.haven = haven;`;
  window.document.body.append(script);
  const module = await waitFor(() => window.haven, 'the module in the frame');
  return { window, close: () => frame.remove(), open: module.openKeyringSession };
}

beforeEach(() => {
  community = `keys-${randomIds.operation()}`;
  name = `haven:keys:${community}`;
});

afterEach(() => {
  localStorage.removeItem(name);
  sessionStorage.removeItem(name);
  for (const frame of frames.splice(0)) frame.remove();
});

describe('KeyringSession', () => {
  describe('in one tab', () => {
    it('is one object for each community', () => {
      expect(keyringSession(community)).to.equal(keyringSession(community));
      expect(keyringSession(community)).not.to.equal(keyringSession(`${community}2`));
    });

    it('starts without keys and makes none by being asked', async () => {
      const session = open();
      await session.ready();
      expect(await session.keyrings()).to.deep.equal([]);
      expect(session.hasKeys).to.equal(false);
      expect(session.phrase).to.equal(undefined);
      expect(session.phrases).to.deep.equal([]);
      expect(session.ownDevice).to.equal(false);
    });

    it('makes one phrase for two calls at once, and keeps it for the next', async () => {
      const session = open();
      const [one, two] = await Promise.all([session.keyring(), session.keyring()]);
      const three = await session.keyring();
      expect(session.phrase).to.match(/^[a-z]+( [a-z]+){6}$/);
      expect(session.phrases).to.deep.equal([session.phrase]);
      const made = await Promise.all([one, two, three].map((keyring) => keyring.secretFor('share', 'x')));
      expect(new Set(made).size).to.equal(1);
      expect(await secrets(session)).to.deep.equal([made[0]]);
    });

    it('after a reload still has its keys and items, and the phrase no more', async () => {
      const first = await page();
      const tab = new TabStorage();
      const session = first.open(community, asStorage(tab));
      await session.keyring();
      const item = share();
      session.remember(item);
      const before = await secrets(session);
      first.close();
      const again = open(tab);
      await again.ready();
      expect(await secrets(again)).to.deep.equal(before);
      expect(again.items).to.deep.equal([item]);
      expect(again.phrase).to.equal(undefined);
    });

    it('writes the phrase nowhere, and nothing at all to the device', async () => {
      const tab = new TabStorage();
      const session = open(tab);
      await session.keyring();
      session.remember(share());
      const written =
        JSON.stringify([...tab.entries]) + JSON.stringify({ ...localStorage }) + location.href + document.cookie;
      for (const word of session.phrase!.split(' ')) expect(written).not.to.match(new RegExp(`\\b${word}\\b`));
      expect(localStorage.getItem(name)).to.equal(null);
      expect([...tab.entries.keys()]).to.deep.equal([name]);
    });

    it('uses the session storage of the page unless told otherwise', async () => {
      await keyringSession(community).keyring();
      const { keys } = JSON.parse(sessionStorage.getItem(name)!) as { keys: { root: string }[] };
      expect(keys).to.have.length(1);
      expect(Object.keys(keys[0]!)).to.deep.equal(['root']);
    });

    it('keeps at most 500 own items, the latest', async () => {
      const session = open();
      await session.ready();
      const items = Array.from({ length: 503 }, share);
      for (const item of items) session.remember(item);
      expect(session.items).to.deep.equal(items.slice(3));
    });

    it('replaces a reaction by a later one on the same share, and releases what is gone', () => {
      const session = open();
      const { id } = share();
      session.remember({ kind: 'share', id });
      session.remember({ kind: 'reaction', id, reaction: 'with-you' });
      session.remember({ kind: 'reaction', id, reaction: 'thank-you' });
      expect(session.items).to.deep.equal([
        { kind: 'share', id },
        { kind: 'reaction', id, reaction: 'thank-you' },
      ]);
      session.release({ kind: 'reaction', id });
      expect(session.items).to.deep.equal([{ kind: 'share', id }]);
    });

    it('tells its listeners until they leave', async () => {
      const session = open();
      let calls = 0;
      const leave = session.subscribe(() => (calls += 1));
      session.remember(share());
      expect(calls).to.equal(1);
      leave();
      session.remember(share());
      expect(calls).to.equal(1);
      await session.ready();
    });
  });

  describe('with several tabs', () => {
    it('gives a newcomer keys, phrase and items, also from another page', async () => {
      const elsewhere = await page();
      const old = elsewhere.open(community, asStorage(new TabStorage()));
      await old.keyring();
      old.remember(share());
      const newcomer = open();
      await newcomer.ready();
      expect(newcomer.phrase).to.equal(old.phrase);
      expect(newcomer.items).to.deep.equal(old.items);
      expect(await secrets(newcomer)).to.deep.equal(await secrets(old));
    });

    it('tells open tabs of new keys, new items and items that are gone', async () => {
      const [one, two] = [open(), open()];
      await Promise.all([one.ready(), two.ready()]);
      await one.keyring();
      await waitFor(() => two.phrase === one.phrase, 'the phrase in the other tab');
      const item = share();
      one.remember(item);
      await waitFor(() => two.items.length === 1, 'the item in the other tab');
      two.release(item);
      await waitFor(() => one.items.length === 0, 'the item gone');
    });

    it('never mixes communities', async () => {
      const one = open();
      await one.keyring();
      const other = openKeyringSession(`${community}2`, asStorage(new TabStorage()));
      await other.ready();
      expect(other.hasKeys).to.equal(false);
    });

    it('loses no key when two tabs make one at once, and both come to the same', async () => {
      const [one, two] = [open(), open()];
      const rings = await Promise.all([one.keyring(), two.keyring()]);
      await waitFor(() => one.hasKeys && one.phrases.join() === two.phrases.join(), 'the same phrases in both tabs');
      const used = await Promise.all(rings.map((ring) => ring.secretFor('share', 'x')));
      expect(await secrets(one)).to.include.members(used);
      expect(await secrets(two)).to.deep.equal(await secrets(one));
    });

    for (const [order, fill] of [
      ['smaller', 0],
      ['larger', 255],
    ] as const) {
      it(`puts the smaller root first when another tab made one with a ${order} root in the same moment`, async () => {
        const session = open();
        await session.keyring();
        const own = session.phrase!;
        const other = makePhrase(randomIds);
        const heard: unknown[] = [];
        const channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }) => heard.push(data);
        channel.postMessage({ notice: 'made', keys: [{ root: root(fill), phrase: other }], items: [] });
        await waitFor(() => heard.length, 'the answer with both keys');
        channel.close();
        expect(session.phrases).to.deep.equal(fill ? [own, other].sort(() => 0) : [other, own]);
      });
    }

    it('puts the keys of a late answer behind its own', async () => {
      const session = open();
      await session.keyring();
      const own = session.phrase!;
      const late = makePhrase(randomIds);
      const channel = new BroadcastChannel(name);
      channel.postMessage({ notice: 'answer', keys: [{ root: root(0), phrase: late }], items: [] });
      await waitFor(() => session.phrases.length === 2, 'the late answer');
      channel.close();
      expect(session.phrases).to.deep.equal([own, late]);
    });

    it('holds at most four keys and never gives up its own for others', async () => {
      const session = open();
      await session.keyring();
      const own = session.phrase;
      const channel = new BroadcastChannel(name);
      channel.postMessage({ notice: 'answer', keys: Array.from({ length: 9 }, () => ({ root: root() })), items: [] });
      await waitFor(async () => (await session.keyrings()).length > 1, 'more keys');
      channel.close();
      expect(await session.keyrings()).to.have.length(4);
      expect(session.phrase).to.equal(own);
    });
  });

  describe('unlock', () => {
    it('brings the same secrets back on another device', async () => {
      const elsewhere = await page();
      const session = elsewhere.open(community, asStorage(new TabStorage()));
      await session.keyring();
      const before = await secrets(session);
      const phrase = session.phrase!;
      elsewhere.close();
      const other = open();
      await other.unlock(phrase.toUpperCase().replaceAll(' ', ', '));
      expect(other.phrase).to.equal(phrase);
      expect(await secrets(other)).to.deep.equal(before);
    });

    it('takes the place of other keys in every tab, and drops items that are not its own', async () => {
      const [one, two] = [open(), open()];
      await Promise.all([one.ready(), two.ready()]);
      await one.keyring();
      one.remember(share());
      const phrase = makePhrase(randomIds);
      await two.unlock(phrase);
      await waitFor(() => one.phrase === phrase, 'the phrase in the other tab');
      for (const session of [one, two]) {
        expect(session.phrases).to.deep.equal([phrase]);
        expect(session.items).to.deep.equal([]);
      }
    });

    it('keeps the items when it is the phrase that made them, and knows the phrase again after a reload', async () => {
      const first = await page();
      const tab = new TabStorage();
      const session = first.open(community, asStorage(tab));
      await session.keyring();
      session.remember(share());
      const { phrase, items } = session;
      first.close();
      const again = open(tab);
      await again.unlock(phrase!);
      expect(again.items).to.deep.equal(items);
      expect(again.phrase).to.equal(phrase);
    });

    it('names a wrong word and changes nothing', async () => {
      const session = open();
      await session.keyring();
      const { phrase } = session;
      expect(await codeOf(session.unlock(phrase!.replace(/\w+$/, 'qqqq')))).to.equal('invalid words.6');
      expect(await codeOf(session.unlock('one two'))).to.equal('invalid words');
      expect(session.phrase).to.equal(phrase);
    });

    it('is not undone by an answer that set out before it', async () => {
      const session = open();
      const phrase = makePhrase(randomIds);
      await session.unlock(phrase);
      const channel = new BroadcastChannel(name);
      channel.postMessage({ notice: 'answer', keys: [{ root: root(0) }], items: [share()] });
      const item = share();
      channel.postMessage({ notice: 'news', keys: [], items: [item] });
      await waitFor(() => session.items.length, 'the news after the answer');
      channel.close();
      expect(session.items).to.deep.equal([item]);
      expect(await session.keyrings()).to.have.length(1);
    });
  });

  describe('on a device of one’s own', () => {
    it('finds phrase, keys and items on the next visit, after every tab was closed', async () => {
      const visit = await page();
      const session = visit.open(community, asStorage(new TabStorage()));
      await session.keyring();
      session.keepOnThisDevice(true);
      session.remember(share());
      const { phrase, items } = session;
      const before = await secrets(session);
      visit.close();
      const next = open();
      expect(next.ownDevice).to.equal(true);
      expect(next.phrase).to.equal(phrase);
      expect(next.items).to.deep.equal(items);
      expect(await secrets(next)).to.deep.equal(before);
    });

    it('can be said before there are keys', async () => {
      const session = open();
      session.keepOnThisDevice(true);
      await session.keyring();
      expect(localStorage.getItem(name)).to.include(session.phrase);
    });

    it('can be taken back, in every tab', async () => {
      const [one, two] = [open(), open()];
      await Promise.all([one.ready(), two.ready()]);
      await one.keyring();
      one.keepOnThisDevice(true);
      await waitFor(() => two.hasKeys, 'keys in the other tab');
      expect(two.ownDevice).to.equal(true);
      two.keepOnThisDevice(false);
      one.remember(share());
      expect(localStorage.getItem(name)).to.equal(null);
      expect(one.ownDevice).to.equal(false);
      expect(one.hasKeys).to.equal(true);
    });

    it('does not lose the phrase to a tab that never heard it', async () => {
      const session = open();
      await session.keyring();
      session.keepOnThisDevice(true);
      const tab = new TabStorage();
      const { keys } = JSON.parse(localStorage.getItem(name)!) as { keys: { root: string; phrase: string }[] };
      tab.setItem(name, JSON.stringify({ keys: [{ root: keys[0]!.root }], items: [] }));
      const stored = localStorage.getItem(name)!;
      localStorage.removeItem(name);
      const deaf = open(tab);
      localStorage.setItem(name, stored);
      deaf.remember(share());
      expect(localStorage.getItem(name)).to.include(session.phrase);
      await deaf.ready();
    });
  });

  describe('forget', () => {
    it('wipes memory, both storages and every other tab', async () => {
      const tabs = [new TabStorage(), new TabStorage()];
      const [one, two] = tabs.map((tab) => open(tab)) as [KeyringSession, KeyringSession];
      await Promise.all([one.ready(), two.ready()]);
      await one.keyring();
      one.keepOnThisDevice(true);
      one.remember(share());
      await waitFor(() => two.items.length, 'all of it in the other tab');
      two.forget();
      await waitFor(() => !one.hasKeys, 'the other tab to forget');
      for (const session of [one, two]) {
        expect([session.hasKeys, session.phrase, session.ownDevice, session.items.length]).to.deep.equal([
          false,
          undefined,
          false,
          0,
        ]);
        expect(await session.keyrings()).to.deep.equal([]);
      }
      expect(tabs.map(({ entries }) => entries.size)).to.deep.equal([0, 0]);
      expect(localStorage.getItem(name)).to.equal(null);
      const later = open();
      await later.ready();
      expect(later.hasKeys).to.equal(false);
    });

    it('ends what was being made, and the next phrase is another', async () => {
      const session = open();
      await session.keyring();
      const { phrase } = session;
      session.forget();
      const making = session.keyring();
      await nextTask();
      session.forget();
      // Forgotten before or while it was derived: either way no key that was made before is left.
      const end = await codeOf(making);
      expect(['closed', 'none']).to.include(end);
      expect(session.hasKeys).to.equal(end === 'none');
      await session.keyring();
      expect(session.phrase).not.to.equal(phrase);
    });

    it('ends an unlock under way', async () => {
      const session = open();
      await session.unlock(makePhrase(randomIds));
      const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
      crypto.subtle.deriveBits = (...input) => {
        session.forget();
        return derive(...input);
      };
      try {
        expect(await codeOf(session.unlock(makePhrase(randomIds)))).to.equal('closed');
      } finally {
        Reflect.deleteProperty(crypto.subtle, 'deriveBits');
      }
      expect(session.hasKeys).to.equal(false);
    });

    it('reaches a page that slept in the back/forward cache', async () => {
      const sleeping = await page();
      const tab = new TabStorage();
      const session = sleeping.open(community, asStorage(tab));
      await session.keyring();
      sleeping.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      const next = open(tab);
      await next.ready();
      expect(next.hasKeys).to.equal(true);
      next.forget();
      sleeping.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(session.hasKeys).to.equal(false);
      await next.keyring();
      await waitFor(() => session.phrase === next.phrase, 'the woken page to hear again');
    });
  });

  describe('with something missing or hostile', () => {
    it('works in memory when storage is out of reach', async () => {
      const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      const refuse = (): never => {
        throw new DOMException('No storage here.', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse });
      try {
        const session = openKeyringSession(community, refuse);
        await session.keyring();
        session.remember(share());
        session.keepOnThisDevice(true);
        expect([session.hasKeys, session.items.length, session.ownDevice]).to.deep.equal([true, 1, false]);
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        expect(session.hasKeys).to.equal(true);
        session.forget();
        expect(session.hasKeys).to.equal(false);
      } finally {
        Object.defineProperty(window, 'localStorage', real);
      }
    });

    it('works when storage is full', async () => {
      const tab = new TabStorage();
      tab.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
      const session = open(tab);
      await session.keyring();
      expect(session.phrase).to.be.a('string');
    });

    it('works alone when there is no channel', async () => {
      const real = globalThis.BroadcastChannel;
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      try {
        const session = open();
        await session.keyring();
        session.remember(share());
        session.forget();
        expect(session.hasKeys).to.equal(false);
      } finally {
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: real, configurable: true, writable: true });
      }
    });

    it('says unsupported on http pages, and only when keys are needed', async () => {
      const session = open();
      Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
      try {
        expect(await session.keyrings()).to.deep.equal([]);
        expect(await codeOf(session.keyring())).to.equal('unsupported secure-context');
        expect(await codeOf(session.unlock(makePhrase(randomIds)))).to.equal('unsupported secure-context');
      } finally {
        Reflect.deleteProperty(crypto, 'subtle');
      }
    });

    const junk: unknown[] = [
      null,
      0,
      'keys',
      [],
      [[]],
      { keys: 1, items: 'x' },
      { keys: [null, 1, 'x', {}, { root: 1 }, { root: 'short' }, { root: `${'A'.repeat(42)}!` }] },
      { keys: { length: 1, 0: { root: root() } } },
      { items: [null, {}, { kind: 'share' }, { kind: 'share', id: '1' }, { kind: 'admin', id: randomIds.uuid() }] },
      {
        items: [
          { kind: 'share', id: ['x'] },
          { kind: ['share'], id: randomIds.uuid() },
        ],
      },
      { notice: 'replace', keys: [] },
      { notice: 'gone', items: null },
      { notice: { ask: true } },
      JSON.parse('{"__proto__":{"keys":[{"root":"x"}]},"constructor":1}'),
    ];

    it('ignores messages it does not understand', async () => {
      const session = open();
      await session.keyring();
      session.remember(share());
      const { phrase, items } = session;
      const channel = new BroadcastChannel(name);
      for (const message of junk) {
        channel.postMessage(message);
        if (message && !Array.isArray(message) && typeof message === 'object')
          channel.postMessage({ notice: 'news', ...message });
      }
      const last = share();
      channel.postMessage({ notice: 'news', items: [last] });
      await waitFor(() => session.items.some(({ id }) => id === last.id), 'the last message');
      channel.close();
      expect(session.phrases).to.deep.equal([phrase]);
      expect(session.items).to.deep.equal([...items, last]);
    });

    it('ignores what it does not understand in storage', async () => {
      for (const text of [...junk.map((value) => JSON.stringify(value)), '', '{', 'undefined', '\u0000']) {
        const tab = new TabStorage();
        tab.setItem(name, text);
        localStorage.setItem(name, text);
        const session = open(tab);
        await session.ready();
        expect([session.hasKeys, session.items.length], text).to.deep.equal([false, 0]);
      }
    });

    it('takes only the known parts of what is stored', async () => {
      const tab = new TabStorage();
      const { id } = share();
      const good = { root: root(), phrase: 'not seven words' };
      tab.setItem(
        name,
        JSON.stringify({ keys: [good], items: [{ kind: 'reaction', id, reaction: '<b>', text: 'x' }], extra: 1 }),
      );
      const session = open(tab);
      expect(session.phrase).to.equal(undefined);
      expect(session.items).to.deep.equal([{ kind: 'reaction', id }]);
      expect(isUuid(id)).to.equal(true);
      const [secret] = await secrets(session);
      expect(await hashSecret(secret!)).to.match(/^[\w-]{43}$/);
    });
  });
});
