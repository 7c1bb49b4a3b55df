import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { helpLink } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { readPageItems } from '../../controllers/read-page.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend, ShareQuery } from '../../core/backend.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import { parseShare, type Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { flag, renderStory } from './story.view.js';
import { storyWallStyles } from './story-wall.styles.js';
import type { TopName, WallCore } from './wall.js';
import type { WallMore } from './wall-more.js';

/** Milliseconds after which a reader is told more than that the stories are being fetched. */
const PATIENCE = 2_000;

/**
 * Shows what people shared, folds what is heavy, and lets readers answer kindly. Nobody is counted, ranked or hurried.
 *
 * Here is what a reader needs to read; everything that is opened comes with `wall-more`, fetched once stories stand.
 *
 * @summary Read what others shared, respond kindly, fold what is heavy.
 * @since 0.1
 * @slot - What stands here while there are no stories to show: without script, without connection, without a backend.
 * @slot heading - Heading of the wall, with the level that fits the page.
 * @slot empty - An invitation under the sentence that nothing was shared yet.
 * @slot help - Who can help now; in place of the link to the community's help page.
 * @event haven-report-request - Somebody wants to report an item: `{kind, id}`. Cancel it to do something else than follow the report link.
 * @event haven-reaction-given - A reaction was kept: `{id, kind}`.
 * @event haven-reply-created - A reply was kept: `{id, share}`.
 * @csspart base - Everything.
 * @csspart header - Heading, order and topics.
 * @csspart list - The region that holds the stories, and scrolls unless `layout="page"`.
 * @csspart share - One story.
 * @csspart note - The button that opens a story with a content note.
 * @csspart text - What somebody wrote.
 * @csspart opened - What was opened under a story.
 * @csspart bar - Page buttons and short messages.
 * @csspart footer - What this place is, and where help is.
 * @cssprop [--haven-story-wall-height=576px] - Height of the wall; with `layout="page"` its least height.
 */
export class HavenStoryWall extends HavenElement {
  static override styles = [controlStyles, storyWallStyles];

  /** Only stories of this topic: a word of the host's, of `a–z 0–9 -`. */
  @property() topic?: string;

  /** `newest` (by day) or `unanswered` (those who hope for a reply and have none). The person can switch. */
  @property() order: 'newest' | 'unanswered' = 'newest';

  /** `button` turns pages; `scroll` shows more as the reader goes on, and still holds only a few. */
  @property() pages: 'button' | 'scroll' = 'button';

  /** `panel` scrolls inside a fixed height, so that the page never moves; `page` grows with the page. */
  @property({ reflect: true }) layout: 'panel' | 'page' = 'panel';

  /** Stories a page, 1–12; at most 5 with `pages="scroll"`, where several pages are held. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 10;

  /** Ids of content notes whose stories are left out. The person can change them; their choice stays in this page. */
  @property({ converter: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [] }) mute: readonly string[] = [];

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings of the wall. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  readonly #setup = new SetupController(this, () => this.#begin());
  readonly #wall: WallCore = {
    host: this,
    setup: this.#setup,
    words: new LocalizeController(this, storyWallSection, this.#setup.strings),
    common: new LocalizeController(this, commonSection, this.#setup.strings),
    query: {},
    start: {},
    unfolded: new Set(),
    ask: (cursor, signal) => {
      const { backend, scope } = this.#setup;
      return backend?.shares?.list(scope, { ...this.#wall.query, ...(cursor && { cursor }) }, { signal });
    },
    page: (index, shares, pins) => {
      const page = html`<div class="page" data-page=${index}>${this.#wall.rows(shares, pins)}</div>`;
      // In turns, so that a turned page gets rows of its own: rows that change their words would move under the eyes.
      return [0, 1].map((turn) => (index % 2 === turn ? page : nothing));
    },
    rows: (shares, pins = []) => {
      const rows = (some: readonly Share[]): TemplateResult[] =>
        some.map((share) => renderStory(this.#wall, share, this.#more, this.#presses));
      // Own ones that came meanwhile stand apart, so that they leave the rows below as they are.
      return html`${rows(pins)}${rows(shares)}`;
    },
    state: (name, sentence, again) =>
      html`<div class="state ${name}"><p>${sentence}</p>${
        again ? html`<button @click=${again}>${this.#wall.common.t.tryAgain}</button>` : nothing
      }${name === 'empty' ? html`<slot name="empty"></slot>` : html`<slot ?hidden=${name === 'loading'}></slot>`}</div>`,
    help: () =>
      html`<a class="help" href=${helpLink(this.#setup.value)} target="_blank" rel="noopener noreferrer">${this.#wall.common.t.findHelp}</a>`,
  };
  /** The first page, until `wall-more` takes over; `undefined` while it is awaited. */
  #first: readonly Share[] | undefined;
  #asking = new AbortController();
  #more: WallMore | undefined;
  #loading: Promise<WallMore | void> | undefined;
  /** Neither the stories nor what would explain it can be had. */
  #stuck = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#more) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  protected override willUpdate(): void {
    const { topic, order, pages, pageSize, mute } = this;
    const without = CONTENT_NOTES.filter((note) => mute.includes(note));
    const query: ShareQuery = {
      order: order === 'unanswered' ? order : 'newest',
      limit: Math.min(
        pageSize > 0 && pageSize <= 12 && pageSize % 1 === 0 ? pageSize : 10,
        pages === 'scroll' ? 5 : 12,
      ),
      ...(topic && /^[a-z\d-]{1,64}$/.test(topic) && { topic }),
      ...(without[0] && { without }),
    };
    const same = JSON.stringify(query) === JSON.stringify(this.#wall.query);
    this.#wall.query = query;
    // Before the first drawing the community is not known; knowing it is what starts the list then.
    if (!same && this.hasUpdated) this.#begin();
  }

  protected override updated(): void {
    this.#more?.updated();
  }

  /** Asks for the first page. Whatever else becomes of it than stories or none is told by `wall-more`. */
  #begin(): void {
    const wall = this.#wall;
    this.#asking.abort();
    this.#first = undefined;
    this.#stuck = false;
    if (this.#more) return this.#more.begin();
    const { signal } = (this.#asking = new AbortController());
    const start = wall.start;
    start.answer = undefined;
    start.stale = false;
    const asked = (start.asked = (async () => {
      const { backend, scope } = this.#setup;
      const answer = wall.ask(undefined, signal);
      // Nobody else hears yet what changes between this answer and the first comparison. Asked after it, so that a backend
      // which need not be there for the answer comes behind it.
      backend?.shares?.watch?.(scope, () => (start.stale = true), { signal });
      return answer;
    })());
    const settled = (): void => {
      if (!signal.aborted) void this.updateComplete.then(() => this.#load());
    };
    // It also knows what to say while it takes long.
    setTimeout(settled, PATIENCE);
    asked
      .then((page) => {
        if (signal.aborted || !page) return;
        this.#first = readPageItems(page, parseShare).items;
        start.answer = page;
        this.requestUpdate();
      })
      .then(settled, settled);
  }

  /** What a press on a story does. */
  readonly #presses = {
    load: (): Promise<WallMore | void> => this.#load(),
    fold: (id: string): void => {
      const { unfolded } = this.#wall;
      if (!unfolded.delete(id)) unfolded.add(id);
      this.requestUpdate();
    },
  };

  /** Everything that is not reading. Tried again with the next press when it cannot be fetched. */
  #load(): Promise<WallMore | void> {
    return (this.#loading ??= import('./wall-more.js').then(
      async ({ WallMore }) => {
        const more = new WallMore(this.#wall);
        await Promise.all(this.waitsFor);
        this.#more = more;
        more.takeOver();
        return more;
      },
      () => {
        this.#loading = undefined;
        this.#stuck = true;
        this.requestUpdate();
      },
    ));
  }

  protected override render(): TemplateResult {
    const { words, common, query, help } = this.#wall;
    const { t, language, direction } = words;
    const more = this.#more;
    const order = (name: 'newest' | 'unanswered'): TemplateResult =>
      html`<button aria-pressed=${flag(query.order === name)} @click=${() => (this.order = name)}>${t.order[name]}</button>`;
    const top = (name: TopName, className: string): TemplateResult =>
      html`<button class=${className} aria-expanded=${flag(more?.top === name)} @click=${async () => (await this.#load())?.openTop(name)}>${t[name]}</button>`;
    return html`<div part="base" class="base" lang=${language} dir=${direction}>
      <div part="header" class="row">
        <slot name="heading"><h2>${t.heading}${query.topic && ` · ${query.topic}`}</h2></slot>
        <div class="row tools" role="group" aria-label=${t.orders}>${order('newest')}${order('unanswered')}${top('topics', '')}</div>
      </div>
      <div part="list" class="list" role="region" tabindex="0" aria-label=${more?.regionName() ?? t.list} aria-busy=${flag(more ? more.busy : !this.#first && !this.#stuck)}>
        ${more?.renderTop()}${this.#renderList()}
      </div>
      <div part="bar" class="row bar small">${more?.renderBar()}</div>
      <div part="footer" class="row small">
        <p>${common.t.notCrisisService} <slot name="help">${help()}</slot></p>${top('phrase', 'plain')}
      </div>
    </div>`;
  }

  #renderList(): unknown {
    const { words, query, start, page, state } = this.#wall;
    if (this.#more) return this.#more.renderList();
    const first = this.#first;
    if (first?.[0]) return page(0, first);
    if (first && !start.answer?.next && !query.without && query.order === 'newest') {
      return state('empty', words.t.empty);
    }
    return this.#stuck ? state('failed', words.t.failed, () => this.#begin()) : state('loading', words.t.loading);
  }
}
