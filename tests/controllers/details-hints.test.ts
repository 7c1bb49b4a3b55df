import { expect } from 'chai';
import { LitElement } from 'lit';
import type { findPersonalDetails } from '../../src/core/privacy/personal-details.js';
import { DetailsHints, HINTS_PAUSE } from '../../src/controllers/details-hints.js';

class Host extends LitElement {}
customElements.define('haven-test-hints', Host);

/** Timers that go off when the test says so. */
function fakeTimers(): {
  schedule: (callback: () => void, delay: number) => () => void;
  delays: number[];
  run(): void;
} {
  let waiting: (() => void)[] = [];
  const delays: number[] = [];
  return {
    delays,
    schedule(callback, delay) {
      delays.push(delay);
      waiting.push(callback);
      return () => (waiting = waiting.filter((other) => other !== callback));
    },
    run: () => waiting.splice(0).forEach((callback) => callback()),
  };
}

async function setUp(find?: typeof findPersonalDetails) {
  const host = document.createElement('haven-test-hints') as Host;
  document.body.append(host);
  await host.updateComplete;
  const timers = fakeTimers();
  const hints = new DetailsHints(host, timers.schedule, find && (() => Promise.resolve(find)));
  return { host, timers, hints };
}

/** After the promises that are already under way. */
const idle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

const everyX: typeof findPersonalDetails = (text) =>
  [...text.matchAll(/x+/g)].map((match) => ({
    kind: 'handle',
    start: match.index,
    end: match.index + match[0].length,
  }));

describe('DetailsHints', () => {
  afterEach(() => document.body.replaceChildren());

  it('says nothing while somebody types, and looks once after the pause', async () => {
    const looked: string[] = [];
    const { timers, hints } = await setUp((text) => (looked.push(text), everyX(text)));
    hints.typed('a x');
    hints.typed('a xx');
    await idle();
    expect(looked).to.deep.equal([]);
    timers.run();
    await idle();
    expect(looked).to.deep.equal(['a xx']);
    expect(timers.delays).to.deep.equal([HINTS_PAUSE, HINTS_PAUSE]);
    expect(hints.hints).to.deep.equal([{ kind: 'handle', start: 2, end: 4, words: 'xx' }]);
  });

  it('finds real details with the real rules', async () => {
    const { hints } = await setUp();
    await hints.look('Write to robin.garden@example.org about the garden.');
    expect(hints.hints.map(({ kind, words }) => [kind, words])).to.deep.equal([['email', 'robin.garden@example.org']]);
  });

  it('mentions the same words once', async () => {
    const { hints } = await setUp(everyX);
    await hints.look('x and x and xx');
    expect(hints.hints.map(({ words }) => words)).to.deep.equal(['x', 'xx']);
  });

  it('does not mention again what the person left in', async () => {
    const { hints } = await setUp(everyX);
    await hints.look('x xx');
    hints.leave(hints.hints[0]!);
    expect(hints.hints.map(({ words }) => words)).to.deep.equal(['xx']);
    await hints.look('x xx more');
    expect(hints.hints.map(({ words }) => words)).to.deep.equal(['xx']);
  });

  it('begins anew with a new text', async () => {
    const { hints } = await setUp(everyX);
    await hints.look('x');
    hints.leave(hints.hints[0]!);
    hints.clear();
    await hints.look('x');
    expect(hints.hints).to.have.length(1);
  });

  it('shows what was found in the latest text when an earlier look ends later', async () => {
    const { host, timers } = await setUp();
    const gates: (() => void)[] = [];
    const slow = new DetailsHints(
      host,
      timers.schedule,
      () => new Promise((resolve) => gates.push(() => resolve(everyX))),
    );
    const first = slow.look('x');
    const second = slow.look('xx');
    gates[1]?.();
    await second;
    gates[0]?.();
    await first;
    expect(slow.hints.map(({ words }) => words)).to.deep.equal(['xx']);
  });

  it('lets writing go on when the rules cannot be fetched', async () => {
    const { host, timers } = await setUp();
    const hints = new DetailsHints(host, timers.schedule, () => Promise.reject(new Error('no network')));
    await hints.look('x');
    expect(hints.hints).to.deep.equal([]);
  });

  it('lets writing go on when the rules throw', async () => {
    const { hints } = await setUp(() => {
      throw new Error('broken');
    });
    await hints.look('x');
    expect(hints.hints).to.deep.equal([]);
  });

  it('looks at no more of a huge text than the page can bear', async () => {
    let length = 0;
    const { hints } = await setUp((text) => ((length = text.length), []));
    await hints.look('a'.repeat(1_000_000));
    expect(length).to.equal(50_000);
  });

  it('does not look after its element is gone', async () => {
    let looks = 0;
    const { host, timers, hints } = await setUp((text) => (looks++, everyX(text)));
    hints.typed('x');
    host.remove();
    timers.run();
    await idle();
    expect(looks).to.equal(0);
    expect(hints.hints).to.deep.equal([]);
  });
});
