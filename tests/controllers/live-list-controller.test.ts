import { expect } from 'chai';
import {
  type LiveList,
  LiveListController,
  type LiveListSource,
  type Scheduler,
  SLOW_AFTER,
} from '../../src/controllers/live-list-controller.js';
import type { HavenErrorCode } from '../../src/core/errors.js';
import type { Page } from '../../src/core/paging.js';
import { nextTask, waitFor } from '../helpers/wait.js';
import { Host, type Item, parse, rejecting, Source, words } from './live-list-setup.js';

let host: Host;
const make = (source: LiveListSource<Item>, scheduler?: Scheduler): LiveListController<Item> =>
  new LiveListController(host, source, scheduler);

describe('LiveListController', () => {
  beforeEach(async () => {
    host = new Host();
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => host.remove());

  it('is loading until asked for, and asks for nothing by itself', () => {
    const source = new Source('a');
    const live = make(source);
    expect(live.snapshot.status).to.equal('loading');
    expect(source.asked).to.deep.equal([]);
  });

  it('shows the first page, and knows whether another follows', async () => {
    const live = make(new Source('a', 'b', 'c'));
    expect(await live.restart()).to.equal(true);
    expect(live.snapshot.status).to.equal('ready');
    expect(words(live.snapshot)).to.equal('ab|_');
  });

  it('is empty when there is nothing', async () => {
    const live = make(new Source());
    await live.restart();
    expect(live.snapshot.status).to.equal('empty');
  });

  it('is not offered where the backend has no such thing', async () => {
    const source = new Source();
    source.answer = () => undefined;
    const live = make(source);
    await live.restart();
    expect(live.snapshot.status).to.equal('not-offered');
  });

  it('hands out frozen snapshots', async () => {
    const live = make(new Source('a'));
    expect(Object.isFrozen(live.snapshot)).to.equal(true);
    await live.restart();
    expect(Object.isFrozen(live.snapshot)).to.equal(true);
  });

  it('turns pages by their cursors, holding one, or those that are kept', async () => {
    const source = new Source('a', 'b', 'c', 'd', 'e');
    const live = make(source);
    await live.restart();
    await live.show(1);
    expect(words(live.snapshot)).to.equal('_|cd|_');
    await live.show(2, (index) => index === 1);
    expect(words(live.snapshot)).to.equal('_|cd|e');
    await live.show(0, () => true);
    expect(words(live.snapshot)).to.equal('ab|cd|e');
    expect(source.asked).to.deep.equal([undefined, 'b', 'd', undefined]);
  });

  it('refuses a page nobody knows of', async () => {
    const live = make(new Source('a'));
    await live.restart();
    expect(await live.show(7)).to.equal(false);
  });

  it('shows nothing twice when pages have moved up after a withdrawal', async () => {
    const source = new Source('a', 'b', 'c', 'd');
    const live = make(source);
    await live.restart();
    await live.show(1, () => true);
    source.items.shift();
    await live.show(0, () => true);
    expect(words(live.snapshot)).to.equal('b|cd');
  });

  it('lets the last call win, whatever order the answers come in', async () => {
    const source = new Source();
    const gates: ((page: Page<unknown>) => void)[] = [];
    source.answer = () => new Promise((resolve) => gates.push(resolve));
    const live = make(source);
    const first = live.restart();
    const second = live.restart();
    expect(source.signals[0]?.aborted).to.equal(true);
    gates[1]!({ items: [{ id: 'new', text: 'new' }] });
    gates[0]!({ items: [{ id: 'old', text: 'old' }] });
    expect([await first, await second]).to.deep.equal([false, true]);
    expect(words(live.snapshot)).to.equal('new');
  });

  it('asks the host to draw when something is different, and not otherwise', async () => {
    const source = new Source('a', 'b');
    const live = make(source);
    await live.restart();
    await host.updateComplete;
    const before = { updates: host.updates, snapshot: live.snapshot };
    await live.refresh();
    await host.updateComplete;
    expect(live.snapshot).to.equal(before.snapshot);
    expect(host.updates).to.equal(before.updates);
  });

  describe('when something goes wrong', () => {
    const codes: [HavenErrorCode, LiveList<Item>['status']][] = [
      ['unavailable', 'failed'],
      ['rate-limited', 'failed'],
      ['unsupported', 'failed'],
      ['offline', 'offline'],
    ];
    for (const [code, status] of codes) {
      it(`${code} leads to ${status}, and trying again helps`, async () => {
        const source = new Source('a');
        source.answer = rejecting(code);
        const live = make(source);
        expect(await live.restart()).to.equal(false);
        expect([live.snapshot.status, live.snapshot.error?.code]).to.deep.equal([status, code]);
        source.answer = undefined;
        live.retry();
        await waitFor(() => live.snapshot.status === 'ready', 'the list');
        expect(live.snapshot.error).to.equal(undefined);
      });
    }

    it('keeps the pages that are there', async () => {
      const source = new Source('a', 'b', 'c');
      const live = make(source);
      await live.restart();
      source.answer = rejecting('offline');
      await live.show(1);
      expect([live.snapshot.status, live.snapshot.error?.code, words(live.snapshot)]).to.deep.equal([
        'ready',
        'offline',
        'ab|_',
      ]);
      source.answer = undefined;
      window.dispatchEvent(new Event('online'));
      await waitFor(() => words(live.snapshot) === '_|c', 'the page that was asked for');
    });

    const garbage: unknown[] = [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      { items: 'none' },
      { items: null },
      { items: { length: 3 } },
    ];
    for (const answer of garbage) {
      it(`takes ${JSON.stringify(answer) ?? 'nothing'} for a failure and throws nothing`, async () => {
        const source = new Source();
        source.answer = () => Promise.resolve(answer as Page<unknown>);
        const live = make(source);
        await live.restart();
        expect(live.snapshot.status).to.equal(answer === undefined ? 'not-offered' : 'failed');
      });
    }

    it('passes over items it cannot read, and says how many', async () => {
      const source = new Source();
      source.answer = () =>
        Promise.resolve({
          items: [{ id: 'a', text: 'a' }, null, 7, { id: 3 }, { id: 'a', text: 'twice' }],
          next: 9 as never,
        });
      const live = make(source);
      await live.restart();
      expect(live.snapshot.unreadable).to.equal(3);
      expect(live.snapshot.pages).to.have.length(1);
      expect(live.snapshot.pages[0]?.items).to.have.length(1);
    });

    it('takes no more than a page of an answer without end, nor a cursor that leads to itself', async () => {
      const source = new Source();
      source.answer = () =>
        Promise.resolve({
          items: Array.from({ length: 10_000 }, (_, id) => ({ id: `${id}`, text: '' })),
          next: 'same',
        });
      const live = make(source);
      await live.restart();
      expect(live.snapshot.pages[0]?.items).to.have.length(50);
      await live.show(1);
      expect(live.snapshot.pages).to.have.length(2);
    });

    it('catches a source that throws at once', async () => {
      const live = make({
        parse,
        list: () => {
          throw new TypeError('secret words');
        },
        watch: () => {
          throw new TypeError('secret words');
        },
      });
      await live.restart();
      expect([live.snapshot.status, live.snapshot.error?.message]).to.deep.equal(['failed', 'unavailable']);
    });

    it('takes an abort nobody here asked for for a failure', async () => {
      const source = new Source();
      source.answer = () => Promise.reject(new DOMException('', 'AbortError'));
      const live = make(source);
      await live.restart();
      expect(live.snapshot.error?.code).to.equal('unavailable');
    });

    it('says that it takes long, without giving up, and lets a person try again', async () => {
      const pending: { callback: () => void; delay: number; cancelled: boolean }[] = [];
      const scheduler: Scheduler = (callback, delay) => {
        const entry = { callback, delay, cancelled: false };
        pending.push(entry);
        return () => (entry.cancelled = true);
      };
      const source = new Source('a');
      source.answer = () => new Promise(() => {});
      const live = make(source, scheduler);
      void live.restart();
      expect(live.snapshot.slow).to.equal(false);
      expect(pending[0]?.delay).to.equal(SLOW_AFTER);
      pending[0]!.callback();
      expect([live.snapshot.slow, live.snapshot.status]).to.deep.equal([true, 'loading']);
      source.answer = undefined;
      live.retry();
      await waitFor(() => live.snapshot.status === 'ready', 'the list');
      expect(live.snapshot.slow).to.equal(false);
      expect(source.signals[0]?.aborted).to.equal(true);
      expect(pending[1]?.cancelled).to.equal(true);
    });
  });

  describe('with its element', () => {
    it('ends its request when the element is removed, and hears no late answer', async () => {
      const source = new Source();
      let answer!: (page: Page<unknown>) => void;
      source.answer = () => new Promise((resolve) => (answer = resolve));
      const live = make(source);
      const shown = live.restart();
      const { snapshot } = live;
      host.remove();
      expect(source.signals[0]?.aborted).to.equal(true);
      answer({ items: [{ id: 'late', text: 'late' }] });
      expect(await shown).to.equal(false);
      expect(live.snapshot).to.equal(snapshot);
    });

    it('starts anew when the element is put back, and not before it was first started', async () => {
      const source = new Source('a');
      const live = make(source);
      host.remove();
      document.body.append(host);
      expect(source.asked).to.have.length(0);
      await live.restart();
      host.remove();
      document.body.append(host);
      await waitFor(() => source.asked.length === 2 && live.snapshot.status === 'ready', 'the list again');
    });

    it('asks for nothing while the element is away', async () => {
      const source = new Source('a');
      const live = make(source);
      host.remove();
      expect(await live.restart()).to.equal(false);
      source.changed();
      window.dispatchEvent(new Event('online'));
      await nextTask();
      expect(source.asked).to.have.length(0);
    });
  });
});
