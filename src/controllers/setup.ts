import { createContext } from '@lit/context';
import type { Backend, EventsBackend } from '../core/backend.js';

/** Strings of a host's own, by section and key; see `i18n/en` for both. */
export type StringOverrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What elements learn from around them. Always replaced whole, never changed in place. */
export interface Setup {
  readonly community: string;
  readonly backend?: Backend | undefined;
  /** Where "find help now" leads; a page of the host's, so that it works on an intranet too. */
  readonly helpHref?: string | undefined;
  /** Where "report" leads until the report button takes over; the item's id is appended as `?item=`. */
  readonly reportHref?: string | undefined;
  readonly strings?: StringOverrides | undefined;
  /** Makes a backend from the words a host writes into an attribute; the entries bring it, elements know no adapter. */
  readonly open?: ((words: string) => Backend) | undefined;
  /** Reads calendars from their addresses; brought by the entries as {@link Setup.open} is. */
  readonly openCalendar?: ((urls: readonly string[]) => EventsBackend) | undefined;
}

export const setupContext = createContext<Setup>('haven-setup');

/** The community of pages that name none. */
export const DEFAULT_COMMUNITY = 'default';
