import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { helpLink } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend } from '../../core/backend.js';
import { wordsIn } from '../../core/models/read-words.js';
import { commonSection } from '../../i18n/sections/common.js';
import { pulsePollSection } from '../../i18n/sections/pulse-poll.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { PollCore } from './core.js';
import type { PollMore } from './poll-more.js';
import { pulsePollStyles } from './pulse-poll.styles.js';
import { renderQuestion } from './question.view.js';

/** What is written about the poll in the page itself: another word there makes another poll. */
const WRITTEN = ['poll', 'template', 'closes', 'opens', 'series', 'definition', 'view'] as const;

/**
 * Asks one question or a short survey, and shows results only when nobody can be picked out of them. What is chosen
 * lives in this element's memory until it is sent; leaving is never held up. Whoever answered can change it or take it
 * back until the poll closes, from any device with the seven words of their receipt.
 *
 * A poll comes from the backend, by `poll`; or with the page: as `definition`, as JSON in a
 * `<script type="application/json">`, as a `template`, or as a heading, a paragraph and one `<fieldset>` a question,
 * which can be read without script too. It is brought to the backend with the first answer.
 *
 * @summary One question or a short survey; results nobody can be picked out of.
 * @since 0.1
 * @slot - The poll as elements or JSON, or what is shown where polls are not offered.
 * @slot heading - Heading of the poll, with the level that fits the page.
 * @slot help - Takes the place of the line with the way to help.
 * @event haven-poll-answered - An answer was kept; `detail.poll`.
 * @event haven-poll-changed - An answer was changed; `detail.poll`.
 * @event haven-poll-noted - The host told what came of it; `detail.poll`.
 * @event haven-poll-withdrawn - An answer was taken back; `detail.poll`.
 * @event haven-poll-closed - The host closed it early; `detail.poll`.
 * @event haven-poll-created - The host made a poll, or the next wave; `detail.poll`.
 * @event haven-poll-invalid - The poll written in the page cannot be used: `{poll, field, reason}`.
 * @csspart base - Everything.
 * @csspart terms - Who sees what, and when.
 * @csspart question - One question.
 * @csspart actions - Buttons.
 * @csspart results - The results.
 * @csspart chart - One chart.
 * @csspart help - The line with the way to help.
 * @cssprop [--haven-pulse-poll-height=clamp(600px + 4em, 720px + 26em - 50vw, 640px + 14em)] - Height kept free before upgrade, and the least height after it.
 */
export class HavenPulsePoll extends HavenElement {
  static override styles = [controlStyles, pulsePollStyles];

  /** Which poll: 1–64 of `a–z 0–9 -`. */
  @property() poll?: string;

  /** A ready-made poll by its name, such as `mood`; needs `closes` too. */
  @property() template?: string;

  /** Last day of a poll written in the page, as `2026-11-29`. */
  @property() closes?: string;

  /** First day of a poll written in the page. */
  @property() opens?: string;

  /** What a recurring poll written in the page is called in every wave. */
  @property() series?: string;

  /**
   * - `results` – the published results only: for a page that tells what came of it
   * - `host` – for whoever asks: how the poll stands, closing it, what came of it, its texts, the next wave; or making one
   */
  @property({ reflect: true }) view: 'answer' | 'results' | 'host' = 'answer';

  /** Offers the published results as files. For a page of the host's. */
  @property({ type: Boolean }) export = false;

  /** The poll as an object, for apps. */
  @property({ attribute: false }) definition?: unknown;

  /** A backend object; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  readonly #setup = new SetupController(this, () => void this.#load(true));
  readonly #core: PollCore = {
    host: this,
    setup: this.#setup,
    words: new LocalizeController(this, pulsePollSection, this.#setup.strings),
    common: new LocalizeController(this, commonSection, this.#setup.strings),
    status: 'loading',
    answers: new Map(),
    say: (words) => {
      if (!words) return '';
      const { text, language } = this.#read(words);
      return html`<bdi lang=${language}>${text}</bdi>`;
    },
    text: (words) => this.#read(words).text,
    day: (day) =>
      new Intl.DateTimeFormat(this.#core.words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
        Date.parse(day),
      ),
    reload: () => this.#load(),
  };
  #more: PollMore | undefined;
  #opening: Promise<PollMore | undefined> | undefined;
  #end: AbortController | undefined;
  #said = '';
  #shown: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && WRITTEN.some((name) => changed.has(name))) void this.#load(true);
  }

  protected override updated(): void {
    if (this.#core.status === 'ready' && !this.#core.side) void this.#open();
  }

  #read(words: Parameters<typeof wordsIn>[0]): ReturnType<typeof wordsIn> {
    return wordsIn(words, this.#core.words.language, this.#core.view?.poll.language);
  }

  /** @param anew it is another poll, or another place: what is shown does not hold any more */
  async #load(anew = false): Promise<void> {
    const core = this.#core;
    this.#end?.abort();
    const { signal } = (this.#end = new AbortController());
    if (anew) {
      core.view = core.side = undefined;
      core.status = 'loading';
    }
    try {
      const { findPoll } = await import('./source.js');
      const found = await findPoll(core, signal);
      const first = found.view?.poll.questions[0];
      // What is more than one answer of several needs more than stands here.
      if (first && !found.side && (!/^(choice|scale)$/.test(first.kind) || 'deniable' in first)) await this.#open();
      // Somebody who is answering goes on, whatever becomes of the line.
      if (signal.aborted || (core.view && !found.view && found.status !== 'invalid')) return;
      Object.assign(core, found);
      // The same poll in new words, as apps draw it again and again, keeps what is chosen.
      const id = core.view?.poll.id;
      if (id && id !== this.#shown) core.answers.clear();
      this.#shown = id ?? this.#shown;
      this.#more?.changed();
    } catch {
      if (signal.aborted || core.view) return;
      core.status = 'failed';
    }
    this.requestUpdate();
  }

  /** Everything after the first choice, fetched once the first question stands. */
  readonly #open = (): Promise<PollMore | undefined> =>
    (this.#opening ??= import('./poll-more.js').then(
      async ({ PollMore }) => {
        this.#more = new PollMore(this.#core);
        await Promise.all(this.waitsFor);
        this.requestUpdate();
        return this.#more;
      },
      () => (this.#opening = undefined),
    ));

  async #next(): Promise<void> {
    const { words, common } = this.#core;
    this.#said = words.t.opening;
    this.requestUpdate();
    const more = await this.#open();
    this.#said = more ? '' : common.t.failed;
    this.requestUpdate();
    more?.next();
  }

  protected override render(): TemplateResult {
    const { words, common, status, view, side } = this.#core;
    const { t, language, direction } = words;
    const { notOffered, notCrisisService, findHelp, tryAgain } = common.t;
    const stands = status === 'ready' && view;
    const state = status === 'ready' ? 'loading' : status;
    const drawn = side ? side.render() : stands && this.#more?.render();
    const first = stands && view.state === 'open' && this.view !== 'results';
    return html`<div part="base" class="base" lang=${language} dir=${direction}>
      <slot name="heading"><h2>${stands && view.poll.title ? this.#core.say(view.poll.title) : t.heading}</h2></slot>
      ${
        drawn ||
        (first
          ? this.#renderFirst()
          : html`<div class="state" role="status">
              <p>${state === 'not-offered' ? notOffered : t[state]}</p>
              ${/^(offline|failed)/.test(state) ? html`<button @click=${() => void this.#load()}>${tryAgain}</button>` : ''}
            </div>`)
      }
      <slot ?hidden=${drawn || stands || status === 'loading' || this.querySelector('fieldset')} @slotchange=${() => status === 'invalid' && void this.#load()}></slot>
      <div class="help small" part="help">
        <slot name="help"><span>${notCrisisService}</span> <a href=${helpLink(this.#setup.value)} target="_blank" rel="noopener noreferrer">${findHelp}</a></slot>
      </div>
    </div>`;
  }

  #renderFirst(): TemplateResult {
    const core = this.#core;
    const { t } = core.words;
    const { poll } = core.view!;
    const { keeping } = this.#setup.backend!;
    const { k, interim, results, questions } = poll;
    const asked = questions.filter(({ when }) => !when).length;
    const terms = t.terms({ keeping, k, interim, closes: core.day(poll.closes), everyone: results === 'everyone' });
    const [question, another] = questions;
    return html`<p>${core.say(poll.purpose)}</p>
      ${poll.note ? html`<div class="aside"><b>${t.note}</b><p>${core.say(poll.note)}</p></div>` : ''}
      <ul class="terms small" part="terms">${terms.map((line) => html`<li>${line}</li>`)}</ul>
      ${asked > 1 ? html`<p class="small count">${t.count(1, asked)}</p>` : ''}
      ${this.#more?.renderQuestion(question!) ?? renderQuestion(core, question!)}
      <div class="small" role="status">${this.#said || this.#more?.renderStatus()}</div>
      <div class="actions" part="actions">${
        crypto.subtle && html`<button class="primary" @click=${this.#next}>${another ? t.next : t.send}</button>`
      }${this.#more?.renderAlso()}</div>`;
  }
}
