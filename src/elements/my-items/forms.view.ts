import { html, nothing, type TemplateResult } from 'lit';
import { errorsSection } from '../../i18n/sections/errors.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import type { Items } from './items.js';

export interface WriteView {
  readonly label: string;
  readonly send: string;
  /** Who can read it, in one line beside the button. */
  readonly why?: string;
  /** The way out; of what is sent, unless it says otherwise. */
  readonly leave?: string;
  act(): void;
}

/** A few words in place: a message, a changed reply. What is typed stays in memory and goes with the element. */
export function renderWrite(items: Items, { label, send, why = '', leave, act }: WriteView): TemplateResult {
  const t = items.t(myItemsListSection);
  const { acts } = items;
  return html`<form
    class="asking"
    autocomplete="off"
    @submit=${(event: Event) => {
      event.preventDefault();
      act();
    }}
  >
    <label for="write">${label}</label>
    <textarea id="write" autocomplete="off" aria-describedby="write-why" .value=${acts.text} @input=${acts.typed}></textarea>
    <p class="small" id="write-why">${why}</p>
    ${renderTrouble(items)}
    <div class="row">
      <button class="primary" aria-disabled=${acts.busy}>${acts.busy ? t.sending : send}</button>
      <button type="button" @click=${acts.cancel}>${leave ?? t.notSend}</button>
    </div>
  </form>`;
}

/** Asked once, in place: taking back is for good. */
export function renderAsking(items: Items, question: string, act: () => void): TemplateResult {
  const t = items.t(myItemsListSection);
  const { acts } = items;
  return html`<div class="asking" role="group" aria-labelledby="asking">
    <p id="asking" tabindex="-1">${question}</p>
    ${renderTrouble(items)}
    <div class="row">
      <button type="button" aria-disabled=${acts.busy} @click=${act}>${acts.busy ? t.sending : t.takeBackYes}</button>
      <button class="primary" type="button" @click=${acts.cancel}>${t.takeBackNo}</button>
    </div>
  </div>`;
}

function renderTrouble(items: Items): TemplateResult | typeof nothing {
  const t = items.t(myItemsListSection);
  const { acts } = items;
  const { error } = acts;
  if (acts.wanting) return html`<p class="small" role="alert">${t[acts.wanting]}</p>`;
  if (!error) return nothing;
  const sealing = error.code === 'unsupported' || error.field === 'epoch';
  return html`<p class="small" role="alert">
    ${sealing ? t.cannotSeal : error.code === 'conflict' ? t.conflict : items.t(errorsSection)[error.code]}
  </p>`;
}
