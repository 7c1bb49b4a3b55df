import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/receipt/define.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { HavenReceipt } from '../src/elements/receipt/receipt.js';
import { find, PHRASE, type Play, press, staged } from './stage.js';

export default { title: 'Elements/Receipt', component: 'haven-receipt' };

const stage = (community: string, play?: Play<HavenReceipt>, ask = false): TemplateResult => html`
  <haven-community community=${community}>
    ${staged(html`<haven-receipt ?ask=${ask}></haven-receipt>`, play)}
  </haven-community>
`;

const shown =
  (community: string): Play<HavenReceipt> =>
  async (receipt) => {
    await keyringSession(community).unlock(PHRASE);
    await find(receipt, '.words');
  };

const typed =
  (words: string): Play<HavenReceipt> =>
  async (receipt) => {
    const input = await find<HTMLInputElement>(receipt, 'input');
    input.value = words;
    await press('button.primary')(receipt);
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
      await press('button.plain')(receipt);
      await find(receipt, '.asking');
    }),
};
export const Forgotten = {
  render: () =>
    stage('story-receipt-forgotten', async (receipt) => {
      await shown('story-receipt-forgotten')(receipt);
      await press('button.plain', '.asking button')(receipt);
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
export const AskMistyped = {
  render: () => stage('story-receipt-ask', typed('kayak lemon clai superb waltz connect afar'), true),
};
export const AskWordsOffered = {
  render: () =>
    stage(
      'story-receipt-ask',
      async (receipt) => {
        const input = await find<HTMLInputElement>(receipt, 'input');
        input.focus();
        await find(receipt, 'input[aria-controls]');
        input.value = 'kayak le';
        while (receipt.isConnected && input.ariaExpanded !== 'true') {
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await new Promise(requestAnimationFrame);
        }
      },
      true,
    ),
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
