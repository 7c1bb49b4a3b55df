import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PhraseFormStrings } from '../i18n/en/phrase-form.js';
import { phraseFormSection } from '../i18n/sections/phrase-form.js';
import type { LocalizedHost } from './localize-controller.js';
import { LocalizeController } from './localize-controller.js';
import type { SetupController } from './setup-controller.js';
import { SubmitController } from './submit-controller.js';
import type { WordHelp } from './word-help.js';

export interface PhraseFormOptions {
  /** Takes what was typed; throws what `KeyringSession.unlock` throws. */
  unlock(typed: string): Promise<unknown>;
  /** The words were taken, and the field is empty again. */
  unlocked(): void;
}

/**
 * The field that takes the seven words in. What is typed stays in the field: it is in no attribute, is not remembered to tell
 * one try from the next, and is gone from the field once the words are taken.
 */
export class PhraseForm {
  readonly #host: LitElement & LocalizedHost;
  readonly #options: PhraseFormOptions;
  readonly #submit: SubmitController;
  readonly #l: LocalizeController<PhraseFormStrings>;
  #help: WordHelp | undefined;

  constructor(host: LitElement & LocalizedHost, setup: SetupController, options: PhraseFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#submit = new SubmitController(host);
    this.#l = new LocalizeController<PhraseFormStrings>(host, phraseFormSection, setup.strings);
  }

  get t(): PhraseFormStrings {
    return this.#l.t;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#typed');
  }

  /** With the list of words, when somebody comes to the field. The field does without, should they not arrive. */
  readonly #loadHelp = async (): Promise<void> => {
    const modules = Promise.all([import('./word-help.js'), import('../core/crypto/phrase.js')]);
    const [help, phrases] = await modules.catch(() => []);
    if (help && phrases) this.#help ??= new help.WordHelp(this.#host, phrases);
  };

  readonly #changed = (): void => {
    this.#submit.reset();
    this.#help?.typed();
  };

  readonly #unlock = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = this.#input;
    if (!input || this.#submit.state === 'busy') return;
    // Every press is a new try: nothing of what was typed is remembered to tell them apart.
    const unlocked = await this.#submit.run('unlock', async () => {
      this.#help?.close();
      await Promise.all([this.#options.unlock(input.value), this.#loadHelp()]);
      return true;
    });
    if (!unlocked) {
      input.focus();
      return;
    }
    input.value = '';
    this.#options.unlocked();
  };

  render(): TemplateResult {
    const t = this.#l.t;
    const help = this.#help;
    const busy = this.#submit.state === 'busy';
    const wrong = this.#submit.state === 'failed';
    const fits = help?.count ?? 0;
    const heard = fits ? html`<span class="heard">${t.fits(fits)}</span>` : '';
    return html`<form
      novalidate
      autocomplete="off"
      @submit=${this.#unlock}
      @input=${this.#changed}
      @focusin=${this.#loadHelp}
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
        <p id="said" role="status">${busy ? t.working : wrong ? this.#sentence() : heard}</p>
        ${help?.render(t.fitsTitle) ?? html`<ul id="fits" hidden></ul>`}
      </div>
      <div class="row"><button class="primary" aria-disabled=${busy}>${t.askOpen}</button></div>
    </form>`;
  }

  /** Which word, so that nobody has to search for it, and which may be meant; never the word as it was typed. */
  #sentence(): string {
    const t = this.#l.t;
    const { code, field = '' } = this.#submit.error ?? {};
    if (code !== 'invalid') return t.failed;
    const place = /^words\.(\d+)$/.exec(field)?.[1];
    if (place) return t.wordWrong(Number(place), this.#help?.near(Number(place)) ?? []);
    return t.wordCount(this.#input?.value.match(/\p{L}+/gu)?.length ?? 0);
  }
}
