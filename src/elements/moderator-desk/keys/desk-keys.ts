import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../../base/haven-element.js';
import type { DeskPlace, DeskRing } from '../../../controllers/desk-ring.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { SetupController } from '../../../controllers/setup-controller.js';
import { SubmitController } from '../../../controllers/submit-controller.js';
import type { UnlockedModerator } from '../../../controllers/unlocked-moderator.js';
import type { Backend } from '../../../core/backend.js';
import { type Clock, systemClock, today } from '../../../core/clock.js';
import type { ModeratorKey } from '../../../core/crypto/moderator-key.js';
import { HavenError } from '../../../core/errors.js';
import { commonSection } from '../../../i18n/sections/common.js';
import { deskKeysSection } from '../../../i18n/sections/desk-keys.js';
import { controlStyles } from '../../../styles/controls.styles.js';
import { fieldStyles } from '../../../styles/fields.styles.js';
import { deskKeysStyles } from './desk-keys.styles.js';
import { type Keys, loadRing, type Part } from './keys.js';

/**
 * The moderators' keys, inside the desk: the first ones of a community, unlocking one on this device, letting somebody in and
 * taking somebody out, renewing. Private keys are in memory only, and only until the desk locks; what is kept on a device that
 * somebody called their own is wrapped by their passphrase or passkey. The root key is on paper and typed when it signs.
 *
 * @summary Keys of the moderators: made, unlocked, handed on, taken away.
 * @since 0.1
 * @csspart base - Everything.
 */
export class HavenDeskKeys extends HavenElement {
  static override styles = [controlStyles, fieldStyles, deskKeysStyles];

  /** Fingerprint of the community's root key; a key ring signed by another root is refused. */
  @property() pin?: string | undefined;

  /** Called with the key once it is unlocked and in the ring. */
  @property({ attribute: false }) unlocked?: (moderator: UnlockedModerator) => void;

  /** Whoever works at the desk: then it shows who can read, and changes it. */
  @property({ attribute: false }) moderator?: UnlockedModerator | undefined;

  /** Called when somebody has done with managing keys. */
  @property({ attribute: false }) done?: () => void;

  /** A backend object; wins over the community's. */
  @property({ attribute: false }) backend?: Backend | undefined;

  /** Where the time comes from; for demos and tests that stand still. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  readonly #setup = new SetupController(this, () => this.#begin());
  readonly #words = new LocalizeController(this, deskKeysSection, this.#setup.strings);
  readonly #common = new LocalizeController(this, commonSection, this.#setup.strings);
  readonly #submit = new SubmitController(this);
  #part: Part | undefined;
  #ring: DeskRing | undefined;
  #problem: HavenError | undefined;
  #turn = 0;

  readonly #keys: Keys;

  constructor() {
    super();
    const words = this.#words;
    const ring = (): DeskRing | undefined => this.#ring;
    const moderator = (): UnlockedModerator | undefined => this.moderator;
    const done = (): (() => void) | undefined => this.done;
    this.#keys = {
      submit: this.#submit,
      get t() {
        return words.t;
      },
      get language() {
        return words.language;
      },
      get ring() {
        return ring();
      },
      get moderator() {
        return moderator();
      },
      get close() {
        return done();
      },
      place: (signal) => this.#place(signal),
      refresh: (signal) => this.#refresh(signal),
      go: (part) => {
        this.#part = part;
        this.#submit.reset();
        this.#focus('h4');
      },
      start: () => void this.#start('h4'),
      draw: () => this.requestUpdate(),
      focus: (selector) => this.#focus(selector),
      handOver: (key) => this.#handOver(key),
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A key that lies half made in a form is not to lie in a page nobody sees.
    this.#part = undefined;
    this.#turn++;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('moderator') || changed.has('pin'))) this.#begin();
  }

  #focus(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #place(signal?: AbortSignal): DeskPlace {
    const { reports, moderation } = this.#setup.backend ?? {};
    if (!reports || !moderation) throw new HavenError('unsupported');
    const { pin, clock } = this;
    const { scope } = this.#setup;
    return { reports, moderation, scope, pin, today: today(clock), ...(signal && { signal }) };
  }

  async #refresh(signal?: AbortSignal): Promise<DeskRing | undefined> {
    const turn = this.#turn;
    const { readDeskRing } = await loadRing();
    const ring = await readDeskRing(this.#place(signal));
    // Another community, backend or person meanwhile: this ring is not theirs.
    if (turn === this.#turn) this.#ring = ring;
    return ring;
  }

  #handOver(key: ModeratorKey): boolean {
    const member = this.#ring?.ring.members.find(({ recipient, access }) => recipient === key.recipient && access);
    if (!member) return false;
    const { identity, access, signer } = key;
    this.#part = undefined;
    this.unlocked?.({ name: member.name, identity, access, signer });
    return true;
  }

  readonly #begin = (): void => {
    this.#turn++;
    this.#ring = this.#part = this.#problem = undefined;
    if (this.#setup.backend?.moderation && this.#setup.backend.reports) void this.#load();
  };

  async #load(): Promise<void> {
    const turn = this.#turn;
    try {
      await this.#refresh();
      if (turn === this.#turn) await this.#start();
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#problem = thrown instanceof HavenError ? thrown : new HavenError('unavailable', { cause: thrown });
    }
    this.requestUpdate();
  }

  async #first(): Promise<Part> {
    if (!this.#ring) return new (await import('./make.js')).Make(this.#keys);
    if (this.moderator) return new (await import('./manage.js')).Manage(this.#keys);
    return new (await import('./unlock.js')).Unlock(this.#keys);
  }

  async #start(focus?: string): Promise<void> {
    const turn = this.#turn;
    this.#submit.reset();
    const part = await this.#first();
    if (turn !== this.#turn) return;
    this.#part = part;
    if (focus) this.#focus(focus);
    else this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#words;
    const busy = this.#submit.state === 'busy' || (!this.#part && !this.#problem);
    return html`<div part="base" class="base" lang=${language} dir=${direction} aria-busy=${busy ? 'true' : 'false'}>
      ${this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult {
    const { t } = this.#words;
    const { tryAgain, notOffered } = this.#common.t;
    const { backend } = this.#setup;
    if (!backend?.moderation || !backend.reports) return html`<p role="status">${notOffered}</p>`;
    if (this.#part) return html`<div class="part">${this.#part.render()}</div>`;
    if (!this.#problem) return html`<p role="status">${t.loading}</p>`;
    const [, why] = /^key-ring\.(\w+)$/.exec(this.#problem.field ?? '') ?? [];
    const { refused } = t;
    const text = !why
      ? t.failed
      : why === 'pin' || why === 'root'
        ? refused.pin
        : why === 'older' || why === 'forked' || why === 'chain'
          ? refused.older
          : refused.other;
    return html`${why ? html`<h4>${t.refusedTitle}</h4>` : nothing}
      <p role="status">${text}</p>
      <div class="row"><button type="button" data-again @click=${this.#begin}>${tryAgain}</button></div>`;
  }
}
