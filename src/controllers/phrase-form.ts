import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { HavenError, toHavenError } from '../core/errors.js';
import type { PhraseFormStrings } from '../i18n/en/phrase-form.js';
import { phraseFormSection } from '../i18n/sections/phrase-form.js';
import type { LocalizedHost } from './localize-controller.js';
import { LocalizeController } from './localize-controller.js';
import type { SetupController } from './setup-controller.js';
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
  readonly #setup: SetupController;
  #busy = false;
  #error: HavenError | DOMException | undefined;
  readonly #l: LocalizeController<PhraseFormStrings>;
  #help: WordHelp | undefined;

  constructor(host: LitElement & LocalizedHost, setup: SetupController, options: PhraseFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#setup = setup;
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
    if (help && phrases) this.#help ??= new help.WordHelp(this.#host, this.#setup, phrases);
    await Promise.all(this.#host.waitsFor ?? []);
  };

  readonly #changed = (): void => {
    this.#error = undefined;
    this.#help?.typed();
    this.#host.requestUpdate();
  };

  readonly #unlock = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = this.#input;
    if (!input || this.#busy) return;
    this.#busy = true;
    this.#error = undefined;
    this.#help?.close();
    this.#host.requestUpdate();
    try {
      // Nothing of what was typed is remembered: every press is a new try.
      await Promise.all([this.#options.unlock(input.value), this.#loadHelp()]);
      input.value = '';
    } catch (thrown) {
      await this.#loadHelp();
      this.#error = toHavenError(thrown);
    }
    this.#busy = false;
    this.#host.requestUpdate();
    if (!this.#host.isConnected) return;
    if (this.#error) input.focus();
    else this.#options.unlocked();
  };

  render(): TemplateResult {
    const t = this.#l.t;
    const help = this.#help;
    const busy = this.#busy;
    const wrong = !!this.#error;
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
        aria-expanded=${!!help?.count}
        aria-controls="fits"
        aria-activedescendant=${help?.active ?? nothing}
        aria-describedby="help said"
        aria-invalid=${wrong}
      />
      <div class="line">
        <p id="said" role="status">${busy ? t.working : this.#sentence()}</p>
        ${help?.render() ?? html`<ul id="fits" hidden></ul>`}
      </div>
      <div class="row"><button class="primary" aria-disabled=${busy}>${t.askOpen}</button></div>
    </form>`;
  }

  #sentence(): unknown {
    const error = this.#error;
    if (!error) return this.#help?.heard;
    return (error instanceof HavenError && error.code === 'invalid' && this.#help?.sentence(error)) || this.#l.t.failed;
  }
}
