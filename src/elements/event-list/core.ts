import type { LitElement, TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { EventsBackend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import type { EventListing } from '../../core/models/event.js';
import type { EventListStrings } from '../../i18n/en/event-list.js';

/** What stands from the start, as the parts fetched later see it. */
export interface ListCore {
  readonly host: LitElement & { readonly zone?: string; readonly jsonLd: boolean; readonly clock: Clock };
  readonly setup: SetupController;
  readonly words: LocalizeController<EventListStrings>;
  /** The backend's events, where the list comes from there. */
  events(): EventsBackend | undefined;
  /** What the calendar answered last. */
  listing(): EventListing | undefined;
  /** True while more dates may be asked for. */
  canGoOn(): boolean;
  /** Asks for the months that follow. */
  goOn(): void;
  /** Asks for the same dates again; what is shown stays meanwhile. */
  reload(): void;
}

/** What the list draws into the frame that stands from the start. */
export interface ListView {
  /** Of the region with the days. */
  readonly name: string;
  /** `undefined` when there is no date ahead and none behind. */
  renderDays(): TemplateResult | undefined;
  renderTools(): unknown;
  renderBar(): unknown;
  /** After each drawing. */
  updated(): void;
}
