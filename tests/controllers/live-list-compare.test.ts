import { expect } from 'chai';
import { LiveListController } from '../../src/controllers/live-list-controller.js';
import { nextTask, waitFor } from '../helpers/wait.js';
import { Host, type Item, rejecting, Source, words } from './live-list-setup.js';

let host: Host;
const make = (source: Source): LiveListController<Item> => new LiveListController(host, source);

describe('LiveListController, when others change the list', () => {
  beforeEach(async () => {
    host = new Host();
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => host.remove());

  it('announces what is new, and what is shown stays as it is', async () => {
    const source = new Source('b', 'c');
    const live = make(source);
    await live.restart();
    source.items.unshift({ id: 'a', text: 'a' });
    source.changed();
    await waitFor(() => live.snapshot.fresh.length === 1, 'the news');
    expect(words(live.snapshot)).to.equal('bc');
    await live.restart();
    expect(words(live.snapshot)).to.equal('ab|_');
    expect(live.snapshot.fresh).to.deep.equal([]);
  });

  it('changes what was edited in its place', async () => {
    const source = new Source('a', 'b');
    const live = make(source);
    await live.restart();
    const [, kept] = live.snapshot.pages[0]!.items!;
    source.items[0] = { id: 'a', text: 'A' };
    source.changed();
    await waitFor(() => words(live.snapshot) === 'Ab', 'the edit');
    expect(live.snapshot.pages[0]!.items![1]).to.equal(kept);
  });

  it('tells what was withdrawn, and takes nothing that moved up for new', async () => {
    const source = new Source('a', 'b', 'c', 'd');
    const live = make(source);
    await live.restart();
    source.items.shift();
    source.changed();
    await waitFor(() => live.snapshot.gone.length === 1, 'the withdrawal');
    expect(live.snapshot.gone).to.deep.equal(['a']);
    expect(live.snapshot.fresh).to.deep.equal([]);
    expect(words(live.snapshot)).to.equal('ab|_');
  });

  it('does not take what has only moved to another page for withdrawn', async () => {
    const source = new Source('b', 'c', 'd');
    const live = make(source);
    await live.restart();
    source.items.unshift({ id: 'a', text: 'a' });
    source.changed();
    await waitFor(() => live.snapshot.fresh.length === 1, 'the news');
    expect(live.snapshot.gone).to.deep.equal([]);
  });

  it('compares every page that is held', async () => {
    const source = new Source('a', 'b', 'c', 'd');
    const live = make(source);
    await live.restart();
    await live.show(1, () => true);
    source.items[3] = { id: 'd', text: 'D' };
    source.changed();
    await waitFor(() => words(live.snapshot) === 'ab|cD', 'the edit on page 2');
  });

  it('shows what comes to an empty list at once', async () => {
    const source = new Source();
    const live = make(source);
    await live.restart();
    source.items.push({ id: 'a', text: 'a' });
    source.changed();
    await waitFor(() => words(live.snapshot) === 'a', 'the first');
  });

  it('hears a change that comes while it is still asking', async () => {
    const source = new Source('b');
    let go!: () => void;
    source.answer = (cursor) => {
      const page = source.page(cursor);
      return new Promise((resolve) => (go = () => resolve(page)));
    };
    const live = make(source);
    const shown = live.restart();
    source.items.unshift({ id: 'a', text: 'a' });
    source.changed();
    source.answer = undefined;
    go();
    await shown;
    await waitFor(() => live.snapshot.fresh.length === 1, 'the news');
  });

  it('runs one comparison at a time, however often it hears of changes', async () => {
    const source = new Source('a', 'b');
    const live = make(source);
    await live.restart();
    for (let times = 0; times < 50; times++) source.changed();
    await nextTask();
    await waitFor(() => source.asked.length > 1, 'a comparison');
    await nextTask();
    expect(source.asked.length).to.be.at.most(3);
  });

  it('loses no change when a page is turned while it compares', async () => {
    const source = new Source('a', 'b', 'c');
    const live = make(source);
    await live.restart();
    source.items[0] = { id: 'a', text: 'A' };
    let answer = (): void => {};
    source.answer = (cursor) => {
      const page = source.page(cursor);
      return cursor ? Promise.resolve(page) : new Promise((done) => (answer = () => done(page)));
    };
    source.changed();
    await waitFor(() => source.asked.length === 2, 'the comparison');
    await live.show(1, () => true);
    source.answer = undefined;
    answer();
    await waitFor(() => words(live.snapshot) === 'Ab|c', 'the edit');
  });

  it('keeps what is shown when comparing fails', async () => {
    const source = new Source('a', 'b');
    const live = make(source);
    await live.restart();
    const { snapshot } = live;
    source.answer = rejecting('offline');
    await live.refresh();
    expect(live.snapshot).to.equal(snapshot);
  });
});
