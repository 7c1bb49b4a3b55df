import { html, nothing, type TemplateResult } from 'lit';
import type { PaperKind } from '../../../core/crypto/paper-copy.js';
import { HavenError } from '../../../core/errors.js';
import { fromBase64url } from '../../../core/ids.js';
import { renderStatus } from './fields.view.js';
import { fieldsOf, type Keys, loadModeratorKey, loadPaper, loadRing, type Part } from './keys.js';
import type { Made } from './make.js';

/** Row of the root's paper that is asked for, from 0: nobody opens a desk whose root was written down nowhere. */
const PROOF = 2;

/** The papers of new keys. Only when the root's has been copied is the community founded. */
export class Papers implements Part {
  readonly #keys: Keys;
  readonly #made: Made;
  #rows: Readonly<Partial<Record<PaperKind, readonly string[]>>> = {};

  constructor(keys: Keys, made: Made) {
    this.#keys = keys;
    this.#made = made;
    void this.#write();
  }

  async #write(): Promise<void> {
    const { key, root } = this.#made;
    const [{ paperCopy }, { seedOfKey }] = await Promise.all([loadPaper(), loadModeratorKey()]);
    this.#rows = {
      ...(root && { root: paperCopy('root', fromBase64url(root.seed)) }),
      moderator: paperCopy('moderator', seedOfKey(key)),
    };
    this.#keys.draw();
  }

  async #print(kind: PaperKind): Promise<void> {
    const { t } = this.#keys;
    const { printRows } = await import('./print-rows.js');
    const { community } = this.#keys.place().scope;
    const what = kind === 'root' ? t.rootPaper : `${t.keyPaper}: ${this.#made.name}`;
    const why = kind === 'root' ? t.rootPaperWhy : t.keyPaperWhy;
    printRows({ rows: this.#rows[kind] ?? [], title: t.printTitle, lines: [`${what} (${community})`, why] });
  }

  readonly #save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#made.file ?? ''], { type: 'text/plain' }));
    link.download = 'key.age';
    link.click();
    // After the browser has taken it.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  readonly #found = async (event: SubmitEvent): Promise<void> => {
    const keys = this.#keys;
    const { name, key, root } = this.#made;
    const { proof = '' } = fieldsOf(event);
    const done = await keys.submit.run('found', async ({ op, signal }) => {
      const { sameRow } = await loadPaper();
      if (!sameRow(proof, this.#rows.root?.[PROOF] ?? '')) throw new HavenError('invalid', { field: 'proof' });
      const { firstRing } = await loadRing();
      const { memberOf } = await loadModeratorKey();
      const place = keys.place(signal);
      const ring = firstRing(place, await memberOf(key, name), root!);
      await place.moderation.putKeyRing(place.scope, ring, { op, signal, secret: key.access });
      await keys.refresh(signal);
      return true;
    });
    if (!done) return;
    const { Founded } = await import('./founded.js');
    keys.go(new Founded(keys, key, root!.root));
  };

  readonly #join = async (): Promise<void> => {
    const { HandOn } = await import('./hand-on.js');
    this.#keys.go(new HandOn(this.#keys, this.#made.key, this.#made.name));
  };

  render(): TemplateResult {
    const { t } = this.#keys;
    const { root, file } = this.#made;
    return html`<h4 tabindex="-1">${root ? t.papersTitle : t.paperTitle}</h4>
      <p>${root ? t.papersWhy : t.paperWhy}</p>
      ${root ? this.#renderPaper('root', t.rootPaper, t.rootPaperWhy) : nothing}
      ${this.#renderPaper('moderator', t.keyPaper, t.keyPaperWhy)}
      ${file ? html`<div class="row"><button type="button" data-save @click=${this.#save}>${t.saveFile}</button></div>` : nothing}
      ${renderStatus(this.#keys)}
      ${
        root
          ? html`<form data-found @submit=${this.#found}>
              <label class="field">
                <span>${t.proof}</span>
                <input name="proof" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" required />
              </label>
              <div class="row"><button class="primary" type="submit">${t.open}</button></div>
            </form>`
          : html`<div class="row">
              <button class="primary" type="button" data-next @click=${this.#join}>${t.lineTitle}</button>
            </div>`
      }`;
  }

  #renderPaper(kind: PaperKind, title: string, why: string): TemplateResult {
    return html`<section class="paper" data-paper=${kind}>
      <h5>${title}</h5>
      <p class="small">${why}</p>
      <ol class="rows" dir="ltr">
        ${(this.#rows[kind] ?? []).map((row) => html`<li>${row}</li>`)}
      </ol>
      <div class="row"><button type="button" @click=${() => void this.#print(kind)}>${this.#keys.t.print}</button></div>
    </section>`;
  }
}
