import { html, type TemplateResult } from 'lit';
import type { ModeratorKey } from '../../../core/crypto/moderator-key.js';
import { Copying } from './copying.js';
import { renderStatus } from './fields.view.js';
import type { Keys, Part } from './keys.js';

/** A community has been founded: six words to compare, and what pins its root in the page. */
export class Founded implements Part {
  readonly #keys: Keys;
  readonly #key: ModeratorKey;
  readonly #copying: Copying;
  #words: readonly string[] = [];
  #snippet = '';

  constructor(keys: Keys, key: ModeratorKey, root: string) {
    this.#keys = keys;
    this.#key = key;
    this.#copying = new Copying(keys);
    void this.#work(root);
  }

  async #work(root: string): Promise<void> {
    const { fingerprintOf, fingerprintWords } = await import('../../../core/crypto/key-ring.js');
    const { community } = this.#keys.place().scope;
    this.#snippet = `<haven-community community="${community}" pin="${await fingerprintOf(root)}">`;
    this.#words = await fingerprintWords(root);
    this.#keys.draw();
  }

  render(): TemplateResult {
    const { t } = this.#keys;
    return html`<h4 tabindex="-1">${t.foundedTitle}</h4>
      <section>
        <h5>${t.words}</h5>
        <ol class="words" dir="ltr" lang="en" translate="no">
          ${this.#words.map((word) => html`<li>${word}</li>`)}
        </ol>
        <p class="small">${t.wordsWhy}</p>
      </section>
      <section>
        <h5>${t.snippet}</h5>
        <p class="code" dir="ltr" translate="no" data-snippet>${this.#snippet}</p>
        <p class="small">${t.snippetWhy}</p>
        <div class="row"><button type="button" @click=${() => this.#copying.copy(this.#snippet)}>${t.copy}</button></div>
      </section>
      ${renderStatus(this.#keys, this.#copying.said)}
      <div class="row">
        <button class="primary" type="button" data-to-desk @click=${() => this.#keys.handOver(this.#key)}>${t.toDesk}</button>
      </div>`;
  }
}
