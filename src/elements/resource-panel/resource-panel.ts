import type { TemplateResult } from 'lit';
import { html, render } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenEvent } from '../../base/event.js';
import { HavenElement } from '../../base/haven-element.js';
import { DirectoryController } from '../../controllers/directory-controller.js';
import { HELP } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend } from '../../core/backend.js';
import { guessPlace } from '../../core/place/place.js';
import type { Viewer } from '../../core/resources/viewer.js';
import { resourcePanelSection } from '../../i18n/sections/resource-panel.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { keptCountry, toCountry } from '../../base/kept-country.js';
import type { PanelCore, Place } from './panel.js';
import { resourcePanelStyles } from './resource-panel.styles.js';
import type { Screen } from './screen.js';

const words = (value: string | null): readonly string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [];

/**
 * Who can help, now, for the person who reads: one to three crisis lines of their country with everything it takes to reach
 * them, one small step, and behind “more” all that the package and the host's own directory know. The lines of the
 * package are always there: without a backend, and without a network once the page has loaded.
 *
 * Nothing about the reader leaves the page. The country is guessed from the device's time zone and languages, shown as
 * a guess, and kept only if the person asks for it; what they filter or search for stays in the element.
 *
 * @summary Who can help now, near, for me.
 * @since 0.1
 * @slot - A list of lines that stands here before upgrade, without script, and whenever nothing better can be shown.
 * @slot heading - Heading of the panel, with the level that fits the page.
 * @event haven-directory-refused - Rows of the host's directory cannot be shown: `{count, refused}` with file, row, field and reason of each.
 * @event haven-report-request - Somebody says that a number is wrong: `{kind: 'resource', id}`. Cancel it to do something else than follow the link.
 * @csspart base - Everything.
 * @csspart header - Heading and country.
 * @csspart danger - The number for immediate danger.
 * @csspart lines - The first lines.
 * @csspart card - One line, also among what “more” opens.
 * @csspart actions - The ways to reach it.
 * @csspart step - One small step.
 * @csspart more - What “more” has opened.
 * @cssprop [--haven-resource-panel-height] - Height kept free before upgrade, and the least height after it; follows the width unless it is set.
 */
export class HavenResourcePanel extends HavenElement {
  static override styles = [controlStyles, resourcePanelStyles];

  /** The country the site is for (`DE`), in place of a guess. The person can change it. */
  @property() country?: string;

  /** Addresses of the host's own directory files (JSON or CSV), with spaces between. Their entries come first. */
  @property() src?: string;

  /** Topics chosen at first among what “more” opens, such as `grief work`. */
  @property({ converter: words }) topics: readonly string[] = [];

  /** Whom the page is for, such as `veterans youth`: chosen at first among what “more” opens. */
  @property({ converter: words }) audience: readonly string[] = [];

  /** Leaves out the small step under the lines. */
  @property({ attribute: 'no-step', type: Boolean }) noStep = false;

  /** Only names and ways to reach them until more is asked for, for a margin or a footer. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Where a wrong number is told: an `https:` or `mailto:` address of the host's, which gets the entry's id. */
  @property({ attribute: 'report-href' }) reportHref?: string;

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** What is known of the reader, in place of what the browser says; with `now`, the clock stands still. */
  @property({ attribute: false }) viewer?: Partial<Viewer>;

  /** Own words for single strings of the panel. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  readonly #setup = new SetupController(this);
  readonly #words = new LocalizeController(this, resourcePanelSection, this.#setup.strings);
  readonly #directory = new DirectoryController(this, this.#setup, ({ refused, refusedCount: count }) =>
    this.dispatchEvent(new HavenEvent('haven-directory-refused', { count, refused }, { bubbling: true })),
  );
  readonly #core: PanelCore = this.#makeCore();
  #opened: readonly unknown[] = [];
  #chosen: string | undefined;
  #kept: string | undefined;
  #guess: { readonly country?: string } | undefined;
  #guessing = false;
  #screen: Screen | undefined;
  #loading = false;
  #unreachable = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // There before the first drawing, which may wait for a language: what the host wrote is never hidden for nothing.
    render(html`<slot></slot>`, root, this.renderOptions);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#kept = keptCountry();
    this.#load();
  }

  protected override willUpdate(): void {
    const { value, backend, scope } = this.#setup;
    const { country, by } = this.#place;
    if (by === 'guess' && !this.#guess) this.#makeGuess();
    if (by === 'guess' && this.#guessing) return;
    const files = (this.src ?? '').split(/\s+/).filter(Boolean);
    const wanted = [value.openDirectory, backend?.resources, scope.community, files.join(' '), country];
    const other = wanted.findIndex((each, index) => each !== this.#opened[index]);
    if (other < 0 && this.#opened.length > 0) return;
    this.#opened = wanted;
    void (other === 4 ? this.#directory.show(country) : this.#directory.open(files, country));
  }

  protected override updated(): void {
    this.#screen?.updated();
  }

  /** Whether there is something better than what the host wrote into the element. */
  get #shows(): boolean {
    return !!this.#screen && !!this.#directory.snapshot.directory;
  }

  get #place(): Place {
    if (this.#chosen) return { country: this.#chosen, by: 'hand' };
    if (this.#kept) return { country: this.#kept, by: 'kept' };
    const host = toCountry(this.country);
    return host ? { country: host, by: 'host' } : { country: this.#guess?.country, by: 'guess' };
  }

  #makeGuess(): void {
    const { zone, languages } = this.#viewer();
    this.#guess = {};
    const known = (guess: { readonly country?: string }): void => {
      this.#guess = guess;
      this.#guessing = false;
      this.requestUpdate();
    };
    this.#guessing = true;
    guessPlace({ timeZone: zone, languages }).then(known, () => known({}));
  }

  #viewer(): Viewer {
    const { zone = Intl.DateTimeFormat().resolvedOptions().timeZone, languages = navigator.languages } =
      this.viewer ?? {};
    return { now: this.viewer?.now ?? Date.now(), zone, languages };
  }

  #makeCore(): PanelCore {
    const place = (): Place => this.#place;
    return {
      host: this,
      setup: this.#setup,
      directory: this.#directory,
      get place() {
        return place();
      },
      viewer: () => this.#viewer(),
      choose: (country) => {
        this.#chosen = country;
        this.#kept = keptCountry();
        this.requestUpdate();
      },
    };
  }

  /** Everything that is drawn comes at the same time as the lines do. */
  #load(): void {
    if (this.#loading) return;
    this.#loading = true;
    void import('./screen.js').then(
      async ({ Screen }) => {
        const screen = new Screen(this.#core);
        await Promise.all(this.waitsFor);
        this.#screen = screen;
        this.requestUpdate();
      },
      () => {
        this.#loading = false;
        this.#unreachable = true;
        this.requestUpdate();
      },
    );
  }

  protected override render(): TemplateResult {
    return html`<slot ?hidden=${this.#shows}></slot>${this.#renderBase()}`;
  }

  #renderBase(): TemplateResult {
    const { t, language, direction } = this.#words;
    const { status } = this.#directory.snapshot;
    if (this.#screen && (status !== 'loading' || this.#screen.stands)) return this.#screen.render();
    const lost = this.#unreachable;
    return html`<div part="base" class="base" lang=${language} dir=${direction}>
      <p class=${lost ? '' : 'loading'} ?hidden=${!lost && this.childElementCount > 0}>
        ${lost ? t.unreachable : t.loading}
        ${lost ? html`<a href=${HELP} target="_blank" rel="noopener noreferrer">${t.directory}</a>` : ''}
      </p>
    </div>`;
  }
}
