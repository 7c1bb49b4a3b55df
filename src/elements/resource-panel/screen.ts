import { html, nothing, type TemplateResult } from 'lit';
import { HELP } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { Ticker } from '../../controllers/ticker.js';
import type { Directory, Resource } from '../../core/models/resource.js';
import { firstResources } from '../../core/resources/first.js';
import { countryName, dayText } from '../../i18n/display.js';
import type { Section } from '../../i18n/section.js';
import { resourcePanelSection } from '../../i18n/sections/resource-panel.js';
import { resourceScreenSection } from '../../i18n/sections/resource-screen.js';
import { adopt } from '../../styles/adopt.js';
import { renderCard } from './card.js';
import { renderIcon } from './icons.js';
import type { Opened, OpenedName } from './opened.js';
import { MANY, type Panel, type PanelCore } from './panel.js';
import { screenStyles } from './screen.styles.js';

/** Milliseconds after which another line may come first, because of what is open by then. */
const CHOSEN_FOR = 6 * 60 * 60_000;

const flag = (value: boolean): 'true' | 'false' => (value ? 'true' : 'false');

/** All that the panel draws, from its first lines on; what is opened comes with `opened`, fetched once they stand. */
export class Screen {
  readonly #panel: Panel;
  readonly #words = new Map<string, LocalizeController<object>>();
  #said = '';
  #stands = false;
  #opened: Opened | undefined;
  #loading: Promise<Opened | undefined> | undefined;
  #narrowed: { readonly directory: Directory; readonly few?: readonly Resource[] } | undefined;
  #first: { readonly key: readonly unknown[]; readonly resources: readonly Resource[] } | undefined;

  constructor(core: PanelCore) {
    const { host, setup } = core;
    adopt(host, screenStyles);
    // Draws again each minute, so that "open now" stays true.
    new Ticker(host);
    const words = <Strings extends object>(section: Section<Strings>): LocalizeController<Strings> => {
      const made = this.#words.get(section.name) ?? new LocalizeController(host, section, setup.strings);
      this.#words.set(section.name, made);
      return made as LocalizeController<Strings>;
    };
    const screen = words(resourceScreenSection);
    const first = (): readonly Resource[] => this.#findFirst();
    const draw = (): void => host.requestUpdate();
    this.#panel = {
      ...core,
      get place() {
        return core.place;
      },
      get t() {
        return screen.t;
      },
      get language() {
        return screen.language;
      },
      get first() {
        return first();
      },
      words: (section) => words(section).t,
      renderCard: (resource) => renderCard(this.#panel, resource),
      say: (text) => {
        this.#said = text;
        draw();
      },
      draw,
      async focus(selector) {
        draw();
        await host.updateComplete;
        host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
      },
    };
  }

  /** Whether lines were shown before: then they stay while others are on their way. */
  get stands(): boolean {
    return this.#stands;
  }

  /** After each drawing. */
  updated(): void {
    const { status } = this.#panel.directory.snapshot;
    if (this.#stands || status === 'loading') return;
    this.#stands = true;
    // The line may be gone by the time something is opened.
    void this.#load().then(() => this.#panel.directory.complete());
  }

  /** The one to three lines to show. They keep their places for hours: nothing may move under a finger about to press. */
  #findFirst(): readonly Resource[] {
    const { directory } = this.#panel.directory.snapshot;
    const few = directory && this.#narrow(directory);
    if (!few) return [];
    const viewer = this.#panel.viewer();
    const key = [directory, Math.floor(viewer.now / CHOSEN_FOR), viewer.zone, viewer.languages.join()];
    if (!this.#first?.key.every((each, index) => each === key[index])) {
      this.#first = { key, resources: firstResources(few, viewer) };
    }
    return this.#first.resources;
  }

  /** What the first lines are chosen from; nothing while a long directory is being looked through. */
  #narrow(directory: Directory): readonly Resource[] | undefined {
    if (directory.resources.length <= MANY) {
      this.#narrowed = undefined;
      return directory.resources;
    }
    if (this.#narrowed?.directory !== directory) {
      this.#narrowed = { directory };
      void this.#load()
        .then((opened) => opened?.narrow(directory))
        .then((few = directory.resources.slice(0, MANY)) => {
          if (this.#narrowed?.directory !== directory) return;
          this.#narrowed = { directory, few };
          this.#panel.draw();
        });
    }
    return this.#narrowed.few;
  }

  #load(): Promise<Opened | undefined> {
    return (this.#loading ??= import('./opened.js').then(
      ({ Opened }) => {
        this.#panel.draw();
        return (this.#opened = new Opened(this.#panel));
      },
      () => (this.#loading = undefined),
    ));
  }

  async #open(name: OpenedName): Promise<void> {
    const opened = await this.#load();
    if (opened) await opened.open(name);
    else this.#panel.say(this.#panel.t.notNow);
  }

  render(): TemplateResult {
    const { t, language, host } = this.#panel;
    const { direction } = this.#words.get(resourceScreenSection.name)!;
    const opened = this.#opened;
    const button = (name: OpenedName, label: string, className = ''): TemplateResult =>
      html`<button type="button" class=${className} data-opens=${name} aria-expanded=${name === 'print' ? nothing : flag(!!opened?.isOpen(name))} @click=${() => this.#open(name)}>${label}</button>`;
    const { country, by } = this.#panel.place;
    const named = country && countryName(language, country);
    const where = !named ? t.anywhere : by === 'guess' ? t.guessed(named) : t.chosen(named);
    return html`<div part="base" class="base" lang=${language} dir=${direction}>
      <div part="header" class="row top">
        <slot name="heading"><h2>${t.heading}</h2></slot>
        <p class="small row">${where} ${button('place', named ? t.change : t.choose, 'plain')}</p>
      </div>
      ${opened?.render('place')} ${this.#renderDanger()} ${this.#renderNote()}
      <div part="lines" class="lines">${this.#renderLines()}</div>
      ${host.noStep || host.compact ? nothing : this.#renderStep(button('steps', t.another, 'plain'))}
      <div class="row foot">${button('more', t.more, 'strong')} ${button('print', t.print)}</div>
      ${opened?.render('more')}
      <p class="heard" role="status">${this.#said}</p>
    </div>`;
  }

  #renderDanger(): TemplateResult {
    const { t } = this.#panel;
    const number = this.#panel.directory.snapshot.directory?.emergency?.number;
    return html`<p part="danger" class="row danger">
      <span>${t.danger}${number ? '' : `: ${t.dangerAnywhere}`}</span>
      ${number ? html`<a class="act" href="tel:${number}">${renderIcon('phone')}<b>${t.contacts.phone} <bdi dir="ltr">${number}</bdi></b></a>` : nothing}
    </p>`;
  }

  /** What there is to say about where the lines come from. */
  #renderNote(): TemplateResult | typeof nothing {
    const { t, language } = this.#panel;
    const { directory } = this.#panel.directory.snapshot;
    const text = directory?.keptFrom
      ? t.kept(dayText(language, directory.keptFrom, this.#panel.viewer().languages))
      : directory?.refused.some(({ reason }) => reason === 'unreachable')
        ? t.partly
        : '';
    return text ? html`<p class="small note">${text}</p>` : nothing;
  }

  #renderLines(): unknown {
    const { t, first, directory, place, language } = this.#panel;
    const { status } = directory.snapshot;
    if (first.length > 0) return first.map((resource) => renderCard(this.#panel, resource));
    if (status === 'loading' || (this.#narrowed && !this.#narrowed.few))
      return html`<p class="loading">${this.#panel.words(resourcePanelSection).loading}</p>`;
    const sentence =
      status === 'failed' ? t.failed : place.country ? t.none(countryName(language, place.country)) : t.noneChosen;
    return html`<div class="card">
      <p>${sentence}</p>
      <div class="acts">
        <a class="act first" href=${HELP} target="_blank" rel="noopener noreferrer">${renderIcon('web')}<b>${t.directory}</b></a>
        ${status === 'failed' ? html`<button type="button" class="act" @click=${() => directory.retry()}>${t.tryAgain}</button>` : nothing}
      </div>
    </div>`;
  }

  #renderStep(another: TemplateResult): TemplateResult {
    const { t } = this.#panel;
    return html`<div role="group" part="step" class="step" aria-labelledby="step">
      <h3 id="step">${t.step}</h3>
      ${this.#opened?.render('steps') ?? html`<p>${t.stepSay}</p><p class="small">${t.stepThen}</p>`}
      ${another}
    </div>`;
  }
}
