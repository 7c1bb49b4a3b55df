import type { LitElement, TemplateResult } from 'lit';
import type { LiveListController } from '../../controllers/live-list-controller.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { ShareQuery } from '../../core/backend.js';
import type { Share } from '../../core/models/share.js';
import type { Page } from '../../core/paging.js';
import type { CommonStrings } from '../../i18n/en/common.js';
import type { StoryWallStrings } from '../../i18n/en/story-wall.js';
import type { Section } from '../../i18n/section.js';

/** The properties of the element that the later parts read, and the one they set. */
export interface WallProperties {
  readonly topic?: string;
  readonly order: string;
  readonly pages: string;
  readonly layout: string;
  readonly pageSize: number;
  mute: readonly string[];
}

/** How far the wall has come by itself. */
export interface WallStart {
  /** The first page on its way: `undefined` where the backend has no stories. */
  asked?: Promise<Page<unknown> | undefined>;
  /** The first page once it has come. */
  answer?: Page<unknown> | undefined;
  /** Something has changed since it was asked for. */
  stale?: boolean;
}

/** What stands from the start, as the parts fetched later see it. */
export interface WallCore {
  readonly host: LitElement & WallProperties;
  readonly setup: SetupController;
  readonly words: LocalizeController<StoryWallStrings>;
  readonly common: LocalizeController<CommonStrings>;
  /** Ids of the stories a reader has opened or folded out. */
  readonly unfolded: Set<string>;
  /** What the wall asks its backend for. */
  query: ShareQuery;
  readonly start: WallStart;
  /** One page of the backend's list; `undefined` where it has none. */
  ask(cursor: string | undefined, signal: AbortSignal): Promise<Page<unknown>> | undefined;
  /** A page in its place. */
  page(index: number, shares: readonly Share[], pins?: readonly Share[]): unknown;
  /** The stories of a page, with own ones on top. */
  rows(shares: readonly Share[], pins?: readonly Share[]): TemplateResult;
  /** A sentence in the place of stories, with a way to try again. */
  state(name: string, sentence: string, again?: () => void): TemplateResult;
  /** The link to who can help now. */
  help(): TemplateResult;
}

/** What an opened part has of the wall. */
export interface Wall extends WallCore {
  readonly live: LiveListController<Share>;
  /**
   * The link or button that reports an item.
   * @param otherwise when the host neither handles the request nor has named a page for it
   */
  report(kind: 'share' | 'reply', id: string, otherwise: () => unknown): TemplateResult;
  /** Milliseconds since 1970 at this drawing. */
  readonly now: number;
  /** The strings of a section, in the language of the wall. */
  t<Strings extends object>(section: Section<Strings>): Strings;
  /** Tells those who hear the page, politely. */
  say(text: string): void;
  /** Draws again. */
  draw(): void;
  /** Draws, then moves the focus to what has taken the place of a pressed control. */
  focus(selector: string): Promise<void>;
}

/** Something opened under a story. Fetched when it is first wanted, and kept while the story is on the wall. */
export interface Part {
  /** @param share as it is now: it may have been edited since */
  render(share: Share): TemplateResult;
  /** True while it holds words that were not sent: then it outlives a turned page. */
  readonly holdsWords?: boolean;
  close?(): void;
}

/** Every module of a part exports this. */
export interface PartModule {
  openPart(wall: Wall, share: Share): Part;
}

export type PartName = 'respond' | 'thread' | 'own' | 'report';
export type TopName = 'topics' | 'phrase';
