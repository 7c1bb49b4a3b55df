import { html, nothing, type TemplateResult } from 'lit';
import { keepDeskKey, type KeptDeskKey } from '../../../controllers/kept-desk-key.js';
import type { RootKey } from '../../../core/crypto/key-ring.js';
import type { ModeratorKey } from '../../../core/crypto/moderator-key.js';
import { HavenError } from '../../../core/errors.js';
import { randomIds } from '../../../core/ids.js';
import { cleanText } from '../../../core/text.js';
import { renderKeep, renderStatus } from './fields.view.js';
import { fieldsOf, type Keys, loadModeratorKey, loadPasskey, painted, type Part } from './keys.js';

/** What has just been made, and lies only here and on paper. */
export interface Made {
  readonly name: string;
  readonly key: ModeratorKey;
  /** The key behind its passphrase, to keep as a file; a passkey's is of no use elsewhere. */
  readonly file?: string;
  /** For the first key of a community. */
  readonly root?: RootKey;
}

/** A new key: the first one of a community together with its root, or that of somebody who joins. */
export class Make implements Part {
  readonly #keys: Keys;
  readonly #founds: boolean;
  #passkeys = false;
  #suggested = '';

  constructor(keys: Keys) {
    this.#keys = keys;
    this.#founds = !keys.ring;
    void loadPasskey().then(({ hasPasskeys }) => {
      this.#passkeys = hasPasskeys();
      keys.draw();
    });
  }

  async #make(event: SubmitEvent): Promise<void> {
    const keys = this.#keys;
    const byPasskey = (event.submitter as HTMLButtonElement | null)?.value === 'passkey';
    const { name: typed = '', passphrase = '', keep } = fieldsOf(event);
    const made = await keys.submit.run(`make ${byPasskey}`, async (): Promise<Made> => {
      await painted();
      const name = cleanText(typed);
      if (!name || name.length > 60) throw new HavenError('invalid', { field: 'name' });
      const { createModeratorKey, wrapByPassphrase } = await loadModeratorKey();
      const key = await createModeratorKey();
      const kept: KeptDeskKey = byPasskey
        ? await (await loadPasskey()).wrapByPasskey(key, name)
        : { file: await wrapByPassphrase(key, passphrase) };
      // A passkey opens nothing but what lies beside it, so it is kept in any case.
      if (keep || byPasskey) keepDeskKey(keys.place().scope.community, kept);
      const { createRoot } = await import('../../../core/crypto/key-ring.js');
      return { name, key, ...(!byPasskey && { file: kept.file }), ...(this.#founds && { root: createRoot() }) };
    });
    if (!made) return;
    const { Papers } = await import('./papers.js');
    keys.go(new Papers(keys, made));
  }

  readonly #suggest = async (): Promise<void> => {
    const { makePhrase } = await import('../../../core/crypto/phrase.js');
    // Five words of 2,048: 55 bits, behind a second of scrypt each guess.
    this.#suggested = makePhrase(randomIds).split(' ').slice(0, 5).join(' ');
    this.#keys.focus('[name=passphrase]');
  };

  render(): TemplateResult {
    const { t } = this.#keys;
    return html`<h4 tabindex="-1">${this.#founds ? t.foundTitle : t.joinTitle}</h4>
      <p>${this.#founds ? t.foundWhy : t.joinWhy}</p>
      ${renderStatus(this.#keys)}
      <form data-make @submit=${(event: SubmitEvent) => void this.#make(event)}>
        <label class="field">
          <span>${t.name}</span>
          <input name="name" maxlength="60" autocomplete="off" aria-describedby="name-help" required />
        </label>
        <p class="small" id="name-help">${t.nameHelp}</p>
        <label class="field">
          <span>${t.newPassphrase}</span>
          <input
            name="passphrase"
            type=${this.#suggested ? 'text' : 'password'}
            autocomplete="new-password"
            spellcheck="false"
            .value=${this.#suggested}
            aria-describedby="passphrase-help"
          />
        </label>
        <p class="small" id="passphrase-help">${t.newPassphraseHelp}</p>
        <div class="row"><button type="button" data-suggest @click=${this.#suggest}>${t.suggest}</button></div>
        ${renderKeep(t)}
        <div class="row">
          <button class="primary" type="submit">${this.#founds ? t.makeBoth : t.make}</button>
          ${this.#passkeys ? html`<button type="submit" value="passkey">${t.makePasskey}</button>` : nothing}
          ${
            this.#founds
              ? nothing
              : html`<button class="plain" type="button" @click=${() => this.#keys.start()}>${t.back}</button>`
          }
        </div>
      </form>`;
  }
}
