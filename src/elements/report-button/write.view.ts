import { html, nothing, type TemplateResult } from 'lit';
import { namesText } from '../../i18n/span.js';
import type { ReportDialog } from './report-dialog.js';
import { renderWhy } from './ways.js';

/** The second step: as much as a person likes to say, who can read it, and sending. */
export function renderWriting(dialog: ReportDialog): TemplateResult {
  const { draft, words, mail, typed } = dialog;
  const { t } = words.write;
  const door = draft.door ?? 'rules';
  return html`<form novalidate autocomplete="off" @submit=${dialog.send}>
    <div class="field">
      <label class="title" for="report-text">${t.textTitle[door]}</label>
      <p class="small" id="report-hint">${t.textHint}</p>
    <textarea id="report-text" rows="6" autocomplete="off" aria-describedby="report-hint report-long" .value=${draft.text} @input=${typed}></textarea>
    <p class="line" id="report-long" role="status">${draft.tooLong ? t.textLong : nothing}</p>
      ${renderCare(dialog)}
    </div>
    ${door === 'rules' ? renderGuidelines(dialog) : nothing}
    ${mail.isReady ? renderReaders(dialog) : nothing}
    <div><label class="choice"
      ><input type="checkbox" name="answer" aria-describedby="report-answer" .checked=${draft.wantsAnswer} @change=${({
        target,
      }: Event) => {
        draft.wantsAnswer = (target as HTMLInputElement).checked;
        dialog.draw();
      }} />${t.wantsAnswer}</label
    >
    <p class="small under" id="report-answer">${t.wantsAnswerHint}</p></div>
    ${renderSending(dialog)}
  </form>`;
}

/** Below the words, when they ask for help nearer; how to be there for somebody else was said in the step before. */
function renderCare({ care, draft, setup }: ReportDialog): TemplateResult {
  const kind = care.kind === 'other' && draft.door === 'worried' ? undefined : care.kind;
  return html`<haven-care-card class=${kind ? '' : 'quiet'} .kind=${kind} .dismiss=${care.dismiss} .backend=${setup.backend}></haven-care-card>`;
}

function renderGuidelines(dialog: ReportDialog): TemplateResult | typeof nothing {
  const { draft, words, guidelines } = dialog;
  const { t } = words.write;
  if (!guidelines[0]) return nothing;
  return html`<div class="field">
      <label class="title" for="report-guideline">${t.guidelineTitle}</label>
    <select id="report-guideline" autocomplete="off" @change=${({ target }: Event) => {
      draft.guideline = (target as HTMLSelectElement).value || undefined;
      dialog.draw();
    }}>
      <option value="" .selected=${!draft.guideline}>${t.noGuideline}</option>
      ${guidelines.map(({ id, text }) => html`<option value=${id} .selected=${id === draft.guideline}>${text}</option>`)}
      </select>
    </div>`;
}

function renderReaders(dialog: ReportDialog): TemplateResult {
  const { draft, words, mail, ways } = dialog;
  const { t } = words.write;
  const { without } = draft;
  const nobody = !mail.readers(without)[0];
  return html`<div class="field">
    <details class="without">
      <summary>${t.withoutTitle}</summary>
      <fieldset aria-describedby="report-without">
        <legend class="heard">${t.withoutTitle}</legend>
        <p class="small" id="report-without">${t.withoutHint}</p>
        ${mail.readers().map(
          (name) =>
            html`<label class="choice"
              ><input type="checkbox" .checked=${without.has(name)} @change=${() => {
                if (!without.delete(name)) without.add(name);
                mail.reset();
                dialog.draw();
              }} /><bdi>${name}</bdi></label
            >`,
        )}
      </fieldset>
    </details>
    <div class=${nobody ? '' : 'quiet'} role="status">${nobody ? html`<p class="note">${t.withoutAll}</p>` : nothing}</div>
    ${nobody ? ways.render() : nothing}
  </div>`;
}

/** Who can read it, when somebody looks, and sending; or why nothing is sent. */
function renderSending(dialog: ReportDialog): TemplateResult {
  const { draft, words, mail, setup, ways } = dialog;
  const { t, language } = words.write;
  const { obstacle, busy } = mail;
  const readers = mail.readers(draft.without);
  const back = html`<button type="button" aria-disabled=${busy} @click=${() => !busy && dialog.back()}>${t.back}</button>`;
  if (obstacle) {
    return html`<div class="note" role="status">${renderWhy(dialog, obstacle)}</div>
      ${ways.render()}
      <div class="row">${back}</div>`;
  }
  const { keeping } = setup.backend ?? {};
  const who = readers[0] && keeping ? t.who(namesText(language, readers), keeping) : '';
  return html`<div class="facts small">
      <p>${mail.isReady ? who : t.whoLoading}</p>
      ${who ? html`<p>${t.nameless}</p>` : nothing} ${dialog.expected.render()}
    </div>
    <p class="line status" role="status">${renderStatus(dialog)}</p>
    ${mail.error ? ways.render() : nothing}
    <div class="row">
      <button class="primary" aria-disabled=${busy || !readers[0]}>${mail.error?.retryable ? words.common.t.tryAgain : t.send}</button>
      ${back}
    </div>`;
}

function renderStatus({ mail, words, slow }: ReportDialog): unknown {
  const { t } = words.write;
  if (mail.busy) return slow ? t.slow : t.sending;
  if (mail.changed) return t.changedKeys;
  return mail.error ? words.errors.t[mail.error.code] : nothing;
}
