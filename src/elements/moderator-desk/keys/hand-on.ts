import { html, type TemplateResult } from 'lit';
import type { ModeratorKey } from '../../../core/crypto/moderator-key.js';
import { Copying } from './copying.js';
import { renderStatus } from './fields.view.js';
import { type Keys, loadModeratorKey, type Part } from './keys.js';

/** The line that lets a new key in, for whoever keeps the paper of the community. */
export class HandOn implements Part {
  readonly #keys: Keys;
  readonly #key: ModeratorKey;
  readonly #copying: Copying;
  readonly #fresh: boolean;
  #line = '';
  #said = '';

  /** @param name of the role; empty for a key that was unlocked and is not in the ring */
  constructor(keys: Keys, key: ModeratorKey, name: string) {
    this.#keys = keys;
    this.#key = key;
    this.#copying = new Copying(keys);
    this.#fresh = name !== '';
    void this.#write(name);
  }

  async #write(name: string): Promise<void> {
    const { memberOf, publicLine } = await loadModeratorKey();
    this.#line = publicLine(await memberOf(this.#key, name || '?'));
    this.#keys.draw();
  }

  readonly #letIn = async (): Promise<void> => {
    const keys = this.#keys;
    this.#said = '';
    const done = await keys.submit.run('let in', async ({ signal }) => {
      await keys.refresh(signal);
      return true;
    });
    if (!done || keys.handOver(this.#key)) return;
    this.#said = keys.t.notIn;
    keys.draw();
  };

  render(): TemplateResult {
    const { t } = this.#keys;
    return html`<h4 tabindex="-1">${t.lineTitle}</h4>
      ${this.#fresh ? '' : html`<p>${t.notIn}</p>`}
      <p>${t.lineWhy}</p>
      <p class="code line" dir="ltr" tabindex="0" role="group" aria-label=${t.addLine} data-line>${this.#line}</p>
      ${renderStatus(this.#keys, this.#said || this.#copying.said)}
      <div class="row">
        <button class="primary" type="button" @click=${() => this.#copying.copy(this.#line)}>${t.copy}</button>
        <button type="button" data-let-in @click=${this.#letIn}>${t.letIn}</button>
        <button class="plain" type="button" @click=${() => this.#keys.start()}>${t.back}</button>
      </div>`;
  }
}
