import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenEvent } from '../../base/event.js';
import { HavenElement } from '../../base/haven-element.js';
import { helpLink, hostLink } from '../../controllers/host-links.js';
import { LiveListController } from '../../controllers/live-list-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend, SharesBackend, ShareQuery } from '../../core/backend.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import { parseShare, type Share } from '../../core/models/share.js';
import { dayLabel } from '../../i18n/format.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { storyWallStyles } from './story-wall.styles.js';
import type { PartName, TopName, WallCore } from './wall.js';
import type { WallMore } from './wall-more.js';

/* eslint-disable lit-a11y/accessible-name -- words given as `.textContent` take one node, as children they take two */

const flag = (value: unknown): 'true' | 'false' => (value ? 'true' : 'false');

/**
 * Shows what people shared, folds what is heavy, and lets readers answer kindly. Nobody is counted, ranked or hurried.
 *
 * Here is what a reader needs to read; everything that is opened comes with `wall-more`, fetched once stories stand.
 * Templates of stories have no space between their tags: a wall holds few nodes, and it would be a third of them.
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

  readonly #wall: WallCore = {
    host: this,
    setup: new SetupController(this, () => void this.#wall.live.restart()),
    words: new LocalizeController(this, storyWallSection, (section) => this.#wall.setup.strings(section)),
    common: new LocalizeController(this, commonSection, (section) => this.#wall.setup.strings(section)),
    live: new LiveListController(this, {
      list: (cursor, signal) =>
        this.#shares?.list(this.#wall.setup.scope, { ...this.#wall.query, ...(cursor && { cursor }) }, { signal }),
      parse: parseShare,
      get: (id, signal) => this.#shares?.get(this.#wall.setup.scope, id, { signal }),
      watch: (changed, signal) => this.#shares?.watch?.(this.#wall.setup.scope, changed, { signal }),
    }),
    query: {},
    unfolded: new Set(),
    help: () => this.#renderHelp(),
    report: (kind, id, otherwise) => this.#renderReport(kind, id, otherwise),
  };
  #more: WallMore | undefined;
  #loading: Promise<WallMore | void> | undefined;

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
    if (!same && this.hasUpdated) void this.#wall.live.restart();
  }

  protected override updated(): void {
    if (this.#wall.live.snapshot.status !== 'loading') void this.#load();
    this.#more?.updated();
  }

  get #shares(): SharesBackend | undefined {
    return this.#wall.setup.backend?.shares;
  }

  /** Everything that is not reading. Tried again with the next press when it cannot be fetched. */
  #load(): Promise<WallMore | void> {
    return (this.#loading ??= import('./wall-more.js').then(
      async ({ WallMore }) => {
        const more = new WallMore(this.#wall);
        await Promise.all(this.waitsFor);
        this.requestUpdate();
        return (this.#more = more);
      },
      () => (this.#loading = undefined),
    ));
  }

  #fold(id: string): void {
    const { unfolded } = this.#wall;
    if (!unfolded.delete(id)) unfolded.add(id);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { words, common, query, live } = this.#wall;
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
      <div part="list" class="list" role="region" tabindex="0" aria-label=${more?.name() ?? t.list} aria-busy=${flag(live.snapshot.busy)}>
        ${more?.renderTop()}${this.#renderList()}
      </div>
      <div part="bar" class="row bar small">${more?.renderBar()}</div>
      <div part="footer" class="row small">
        <p>${common.t.notCrisisService} <slot name="help">${this.#renderHelp()}</slot></p>${top('phrase', 'plain')}
      </div>
    </div>`;
  }

  #renderList(): unknown {
    const { words, common, query, live } = this.#wall;
    const { status, pages, slow, error } = live.snapshot;
    const { t } = words;
    const { tryAgain, notOffered } = common.t;
    const more = this.#more;
    if (status === 'ready' || more?.pins[0]) {
      const held = more?.renderWindow((at) => this.#renderRows(at));
      if (held) return held;
      const index = pages.findIndex(({ items }) => items);
      const page = html`<div class="page" data-page=${index}>${this.#renderRows(index)}</div>`;
      // In turns, so that a turned page gets rows of its own: rows that change their words would move under the eyes.
      return [0, 1].map((turn) => (index % 2 === turn ? page : nothing));
    }
    const states = {
      loading: slow ? t.slow : t.loading,
      empty: query.without ? t.emptyLeft : query.order === 'newest' ? t.empty : t.emptyUnanswered,
      offline: t.offline,
      // What trying again cannot mend has a sentence of its own.
      failed: (!error?.retryable && more?.sentence(error)) || t.failed,
      'not-offered': notOffered,
    };
    return html`<div class="state ${status}"><p>${states[status]}</p>${
      slow || error?.retryable ? html`<button @click=${() => live.retry()}>${tryAgain}</button>` : nothing
    }${status === 'empty' ? html`<slot name="empty"></slot>` : html`<slot ?hidden=${status === 'loading'}></slot>`}</div>`;
  }

  #renderRows(index: number): TemplateResult {
    const rows = (shares: readonly Share[] = []): TemplateResult[] => shares.map((share) => this.#renderShare(share));
    // Own ones that came meanwhile stand apart, so that they leave the rows below as they are.
    return html`${index ? nothing : rows(this.#more?.pins)}${rows(this.#wall.live.snapshot.pages[index]?.items)}`;
  }

  #renderShare(share: Share): TemplateResult {
    const { words, live, unfolded } = this.#wall;
    const { t, language } = words;
    const more = this.#more;
    const { id, text, wish, notes, ownNote } = share;
    if (live.snapshot.gone.includes(id)) return html`<article class="share small">${t.withdrawn}</article>`;
    const day = dayLabel(language, share.day, Date.now());
    const noted = notes[0] ?? ownNote;
    const long = text.length > 600 || text.split('\n', 13)[12] !== undefined;
    const shown = unfolded.has(id);
    const open = shown || !noted;
    const mine = more?.isMine(share);
    const press = (name: PartName) => async () => (await this.#load())?.open(share, name);
    const second = mine ? 'own' : 'respond';
    const fold = (className: string, label: string, action: string): TemplateResult =>
      html`<button part="note" class=${className} aria-expanded=${flag(shown)} @click=${() => this.#fold(id)}><span dir="auto" .textContent=${label}></span><b .textContent=${action}></b></button>`;
    // A line for each note from the start, so that its name moves nothing when it comes.
    const labels = [t.note, ...notes.map((note) => more?.label(note) ?? '\xa0'), ownNote ?? []].flat().join('\n');
    return html`<article part="share" class="share" data-id=${id} aria-label=${day}><p class="row small"><time datetime=${share.day} .textContent=${day}></time><span class=${mine ? 'mine' : ''} .textContent=${
      mine ? t.mine : t.wishes[wish] + (share.edited ? ` · ${t.changed}` : '')
    }></span></p>${noted ? fold('fold', labels, shown ? t.close : t.open) : nothing}<p part="text" class=${
      long && !shown ? 'text clamped' : 'text'
    } dir="auto" ?hidden=${!open} .textContent=${open ? text : ''}></p>${
      noted ? (open ? more?.renderCare(id) : nothing) : long ? fold('plain', '', shown ? t.close : t.readOn) : nothing
    }<div class="row actions"><button ?hidden=${!open || (!share.replies && wish === 'listening')} aria-expanded=${flag(more?.isOpen(id, 'thread'))}
      @click=${press('thread')} .textContent=${share.replies ? t.replies : t.reply}></button><button ?hidden=${!mine && !(open && share.reactions)}
      aria-expanded=${flag(more?.isOpen(id, second))} @click=${press(second)} .textContent=${t[second]}></button>${
        mine ? nothing : this.#renderReport('share', id, press('report'))
      }</div>${more?.renderPart(share)}</article>`;
  }

  #renderHelp(): TemplateResult {
    const { setup, common } = this.#wall;
    return html`<a class="help" href=${helpLink(setup.value)} target="_blank" rel="noopener noreferrer">${common.t.findHelp}</a>`;
  }

  #renderReport(kind: 'share' | 'reply', id: string, otherwise: () => unknown): TemplateResult {
    const { setup, words } = this.#wall;
    const page = hostLink('report-href', setup.value.reportHref);
    const url = page ? new URL(page) : undefined;
    // Ids are random and say nothing.
    url?.searchParams.set('item', id);
    const press = (event: Event): void => {
      const request = new HavenEvent('haven-report-request', { kind, id }, { bubbling: true, cancelable: true });
      if (!this.dispatchEvent(request)) event.preventDefault();
      else if (!url) otherwise();
    };
    return url
      ? html`<a class="report plain" href=${url.href} @click=${press} .textContent=${words.t.report}></a>`
      : html`<button class="report plain" @click=${press} .textContent=${words.t.report}></button>`;
  }
}
