import { html, nothing, type TemplateResult } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { Ticker } from '../../controllers/ticker.js';
import type { HavenError } from '../../core/errors.js';
import type { ContentNote } from '../../core/models/content-notes.js';
import type { Share } from '../../core/models/share.js';
import type { Section } from '../../i18n/section.js';
import type { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { renderBar } from './bar.js';
import { OpenedParts } from './opened-parts.js';
import type { OwnMarks } from './own-marks.js';
import { regionName } from './region-name.js';
import type { ScrollWindow } from './scroll-window.js';
import type { PartName, TopName, Wall, WallCore } from './wall.js';
import { wallMoreStyles } from './wall-more.styles.js';
import { warnOfUnknown } from './wall-warnings.js';

const tops = {
  topics: () => import('./topics.js'),
  phrase: () => import('./phrase.js'),
};

/** All that the wall does beside showing its first stories: pages, news, own ones, and what is opened. */
export class WallMore {
  readonly #wall: Wall;
  /** Of the region with the stories. */
  readonly name: () => string;
  readonly #parts: OpenedParts;
  #said = '';
  #notes: typeof contentNotesSection | undefined;
  #fetching = false;
  #marks: OwnMarks | undefined;
  #window: ScrollWindow | undefined;
  #top: { readonly name: TopName; readonly draw?: () => TemplateResult } | undefined;

  constructor(core: WallCore) {
    const { host, setup } = core;
    const ticker = new Ticker(host);
    const words = new Map<string, unknown>([
      ['story-wall', core.words],
      ['common', core.common],
    ]);
    const draw = (): void => host.requestUpdate();
    this.#wall = {
      ...core,
      get query() {
        return core.query;
      },
      get now() {
        return ticker.now;
      },
      t<Strings extends object>(section: Section<Strings>): Strings {
        const { name } = section;
        const found = words.get(name) as LocalizeController<Strings> | undefined;
        if (found) return found.t;
        const made = new LocalizeController(host, section, setup.strings);
        words.set(name, made);
        return made.t;
      },
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
    this.#parts = new OpenedParts(this.#wall);
    this.name = regionName(this.#wall);
    adopt(host, fieldStyles, wallMoreStyles);
    void this.#loadMarks();
    // Asked for now, so that the wall can wait for them in its language.
    this.#wall.t(storyMoreSection);
    // The line may be gone by the time something changes.
    void import('../../controllers/live-list-compare.js').catch(() => undefined);
  }

  /** What is open above the stories. */
  get top(): TopName | undefined {
    return this.#top?.name;
  }

  /** The person's own stories that came meanwhile: they stand at once where their author looks for them. */
  get pins(): readonly Share[] {
    const { pages, fresh, status } = this.#wall.live.snapshot;
    const { order, topic, without = [] } = this.#wall.query;
    const marks = this.#marks;
    if (!marks || order !== 'newest' || (status !== 'ready' && status !== 'empty')) return [];
    const shown = new Set(pages[0]?.items?.map(({ id }) => id));
    const own = [...marks.pins, ...fresh.filter((share) => marks.isMine(share))];
    return [...new Map(own.map((share) => [share.id, share])).values()].filter(
      ({ id, topic: at, notes }) =>
        !shown.has(id) && (!topic || topic === at) && !without.some((note) => notes.includes(note)),
    );
  }

  /** What a failure means that trying again cannot mend. */
  sentence(error: HavenError | undefined): string | undefined {
    return error && this.#wall.t(errorsSection)[error.code];
  }

  /** The name of a content note, once it is there. */
  label(note: ContentNote): string | undefined {
    if (this.#notes) return this.#wall.t(this.#notes).notes[note];
    if (!this.#fetching) void this.#fetchNotes();
    return undefined;
  }

  isMine(share: Share): boolean {
    return this.#marks?.isMine(share) ?? false;
  }

  isOpen(id: string, name: PartName): boolean {
    return this.#parts.isOpen(id, name);
  }

  open(share: Share, name: PartName): void {
    this.#parts.toggle(share, name);
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
    if (status === 'ready') this.#parts.retain(new Set([...held, ...this.pins].map(({ id }) => id)));
    this.#marks?.look([...held, ...fresh]);
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

  async #loadMarks(): Promise<void> {
    try {
      const { OwnMarks } = await import('./own-marks.js');
      this.#marks = new OwnMarks(this.#wall);
    } catch {
      // Reading and answering work without.
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

  /** The pages with gaps for those that are not held; `undefined` where pages are turned. */
  renderWindow(rows: (index: number) => TemplateResult): TemplateResult | undefined {
    return this.#wall.host.pages === 'scroll' ? this.#window?.render(rows) : undefined;
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
    const marks = this.#marks;
    return renderBar(this.#wall, {
      index: turning ? pages.findIndex(({ items }) => items) : 0,
      turning,
      waiting: status === 'ready' ? fresh.filter((share) => !marks || marks.isForeign(share)).length : 0,
      said: this.#said,
      turn: (index) => this.#turn(live.show(index), index),
      renew: () => this.#turn(live.restart(), 0),
    });
  }
}
