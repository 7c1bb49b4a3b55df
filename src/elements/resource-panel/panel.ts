import type { LitElement, TemplateResult } from 'lit';
import type { DirectoryController } from '../../controllers/directory-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { Resource } from '../../core/models/resource.js';
import type { Viewer } from '../../core/resources/viewer.js';
import type { ResourceScreenStrings } from '../../i18n/en/resource-screen.js';
import type { Language, Section } from '../../i18n/section.js';

/** The properties of the element that its later parts read. */
export interface PanelProperties {
  readonly topics: readonly string[];
  readonly audience: readonly string[];
  readonly compact: boolean;
  readonly noStep: boolean;
  readonly reportHref?: string;
}

/** Which country is shown, and who said so: the person just now or on an earlier visit, the host, or nobody. */
export interface Place {
  readonly country?: string | undefined;
  readonly by: 'hand' | 'kept' | 'host' | 'guess';
}

/** What stands from the start, as the parts fetched later see it. */
export interface PanelCore {
  readonly host: LitElement & PanelProperties;
  readonly setup: SetupController;
  readonly directory: DirectoryController;
  readonly place: Place;
  /** What is known of the reader's clock and languages at this moment. */
  viewer(): Viewer;
  /** Turns to a country for as long as the page lives; `undefined` goes back to what is known without the person. */
  choose(country: string | undefined): void;
}

/** The same with what the first screen adds. */
export interface Panel extends PanelCore {
  readonly t: ResourceScreenStrings;
  readonly language: Language;
  /** The strings of a section, in the language of the panel as soon as they are there. */
  words<Strings extends object>(section: Section<Strings>): Strings;
  /** The lines of the first screen. */
  readonly first: readonly Resource[];
  renderCard(resource: Resource): TemplateResult;
  /** Tells those who hear the page. */
  say(text: string): void;
  draw(): void;
  /** Draws, and puts the focus onto what has taken the place of the pressed control. */
  focus(selector: string): Promise<void>;
}
