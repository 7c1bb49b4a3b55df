import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { HavenElement } from '../../base/haven-element.js';
import { warn } from '../../base/warn.js';
import { LiveListController } from '../../controllers/live-list-controller.js';
import type { Backend, ShareQuery } from '../../core/backend.js';
import { CONTENT_NOTES, type ContentNote } from '../../core/models/content-notes.js';
import { parseShare, parseTopic, type Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { OwnMarks } from './own-marks.js';
import type { ScrollWindow } from './scroll-window.js';
import { Stories } from './stories.js';
import { storyWallStyles } from './story-wall.styles.js';
import type { TopPanel } from './top-panel.js';
import { WallContext } from './wall-context.js';

const ORDERS = ['newest', 'unanswered'] as const;
type Order = (typeof ORDERS)[number];

const idsFrom = (value: string | null): string[] => value?.split(/[\s,]+/).filter(Boolean) ?? [];

/**
 * Shows what people shared, folds what is heavy, and lets readers answer kindly. Nobody is counted, ranked or hurried.
 *
 * @summary Read what others shared, respond kindly, fold what is heavy.
 * @since 0.1
 * @slot - What stands here while there are no stories to show: without script, without connection, without a backend.
 * @slot heading - Heading of the wall, with the level that fits the page.
 * @slot empty - An invitation under the sentence that nothing was shared yet.
 * @slot help - Who can help now; in place of the link to the community's help page.
 * @event haven-report-request - Somebody wants to report an item: `{kind, id}`. Cancel it to do something else than to follow the report link.
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
  @property() order: Order = 'newest';

  /** `button` turns pages; `scroll` shows more as the reader goes on, and still holds only a few. */
  @property() pages: 'button' | 'scroll' = 'button';

  /** `panel` scrolls inside a fixed height, so that the page never moves; `page` grows with the page. */
  @property({ reflect: true }) layout: 'panel' | 'page' = 'panel';

  /** Stories a page, 1–20. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 10;

  /** Ids of content notes whose stories are left out. The person can change them; their choice stays in this page. */
  @property({ converter: { fromAttribute: idsFrom } }) mute: readonly string[] = [];

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Own words for single strings of the wall. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  @state() private _top?: { readonly name: 'topics' | 'phrase'; readonly panel?: TopPanel };

  readonly #context = new WallContext(this, () => {
    this.#prepare();
    void this.#live.restart();
  });
  readonly #live = new LiveListController<Share>(this, {
    list: (cursor, signal) =>
      this.#shares?.list(this.#context.setup.scope, { ...this.#query, ...(cursor && { cursor }) }, { signal }),
    parse: parseShare,
    get: (id, signal) => this.#shares?.get(this.#context.setup.scope, id, { signal }),
    watch: (changed, signal) => this.#shares?.watch?.(this.#context.setup.scope, changed, { signal }),
  });
  readonly #stories = new Stories(this.#context);
  #query: ShareQuery = {};
  #window: ScrollWindow<Share> | undefined;

  protected override willUpdate(): void {
    const before = JSON.stringify(this.#query);
    this.#prepare();
    // The first page is asked for as soon as the community is known, which is right after this.
    if (this.hasUpdated && JSON.stringify(this.#query) !== before) void this.#live.restart();
  }

  protected override updated(): void {
    const { status, pages, fresh } = this.#live.snapshot;
    if (status !== 'ready') return;
  }
}
