import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Compose } from './compose.js';
import { renderConflict } from './conflict.view.js';
import { renderDetailsLine } from './details.view.js';
import { renderAsking, renderDone, renderWithdrawn } from './done.view.js';
import { renderPreview } from './preview.view.js';

/** Characters after which the guide says a quiet word; a guide and no limit (domain practice: about 1,000). */
const LONG = 800;

/** In place of the box's own form; nothing while that is the right one. */
export function renderStep(compose: Compose): TemplateResult | undefined {
  switch (compose.step) {
    case 'write':
      return undefined;
    case 'preview':
      return renderPreview(compose);
    case 'conflict':
      return renderConflict(compose);
    case 'done':
      return renderDone(compose);
    case 'withdraw':
      return renderAsking(compose);
    case 'withdrawn':
      return renderWithdrawn(compose);
  }
}

/** For the line under the field: nothing, nearly always. */
export function renderWord(compose: Compose): unknown {
  const { t } = compose.words.compose;
  if (compose.empty) return compose.words.box.t.empty;
  if (compose.draft.tooLong) return t.tooLong;
  return renderDetailsLine(compose) ?? (compose.host.value.length > LONG ? t.long : undefined);
}

/** In place of the way on, where the box itself sends nothing. */
export function renderUnsent(compose: Compose): TemplateResult {
  const { insecure, whoForm } = compose.words.compose.t;
  return crypto.subtle ? html`<p class="small">${whoForm}</p>` : html`<p>${insecure}</p>`;
}

/** What stands below the words when they ask for help nearer. */
export function renderCare({ care, setup }: Compose): TemplateResult {
  return html`<haven-care-card .kind=${care.kind} .dismiss=${care.dismiss} .backend=${setup.backend}></haven-care-card>`;
}
