import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/receipt/define.js';
import { suggestWords } from '../../src/core/crypto/phrase.js';
import type { HavenReceipt } from '../../src/elements/receipt/receipt.js';
import { accessibilityFaults } from '../helpers/axe.js';
import { oneEvent } from '../helpers/events.js';
import { fixture, inside, settled } from '../helpers/fixture.js';
import { focused, press, tabTo, type } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';

let last = 0;

async function asking(): Promise<{ receipt: HavenReceipt; input: HTMLInputElement }> {
  const around = await fixture(
    html`<haven-community community="test-words-${++last}"><haven-receipt ask></haven-receipt></haven-community>`,
  );
  const receipt = around.querySelector('haven-receipt')!;
  const input = await waitFor(() => receipt.shadowRoot?.querySelector('input'), 'the field');
  await tabTo(input);
  // The list of words comes when somebody comes to the field.
  await waitFor(() => receipt.shadowRoot?.querySelector('[role=listbox]'), 'the list');
  return { receipt, input };
}

const list = (receipt: HavenReceipt): HTMLElement => inside(receipt, '[role=listbox]');
const offered = (receipt: HavenReceipt): string[] =>
  list(receipt).checkVisibility() ? [...list(receipt).children].map(({ textContent }) => textContent.trim()) : [];
const chosen = (receipt: HavenReceipt): string | undefined =>
  list(receipt).querySelector('[aria-selected=true]')?.textContent.trim();

async function typeInto(text: string): Promise<void> {
  await type(text);
  await settled();
}

async function key(name: string): Promise<void> {
  await press(name);
  await settled();
}

describe('words offered while a receipt phrase is typed', () => {
  it('are those that begin like the word at the cursor, from the second letter on', async () => {
    const { receipt, input } = await asking();
    await typeInto('k');
    expect(offered(receipt)).to.deep.equal([]);
    await typeInto('a');
    expect(offered(receipt)).to.deep.equal(suggestWords('ka'));
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    await typeInto('yak le');
    expect(offered(receipt)).to.deep.equal(suggestWords('le'));
    await typeInto('mon');
    expect(offered(receipt), 'a complete word').to.deep.equal([]);
    expect(input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('are chosen with the arrows and taken with Enter, which unlocks nothing then', async () => {
    const { receipt, input } = await asking();
    await typeInto('lemon ka');
    await key('ArrowDown');
    const first = chosen(receipt);
    expect(first).to.equal(suggestWords('ka')[0]);
    const active = input.getAttribute('aria-activedescendant');
    expect(receipt.shadowRoot?.getElementById(active!)?.textContent.trim()).to.equal(first);
    await key('ArrowDown');
    expect(chosen(receipt)).to.equal(suggestWords('ka')[1]);
    await key('ArrowUp');
    await key('ArrowUp');
    expect([chosen(receipt), input.getAttribute('aria-activedescendant')]).to.deep.equal([undefined, null]);
    await key('ArrowUp');
    expect(chosen(receipt), 'the last one from the other side').to.equal(suggestWords('ka').at(-1));
    await key('Enter');
    expect(input.value).to.equal(`lemon ${suggestWords('ka').at(-1)!} `);
    expect([offered(receipt), input.getAttribute('aria-invalid')]).to.deep.equal([[], 'false']);
    expect(focused()).to.equal(input);
  });

  it('are taken with a press, in the middle of what stands there, and the cursor stays behind the word', async () => {
    const { receipt, input } = await asking();
    await typeInto('kayak clay');
    input.setSelectionRange(5, 5);
    await typeInto(' le');
    expect(offered(receipt)).to.deep.equal(suggestWords('le'));
    const third = list(receipt).children[2] as HTMLElement;
    third.click();
    await settled();
    const word = suggestWords('le')[2]!;
    expect(input.value).to.equal(`kayak ${word} clay`);
    expect(input.selectionStart).to.equal(6 + word.length);
  });

  it('leave with Escape, with Tab, and change nothing by that', async () => {
    const { receipt, input } = await asking();
    await typeInto('ka');
    await key('ArrowDown');
    await key('Escape');
    expect([offered(receipt), input.value, focused()]).to.deep.equal([[], 'ka', input]);
    await typeInto('y');
    expect(offered(receipt)).to.deep.equal(suggestWords('kay'));
    await key('ArrowDown');
    await key('Tab');
    expect([offered(receipt), input.value]).to.deep.equal([[], 'kay']);
  });

  it('are told to those who hear the page, and have a name', async () => {
    const { receipt } = await asking();
    await typeInto('ka');
    expect(inside(receipt, '[role=status]').textContent.trim()).to.equal(
      `${suggestWords('ka').length} words fit. Arrow down chooses one.`,
    );
    expect(list(receipt).ariaLabel).to.equal('Words that fit');
    expect(await accessibilityFaults(receipt)).to.deep.equal([]);
  });

  it('move nothing on the page', async () => {
    const { receipt } = await asking();
    const { height } = receipt.getBoundingClientRect();
    const { top } = inside(receipt, 'button').getBoundingClientRect();
    await typeInto('ka');
    expect(offered(receipt)).not.to.deep.equal([]);
    expect([
      receipt.getBoundingClientRect().height,
      inside(receipt, 'button').getBoundingClientRect().top,
    ]).to.deep.equal([height, top]);
    for (const each of list(receipt).children) expect(each.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('leave no trace: not in storage, not in the browser’s own history of the field', async () => {
    const before = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const { receipt, input } = await asking();
    await typeInto('kayak le');
    expect([JSON.stringify(localStorage), JSON.stringify(sessionStorage)]).to.deep.equal(before);
    expect([input.autocomplete, input.form?.autocomplete, input.name]).to.deep.equal(['off', 'off', '']);
    receipt.remove();
    expect(receipt.outerHTML).not.to.include('kayak');
  });

  it('name a word that may be meant, and leave what was typed', async () => {
    const { receipt, input } = await asking();
    await typeInto('kayak lemon clai superb waltz connect afar');
    await key('Escape');
    await key('Enter');
    const said = (): string => inside(receipt, '[role=status]').textContent.trim();
    await waitFor(() => said().startsWith('The third word is not on the list. Did you mean clay'), 'the word meant');
    expect(input.value).to.equal('kayak lemon clai superb waltz connect afar');
  });

  it('carry a whole phrase by keyboard alone', async () => {
    const { receipt, input } = await asking();
    for (const word of ['kayak', 'lemon', 'clay', 'superb', 'waltz', 'connect', 'afar']) {
      await typeInto(word.slice(0, 3));
      for (let step = 0; step < 3 && chosen(receipt) !== word; step++) await key('ArrowDown');
      if (chosen(receipt) === word) await key('Enter');
      else await typeInto(`${word.slice(3)} `);
    }
    expect(input.value).to.equal('kayak lemon clay superb waltz connect afar ');
    await oneEvent(document, 'haven-receipt-unlocked', () => press('Enter'));
  });
});
