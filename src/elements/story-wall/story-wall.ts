import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { HavenElement } from '../../base/haven-element.js';
import { LiveListController } from '../../controllers/live-list-controller.js';
import type { Backend, SharesBackend, ShareQuery } from '../../core/backend.js';
import { parseShare, type Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { renderBar, renderState } from './frame.js';
import type { ScrollWindow } from './scroll-window.js';
import { Stories } from './stories.js';
import { storyWallStyles } from './story-wall.styles.js';
import { WallContext } from './wall-context.js';
import { ORDERS, wallQuery } from './wall-query.js';

const tops = {
  topics: () => import('./topics.js'),
  phrase: () => import('./phrase.js'),
};
type TopName = keyof typeof tops;

/**
 * Shows what people shared, folds what is heavy, and lets readers answer kindly. Nobody is counted, ranked or hurried.
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
 * @cssprop [--haven-story-wall-height=36rem] - Height of the wall; with `layout="page"` its least height.
 */
export class HavenStoryWall extends HavenElement {
  static override styles = [controlStyles, storyWallStyles];

  /** Only stories of this topic: a word of the host's, of `a–z 0–9 -`. */
  @property() topic?: string;

  /** `newest` (by day) or `unanswered` (those who hope for a reply and have none). The person can switch. */
  @property() order: (typeof ORDERS)[number] = 'newest';

  /** `button` turns pages; `scroll` shows more as the reader goes on, and still holds only a few. */
  @property() pages: 'button' | 'scroll' = 'button';

  /** `panel` scrolls inside a fixed height, so that the page never moves; `page` grows with the page. */
  @property({ reflect: true }) layout: 'panel' | 'page' = 'panel';

  /** Stories a page, 1–20; at most 10 with `pages="scroll"`. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 10;

  /** Ids of content notes whose stories are left out. The person can change them; their choice stays in this page. */
  @property({ converter: { fromAttribute: (value) => value?.split(/[\s,]+/).filter(Boolean) ?? [] } })
  mute: readonly string[] = [];

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings of the wall. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  /** What was opened above the stories; without `draw` it is still on its way. */
  @state() private _top?: { readonly name: TopName; readonly draw?: () => TemplateResult } | undefined;

  readonly #wall = new WallContext(
    this,
    () => void this.#live.restart(),
    () => void this.#live.refresh(),
  );
  readonly #stories = new Stories(this.#wall);
  readonly #live = new LiveListController<Share>(this, {
    list: (cursor, signal) =>
      this.#shares?.list(this.#wall.setup.scope, { ...this.#query, ...(cursor && { cursor }) }, { signal }),
    parse: parseShare,
    get: (id, signal) => this.#shares?.get(this.#wall.setup.scope, id, { signal }),
    watch: (changed, signal) =>
      this.#shares?.watch?.(this.#wall.setup.scope, () => (changed(), this.#wall.marks?.refresh()), { signal }),
  });
  #query: ShareQuery = {};
  #window: ScrollWindow | undefined;
  #marking = false;

  protected override willUpdate(): void {
    const query = wallQuery(this);
    const same = JSON.stringify(query) === JSON.stringify(this.#query);
    this.#query = query;
    // Before the first drawing the community is not known; knowing it is what starts the list then.
    if (!same && this.hasUpdated) void this.#live.restart();
  }

  protected override updated(): void {
    const { pages, fresh, status } = this.#live.snapshot;
    if (status !== 'ready' && status !== 'empty') return;
    const held = pages.flatMap(({ items = [] }) => items);
    this.#stories.retain(new Set([...held, ...this.#pins()].map(({ id }) => id)));
    void this.#mark([...held, ...fresh]);
    void this.#follow();
  }

  get #shares(): SharesBackend | undefined {
    return this.#wall.setup.backend?.shares;
  }

  get #region(): HTMLElement {
    return this.renderRoot.querySelector('.list') as HTMLElement;
  }

  /** The person's own stories that came meanwhile: they stand at once where their author looks for them. */
  #pins(): Share[] {
    const { pages, fresh } = this.#live.snapshot;
    const { marks } = this.#wall;
    const { order, topic, without = [] } = this.#query;
    if (!marks || order !== 'newest') return [];
    const shown = new Set(pages[0]?.items?.map(({ id }) => id));
    const own = new Map([...marks.pins, ...fresh.filter((share) => marks.isMine(share))].map((share) => [share.id, share]));
    return [...own.values()].filter(
      (share) =>
        !shown.has(share.id) &&
        (!topic || topic === share.topic) &&
        !without.some((note) => share.notes.includes(note)),
    );
  }

  /** Finds out which stories are the person's own; fetched after the first stories stand. */
  async #mark(shares: readonly Share[]): Promise<void> {
    if (!this.#marking) {
      this.#marking = true;
      try {
        const { OwnMarks } = await import('./own-marks.js');
        this.#wall.marks = new OwnMarks(this.#wall);
      } catch {
        // Reading works without.
      }
    }
    this.#wall.marks?.look(shares);
  }

  /** Shows more as the reader goes on, for hosts who want that. */
  async #follow(): Promise<void> {
    if (this.pages !== 'scroll') return;
    if (!this.#window) {
      const { ScrollWindow } = await import('./scroll-window.js');
      this.#window ??= new ScrollWindow(this, this.#live, (id) => this.#stories.isOpen(id));
      this.requestUpdate();
    } else this.#window.updated(this.layout === 'page' ? null : this.#region);
  }

  /** Turns to a page, and leads whoever reads to its beginning. */
  async #turn(page: Promise<boolean>, say: string): Promise<void> {
    if (!(await page)) return;
    this.#wall.say(say);
    await this.updateComplete;
    const region = this.#region;
    region.scrollTop = 0;
    region.focus({ preventScroll: true });
    if (this.layout === 'page') region.scrollIntoView();
  }

  async #openTop(name: TopName): Promise<void> {
    const close = (): void => void (this._top = undefined);
    if (this._top?.name === name) return close();
    this._top = { name };
    this.#region.scrollTop = 0;
    try {
      const { openTop } = await tops[name]();
      if (this._top.name === name) this._top = { name, draw: openTop(this.#wall, this, close) };
    } catch {
      close();
    }
  }

  protected override render(): TemplateResult {
    const wall = this.#wall;
    const t = wall.words(storyWallSection);
    const common = wall.words(commonSection);
    const { busy } = this.#live.snapshot;
    const top = this._top;
    const opens = (name: TopName): 'true' | 'false' => (top?.name === name ? 'true' : 'false');
    return html`<section part="base" class="base" lang=${wall.language} dir=${wall.direction}>
      <header part="header">
        <slot name="heading"><h2>${t.heading}</h2></slot>
        <div class="tools">
          <div class="orders" role="group" aria-label=${t.orders}>
            ${ORDERS.map(
              (order) =>
                html`<button aria-pressed=${this.#query.order === order ? 'true' : 'false'} @click=${() => (this.order = order)}>${t.order[order]}</button>`,
            )}
          </div>
          <button aria-expanded=${opens('topics')} @click=${() => this.#openTop('topics')}>${t.topics}</button>
        </div>
      </header>
      <div part="list" class="list" role="region" tabindex="0" aria-label=${t.list} aria-busy=${busy ? 'true' : 'false'}
        @pointerover=${this.#stories.prefetch} @focusin=${this.#stories.prefetch}>
        ${top ? html`<div class="top">${top.draw ? top.draw() : t.moment}</div>` : nothing}${this.#renderList()}
      </div>
      ${this.#renderBar()}
      <footer part="footer" class="small">
        <p>${common.notCrisisService} <slot name="help">${wall.help()}</slot></p>
        <button class="plain" aria-expanded=${opens('phrase')} @click=${() => this.#openTop('phrase')}>${t.phrase}</button>
      </footer>
    </section>`;
  }

  #renderList(): TemplateResult {
    const { status } = this.#live.snapshot;
    const pins = status === 'empty' ? this.#pins() : [];
    if (status === 'ready' || pins.length) return this.#renderReady();
    return renderState(this.#wall, this.#live, this.#query);
  }

  #renderReady(): TemplateResult {
    const { pages } = this.#live.snapshot;
    if (this.pages === 'scroll' && this.#window) return this.#window.render((index) => this.#renderPage(index));
    const index = pages.findIndex(({ items }) => items);
    const page = this.#renderPage(index);
    // In turns, so that a turned page gets rows of its own: rows that change their words would move under the eyes.
    return html`${index % 2 ? nothing : page}${index % 2 ? page : nothing}`;
  }

  #renderPage(index: number): TemplateResult {
    const { pages, gone } = this.#live.snapshot;
    const rows = (shares: readonly Share[] = []): TemplateResult[] =>
      shares.map((share) => this.#stories.render(share, gone.includes(share.id)));
    // Apart, so that what comes on top leaves the rows below as they are.
    return html`<div class="page" data-page=${index}>${index ? nothing : rows(this.#pins())}${rows(pages[index]?.items)}</div>`;
  }

  #renderBar(): TemplateResult {
    const t = this.#wall.words(storyWallSection);
    const { status, pages, fresh } = this.#live.snapshot;
    const { marks } = this.#wall;
    const turning = this.pages !== 'scroll' && status === 'ready';
    return renderBar(this.#wall, this.#live, {
      index: turning ? pages.findIndex(({ items }) => items) : 0,
      turning,
      waiting: status === 'ready' ? fresh.filter((share) => !marks || marks.isForeign(share)).length : 0,
      turn: (index) => this.#turn(this.#live.show(index), t.page(index + 1)),
      refresh: () => this.#turn(this.#live.restart(), t.page(1)),
    });
  }
}
