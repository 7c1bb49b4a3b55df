import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { ReceiptStrings } from '../../i18n/en/receipt.js';
import type { WordHelp } from './word-help.js';

/** What the form that takes the words in knows and does. */
export interface AskView {
  readonly t: ReceiptStrings;
  readonly submit: SubmitController;
  readonly help: WordHelp | undefined;
  /** What stands in the field. */
  readonly typed: string;
  unlock(event: SubmitEvent): unknown;
  /** The field was changed. */
  changed(): void;
  /** Somebody came to the field. */
  come(): unknown;
}

export function renderAsk(view: AskView): TemplateResult {
  const { t, submit, help } = view;
  const busy = submit.state === 'busy';
  const wrong = submit.state === 'failed';
  const fits = help?.count ?? 0;
  const heard = fits ? html`<span class="heard">${t.fits(fits)}</span>` : '';
  return html`<h3 tabindex="-1">${t.askTitle}</h3>
    <form
      novalidate
      autocomplete="off"
      @submit=${view.unlock}
      @input=${view.changed}
      @focusin=${view.come}
      @focusout=${help?.close}
      @keydown=${help?.key}
    >
      <label id="asked" for="typed">${t.askLabel}</label>
      <p class="small" id="help">${t.askHelp}</p>
      <input
        id="typed"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        lang="en-US"
        dir="ltr"
        role="combobox"
        aria-labelledby="asked"
        aria-autocomplete="list"
        aria-expanded=${fits > 0}
        aria-controls="fits"
        aria-activedescendant=${help?.active ?? nothing}
        aria-describedby="help said"
        aria-invalid=${wrong}
      />
      <div class="line">
        <p id="said" role="status">${busy ? t.working : wrong ? sentence(view) : heard}</p>
        ${help?.render(t.fitsTitle) ?? html`<ul id="fits" hidden></ul>`}
      </div>
      <div class="row"><button class="primary" aria-disabled=${busy}>${t.askOpen}</button></div>
    </form>`;
}

/** Which word, so that nobody has to search for it, and which may be meant; never the word as it was typed. */
function sentence({ t, submit, help, typed }: AskView): string {
  const { code, field = '' } = submit.error ?? {};
  if (code !== 'invalid') return t.failed;
  const place = /^words\.(\d+)$/.exec(field)?.[1];
  if (place) return t.wordWrong(Number(place), help?.near(Number(place)) ?? []);
  return t.wordCount(typed.match(/\p{L}+/gu)?.length ?? 0);
}
