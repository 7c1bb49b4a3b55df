import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenEvent } from '../../base/event.js';
import { HavenElement } from '../../base/haven-element.js';
import type { KeyringSession } from '../../controllers/keyring-session.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PhraseForm } from '../../controllers/phrase-form.js';
import { SetupController } from '../../controllers/setup-controller.js';
import { receiptSection } from '../../i18n/sections/receipt.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { phraseFormStyles } from '../../styles/phrase-form.styles.js';
import { receiptStyles } from './receipt.styles.js';

/**
 * Shows the seven words with which a person comes back to what they wrote in this community, or takes them in (`ask`).
 * The words stand on the screen only: in no attribute, no event, and in the clipboard or on paper only after a press.
 * They are kept on a device only when its owner says that it is theirs.
 *
 * @summary The words to come back with: shown, kept, forgotten or typed in.
 * @since 0.1
 * @event haven-receipt-unlocked - Words were typed in and taken.
 * @event haven-receipt-forgotten - This browser has forgotten the words.
 * @csspart base - The card.
 * @csspart words - The list of words.
 * @cssprop [--haven-receipt-height=384px] - Height kept free before upgrade, and the least height after it.
 */
export class HavenReceipt extends HavenElement {
  static override styles = [controlStyles, fieldStyles, phraseFormStyles, receiptStyles];

  /** Asks for the words of an earlier visit. */
  @property({ type: Boolean, reflect: true }) ask = false;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  #session: KeyringSession | undefined;
  #leave: (() => void) | undefined;
  #ready = false;
  #copied: boolean | undefined;
  #asking = false;
  #done: 'unlocked' | 'forgotten' | undefined;
  readonly #setup = new SetupController(this, () => this.#enter());
  readonly #l = new LocalizeController(this, receiptSection, this.#setup.strings);
  readonly #form = new PhraseForm(this, this.#setup, {
    unlock: async (typed) => this.#session?.unlock(typed),
    unlocked: () => this.#unlocked(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, button, [tabindex="-1"]')?.focus(options);
  }

  /** One nearly always; a second one when two tabs began in the same moment. */
  get #phrases(): readonly string[] {
    return this.#session?.phrases ?? [];
  }

  /** Another community has other words. */
  #enter(): void {
    this.#leave?.();
    const session = keyringSession(this.#setup.scope.community);
    if (session !== this.#session) {
      this.#session = session;
      this.#ready = this.#asking = false;
      this.#copied = this.#done = undefined;
    }
    this.#leave = session.subscribe(() => this.requestUpdate());
    const ready = (): void => {
      this.#ready = true;
      this.requestUpdate();
    };
    session.ready().then(ready, ready);
  }

  async #handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#phrases.join('\n'));
      this.#copied = true;
    } catch {
      this.#copied = false;
    }
    this.requestUpdate();
  }

  async #handlePrint(): Promise<void> {
    const { printSheet } = await import('./print-sheet.js');
    printSheet(this.#phrases, this.#l.t.printTitle);
  }

  #handleOwn({ target }: Event): void {
    this.#session?.keepOnThisDevice((target as HTMLInputElement).checked);
    this.requestUpdate();
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    void this.#show(asking ? '#asking' : 'button.plain');
  }

  #handleForget(): void {
    this.#session?.forget();
    this.#asking = false;
    this.#done = 'forgotten';
    void this.#show('h3');
    this.dispatchEvent(new HavenEvent('haven-receipt-forgotten', undefined, { bubbling: true }));
  }

  #unlocked(): void {
    this.#done = 'unlocked';
    void this.#show('h3');
    this.dispatchEvent(new HavenEvent('haven-receipt-unlocked', undefined, { bubbling: true }));
  }

  /** Draws, and moves the focus to what has taken the place of the pressed control. */
  async #show(to: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#l;
    return html`<div class="base" part="base" lang=${language} dir=${direction}>${this.#renderState()}</div>`;
  }

  #renderState(): unknown {
    const { t } = this.#l;
    if (!globalThis.crypto.subtle) return html`<p>${this.#form.t.insecure}</p>`;
    if (this.#done === 'unlocked') return this.#renderSaid(t.unlockedTitle, t.unlocked);
    if (this.ask) return this.#renderAsk();
    if (!this.#ready) return '';
    if (this.#phrases.length > 0) return this.#renderWords();
    if (this.#session?.hasKeys) return html`${this.#renderSaid(t.hiddenTitle, t.hidden)} ${this.#renderForget()}`;
    return this.#renderSaid(t.noneTitle, this.#done === 'forgotten' ? t.forgotten : t.none);
  }

  #renderSaid(title: string, sentence: string): TemplateResult {
    return html`<h3 tabindex="-1">${title}</h3>
      <p>${sentence}</p>`;
  }

  #renderWords(): TemplateResult {
    const { t } = this.#l;
    const own = this.#session?.ownDevice ?? false;
    const copied = this.#copied === undefined ? '' : this.#copied ? t.copied : t.copyFailed;
    return html`<h3 tabindex="-1">${t.title}</h3>
      <p class="small">${t.why}</p>
      ${this.#phrases.map(
        (phrase) => html`<ol class="words" part="words" lang="en-US" dir="ltr">
          ${phrase.split(' ').map((word) => html`<li>${word}</li>`)}
        </ol>`,
      )}
      <div class="row">
        <button type="button" @click=${this.#handleCopy}>${t.copy}</button>
        <button type="button" @click=${this.#handlePrint}>${t.print}</button>
        <span class="small" role="status">${copied}</span>
      </div>
      <label class="own"
        ><input type="checkbox" aria-describedby="own" .checked=${own} @change=${this.#handleOwn} />${t.own}</label
      >
      <p class="small" id="own">${own ? t.ownHere : t.ownWhy}</p>
      ${this.#renderForget()}`;
  }

  #renderForget(): TemplateResult {
    const { t } = this.#l;
    if (!this.#asking) {
      return html`<div class="row"><button class="plain" type="button" @click=${() => this.#ask(true)}>${t.forget}</button></div>`;
    }
    return html`<div class="asking" role="group" aria-labelledby="asking">
      <p id="asking" tabindex="-1">${t.forgetAsk}</p>
      <div class="row">
        <button type="button" @click=${this.#handleForget}>${t.forgetYes}</button>
        <button class="primary" type="button" @click=${() => this.#ask(false)}>${t.forgetNo}</button>
      </div>
    </div>`;
  }

  #renderAsk(): TemplateResult {
    return html`<h3 tabindex="-1">${this.#form.t.askTitle}</h3>
      ${this.#form.render()}`;
  }
}
