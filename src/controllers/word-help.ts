import { html, type LitElement, type TemplateResult } from 'lit';
import type * as Phrases from '../core/crypto/phrase.js';
import type { HavenError } from '../core/errors.js';
import type { WordHelpStrings } from '../i18n/en/word-help.js';
import { wordHelpSection } from '../i18n/sections/word-help.js';
import { adopt } from '../styles/adopt.js';
import { wordHelpStyles } from '../styles/word-help.styles.js';
import type { LocalizedHost } from './localize-controller.js';
import { LocalizeController } from './localize-controller.js';
import type { SetupController } from './setup-controller.js';

/* eslint-disable lit-a11y/click-events-have-key-events -- the keys are the field's, as in every combobox */

/** Fewer letters fit too many words to be of help. */
const ENOUGH = 2;

/**
 * Offers words of the list while a phrase is typed, as a combobox does: arrows choose, Enter takes, Escape leaves it. Looks
 * only at what stands in the field, keeps none of it, and never changes it by itself.
 */
export class WordHelp {
  readonly #host: LitElement & LocalizedHost;
  readonly #l: LocalizeController<WordHelpStrings>;
  readonly #phrases: typeof Phrases;
  #fits: readonly string[] = [];
  #active = -1;

  /** @param phrases brings the list of words, which everything else does without */
  constructor(host: LitElement & LocalizedHost, setup: SetupController, phrases: typeof Phrases) {
    this.#host = host;
    this.#l = new LocalizeController<WordHelpStrings>(host, wordHelpSection, setup.strings);
    this.#phrases = phrases;
    adopt(host, wordHelpStyles);
    this.typed();
  }

  /** Id of the word the arrows stand on. */
  get active(): string | undefined {
    return this.#fits[this.#active] && `fit-${this.#active}`;
  }

  get count(): number {
    return this.#fits.length;
  }

  readonly typed = (): void => {
    const { word } = this.#atCaret();
    const fits = word.length < ENOUGH ? [] : this.#phrases.suggestWords(word);
    // A word that is complete needs no help.
    this.#show(fits.length === 1 && fits[0] === word.toLowerCase() ? [] : fits);
  };

  readonly close = (): void => {
    if (this.count) this.#show([]);
  };

  readonly key = (event: KeyboardEvent): void => {
    const { count } = this;
    if (!count || event.isComposing) return;
    const word = this.#fits[this.#active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      // One place more than words, for none of them.
      this.#active = ((this.#active + 1 + step + count + 1) % (count + 1)) - 1;
      this.#host.requestUpdate();
    } else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && word) this.#take(word);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** How many words fit, for those who hear the page. */
  get heard(): TemplateResult | '' {
    return this.count ? html`<span class="heard">${this.#l.t.fits(this.count)}</span>` : '';
  }

  /** Which word is wrong, so that nobody has to search for it, and which may be meant; never the word as it was typed. */
  sentence({ field = '' }: HavenError): string {
    const { t } = this.#l;
    const { value = '' } = this.#input ?? {};
    const place = /^words\.(\d+)$/.exec(field)?.[1];
    if (!place) return t.wordCount(value.match(/\p{L}+/gu)?.length ?? 0);
    const typed = value.match(/[\p{L}\p{M}]+/gu)?.[Number(place)] ?? '';
    return t.wordWrong(Number(place), this.#phrases.nearWords(typed));
  }

  render(): TemplateResult {
    return html`<ul class="fits" id="fits" role="listbox" aria-label=${this.#l.t.fitsTitle} lang="en-US" dir="ltr" ?hidden=${!this.count}>
      ${this.#fits.map(
        (word, index) =>
          html`<li
            role="option"
            id="fit-${index}"
            aria-selected=${index === this.#active}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${() => this.#take(word)}
          >
            ${word}
          </li>`,
      )}
    </ul>`;
  }

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#typed');
  }

  /** The beginning of a word before the caret, where no letter follows it. */
  #atCaret(): { word: string; end: number } {
    const { value = '', selectionStart } = this.#input ?? {};
    const end = selectionStart ?? value.length;
    const rest = /^[\p{L}\p{M}]/u.test(value.slice(end));
    return { word: (!rest && /[\p{L}\p{M}]+$/u.exec(value.slice(0, end))?.[0]) || '', end };
  }

  #take(word: string): void {
    const input = this.#input;
    const { word: begun, end } = this.#atCaret();
    if (!input) return;
    input.setRangeText(input.value.startsWith(' ', end) ? word : `${word} `, end - begun.length, end, 'end');
    input.focus();
    this.close();
  }

  #show(fits: readonly string[]): void {
    this.#fits = fits;
    this.#active = -1;
    this.#host.requestUpdate();
  }
}
