import { html, nothing, type TemplateResult } from 'lit';
import { LiveListController } from '../../controllers/live-list-controller.js';
import type { ContentNote } from '../../core/models/content-notes.js';
import { parseShare, type Share } from '../../core/models/share.js';
import type { Page } from '../../core/paging.js';
import type { StoryMoreStrings } from '../../i18n/en/story-more.js';
import type { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { renderBar } from './bar.js';
import { OpenedParts } from './opened-parts.js';
import { OwnStories } from './own-stories.js';
import { regionName } from './region-name.js';
import { openDialog, renderReport, reportHref, requestReport } from './report-link.js';
import type { ScrollWindow } from './scroll-window.js';
import { renderGone, renderState } from './state.view.js';
import type { PartName, TopName, Wall, WallCore } from './wall.js';
import { wallOf } from './wall-of.js';
import { wallMoreStyles } from './wall-more.styles.js';
import { warnOfUnknown } from './wall-warnings.js';

const tops = {
  topics: () => import('./topics.js'),
  phrase: () => import('./phrase.js'),
};

/** All that the wall does beside showing its first stories: pages, news, own ones, and what is opened. */
export class WallMore {
  readonly #wall: Wall;
  readonly regionName: () => string;
  readonly #parts: OpenedParts;
  #said = '';
  #notes: typeof contentNotesSection | undefined;
  #fetching = false;
  readonly #own: OwnStories;
  #window: ScrollWindow | undefined;
  #top: { readonly name: TopName; readonly draw?: () => TemplateResult } | undefined;
  /** The first page, when the wall has asked for it already. */
  #awaited: Promise<Page<unknown> | undefined> | undefined;

  constructor(core: WallCore) {
    const { host, setup } = core;
    const live = new LiveListController<Share>(host, {
      list: (cursor, signal) => {
        const awaited = this.#awaited;
        this.#awaited = undefined;
        return (awaited as Promise<Page<unknown>> | undefined) ?? core.ask(cursor, signal);
      },
      parse: parseShare,
      get: (id, signal) => setup.backend?.shares?.get(setup.scope, id, { signal }),
      watch: (changed, signal) => setup.backend?.shares?.watch?.(setup.scope, changed, { signal }),
    });
    this.#wall = wallOf(core, live, (text) => {
      this.#said = text;
      host.requestUpdate();
    });
    this.#parts = new OpenedParts(this.#wall);
    this.regionName = regionName(this.#wall);
    this.#own = new OwnStories(this.#wall);
    adopt(host, fieldStyles, wallMoreStyles);
    // Asked for now, so that the wall can wait for them in its language.
    this.#wall.t(storyMoreSection);
    // The line may be gone by the time something changes.
    void import('../../controllers/live-list-compare.js').catch(() => undefined);
  }

  /** What is open above the stories. */
  get top(): TopName | undefined {
    return this.#top?.name;
  }

  get busy(): boolean {
    return this.#wall.live.snapshot.busy;
  }

  /** Goes on from what the wall has asked for so far. */
  takeOver(): void {
    const { live, start } = this.#wall;
    const { asked, answer, stale } = start;
    if (!answer) this.#awaited = asked;
    void live.restart(answer);
    if (stale) void live.refresh();
    this.#wall.draw();
  }

  /** Asks anew: something else is wanted than before. */
  begin(): void {
    this.#awaited = undefined;
    void this.#wall.live.restart();
  }

  /** The name of a content note, once it is there. */
  label(note: ContentNote): string | undefined {
    if (this.#notes) return this.#wall.t(this.#notes).notes[note];
    if (!this.#fetching) void this.#fetchNotes();
    return undefined;
  }

  /** How one's own story is marked; nothing for those of others. */
  ownWords(share: Share): StoryMoreStrings | undefined {
    return this.#own.isMine(share) ? this.#wall.t(storyMoreSection) : undefined;
  }

  isOpen(id: string, name: PartName): boolean {
    return this.#parts.isOpen(id, name);
  }

  open(share: Share, name: PartName): void {
    this.#parts.toggle(share, name);
  }

  /** Somebody wants to report a story. */
  report(share: Share): void {
    if (!requestReport(this.#wall, 'share', share.id)) return;
    const href = reportHref(this.#wall, share.id);
    if (href) location.assign(href);
    else if (!openDialog(this.#wall, 'share', share.id)) this.open(share, 'report');
  }

  /** The host's own way to report a story, if it has named one. */
  reportLink(share: Share): TemplateResult | undefined {
    return reportHref(this.#wall, share.id) ? renderReport(this.#wall, 'share', share.id, () => undefined) : undefined;
  }

  async openTop(name: TopName): Promise<void> {
    const { host, draw, focus } = this.#wall;
    const close = (): void => {
      this.#top = undefined;
      draw();
    };
    if (this.top === name) return close();
    this.#top = { name };
    draw();
    try {
      const { openTop } = await tops[name]();
      if (this.top !== name) return;
      this.#top = { name, draw: openTop(this.#wall, close) };
      this.#region.scrollTop = 0;
      // The button that opened it stands below it.
      if (name === 'phrase') await focus('.top');
      else host.requestUpdate();
    } catch {
      close();
      this.#wall.say(this.#wall.t(storyMoreSection).notNow);
    }
  }

  /** After each drawing. */
  updated(): void {
    const { host, live, query } = this.#wall;
    const { pages, fresh, status } = live.snapshot;
    const held = pages.flatMap(({ items = [] }) => items);
    // While the list comes anew, what is open under it only waits.
    if (status === 'ready') this.#parts.retain(new Set([...held, ...this.#own.pins].map(({ id }) => id)));
    this.#own.look([...held, ...fresh]);
    if (host.pages === 'scroll') void this.#follow();
    warnOfUnknown(host, query);
  }

  get #region(): HTMLElement {
    return this.#wall.host.renderRoot.querySelector('.list') as HTMLElement;
  }

  async #fetchNotes(): Promise<void> {
    this.#fetching = true;
    try {
      const { contentNotesSection } = await import('../../i18n/sections/content-notes.js');
      this.#notes = contentNotesSection;
      this.#wall.draw();
    } catch {
      this.#fetching = false;
    }
  }

  /** Shows more as the reader goes on, for hosts who want that. */
  async #follow(): Promise<void> {
    const { host, live, draw } = this.#wall;
    if (this.#window) {
      this.#window.updated(host.layout === 'page' ? null : this.#region);
      return;
    }
    const { ScrollWindow } = await import('./scroll-window.js');
    this.#window ??= new ScrollWindow(host, live, (id) => this.#parts.isOpen(id));
    draw();
  }

  /** Turns to a page, and leads whoever reads to its beginning. */
  async #turn(arrived: Promise<boolean>, index: number): Promise<void> {
    const { host, say, t } = this.#wall;
    if (!(await arrived)) return;
    say(t(storyMoreSection).page(index + 1));
    await host.updateComplete;
    const region = this.#region;
    region.scrollTop = 0;
    region.focus({ preventScroll: true });
    if (host.layout === 'page') region.scrollIntoView();
  }

  renderTop(): TemplateResult | typeof nothing {
    const top = this.#top;
    if (!top) return nothing;
    return html`<div class="top" tabindex="-1">${top.draw ? top.draw() : this.#wall.t(storyMoreSection).moment}</div>`;
  }

  renderList(): unknown {
    const { host, live, page, rows } = this.#wall;
    const { status, pages } = live.snapshot;
    const { pins } = this.#own;
    if (status !== 'ready' && !pins[0]) return renderState(this.#wall);
    const items = (index: number): readonly Share[] => pages[index]?.items ?? [];
    const own = (index: number): readonly Share[] => (index ? [] : pins);
    // With gaps for pages that are not held, unless pages are turned.
    if (host.pages === 'scroll' && this.#window) return this.#window.render((index) => rows(items(index), own(index)));
    const index = pages.findIndex(({ items: held }) => held);
    return page(index, items(index), own(index));
  }

  /** What stands in the place of a story that was withdrawn. */
  renderGone(id: string): TemplateResult | undefined {
    return renderGone(this.#wall, id);
  }

  renderCare(id: string): TemplateResult {
    const { care, pause } = this.#wall.t(storyMoreSection);
    const fold = (): void => {
      this.#wall.unfolded.delete(id);
      void this.#wall.focus(`[data-id="${id}"] .fold`);
    };
    return html`<p class="care small">${care} <button class="plain" @click=${fold}>${pause}</button> ${this.#wall.help()}</p>`;
  }

  renderPart(share: Share): TemplateResult | typeof nothing {
    return this.#parts.render(share);
  }

  renderBar(): TemplateResult {
    const { live, host } = this.#wall;
    const { status, pages, fresh } = live.snapshot;
    const turning = status === 'ready' && host.pages !== 'scroll';
    return renderBar(this.#wall, {
      index: turning ? pages.findIndex(({ items }) => items) : 0,
      turning,
      waiting: status === 'ready' ? this.#own.foreign(fresh) : 0,
      said: this.#said,
      turn: (index) => this.#turn(live.show(index), index),
      renew: () => this.#turn(live.restart(), 0),
    });
  }
}
