import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { helpLink } from '../../controllers/host-links.js';
import { whenKeys } from '../../controllers/keys-watch.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { PhraseForm } from '../../controllers/phrase-form.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend } from '../../core/backend.js';
import { HavenError } from '../../core/errors.js';
import { commonSection } from '../../i18n/sections/common.js';
import { myItemsSection } from '../../i18n/sections/my-items.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { phraseFormStyles } from '../../styles/phrase-form.styles.js';
import type { Items } from './items.js';
import { myItemsStyles } from './my-items.styles.js';

/**
 * Comes back, with the seven words, to what somebody wrote here: stories and replies with where they stand, what moderators
 * decided and who answered; reports with their answers. Changes things, takes them back, asks for another look.
 *
 * The words are typed here or are in this window already; they are kept on the device only when its owner says that it is
 * theirs. Nothing is asked of the backend before a press, and nothing afterwards by itself. No request names a person or
 * lists what belongs to one: mailboxes are asked one by one among others, and stories are recognised in the lists that
 * everybody reads. "Forget everything here" leaves nothing in this window, in storage or in this element.
 *
 * @summary Come back with the seven words: what became of stories, replies and reports.
 * @since 0.1
 * @slot - Shown before upgrade and where nothing of this is offered.
 * @slot heading - Heading, with the level that fits the page.
 * @slot help - Who can help now; in place of the line with the link to the community's help page.
 * @event haven-share-withdrawn - A share was taken back; `detail.id`.
 * @event haven-share-edited - A share was changed; `detail.id`.
 * @event haven-receipt-unlocked - Words were typed in and taken.
 * @event haven-receipt-forgotten - This browser has forgotten the words.
 * @csspart base - Everything.
 * @csspart list - The region that holds what was found, and scrolls unless `layout="page"`.
 * @csspart item - One story, reply or report.
 * @csspart state - Where an item stands, in words.
 * @csspart text - What somebody wrote.
 * @csspart help - The line with the way to help.
 * @cssprop [--haven-my-items-height=576px] - Height of the element; with `layout="page"` its least height.
 */
export class HavenMyItems extends HavenElement {
  static override styles = [controlStyles, phraseFormStyles, myItemsStyles];

  /** `panel` scrolls inside a fixed height, so that the page never moves; `page` grows with the page. */
  @property({ reflect: true }) layout: 'panel' | 'page' = 'panel';

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  #items: Items | undefined;
  #loading: Promise<Items | undefined> | undefined;
  #failed = false;
  #community = '';
  #leave = new AbortController();
  readonly #setup = new SetupController(this, () => this.#items?.begin());
  readonly #l = new LocalizeController(this, myItemsSection, this.#setup.strings);
  readonly #common = new LocalizeController(this, commonSection, this.#setup.strings);
  readonly #form = new PhraseForm(this, this.#setup, {
    unlock: async (typed) => {
      const items = await this.#load();
      if (!items) throw new HavenError('unavailable');
      await items.session.unlock(typed);
    },
    unlocked: () => this.#items?.unlocked(),
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#community = '';
    this.#leave.abort();
    this.#items?.close();
  }

  /** Keys that this browser holds already, or makes later, make a list possible; without, nothing is fetched for it. */
  protected override updated(): void {
    const { community } = this.#setup.scope;
    if (community === this.#community) return;
    this.#community = community;
    this.#leave.abort();
    this.#leave = new AbortController();
    if (this.#items) this.#items.begin();
    else whenKeys(community, () => void this.#open(), this.#leave.signal);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, .list button, [tabindex="-1"]')?.focus(options);
  }

  /** Everything that shows and changes items. Tried again with the next press when it cannot be fetched. */
  readonly #load = (): Promise<Items | undefined> =>
    (this.#loading ??= import('./items.js').then(
      async ({ Items }) => {
        const items = new Items(this, this.#setup);
        await Promise.all(this.waitsFor);
        this.#items = items;
        if (this.isConnected) items.begin();
        return items;
      },
      () => (this.#loading = undefined),
    ));

  /** There are words in this window: then what belongs to them takes the place of the field. */
  readonly #open = async (): Promise<void> => {
    this.#failed = !(await this.#load());
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { t, language, direction } = this.#l;
    const { notCrisisService, findHelp } = this.#common.t;
    return html`<div class="base" part="base" lang=${language} dir=${direction}>
      <slot name="heading"><h2>${t.heading}</h2></slot>
      <div class="list" part="list" @focusin=${this.#load}>${this.#renderState()}</div>
      <div class="help small" part="help">
        <slot name="help"
          ><span>${notCrisisService}</span> <a href=${helpLink(this.#setup.value)} target="_blank" rel="noopener noreferrer">${findHelp}</a></slot
        >
        ${this.#items?.renderForget()}
      </div>
    </div>`;
  }

  #renderState(): unknown {
    const { t } = this.#l;
    const { notOffered, tryAgain } = this.#common.t;
    const { shares, reports } = this.#setup.backend ?? {};
    if (!shares && !reports) return html`<p>${notOffered}</p><slot></slot>`;
    if (!crypto.subtle) return html`<p>${this.#form.t.insecure}</p>`;
    if (this.#failed)
      return html`<p role="alert">${t.notNow}</p><div class="row"><button @click=${this.#open}>${tryAgain}</button></div>`;
    return (
      this.#items?.render() ??
      html`${this.#items?.renderForgotten()}
        <p>${t.intro}</p>
        ${this.#form.render()}
        <p class="small">${t.notKept}</p>`
    );
  }
}
