import type { TemplateResult } from 'lit';
import type { DeskController } from '../../controllers/desk-controller.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { QueueItem } from '../../core/models/moderation.js';
import type { CommonStrings } from '../../i18n/en/common.js';
import type { DeskStrings } from '../../i18n/en/desk.js';
import type { Section } from '../../i18n/section.js';
import type { DeskCare } from './care.js';
import type { LeftOut } from './left-out.js';
import type { HavenModeratorDesk } from './moderator-desk.js';

/** One of the host's guidelines. */
export interface Guideline {
  readonly id: string;
  /** What it says, in one sentence, in the language of the page. */
  readonly title: string;
}

/** What stands from the start, as the parts fetched later see it. */
export interface DeskCore {
  readonly host: HavenModeratorDesk;
  readonly setup: SetupController;
  readonly words: LocalizeController<DeskStrings>;
  readonly common: LocalizeController<CommonStrings>;
  lock(idle: boolean): void;
}

/** What the desk draws into its frame once it is unlocked. */
export interface DeskView {
  renderHeader(): TemplateResult;
  render(): TemplateResult;
  /** Forgets all that was read. */
  close(): void;
}

/** What every part of the unlocked desk works with. */
export interface Desk extends DeskCore {
  readonly control: DeskController;
  readonly care: DeskCare;
  readonly left: LeftOut;
  /** Milliseconds since 1970 at this drawing. */
  readonly now: number;
  /** The strings of a section, in the language of the desk. */
  t<Strings extends object>(section: Section<Strings>): Strings;
  /** Tells those who hear the page, politely, and shows it in the bar. */
  say(text: string): void;
  /** Draws again. */
  draw(): void;
  /** Draws, then moves the focus to what has taken the place of a pressed control. */
  focus(selector: string): Promise<void>;
  /** Opens an item of the queue in place of the one that is open. */
  open(item: QueueItem): void;
  /** Closes what is open; its row gets the focus. */
  back(): void;
}
