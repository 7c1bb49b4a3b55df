import { expect } from 'chai';
import { keyringSession, openKeyringSession } from '../../src/controllers/keyring-session.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { makePhrase } from '../../src/core/crypto/phrase.js';
import { base64url, randomIds } from '../../src/core/ids.js';
import { waitFor } from '../helpers/wait.js';
import { asStorage, codeOf, secrets, share, tabs, TabStorage } from './keyring-tabs.js';

const here = tabs();

describe('KeyringSession', () => {
  describe('in one tab', () => {
    it('is one object for each here.community', () => {
      expect(keyringSession(here.community)).to.equal(keyringSession(here.community));
      expect(keyringSession(here.community)).not.to.equal(keyringSession(`${here.community}2`));
    });

    it('starts without keys and makes none by being asked', async () => {
      const session = here.open();
      await session.ready();
      expect(await session.keyrings()).to.deep.equal([]);
      expect(session.hasKeys).to.equal(false);
      expect(session.phrase).to.equal(undefined);
      expect(session.phrases).to.deep.equal([]);
      expect(session.ownDevice).to.equal(false);
    });

    it('makes one phrase for two calls at once, and keeps it for the next', async () => {
      const session = here.open();
      const [one, two] = await Promise.all([session.keyring(), session.keyring()]);
      const three = await session.keyring();
      expect(session.phrase).to.match(/^[a-z]+( [a-z]+){6}$/);
      expect(session.phrases).to.deep.equal([session.phrase]);
      const made = await Promise.all([one, two, three].map((keyring) => keyring.secretFor('share', 'x')));
      expect(new Set(made).size).to.equal(1);
      expect(await secrets(session)).to.deep.equal([made[0]]);
    });

    it('after a reload still has its keys and items, and the phrase no more', async () => {
      const first = await here.page();
      const tab = new TabStorage();
      const session = first.open(here.community, asStorage(tab));
      await session.keyring();
      const item = share();
      session.remember(item);
      const before = await secrets(session);
      first.close();
      const again = here.open(tab);
      await again.ready();
      expect(await secrets(again)).to.deep.equal(before);
      expect(again.items).to.deep.equal([item]);
      expect(again.phrase).to.equal(undefined);
    });

    it('writes the phrase nowhere, and nothing at all to the device', async () => {
      const tab = new TabStorage();
      const session = here.open(tab);
      await session.keyring();
      session.remember(share());
      const written =
        JSON.stringify([...tab.entries]) + JSON.stringify({ ...localStorage }) + location.href + document.cookie;
      // Two words in a row: a single one may be part of a name that is written.
      const list = session.phrase!.split(' ');
      list.slice(1).forEach((word, i) => expect(written).not.to.match(new RegExp(`${list[i]}\\W+${word}`)));
      expect(localStorage.getItem(here.name)).to.equal(null);
      expect([...tab.entries.keys()]).to.deep.equal([here.name]);
    });

    it('uses the session storage of the page unless told otherwise', async () => {
      await keyringSession(here.community).keyring();
      const { keys } = JSON.parse(sessionStorage.getItem(here.name)!) as { keys: { root: string }[] };
      expect(keys).to.have.length(1);
      expect(Object.keys(keys[0]!)).to.deep.equal(['root']);
    });

    it('keeps at most 500 own items, the latest', async () => {
      const session = here.open();
      await session.ready();
      const items = Array.from({ length: 503 }, share);
      for (const item of items) session.remember(item);
      expect(session.items).to.deep.equal(items.slice(3));
    });

    it('replaces a reaction by a later one on the same share, and releases what is gone', () => {
      const session = here.open();
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
      const session = here.open();
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

  describe('on a device of one’s own', () => {
    it('finds phrase, keys and items on the next visit, after every tab was closed', async () => {
      const visit = await here.page();
      const session = visit.open(here.community, asStorage(new TabStorage()));
      await session.keyring();
      session.keepOnThisDevice(true);
      session.remember(share());
      const { phrase, items } = session;
      const before = await secrets(session);
      visit.close();
      const next = here.open();
      expect(next.ownDevice).to.equal(true);
      expect(next.phrase).to.equal(phrase);
      expect(next.items).to.deep.equal(items);
      expect(await secrets(next)).to.deep.equal(before);
    });

    it('can be said before there are keys', async () => {
      const session = here.open();
      session.keepOnThisDevice(true);
      await session.keyring();
      expect(localStorage.getItem(here.name)).to.include(session.phrase);
    });

    it('can be taken back, in every tab', async () => {
      const [one, two] = [here.open(), here.open()];
      await Promise.all([one.ready(), two.ready()]);
      await one.keyring();
      one.keepOnThisDevice(true);
      await waitFor(() => two.hasKeys, 'keys in the other tab');
      expect(two.ownDevice).to.equal(true);
      two.keepOnThisDevice(false);
      one.remember(share());
      expect(localStorage.getItem(here.name)).to.equal(null);
      expect(one.ownDevice).to.equal(false);
      expect(one.hasKeys).to.equal(true);
    });

    it('does not lose the phrase to a tab that never heard it', async () => {
      const session = here.open();
      await session.keyring();
      session.keepOnThisDevice(true);
      const tab = new TabStorage();
      const { keys } = JSON.parse(localStorage.getItem(here.name)!) as { keys: { root: string; phrase: string }[] };
      tab.setItem(here.name, JSON.stringify({ keys: [{ root: keys[0]!.root }], items: [] }));
      const stored = localStorage.getItem(here.name)!;
      localStorage.removeItem(here.name);
      const deaf = here.open(tab);
      localStorage.setItem(here.name, stored);
      deaf.remember(share());
      expect(localStorage.getItem(here.name)).to.include(session.phrase);
      await deaf.ready();
    });
  });

  describe('with something missing or hostile', () => {
    it('works in memory when storage is out of reach', async () => {
      const refuse = (): never => {
        throw new DOMException('No storage here.', 'SecurityError');
      };
      const session = openKeyringSession(here.community, refuse, refuse);
      await session.keyring();
      session.remember(share());
      session.keepOnThisDevice(true);
      expect([session.hasKeys, session.items.length, session.ownDevice]).to.deep.equal([true, 1, false]);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(session.hasKeys).to.equal(true);
      session.forget();
      expect(session.hasKeys).to.equal(false);
    });

    it('works when storage is full', async () => {
      const tab = new TabStorage();
      tab.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
      const session = here.open(tab);
      await session.keyring();
      expect(session.phrase).to.be.a('string');
    });

    it('works alone when there is no channel', async () => {
      const real = globalThis.BroadcastChannel;
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      try {
        const session = here.open();
        await session.keyring();
        session.remember(share());
        session.forget();
        expect(session.hasKeys).to.equal(false);
      } finally {
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: real, configurable: true, writable: true });
      }
    });

    it('says unsupported on http pages, and only when keys are needed', async () => {
      const session = here.open();
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
      { keys: { length: 1, 0: { root: base64url(randomIds.bytes(32)) } } },
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
      const session = here.open();
      await session.keyring();
      session.remember(share());
      const { phrase, items } = session;
      const channel = new BroadcastChannel(here.name);
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
        tab.setItem(here.name, text);
        localStorage.setItem(here.name, text);
        const session = here.open(tab);
        await session.ready();
        expect([session.hasKeys, session.items.length], text).to.deep.equal([false, 0]);
      }
    });

    it('takes only the known parts of what is stored', async () => {
      const tab = new TabStorage();
      const { id } = share();
      const good = { root: base64url(randomIds.bytes(32)), phrase: 'not seven words' };
      tab.setItem(
        here.name,
        JSON.stringify({ keys: [good], items: [{ kind: 'reaction', id, reaction: '<b>', text: 'x' }], extra: 1 }),
      );
      const session = here.open(tab);
      expect(session.phrase).to.equal(undefined);
      expect(session.items).to.deep.equal([{ kind: 'reaction', id }]);
      const [secret] = await secrets(session);
      expect(await hashSecret(secret!)).to.match(/^[\w-]{43}$/);
    });
  });
});
