import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitController } from '../../controllers/submit-controller.js';
import { REPORT_TEXT_MAX } from '../../core/models/report.js';
import { cleanText } from '../../core/text.js';
import { commonSection } from '../../i18n/sections/common.js';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import type { Desk } from './desk.js';

/** How one form looks: words, and what its button does. */
export interface WritingForm {
  /** Of the field; without one there is only the button. */
  readonly label: string | undefined;
  readonly why?: string;
  readonly send: string;
  /** The button can be pressed without words. */
  readonly optional?: boolean;
  readonly primary?: boolean;
  /** Does it; resolves with what to say, or with nothing when it failed. */
  readonly run: (text: string, submit: SubmitController) => Promise<string | undefined>;
}

/** A field for words of a moderator, and a button that sends them once. Keeps the words until they have arrived. */
export class Writing {
  readonly #desk: Desk;
  readonly #name: string;
  readonly #submit: SubmitController;
  #text = '';
  #hint: 'wordsFirst' | 'tooLong' | undefined;

  /** @param name tells its field from the others of the item */
  constructor(desk: Desk, name: string) {
    this.#desk = desk;
    this.#name = name;
    this.#submit = desk.control.submission();
  }

  close(): void {
    this.#desk.control.removeSubmit(this.#submit);
    this.#text = '';
  }

  get holdsWords(): boolean {
    return this.#text.trim() !== '';
  }

  /** Puts words there that can be changed; not over words somebody has written. */
  suggest(text: string, before: readonly string[] = []): void {
    if (!this.holdsWords || before.includes(this.#text)) this.#text = text;
  }

  #typed(event: Event): void {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#hint = undefined;
    this.#submit.reset();
  }

  async #send({ optional, run }: WritingForm): Promise<void> {
    const text = cleanText(this.#text);
    this.#hint = text.length > REPORT_TEXT_MAX ? 'tooLong' : text || optional ? undefined : 'wordsFirst';
    if (this.#hint) return this.#desk.focus(`#${this.#name}`);
    const said = await run(text, this.#submit);
    if (said) {
      this.#text = '';
      this.#desk.say(said);
    }
    this.#desk.draw();
  }

  render(form: WritingForm): TemplateResult {
    const name = this.#name;
    const busy = this.#submit.state === 'busy';
    return html`<div class="writing">
      ${form.label ? html`<label for=${name}>${form.label}</label>` : nothing}
      ${form.why ? html`<p class="small" id="${name}-why">${form.why}</p>` : nothing}
      ${
        form.label
          ? html`<textarea id=${name} rows="4" autocomplete="off" dir="auto" aria-describedby="${form.why ? `${name}-why ` : ''}${name}-line"
              .value=${this.#text} @input=${(event: Event) => this.#typed(event)}></textarea>`
          : nothing
      }
      <p class="line small" id="${name}-line">${this.#renderLine(form)}</p>
      <div class="row"><button class=${form.primary ? 'primary' : nothing} aria-disabled=${busy ? 'true' : 'false'} @click=${() => this.#send(form)}>${form.send}</button></div>
    </div>`;
  }

  #renderLine(form: WritingForm): unknown {
    const t = this.#desk.t(deskOpenedSection);
    if (this.#submit.state === 'busy') return t.sending;
    if (this.#hint) return t[this.#hint];
    const { error } = this.#submit;
    if (!error) return nothing;
    const words = failure(this.#desk, error);
    if (!error.retryable) return words;
    return html`${words} <button class="plain" @click=${() => this.#send(form)}>${this.#desk.t(commonSection).tryAgain}</button>`;
  }
}

/** What a moderator reads when an act did not succeed. */
export function failure(
  desk: Desk,
  { code, field }: { readonly code: string; readonly field?: string | undefined },
): string {
  const t = desk.t(deskOpenedSection);
  if (code === 'conflict') return field === 'claim' ? t.claimLost : t.conflict;
  if (code === 'not-found') return t.gone;
  if (code === 'offline') return t.offline;
  if (code === 'too-large') return t.tooLong;
  return code === 'unauthorized' ? t.unauthorized : t.failed;
}
