import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Compose } from './compose.js';
import { renderCard } from './preview.view.js';

/** Two versions side by side; the person decides, and neither is lost before that. */
export function renderConflict(compose: Compose): TemplateResult {
  const { t } = compose.words.compose;
  return html`<h3 class="title" tabindex="-1">${t.conflictTitle}</h3>
    <p>${t.conflictText}</p>
    <h4>${t.conflictTheirs}</h4>
    ${compose.newer && renderCard(compose, compose.newer)}
    <h4>${t.conflictMine}</h4>
    ${renderCard(compose, compose.draft.content)}
    <div class="actions" part="actions">
      <button type="button" @click=${compose.keepTheirs}>${t.conflictKeepTheirs}</button>
      <button class="primary" type="button" @click=${compose.keepMine}>${t.conflictKeepMine}</button>
    </div>`;
}
