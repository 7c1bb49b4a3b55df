import { html, nothing, type TemplateResult } from 'lit';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import { SHARE_TEXT_MAX } from '../../core/models/share.js';
import type { DecisionText } from '../../core/models/moderation.js';
import type { Reason } from '../../core/models/report.js';
import { REASONS } from '../../core/models/report.js';
import { decisionParagraphs } from '../../i18n/decision-text.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { decisionsSection } from '../../i18n/sections/decisions.js';
import { deskActsSection } from '../../i18n/sections/desk-acts.js';
import type { Choice } from './act-form.js';
import { NEEDS_NO_REASON, TEXTS_FOR, WORDS_MAX } from './act-rules.js';
import type { Desk } from './desk.js';
import type { Held } from './shared-item.js';

type Set_ = (change: Partial<Choice>) => void;

const valueOf = ({ target }: Event): string => (target as HTMLTextAreaElement | HTMLSelectElement).value;

/** A list to choose one of; the first entry stands for none. */
const select = (
  name: string,
  label: string,
  chosen: string,
  entries: readonly (readonly [string, string])[],
  set: (value: string) => void,
): TemplateResult =>
  html`<div class="field"><label for=${name}>${label}</label>
    <select id=${name} @change=${(event: Event) => set(valueOf(event))}>${entries.map(
      ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
    )}</select></div>`;

/** Why, which guideline, which text, own words; and what each act needs besides. */
export function renderFields(desk: Desk, held: Held, choice: Choice, set: Set_): TemplateResult {
  const t = desk.t(deskActsSection);
  const { act, text, reason, guideline, words } = choice;
  const free = NEEDS_NO_REASON.includes(act);
  const { guidelines } = desk.host;
  const why = html`<div class="pair">
    ${select(
      'act-reason',
      t.reason,
      reason ?? '',
      [['', '–'], ...(Object.keys(REASONS) as Reason[]).map((one) => [one, t.reasons[one]] as const)],
      (value) => set({ reason: (value || undefined) as Reason | undefined }),
    )}
    ${
      guidelines.length
        ? select(
            'act-guideline',
            t.guideline,
            guideline,
            [['', t.noGuideline], ...guidelines.map(({ id, title }) => [id, title] as const)],
            (value) => set({ guideline: value }),
          )
        : nothing
    }
  </div>`;
  return html`${act === 'trim' ? renderTrim(desk, choice, set) : nothing}${act === 'add-note' ? renderNotes(desk, held, choice, set) : nothing}
    ${free ? nothing : why}
    ${select(
      'act-text',
      t.textLabel,
      text,
      TEXTS_FOR[act].map((one) => [one, t.texts[one]] as const),
      (value) => set({ text: value as DecisionText }),
    )}
    <div class="field"><label for="act-words">${t.wordsLabel}</label>
      <textarea id="act-words" rows="2" autocomplete="off" dir="auto" maxlength=${WORDS_MAX} .value=${words} @input=${(event: Event) => set({ words: valueOf(event) })}></textarea></div>`;
}

const renderTrim = (desk: Desk, { trimmed }: Choice, set: Set_): TemplateResult => {
  const t = desk.t(deskActsSection);
  return html`<div class="field"><label for="act-trimmed">${t.trimmedLabel}</label><p class="small" id="act-trimmed-why">${t.trimmedWhy}</p>
    <textarea id="act-trimmed" rows="7" autocomplete="off" dir="auto" maxlength=${SHARE_TEXT_MAX} aria-describedby="act-trimmed-why" .value=${trimmed} @input=${(event: Event) => set({ trimmed: valueOf(event) })}></textarea></div>`;
};

function renderNotes(desk: Desk, { item }: Held, { notes }: Choice, set: Set_): TemplateResult {
  const t = desk.t(deskActsSection);
  const names = desk.t(contentNotesSection).notes;
  const standing = 'notes' in item ? item.notes : [];
  return html`<fieldset class="notes"><legend>${t.notesLabel}</legend>${CONTENT_NOTES.map(
    (note) =>
      html`<label><input type="checkbox" ?disabled=${standing.includes(note)} .checked=${notes.has(note)} @change=${() => {
        if (!notes.delete(note)) notes.add(note);
        set({});
      }}> ${names[note]}</label>`,
  )}</fieldset>`;
}

/** Exactly what the author reads, in the language of this page. */
export function renderPreview(desk: Desk, { act, text, reason, guideline, words }: Choice): TemplateResult {
  const t = desk.t(deskActsSection);
  const strings = desk.t(decisionsSection);
  const free = NEEDS_NO_REASON.includes(act);
  const title = desk.host.guidelines.find(({ id }) => id === guideline)?.title;
  const facts = { words: words.trim(), ...(!free && { reason, guideline: title }) };
  return html`<figure class="preview"><figcaption class="small">${t.preview}</figcaption>
    <p><b>${strings.acts[act]}</b></p>
    ${decisionParagraphs(strings, text, facts).map(({ text: line, own }) => (own ? html`<p class="text" dir="auto" .textContent=${line}></p>` : html`<p>${line}</p>`))}
  </figure>`;
}
