import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/receipt/define.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { printSheet } from '../../src/elements/receipt/print-sheet.js';
import type { HavenReceipt } from '../../src/elements/receipt/receipt.js';
import { strings } from '../../src/i18n/en/receipt.js';
import { noEvent, oneEvent } from '../helpers/events.js';
import { fixture, settled } from '../helpers/fixture.js';
import { focused, press, tabTo, type } from '../helpers/keys.js';
import { skipBecause } from '../helpers/skip.js';
import { waitFor } from '../helpers/wait.js';

const PHRASE = 'kayak lemon clay superb waltz connect afar';
const WORDS = PHRASE.split(' ');
let last = 0;

/** A community of this test's own. */
const community = (): string => `test-receipt-${++last}`;

async function receiptIn(name: string, ask = false): Promise<HavenReceipt> {
  const around = await fixture(
    html`<haven-community community=${name}><haven-receipt ?ask=${ask}></haven-receipt></haven-community>`,
  );
  return around.querySelector('haven-receipt')!;
}

const root = (receipt: HavenReceipt): ShadowRoot => receipt.shadowRoot!;
const shown = (receipt: HavenReceipt): string =>
  (root(receipt).querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');
const see = <T extends HTMLElement = HTMLElement>(receipt: HavenReceipt, selector: string): Promise<T> =>
  waitFor(() => root(receipt).querySelector<T>(selector), selector);
const seeText = async (receipt: HavenReceipt, text: string): Promise<void> => {
  await waitFor(() => shown(receipt).includes(text), `“${text}”`);
};

async function pressButton(receipt: HavenReceipt, label: string): Promise<void> {
  const button = await waitFor(
    () => [...root(receipt).querySelectorAll('button')].find((each) => each.textContent.trim() === label),
    `a button “${label}”`,
  );
  button.click();
  await settled();
}

/** A receipt of somebody who has written here. */
async function withWords(): Promise<{ receipt: HavenReceipt; name: string }> {
  const name = community();
  await keyringSession(name).unlock(PHRASE);
  const receipt = await receiptIn(name);
  await see(receipt, '.words');
  return { receipt, name };
}

describe('<haven-receipt>', () => {
  it('says that there are no words yet where nothing was sent', async () => {
    const receipt = await receiptIn(community());
    await seeText(receipt, 'When you send something, seven words appear here.');
    expect(root(receipt).querySelector('.words')).to.equal(null);
  });

  it('shows the words as soon as there are some, in a numbered list that can be selected', async () => {
    const name = community();
    const receipt = await receiptIn(name);
    await keyringSession(name).unlock(PHRASE);
    const list = await see(receipt, 'ol.words');
    expect([...list.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(WORDS);
    expect([list.lang, list.dir]).to.deep.equal(['en-US', 'ltr']);
    expect(getComputedStyle(list).getPropertyValue('user-select')).not.to.equal('none');
    expect(getComputedStyle(list).getPropertyValue('-webkit-user-select')).not.to.equal('none');
  });

  it('keeps the words out of attributes, and off the device until that is wanted', async () => {
    const { receipt, name } = await withWords();
    expect(
      [...root(receipt).querySelectorAll('*'), receipt]
        .flatMap((each) => [...each.attributes].map(({ value }) => value))
        .join(' '),
    ).not.to.include('lemon');
    const key = `haven:keys:${name}`;
    expect(localStorage.getItem(key)).to.equal(null);
    expect(sessionStorage.getItem(key)).not.to.include(PHRASE);
    const own = await see<HTMLInputElement>(receipt, 'input[type=checkbox]');
    expect(own.checked).to.equal(false);
    expect(shown(receipt)).to.include('whoever uses it can change what you wrote');
    await tabTo(own);
    await press('Space');
    await seeText(receipt, 'The words are kept in this browser until you forget them here.');
    expect(localStorage.getItem(`haven:keys:${name}`)).to.include(PHRASE);
    await press('Space');
    expect(localStorage.getItem(`haven:keys:${name}`)).to.equal(null);
  });

  it('copies only when asked to, and says what that means', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      const { receipt } = await withWords();
      expect(copied).to.deep.equal([]);
      await pressButton(receipt, 'Copy');
      await seeText(receipt, 'Whoever uses this device next could paste them.');
      expect(copied).to.deep.equal([PHRASE]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('says how else to copy when that is refused', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const { receipt } = await withWords();
      await pressButton(receipt, 'Copy');
      await seeText(receipt, 'You can select the words and copy them by hand.');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('prints nothing but the words, under a title that tells nothing, and clears the sheet away', async () => {
    let view: Window | undefined;
    printSheet([PHRASE], strings.printTitle, (window) => (view = window));
    const sheet = view!.document;
    expect(sheet.title).to.equal('Seven words');
    expect([...sheet.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(WORDS);
    expect(sheet.documentElement.textContent).to.equal(`Seven words${WORDS.join('')}`);
    expect(document.body.textContent).not.to.include('lemon');
    view!.dispatchEvent(new Event('afterprint'));
    await waitFor(() => !document.querySelector('body > iframe'), 'the sheet to be cleared away');
  });

  it('prints when asked to', async function () {
    if (navigator.userAgent.includes('Firefox'))
      skipBecause(this, 'Firefox opens a dialog that nobody here can answer');
    const { receipt } = await withWords();
    await pressButton(receipt, 'Print');
    const frame = await waitFor(() => document.querySelector<HTMLIFrameElement>('body > iframe'), 'a sheet');
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    await waitFor(() => !document.querySelector('body > iframe'), 'the sheet to be cleared away');
  });

  it('forgets everything here after asking once, and tells the page nothing but that', async () => {
    const { receipt, name } = await withWords();
    keyringSession(name).keepOnThisDevice(true);
    await pressButton(receipt, 'Forget everything here');
    await waitFor(() => focused()?.id === 'asking', 'focus on the question');
    const { detail } = await oneEvent<CustomEvent<null>>(document, 'haven-receipt-forgotten', () =>
      pressButton(receipt, 'Yes, forget them'),
    );
    expect(detail).to.equal(null);
    await seeText(receipt, 'The words are forgotten in this browser.');
    expect([
      keyringSession(name).hasKeys,
      localStorage.getItem(`haven:keys:${name}`),
      sessionStorage.getItem(`haven:keys:${name}`),
    ]).to.deep.equal([false, null, null]);
    expect(focused()?.localName).to.equal('h3');
  });

  it('keeps them when the person would rather keep them', async () => {
    const { receipt, name } = await withWords();
    await pressButton(receipt, 'Forget everything here');
    await noEvent(document, 'haven-receipt-forgotten', () => pressButton(receipt, 'Keep them'));
    expect(keyringSession(name).phrase).to.equal(PHRASE);
    await waitFor(() => focused()?.textContent.trim() === 'Forget everything here', 'focus back on the button');
  });

  it('explains after a reload why the words cannot be shown again', async () => {
    const name = community();
    sessionStorage.setItem(`haven:keys:${name}`, JSON.stringify({ keys: [{ root: 'A'.repeat(43) }], items: [] }));
    const receipt = await receiptIn(name);
    await seeText(receipt, 'The words cannot be shown again');
    await seeText(receipt, 'Forget everything here');
  });

  it('shows the words of both when two tabs began in the same moment', async () => {
    const name = community();
    const OTHER = 'waltz connect afar kayak lemon clay superb';
    const keys = [
      { root: 'A'.repeat(43), phrase: PHRASE },
      { root: 'B'.repeat(43), phrase: OTHER },
    ];
    localStorage.setItem(`haven:keys:${name}`, JSON.stringify({ keys, items: [] }));
    const receipt = await receiptIn(name);
    await see(receipt, '.words');
    const lists = [...root(receipt).querySelectorAll('.words')].map((list) =>
      [...list.children].map(({ textContent }) => textContent).join(' '),
    );
    expect(lists).to.deep.equal([PHRASE, OTHER]);
    keyringSession(name).forget();
  });

  it('turns to another community’s words with the community around it', async () => {
    const { receipt } = await withWords();
    receipt.closest('haven-community')!.setAttribute('community', community());
    await seeText(receipt, 'No words yet');
  });

  it('hears of new words also after it was taken out and put back', async () => {
    const name = community();
    const receipt = await receiptIn(name);
    const parent = receipt.parentElement!;
    receipt.remove();
    parent.append(receipt);
    await settled();
    await keyringSession(name).unlock(PHRASE);
    await see(receipt, '.words');
  });

  it('says that the words cannot be used on a page that is not secure', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const receipt = await receiptIn(community(), true);
      expect(shown(receipt)).to.include('no secure connection (https)');
      expect(root(receipt).querySelector('form')).to.equal(null);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });
});

describe('<haven-receipt ask>', () => {
  it('takes words as people type them, with the keyboard alone, and says what can be done now', async () => {
    const name = community();
    const receipt = await receiptIn(name, true);
    await tabTo(await see(receipt, 'input'));
    await type('Kayak, LEMON clay superb waltz connect afar');
    const { detail } = await oneEvent<CustomEvent<null>>(document, 'haven-receipt-unlocked', () => press('Enter'));
    expect(detail).to.equal(null);
    await seeText(receipt, 'Welcome back');
    expect(keyringSession(name).phrase).to.equal(PHRASE);
    expect(focused()?.textContent).to.equal('Welcome back');
  });

  it('says that it is working while it works, and does it once', async () => {
    const receipt = await receiptIn(community(), true);
    const input = await see<HTMLInputElement>(receipt, 'input');
    input.value = PHRASE;
    await oneEvent(document, 'haven-receipt-unlocked', async () => {
      await pressButton(receipt, 'Unlock');
      expect(shown(receipt)).to.include('Checking the words.');
      expect(root(receipt).querySelector('button')?.getAttribute('aria-disabled')).to.equal('true');
      await pressButton(receipt, 'Unlock');
    });
  });

  for (const [typed, sentence] of [
    ['', 'There are no words yet. It takes seven.'],
    ['kayak', 'There is one word so far. It takes seven.'],
    ['kayak lemon clay', 'There are 3 words. It takes seven.'],
    [`${PHRASE} more`, 'There are 8 words. It takes seven.'],
    [
      'kayak lemon zzzz superb waltz connect afar',
      'The third word is not on the list. Is it spelled like on your note?',
    ],
    ['kayak lenom clay superb waltz connect afar', 'The second word is not on the list. Did you mean lemon?'],
    [
      'zzzz lemon clay superb waltz connect afar',
      'The first word is not on the list. Is it spelled like on your note?',
    ],
  ] as const) {
    it(`says “${sentence}” and leaves what was typed`, async () => {
      const receipt = await receiptIn(community(), true);
      const input = await see<HTMLInputElement>(receipt, 'input');
      input.value = typed;
      await noEvent(document, 'haven-receipt-unlocked', () => pressButton(receipt, 'Unlock'));
      await seeText(receipt, sentence);
      expect([input.value, input.getAttribute('aria-invalid')]).to.deep.equal([typed, 'true']);
      expect(focused() === input, 'the cursor in the field').to.equal(true);
    });
  }

  it('keeps the field away from the browser’s memory and its remote spelling help', async () => {
    const input = await see<HTMLInputElement>(await receiptIn(community(), true), 'input');
    expect([input.autocomplete, input.getAttribute('spellcheck'), input.getAttribute('autocapitalize')]).to.deep.equal([
      'off',
      'false',
      'none',
    ]);
  });
});
