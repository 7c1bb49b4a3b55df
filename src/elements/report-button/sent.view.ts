import { html, type TemplateResult } from 'lit';
import { namesText } from '../../i18n/span.js';
import type { ReportDialog } from './report-dialog.js';

/** It has arrived: what happens next, the words to come back with, and when somebody looks. */
export function renderSent(dialog: ReportDialog): TemplateResult {
  const { words, setup, sentTo } = dialog;
  const { t, language } = words.write;
  const { keeping } = setup.backend ?? {};
  const readers = namesText(language, sentTo);
  const away = keeping?.place === 'server';
  return html`<p>${t.thanks}</p>
    <p>${away || !keeping ? t.sentNext(readers) : t.sentHereNext(readers, keeping)}</p>
    ${dialog.expected.render()}
    <haven-receipt></haven-receipt>
    <p>${t.comeBack}</p>
    <div class="row"><button class="primary" type="button" @click=${dialog.close}>${words.report.t.close}</button></div>`;
}
