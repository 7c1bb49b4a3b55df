import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CareHints } from '../../src/controllers/care-hints.js';
import { HINTS_PAUSE } from '../../src/controllers/details-hints.js';
import { type Care, careFor } from '../../src/core/care/care.js';

interface Page {
  readonly care: CareHints;
  readonly delays: number[];
  readonly looked: string[];
  readonly drawn: () => number;
  readonly brought: () => number;
  /** Lets the pause pass. */
  pass(): Promise<void>;
}

const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

/** A host without a page, and a clock that stands still. */
function open(load?: () => Promise<(text: string) => Care>): Page {
  let waiting: (() => void) | undefined;
  let drawn = 0;
  let brought = 0;
  const delays: number[] = [];
  const looked: string[] = [];
  const host: ReactiveControllerHost = {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    requestUpdate: () => void drawn++,
    updateComplete: Promise.resolve(true),
  };
  const care = new CareHints(
    host,
    () => Promise.resolve(brought++),
    (callback, delay) => {
      delays.push(delay);
      waiting = callback;
      return () => (waiting = undefined);
    },
    load ??
      (() =>
        Promise.resolve((text: string) => {
          looked.push(text);
          return careFor(text);
        })),
  );
  return {
    care,
    delays,
    looked,
    drawn: () => drawn,
    brought: () => brought,
    pass: async () => {
      waiting?.();
      waiting = undefined;
      await quiet();
    },
  };
}

describe('care hints', () => {
  it('wait until nobody has typed for at least a second and a half', async () => {
    const page = open();
    page.care.typed('I want to d');
    page.care.typed('I want to die');
    await quiet();
    expect(page.looked).to.deep.equal([]);
    expect(page.delays.every((delay) => delay >= 1_500 && delay === HINTS_PAUSE)).to.equal(true);
    await page.pass();
    expect(page.looked).to.deep.equal(['I want to die']);
    expect(page.care.kind).to.equal('urgent');
  });

  it('fetch the words and the card once, at the first key', async () => {
    const page = open();
    expect(page.brought()).to.equal(0);
    page.care.typed('I');
    page.care.typed('I am');
    await quiet();
    expect(page.brought()).to.equal(1);
  });

  it('show nothing, and draw nothing, for a text that asks for nothing', async () => {
    const page = open();
    await page.care.look('The bus was late and the soup was good.');
    expect(page.care.kind).to.equal(undefined);
    expect(page.drawn()).to.equal(0);
  });

  it('stay away for a draft once they are put away, and come back with a new one', async () => {
    const page = open();
    await page.care.look('I see no way out');
    expect(page.care.kind).to.equal('support');
    page.care.dismiss();
    await page.care.look('I see no way out and nothing matters');
    expect(page.care.kind).to.equal(undefined);
    page.care.clear();
    await page.care.look('I see no way out');
    expect(page.care.kind).to.equal('support');
  });

  it('never bring the same card twice, but bring the urgent one when the words become urgent', async () => {
    const page = open();
    await page.care.look('I see no way out');
    page.care.dismiss();
    await page.care.look('I see no way out. I want to die.');
    expect(page.care.kind).to.equal('urgent');
    page.care.dismiss();
    await page.care.look('I see no way out. I want to die tonight.');
    expect(page.care.kind).to.equal(undefined);
  });

  it('keep a card that stands while the words change, and never trade it for a lesser one', async () => {
    const page = open();
    await page.care.look('I want to die');
    await page.care.look('I feel like a burden to everyone');
    await page.care.look('The soup was good.');
    expect(page.care.kind).to.equal('urgent');
  });

  it('keep the opened-out card after sending, and let the small one go', async () => {
    const page = open();
    await page.care.look('I want to die');
    page.care.sent();
    expect(page.care.kind).to.equal('urgent');
    page.care.clear();
    await page.care.look('I see no way out');
    page.care.sent();
    expect(page.care.kind).to.equal(undefined);
  });

  it('offer a guide to somebody who worries, and their own card to somebody who is threatened', async () => {
    const page = open();
    await page.care.look('My friend says she wants to kill herself');
    expect(page.care.kind).to.equal('other');
    page.care.clear();
    await page.care.look('he hits me and I am scared to go home');
    expect(page.care.kind).to.equal('danger');
  });

  it('let writing go on where the words cannot be fetched, and try again later', async () => {
    let tries = 0;
    const page = open(() => {
      tries++;
      return tries < 2 ? Promise.reject(new Error('offline')) : Promise.resolve(careFor);
    });
    await page.care.look('I want to die');
    expect(page.care.kind).to.equal(undefined);
    await page.care.look('I want to die');
    expect(page.care.kind).to.equal('urgent');
  });

  it('say nothing more once the host is gone', async () => {
    const page = open();
    page.care.typed('I want to die');
    page.care.hostDisconnected();
    await page.pass();
    expect(page.care.kind).to.equal(undefined);
  });
});
