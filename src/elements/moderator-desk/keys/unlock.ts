import { html, nothing, type TemplateResult } from 'lit';
import { keepDeskKey, keptDeskKey, type KeptDeskKey } from '../../../controllers/kept-desk-key.js';
import type { ModeratorKey } from '../../../core/crypto/moderator-key.js';
import { renderKeep, renderPassphrase, renderRows, renderStatus } from './fields.view.js';
import { fieldsOf, type Keys, loadModeratorKey, loadPaper, loadPasskey, painted, type Part } from './keys.js';

/** Unlocking a key: the one kept on this device, the one in a file, or the one on paper. */
export class Unlock implements Part {
  readonly #keys: Keys;
  readonly #community: string;
  #kept: KeptDeskKey | undefined;
  /** Another key than the one kept here. */
  #other: boolean;
  #said = '';

  constructor(keys: Keys) {
    this.#keys = keys;
    this.#community = keys.place().scope.community;
    this.#kept = keptDeskKey(this.#community);
    this.#other = !this.#kept;
  }

  async #unlock(way: string, open: () => Promise<ModeratorKey>, after?: () => void): Promise<void> {
    const keys = this.#keys;
    this.#said = '';
    const key = await keys.submit.run(`unlock ${way}`, async ({ signal }) => {
      await painted();
      const opened = await open();
      // Whoever was let in a minute ago must not be told that they are not.
      await keys.refresh(signal);
      return opened;
    });
    if (!key) return;
    after?.();
    if (keys.handOver(key)) return;
    const { HandOn } = await import('./hand-on.js');
    keys.go(new HandOn(keys, key, ''));
  }

  readonly #byPassphrase = (event: SubmitEvent): void => {
    const { passphrase = '' } = fieldsOf(event);
    const { file } = this.#kept!;
    void this.#unlock('kept', async () => (await loadModeratorKey()).unwrapByPassphrase(file, passphrase));
  };

  readonly #byPasskey = (): void => {
    const { file, credential = '' } = this.#kept!;
    void this.#unlock('passkey', async () => (await loadPasskey()).unwrapByPasskey({ file, credential }));
  };

  readonly #byFile = (event: SubmitEvent): void => {
    const { passphrase = '', keep } = fieldsOf(event);
    const [chosen] = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('[type=file]')!.files ?? [];
    let file = '';
    void this.#unlock(
      'file',
      async () => {
        file = (await chosen?.slice(0, 10_000).text()) ?? '';
        return (await loadModeratorKey()).unwrapByPassphrase(file, passphrase);
      },
      () => keep && keepDeskKey(this.#community, { file: file.trim() }),
    );
  };

  readonly #byPaper = (event: SubmitEvent): void => {
    const { rows = '' } = fieldsOf(event);
    void this.#unlock('paper', async () => {
      const { readPaperCopy } = await loadPaper();
      return (await loadModeratorKey()).moderatorKeyFrom(readPaperCopy('moderator', rows));
    });
  };

  #turn(other: boolean): void {
    this.#other = other;
    this.#said = '';
    this.#keys.submit.reset();
    this.#keys.focus('h4');
  }

  readonly #forget = (): void => {
    keepDeskKey(this.#community, undefined);
    this.#kept = undefined;
    this.#turn(true);
    this.#said = this.#keys.t.forgotten;
    this.#keys.draw();
  };

  readonly #join = async (): Promise<void> => {
    const { Make } = await import('./make.js');
    this.#keys.submit.reset();
    this.#keys.go(new Make(this.#keys));
  };

  render(): TemplateResult {
    const { t } = this.#keys;
    return html`<h4 tabindex="-1">${t.unlockTitle}</h4>
      ${renderStatus(this.#keys, this.#said)} ${this.#other ? this.#renderOther() : this.#renderKept()}
      <hr />
      <div class="row">
        ${
          this.#kept
            ? html`<button class="plain" type="button" @click=${() => this.#turn(!this.#other)}>
                ${this.#other ? t.thisDevice : t.otherWay}
              </button>`
            : nothing
        }
        <button class="plain" type="button" data-join @click=${this.#join}>${t.newHere}</button>
        ${
          this.#kept && !this.#other
            ? html`<button class="plain" type="button" data-forget @click=${this.#forget}>${t.forgetDevice}</button>`
            : nothing
        }
      </div>`;
  }

  #renderKept(): TemplateResult {
    const { t } = this.#keys;
    if (this.#kept?.credential) {
      return html`<button class="primary" type="button" data-passkey @click=${this.#byPasskey}>${t.usePasskey}</button>`;
    }
    return html`<form data-kept @submit=${this.#byPassphrase}>
      ${renderPassphrase(t)}
      <div class="row"><button class="primary" type="submit">${t.unlock}</button></div>
    </form>`;
  }

  #renderOther(): TemplateResult {
    const { t } = this.#keys;
    return html`<form data-file @submit=${this.#byFile}>
        <label class="field">
          <span>${t.file}</span>
          <input type="file" accept=".age,.txt" aria-describedby="file-help" required />
        </label>
        <p class="small" id="file-help">${t.fileHelp}</p>
        ${renderPassphrase(t)} ${renderKeep(t)}
        <div class="row"><button class="primary" type="submit">${t.unlock}</button></div>
      </form>
      <hr />
      <form data-paper @submit=${this.#byPaper}>
        ${renderRows(t.paper, t.paperHelp)}
        <div class="row"><button type="submit">${t.usePaper}</button></div>
      </form>`;
  }
}
