import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Compose } from './compose.js';
import { renderStatus } from './preview.view.js';

/** Sent or saved: what happens next, the words to come back with, and what can still be done. */
export function renderDone(compose: Compose): TemplateResult {
  const { item, saved, words } = compose;
  const { t } = words.compose;
  return html`<h3 class="title" tabindex="-1">${saved ? t.savedTitle : t.sentTitle}</h3>
    <p>${item?.held ? t.sentHeld : t.sentPublished}</p>
    ${compose.renderCare()}
    ${compose.host.editing ? '' : html`<haven-receipt></haven-receipt>`}
    <div class="actions" part="actions">
      <button type="button" @click=${compose.another}>${t.another}</button>
      <button type="button" @click=${compose.edit}>${t.edit}</button>
      <button class="plain" type="button" @click=${compose.ask}>${t.withdraw}</button>
    </div>`;
}

/** Asked once, in place: taking back is for good, and saying so is all the protection there is. */
export function renderAsking(compose: Compose): TemplateResult {
  const { delivery, words } = compose;
  const { t } = words.compose;
  return html`<div class="asking" role="group" aria-labelledby="asking">
    <p id="asking" tabindex="-1">${t.withdrawAsk}</p>
    ${renderStatus(compose, t.withdrawing)}
    <div class="actions" part="actions">
      <button type="button" aria-disabled=${delivery.busy} @click=${compose.withdraw}>${t.withdrawYes}</button>
      <button class="primary" type="button" @click=${compose.leaveThere}>${t.withdrawNo}</button>
    </div>
  </div>`;
}

export function renderWithdrawn(compose: Compose): TemplateResult {
  const { t } = compose.words.compose;
  return html`<h3 class="title" tabindex="-1">${t.withdrawnTitle}</h3>
    <p>${t.withdrawnText}</p>
    <div class="actions" part="actions"><button type="button" @click=${compose.another}>${t.another}</button></div>`;
}

/** While a share is being changed: the ways that are not saving. */
export function renderCancel(compose: Compose): TemplateResult {
  const { t } = compose.words.compose;
  return html`<button class="plain" type="button" @click=${compose.ask}>${t.withdraw}</button>
    <button type="button" @click=${compose.cancel}>${t.editCancel}</button>`;
}
