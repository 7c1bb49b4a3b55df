import { html, type TemplateResult } from 'lit';
import type { DeskKeysStrings } from '../../../i18n/en/desk-keys.js';
import type { Keys } from './keys.js';
import { problemOf } from './problem.js';

/** What is under way, or went wrong: always there, or nobody would hear it come. */
export function renderStatus({ submit, t }: Keys, said = ''): TemplateResult {
  const { state, error } = submit;
  const text = state === 'busy' ? t.working : state === 'failed' && error ? problemOf(error, t) : said;
  return html`<p class="said" role="status">${text}</p>`;
}

export const renderPassphrase = (t: DeskKeysStrings): TemplateResult => html`<label class="field">
  <span>${t.passphrase}</span>
  <input name="passphrase" type="password" autocomplete="current-password" required />
</label>`;

export const renderKeep = (t: DeskKeysStrings): TemplateResult => html`<label class="check">
  <input type="checkbox" name="keep" value="1" aria-describedby="keep-why" />
  <span>${t.keep}</span>
</label>
<p class="small" id="keep-why">${t.keepWhy}</p>`;

/** Five rows to type from paper; latin letters from left to right, whatever the page's language. */
export const renderRows = (label: string, help: string): TemplateResult => html`<label class="field">
    <span>${label}</span>
    <textarea
      name="rows"
      rows="5"
      dir="ltr"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="rows-help"
      required
    ></textarea>
  </label>
  <p class="small" id="rows-help">${help}</p>`;
