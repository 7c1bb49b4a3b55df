import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenEvent } from '../../base/event.js';
import { HavenElement } from '../../base/haven-element.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { UnlockedModerator } from '../../controllers/unlocked-moderator.js';
import type { Backend } from '../../core/backend.js';
import { type Clock, systemClock } from '../../core/clock.js';
import { commonSection } from '../../i18n/sections/common.js';
import { deskSection } from '../../i18n/sections/desk.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { DeskView, Guideline } from './desk.js';
import { moderatorDeskStyles } from './moderator-desk.styles.js';

/**
 * The moderators' desk: what needs a person first, covered until it is opened; answers, decisions with what their authors
 * will read, a second pair of eyes where nothing can be taken back, the log, and care for whoever sits here. Belongs on a page
 * of its own, best an isolated one: the page around it can read what is read here.
 *
 * Nothing is asked of the backend, and nothing but this frame is fetched, until a moderator's key is unlocked. It locks itself
 * by a press, after 30 minutes without one, and when it leaves the page; then nothing of what was read stays in it.
 *
 * @summary Queue, decisions and answers for moderators, and care for them.
 * @since 0.1
 * @slot heading - Heading of the desk, with the level that fits the page.
 * @event haven-desk-locked - The desk has locked itself, or was locked: `{idle}`.
 * @event haven-desk-unlocked - A key was unlocked.
 * @csspart base - Everything.
 * @csspart header - Heading, role, and what leads to the parts.
 * @csspart queue - The list of what waits.
 * @csspart item - What was opened.
 * @csspart sheet - The steps for urgent ones.
 * @csspart log - What moderators have done.
 * @csspart keys - Who can read.
 * @csspart bar - Short messages, and the own load.
 * @cssprop [--haven-moderator-desk-height=760px] - Height of the desk.
 */
export class HavenModeratorDesk extends HavenElement {
  static override styles = [controlStyles, moderatorDeskStyles];

  /** Fingerprint of the community's root key; a key ring signed by another root is refused. */
  @property() pin?: string;

  /** Starts without single keys; they can be turned on in the help for the keyboard. */
  @property({ attribute: 'no-shortcuts', type: Boolean }) noShortcuts = false;

  /** The community's guidelines, as the report button offers them: the author reads the title of the one that counts. */
  @property({ attribute: false }) guidelines: readonly Guideline[] = [];

  /** An unlocked key, for hosts that isolate the desk in a frame and unlock it themselves. Taken back when the desk locks. */
  @property({ attribute: false }) moderator?: UnlockedModerator | undefined;

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Where the time comes from; for demos and tests that stand still. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Own words for single strings of the desk's frame. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  readonly #setup = new SetupController(this, () => this.#changed());
  readonly #words = new LocalizeController(this, deskSection, this.#setup.strings);
  readonly #common = new LocalizeController(this, commonSection, this.#setup.strings);
  #view: DeskView | undefined;
  #opened: UnlockedModerator | undefined;
  /** Only the last opening counts: key, community and backend may change while the desk is being fetched. */
  #run = 0;
  #keys: 'loading' | 'ready' | 'failed' = 'loading';
  #failed = false;
  #said: 'lockedByYou' | 'lockedIdle' | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override willUpdate(): void {
    if (this.moderator !== this.#opened) this.#changed();
  }

  /** Locks the desk and forgets all that was read. */
  lock(): void {
    this.#lock(false);
  }

  #lock(idle: boolean): void {
    if (!this.moderator) return;
    this.#forget();
    this.#said = idle ? 'lockedIdle' : 'lockedByYou';
    this.dispatchEvent(new HavenEvent('haven-desk-locked', { idle }, { bubbling: true }));
  }

  #forget(): void {
    this.#run++;
    this.#view?.close();
    this.#view = this.#opened = this.moderator = undefined;
  }

  /** Another key, another community, another backend: what was open belongs to the one before. */
  #changed(): void {
    const { moderator } = this;
    this.#view?.close();
    this.#view = undefined;
    this.#opened = moderator;
    this.#failed = false;
    if (moderator && this.#offered) void this.#open(moderator);
    else if (this.#offered) void this.#loadKeys();
  }

  get #offered(): boolean {
    const { moderation, reports } = this.#setup.backend ?? {};
    return !!moderation && !!reports && !!globalThis.crypto.subtle;
  }

  async #open(moderator: UnlockedModerator): Promise<void> {
    const run = ++this.#run;
    try {
      const { openDesk } = await import('./desk-view.js');
      if (run !== this.#run) return;
      this.#view = openDesk(
        { host: this, setup: this.#setup, words: this.#words, common: this.#common, lock: (idle) => this.#lock(idle) },
        moderator,
      );
      this.#said = undefined;
      this.dispatchEvent(new HavenEvent('haven-desk-unlocked', undefined, { bubbling: true }));
    } catch {
      this.#failed = run === this.#run;
    }
    this.requestUpdate();
  }

  async #loadKeys(): Promise<void> {
    this.#keys = await import('./keys/define.js').then(
      () => 'ready' as const,
      () => 'failed' as const,
    );
    this.requestUpdate();
  }

  readonly #unlocked = (moderator: UnlockedModerator): void => {
    this.moderator = moderator;
  };

  protected override render(): TemplateResult {
    const { t, language, direction } = this.#words;
    const view = this.#view;
    return html`<div part="base" class="base" lang=${language} dir=${direction} aria-busy=${this.moderator && !view ? 'true' : 'false'}>
      <div part="header" class="row header"><slot name="heading"><h2>${t.heading}</h2></slot>${view?.renderHeader()}</div>
      ${view?.render() ?? this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult {
    const { t } = this.#words;
    const { tryAgain, notOffered } = this.#common.t;
    const sentence = (words: string, more: unknown = nothing): TemplateResult =>
      html`<div class="state"><p role="status">${words}</p>${more}</div>`;
    if (!globalThis.crypto.subtle) return sentence(t.insecure);
    if (!this.#offered) return sentence(notOffered);
    if (this.#failed) return sentence(t.failed, html`<button @click=${() => this.#changed()}>${tryAgain}</button>`);
    if (this.moderator) return sentence(t.loading);
    return html`<div class="locked">
      <h3>${t.lockedTitle}</h3>
      <p role="status">${this.#said ? t[this.#said] : t.locked}</p>
      ${
        this.#keys === 'ready'
          ? html`<haven-desk-keys .backend=${this.#setup.backend} .pin=${this.pin} .clock=${this.clock} .unlocked=${this.#unlocked}></haven-desk-keys>`
          : nothing
      }
      ${
        this.#keys === 'failed'
          ? html`<p class="small">${t.noKeys}</p><button @click=${() => this.#loadKeys()}>${tryAgain}</button>`
          : nothing
      }
    </div>`;
  }
}
