import { expect } from 'chai';
import type { KeyringSession } from '../../src/controllers/keyring-session.js';
import { openKeyringSession } from '../../src/controllers/keyring-session.js';
import { makePhrase } from '../../src/core/crypto/phrase.js';
import { base64url, randomIds } from '../../src/core/ids.js';
import { waitFor } from '../helpers/wait.js';
import { asStorage, codeOf, secrets, share, tabs, TabStorage } from './keyring-tabs.js';

const here = tabs();

describe('KeyringSession', () => {
  describe('with several tabs', () => {
    it('gives a newcomer keys, phrase and items, also from another page', async () => {
      const elsewhere = await here.page();
      const old = elsewhere.open(here.community, asStorage(new TabStorage()));
      await old.keyring();
      old.remember(share());
      const newcomer = here.open();
      await newcomer.ready();
      // On a busy machine the answer may come after the time a newcomer waits for it; it counts all the same.
      await waitFor(() => newcomer.phrase === old.phrase, 'the phrase of the other page');
      expect(newcomer.items).to.deep.equal(old.items);
      expect(await secrets(newcomer)).to.deep.equal(await secrets(old));
    });

    it('tells open tabs of new keys, new items and items that are gone', async () => {
      const [one, two] = [here.open(), here.open()];
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
      const one = here.open();
      await one.keyring();
      const other = openKeyringSession(`${here.community}2`, asStorage(new TabStorage()));
      await other.ready();
      expect(other.hasKeys).to.equal(false);
    });

    it('loses no key when two tabs make one at once, and both come to the same', async () => {
      const [one, two] = [here.open(), here.open()];
      const rings = await Promise.all([one.keyring(), two.keyring()]);
      await waitFor(() => one.hasKeys && one.phrases.join() === two.phrases.join(), 'the same phrases in both tabs');
      const used = await Promise.all(rings.map((ring) => ring.secretFor('share', 'x')));
      expect(await secrets(one)).to.include.members(used);
      expect(await secrets(two)).to.deep.equal(await secrets(one));
    });

    for (const [order, unit] of [
      ['smaller', '-'],
      ['larger', 'z'],
    ] as const) {
      it(`puts the smaller root first when another tab made one with a ${order} root in the same moment`, async () => {
        const session = here.open();
        await session.keyring();
        const own = session.phrase;
        const other = makePhrase(randomIds);
        const heard: unknown[] = [];
        const channel = new BroadcastChannel(here.name);
        channel.onmessage = ({ data }) => heard.push(data);
        channel.postMessage({ notice: 'made', keys: [{ root: unit.repeat(43), phrase: other }], items: [] });
        await waitFor(() => heard.length, 'the answer with both keys');
        channel.close();
        expect(session.phrases).to.deep.equal(order === 'smaller' ? [other, own] : [own, other]);
      });
    }

    it('puts the keys of a late answer behind its own', async () => {
      const session = here.open();
      await session.keyring();
      const own = session.phrase!;
      const late = makePhrase(randomIds);
      const channel = new BroadcastChannel(here.name);
      channel.postMessage({ notice: 'answer', keys: [{ root: '-'.repeat(43), phrase: late }], items: [] });
      await waitFor(() => session.phrases.length === 2, 'the late answer');
      channel.close();
      expect(session.phrases).to.deep.equal([own, late]);
    });

    it('holds at most four keys and never gives up its own for others', async () => {
      const session = here.open();
      await session.keyring();
      const own = session.phrase;
      const channel = new BroadcastChannel(here.name);
      channel.postMessage({
        notice: 'answer',
        keys: Array.from({ length: 9 }, () => ({ root: base64url(randomIds.bytes(32)) })),
        items: [],
      });
      await waitFor(async () => (await session.keyrings()).length > 1, 'more keys');
      channel.close();
      expect(await session.keyrings()).to.have.length(4);
      expect(session.phrase).to.equal(own);
    });
  });

  describe('unlock', () => {
    it('brings the same secrets back on another device', async () => {
      const elsewhere = await here.page();
      const session = elsewhere.open(here.community, asStorage(new TabStorage()));
      await session.keyring();
      const before = await secrets(session);
      const phrase = session.phrase!;
      elsewhere.close();
      const other = here.open();
      await other.unlock(phrase.toUpperCase().replaceAll(' ', ', '));
      expect(other.phrase).to.equal(phrase);
      expect(await secrets(other)).to.deep.equal(before);
    });

    it('takes the place of other keys in every tab, and drops items that are not its own', async () => {
      const [one, two] = [here.open(), here.open()];
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
      const first = await here.page();
      const tab = new TabStorage();
      const session = first.open(here.community, asStorage(tab));
      await session.keyring();
      session.remember(share());
      const { phrase, items } = session;
      first.close();
      const again = here.open(tab);
      await again.unlock(phrase!);
      expect(again.items).to.deep.equal(items);
      expect(again.phrase).to.equal(phrase);
    });

    it('names a wrong word and changes nothing', async () => {
      const session = here.open();
      await session.keyring();
      const { phrase } = session;
      expect(await codeOf(session.unlock(phrase!.replace(/\w+$/, 'qqqq')))).to.equal('invalid words.6');
      expect(await codeOf(session.unlock('one two'))).to.equal('invalid words');
      expect(session.phrase).to.equal(phrase);
    });

    it('is not undone by an answer that set out before it', async () => {
      const session = here.open();
      const phrase = makePhrase(randomIds);
      await session.unlock(phrase);
      const channel = new BroadcastChannel(here.name);
      channel.postMessage({ notice: 'answer', keys: [{ root: '-'.repeat(43) }], items: [share()] });
      const item = share();
      channel.postMessage({ notice: 'news', keys: [], items: [item] });
      await waitFor(() => session.items.length, 'the news after the answer');
      channel.close();
      expect(session.items).to.deep.equal([item]);
      expect(await session.keyrings()).to.have.length(1);
    });
  });

  describe('forget', () => {
    it('wipes memory, both storages and every other tab', async () => {
      const tabs = [new TabStorage(), new TabStorage()];
      const [one, two] = tabs.map((tab) => here.open(tab)) as [KeyringSession, KeyringSession];
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
      expect(localStorage.getItem(here.name)).to.equal(null);
      const later = here.open();
      await later.ready();
      expect(later.hasKeys).to.equal(false);
    });

    for (const [what, act] of [
      ['a phrase being made', (session: KeyringSession) => session.keyring()],
      ['an unlock under way', (session: KeyringSession) => session.unlock(makePhrase(randomIds))],
    ] as const) {
      it(`ends ${what}, and nothing of it is left`, async () => {
        const session = here.open();
        await session.ready();
        const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
        crypto.subtle.deriveBits = (...input) => {
          session.forget();
          return derive(...input);
        };
        try {
          expect(await codeOf(act(session))).to.equal('closed');
        } finally {
          Reflect.deleteProperty(crypto.subtle, 'deriveBits');
        }
        expect(session.hasKeys).to.equal(false);
        await session.keyring();
        expect(session.phrases).to.have.length(1);
      });
    }

    it('reaches a page that slept in the back/forward cache', async () => {
      const sleeping = await here.page();
      const tab = new TabStorage();
      const session = sleeping.open(here.community, asStorage(tab));
      await session.keyring();
      sleeping.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      const next = here.open(tab);
      await next.ready();
      expect(next.hasKeys).to.equal(true);
      next.forget();
      sleeping.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(session.hasKeys).to.equal(false);
      await next.keyring();
      await waitFor(() => session.phrase === next.phrase, 'the woken page to hear again');
    });
  });
});
