import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/receipt/define.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { HavenReceipt } from '../src/elements/receipt/receipt.js';

export default { title: 'Elements/Receipt', component: 'haven-receipt' };

const PHRASE = 'kayak lemon clay superb waltz connect afar';

type Play = (receipt: HavenReceipt) => Promise<unknown>;

/** Counts as drawing until everything in it has been done, so that whoever waits for a story waits for its last step. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set play(play: Play) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(play).then(() => (this.isUpdatePending = false));
  }

  async #run(play: Play): Promise<void> {
    await Promise.resolve();
    const receipt = this.querySelector('haven-receipt');
    if (receipt) await play(receipt);
  }
}
if (!customElements.get('story-receipt')) customElements.define('story-receipt', Stage);

const stage = (community: string, play: Play = async () => {}, ask = false): TemplateResult => html`
  <haven-community community=${community}>
    <story-receipt .play=${play}><haven-receipt ?ask=${ask}></haven-receipt></story-receipt>
  </haven-community>
`;

async function find<T extends HTMLElement = HTMLElement>(receipt: HavenReceipt, selector: string): Promise<T> {
  for (let frame = 0; frame < 600 && receipt.isConnected; frame++) {
    const found = receipt.shadowRoot?.querySelector<T>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`The story came to a halt before ${selector}.`);
}

const shown =
  (community: string): Play =>
  async (receipt) => {
    await keyringSession(community).unlock(PHRASE);
    await find(receipt, '.words');
  };

const typed =
  (words: string): Play =>
  async (receipt) => {
    const input = await find<HTMLInputElement>(receipt, 'input');
    input.value = words;
    (await find(receipt, 'button.primary')).click();
    await receipt.updateComplete;
  };

export const NoKeys = { render: () => stage('story-receipt-none', (receipt) => find(receipt, 'h3')) };
export const Shown = { render: () => stage('story-receipt', shown('story-receipt')) };
export const OwnDevice = {
  render: () =>
    stage('story-receipt-own', async (receipt) => {
      await shown('story-receipt-own')(receipt);
      keyringSession('story-receipt-own').keepOnThisDevice(true);
    }),
};
export const ForgetAsked = {
  render: () =>
    stage('story-receipt-forget', async (receipt) => {
      await shown('story-receipt-forget')(receipt);
      (await find(receipt, 'button.plain')).click();
      await find(receipt, '.asking');
    }),
};
export const Forgotten = {
  render: () =>
    stage('story-receipt-forgotten', async (receipt) => {
      await shown('story-receipt-forgotten')(receipt);
      (await find(receipt, 'button.plain')).click();
      (await find(receipt, '.asking button')).click();
    }),
};
export const HiddenAfterReload = {
  render: () => {
    // What a reload leaves behind: the derived key of the session, without the words.
    sessionStorage.setItem(
      'haven:keys:story-receipt-reloaded',
      JSON.stringify({ keys: [{ root: 'A'.repeat(43) }], items: [] }),
    );
    return stage('story-receipt-reloaded', (receipt) => find(receipt, '.row'));
  },
};
export const Ask = { render: () => stage('story-receipt-ask', undefined, true) };
export const AskTooFew = { render: () => stage('story-receipt-ask', typed('kayak lemon'), true) };
export const AskWrongWord = {
  render: () => stage('story-receipt-ask', typed('kayak lemon clay zzzz waltz connect afar'), true),
};
export const Unlocked = {
  render: () =>
    stage(
      'story-receipt-unlocked',
      async (receipt) => {
        await typed(PHRASE)(receipt);
        while (receipt.isConnected && receipt.shadowRoot?.querySelector('form'))
          await new Promise(requestAnimationFrame);
      },
      true,
    ),
};
export const Arabic = {
  render: () => html`<div lang="ar" dir="rtl">${stage('story-receipt-ar', shown('story-receipt-ar'))}</div>`,
};
