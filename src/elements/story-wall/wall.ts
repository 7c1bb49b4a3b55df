import type { LitElement, TemplateResult } from 'lit';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { Share } from '../../core/models/share.js';
import type { Section } from '../../i18n/section.js';

/** What the parts of a story wall have of it. */
export interface Wall {
  readonly host: LitElement;
  readonly setup: SetupController;
  /** Milliseconds since 1970 at this drawing. */
  readonly now: number;
  /** The language of what `words` answers. */
  readonly language: string;
  words<Strings extends object>(section: Section<Strings>): Strings;
  /** What was said last. */
  readonly said: string;
  /** Tells those who hear the page, politely. */
  say(text: string): void;
  /** Draws again. */
  draw(): void;
  /** Asks again for what is shown: something of it was changed from here. */
  refresh(): void;
  /** Draws, then moves the focus to what has taken the place of a pressed control. */
  focus(selector: string): Promise<void>;
  /** The link to who can help now. */
  help(): TemplateResult;
  /**
   * The link or button that reports an item.
   * @param otherwise when the host neither handles the request nor has named a page for it
   */
  report(kind: 'share' | 'reply', id: string, otherwise: () => void): TemplateResult;
  /** Whether the person here wrote this; known a moment after it is shown. */
  isMine(share: Share): boolean;
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
  openPart(wall: Wall, share: Share, close: () => void): Part;
}

/** Where the ids of the notes to leave out are kept. */
export interface Muting {
  mute: readonly string[];
}
