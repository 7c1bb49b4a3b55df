import { html, type LitElement, type TemplateResult } from 'lit';
import type * as Phrases from '../core/crypto/phrase.js';
import { adopt } from '../styles/adopt.js';
import { wordHelpStyles } from '../styles/word-help.styles.js';

/* eslint-disable lit-a11y/click-events-have-key-events -- the keys are the field's, as in every combobox */

/** Fewer letters fit too many words to be of help. */
const ENOUGH = 2;

/**
 * Offers words of the list while a phrase is typed, as a combobox does: arrows choose, Enter takes, Escape leaves it. Looks
 * only at what stands in the field, keeps none of it, and never changes it by itself.
 */
export class WordHelp {
  readonly #host: LitElement;
  readonly #phrases: typeof Phrases;
  #fits: readonly string[] = [];
  #active = -1;

  /** @param phrases brings the list of words, which everything else does without */
  constructor(host: LitElement, phrases: typeof Phrases) {
    this.#host = host;
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

  /** Words that may be meant by the one at a place, from 0. */
  near(place: number): readonly string[] {
    return this.#phrases.nearWords(this.#input?.value.match(/[\p{L}\p{M}]+/gu)?.[place] ?? '');
  }

  render(label: string): TemplateResult {
    return html`<ul class="fits" id="fits" role="listbox" aria-label=${label} lang="en-US" dir="ltr" ?hidden=${!this.count}>
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
    return this.#host.renderRoot.querySelector('input');
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
