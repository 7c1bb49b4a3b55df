import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { helpLink } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend } from '../../core/backend.js';
import type { Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { shareBoxSection } from '../../i18n/sections/share-box.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { Compose } from './compose.js';
import type { DailyPrompt } from './prompt.js';
import { shareBoxStyles } from './share-box.styles.js';

/**
 * Write something without a name, look at it as others will see it, send it, come back to change it or take it back.
 * What is typed lives in this element's memory and nowhere else: not in storage, not in the browser's form history, and
 * gone with the page. Leaving is never held up by a question, because leaving quickly can matter more than a draft.
 *
 * Inside a `<form>` and with a `name`, the form carries the text: the box gives its value and offers no sending of its
 * own. Without a `name` it works alone, wherever it stands.
 *
 * @summary Write something, anonymously as far as the configuration makes it true.
 * @since 0.1
 * @slot - Shown before upgrade and where sharing is not offered. Words typed into a `<textarea>` in it move into the box.
 * @slot heading - Heading and label of the field.
 * @slot help - Takes the place of the line with the way to help.
 * @event haven-share-created - A share was sent; `detail.id`.
 * @event haven-share-edited - A share was changed; `detail.id`.
 * @event haven-share-withdrawn - A share was taken back; `detail.id`.
 * @event haven-edit-cancelled - The person left the share of `editing` as it was; `detail.id`.
 * @csspart base - The box.
 * @csspart heading - Heading and label.
 * @csspart field - The text field.
 * @csspart actions - Buttons, with the line on who can read.
 * @csspart preview - The share as others will see it.
 * @csspart help - The line with the way to help.
 * @cssprop [--haven-share-box-height=clamp(320px + 7em, 432px + 24em - 50vw, 376px + 16em)] - Height kept free before upgrade, and the least height after it.
 */
export class HavenShareBox extends HavenElement {
  static readonly formAssociated = true;
  static override styles = [controlStyles, shareBoxStyles];

  /** Name under which a form around the box gets the text; with it the form sends, not the box. */
  @property({ reflect: true }) name?: string;

  /** In a form: the form does not go without words. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Takes no words for now, as inside a disabled `<fieldset>`. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Offers an idea to start with, another each day. */
  @property({ type: Boolean }) prompts = false;

  /** Host's word for where shares belong: 1–64 of `a–z 0–9 -`. */
  @property() topic?: string;

  /** What is written so far. A property only: text never stands in an attribute. */
  @property({ attribute: false }) value = '';

  /** A share of this person to change; the same form, filled in. */
  @property({ attribute: false }) editing?: Share | undefined;

  /** Where to send to; wins over what is around the box. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  #compose: Compose | undefined;
  #prompt: DailyPrompt | undefined;
  /** What the last press led to, in the line under the field. */
  #said = '';
  #loading: Promise<Compose | undefined> | undefined;
  #settled = false;
  /** By itself, or with a `<fieldset>` around it. */
  #off = false;
  readonly #internals = this.attachInternals();
  readonly #setup = new SetupController(this, () => this.#compose?.leave());
  readonly #l = new LocalizeController(this, shareBoxSection, this.#setup.strings);
  readonly #common = new LocalizeController(this, commonSection, this.#setup.strings);

  constructor() {
    super();
    // A label outside clicks the box itself, which has nothing to focus but its field.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Frameworks say "nothing" in more than one way.
    this.value ??= '';
    if (changed.has('editing') && this.editing) void this.#load().then((compose) => compose?.edit());
    if (!this.#sends) void this.#load();
    if (changed.has('prompts') && this.prompts) void this.#offerIdea();
  }

  protected override updated(): void {
    const area = this.#area;
    if (area && !this.#settled) this.#takeOver(area);
    // Not bound in the template: writing the same value again moves the caret in some engines.
    if (area && area.value !== this.value) area.value = this.value;
    // The empty state keeps the browser from storing the words in its session history.
    this.#internals.setFormValue(this.value, '');
    const valueMissing = this.required && this.#inForm && !this.value.trim();
    this.#internals.setValidity({ valueMissing }, this.#l.t.empty, area ?? undefined);
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  /** Puts the cursor into the field, or onto what stands in its place. */
  override focus(options?: FocusOptions): void {
    (this.#area ?? this.renderRoot.querySelector<HTMLElement>('[tabindex]'))?.focus(options);
  }

  /** Forgets what is written and begins anew. Nothing that was sent is touched. */
  reset(): void {
    this.value = '';
    this.#say();
    this.#compose?.reset();
  }

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  get #inForm(): boolean {
    return !!this.name && !!this.#internals.form;
  }

  /** Whether the box itself can send: not where a form does, and not on a page without a secure connection. */
  get #sends(): boolean {
    return !this.#inForm && !!crypto.subtle;
  }

  /** What somebody typed while the page was still loading moves over, with the cursor. Moves: no second copy stays. */
  #takeOver(area: HTMLTextAreaElement): void {
    this.#settled = true;
    const draft = this.querySelector('textarea');
    if (!draft) return;
    const { selectionStart, selectionEnd } = draft;
    area.value = this.value ||= draft.value;
    draft.value = '';
    if (!draft.matches(':focus')) return;
    area.focus();
    area.setSelectionRange(selectionStart, selectionEnd);
  }

  /** Everything after the first words, fetched when somebody comes near. */
  readonly #load = (): Promise<Compose | undefined> =>
    (this.#loading ??= import('./compose.js').then(
      ({ Compose }) => {
        const compose = (this.#compose = new Compose(this, this.#setup));
        if (this.value) compose.typed();
        this.requestUpdate();
        return compose;
      },
      () => (this.#loading = undefined),
    ));

  async #offerIdea(): Promise<void> {
    // The box is whole without an idea to start with.
    const idea = await import('./prompt.js').catch(() => undefined);
    this.#prompt ??= idea && new idea.DailyPrompt(this, this.#setup.strings);
    this.requestUpdate();
  }

  #say(said = ''): void {
    this.#said = said;
    this.requestUpdate();
  }

  #handleInput({ target }: InputEvent): void {
    this.value = (target as HTMLTextAreaElement).value;
    this.#said = '';
    this.#compose?.typed();
  }

  async #handlePreview(): Promise<void> {
    this.#say(this.#l.t.opening);
    const compose = await this.#load();
    this.#say(compose ? '' : this.#common.t.failed);
    compose?.preview();
  }

  protected override render(): TemplateResult {
    const { language, direction } = this.#l;
    const { notOffered, notCrisisService, findHelp } = this.#common.t;
    const offered = this.#inForm || this.#setup.backend?.shares;
    return html`<div class="base" part="base" lang=${language} dir=${direction} @focusin=${this.#load}>
      ${offered ? (this.#compose?.render() ?? this.#renderWriting()) : html`<p>${notOffered}</p><slot></slot>`}
      <div class="help small" part="help">
        <slot name="help"
          ><span>${notCrisisService}</span> <a href=${helpLink(this.#setup.value)} target="_blank" rel="noopener noreferrer">${findHelp}</a></slot
        >
      </div>
    </div>`;
  }

  #renderWriting(): TemplateResult {
    const { t } = this.#l;
    const compose = this.#compose;
    return html`<label class="title" for="text" part="heading"><slot name="heading">${compose?.title ?? t.heading}</slot></label>
      <div id="idea">${this.#prompt?.render()}</div>
      <p class="small" id="intro">${t.intro}</p>
      <textarea
        id="text"
        part="field"
        autocomplete="off"
        aria-describedby="idea intro word"
        ?disabled=${this.#off}
        @input=${this.#handleInput}
      ></textarea>
      <div class="small" id="word" role="status">
        ${this.#said || compose?.renderWord()}
      </div>
      ${compose?.renderDetails()}
      <div class="actions" part="actions">${this.#renderActions()}</div>`;
  }

  #renderActions(): unknown {
    const { t } = this.#l;
    const { backend } = this.#setup;
    if (!this.#sends || !backend) return this.#compose?.renderUnsent();
    return html`<p class="small">${t.who(backend.keeping)}</p>
      ${this.#compose?.renderCancel()}
      <button class="primary" type="button" ?disabled=${this.#off} @click=${this.#handlePreview}>${t.preview}</button>`;
  }
}
