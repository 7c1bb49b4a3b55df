import { html, nothing, type TemplateResult } from 'lit';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import type { Desk } from './desk.js';

/** How much of a text is shown first. */
const BEGINNING = 80;

/** The first words, at most {@link BEGINNING} characters of them, never half a character. */
export function beginningOf(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= BEGINNING) return text;
  const cut = characters.slice(0, BEGINNING).join('');
  const space = cut.search(/\s\S*$/);
  return `${space > BEGINNING / 2 ? cut.slice(0, space) : cut}…`;
}

/**
 * What covers the texts of an opened item: nothing of a text is in the page until it is asked for, then its beginning, then
 * all of it. Can be covered again at any time.
 */
export class Covers {
  readonly #shown = new Map<string, 'beginning' | 'all'>();
  readonly #texts = new Map<string, string>();

  /** Covers everything again. */
  cover(): void {
    this.#shown.clear();
  }

  get anyShown(): boolean {
    return this.#shown.size > 0;
  }

  /** Shows a little more: of the first text that is not shown whole. */
  more(desk: Desk): void {
    const next = [...this.#texts].find(([key, text]) => this.#isLess(key, text));
    if (next) this.#more(desk, next[0], next[1]);
  }

  #isLess(key: string, text: string): boolean {
    const shown = this.#shown.get(key);
    return !shown || (shown === 'beginning' && beginningOf(text) !== text);
  }

  #more(desk: Desk, key: string, text: string): void {
    const whole = this.#shown.get(key) || beginningOf(text) === text;
    this.#shown.set(key, whole ? 'all' : 'beginning');
    // The button that was pressed goes away with the last step.
    if (whole) void desk.focus(`[data-text="${key}"]`);
    else desk.draw();
  }

  #coverOne(desk: Desk, key: string): void {
    this.#shown.delete(key);
    void desk.focus(`[data-more="${key}"]`);
  }

  /** @param what names the text for those who hear the buttons */
  render(desk: Desk, key: string, text: string): TemplateResult {
    this.#texts.set(key, text);
    const t = desk.t(deskOpenedSection);
    const shown = this.#shown.get(key);
    const less = this.#isLess(key, text);
    return html`<div class="covered">
      ${
        shown
          ? html`<p class="text" dir="auto" tabindex="-1" data-text=${key} .textContent=${shown === 'all' ? text : beginningOf(text)}></p>`
          : html`<p class="cover small">${t.covered}</p>`
      }
      <div class="row">
        ${less ? html`<button data-more=${key} @click=${() => this.#more(desk, key, text)}>${shown ? t.all : t.beginning}</button>` : nothing}
        ${shown ? html`<button class="plain" @click=${() => this.#coverOne(desk, key)}>${t.cover}</button>` : nothing}
      </div>
    </div>`;
  }
}
