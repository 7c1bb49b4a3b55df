import { createContext } from '@lit/context';
import type { Backend, EventsBackend, ResourcesBackend } from '../core/backend.js';

/** Strings of a host's own, by section and key; see `i18n/en` for both. */
export type StringOverrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Makes one directory out of, in this order: the host's files, the `resources` of the visitor's backend where it offers
 * them, and the lines of the package. Of entries with the same id the first one stays.
 *
 * An element calls it with the files its host names (addresses as written, relative to the page; JSON or CSV) and
 * `backend?.resources`, again whenever either changes, and then asks `directory` with `first` as soon as it stands and with
 * `all` when more is opened. Nothing is fetched before the first call; the files are fetched whole, once, from the host, and
 * the address never holds anything of the visitor. Where the setup brings none, it works with `backend?.resources` alone.
 */
export type OpenDirectory = (files: readonly string[], own?: ResourcesBackend) => Promise<ResourcesBackend>;

/** Opens calendars by their addresses. Nothing of them is fetched before the first call. */
export type OpenCalendar = (urls: readonly string[]) => Promise<EventsBackend>;

/** What elements learn from around them. Always replaced whole, never changed in place. */
export interface Setup {
  readonly community: string;
  readonly backend?: Backend | undefined;
  /** Where "find help now" leads; a page of the host's, so that it works on an intranet too. */
  readonly helpHref?: string | undefined;
  /** Where "report" leads on the wall when the backend takes no reports; the item's id is appended as `?item=`. */
  readonly reportHref?: string | undefined;
  /** How else those who run the site are reached, for when a report cannot be sealed: a page, an address or a number. */
  readonly contactHref?: string | undefined;
  /** Fingerprint of the root key of the moderators' key ring; a ring by another root is refused. */
  readonly pin?: string | undefined;
  /** When somebody looks at reports: opening hours as of OpenStreetMap ("Mo-Fr 18:00-22:00"). Nothing is promised without. */
  readonly staffedHours?: string | undefined;
  /** IANA zone of these hours; the visitor's own when absent. */
  readonly staffedZone?: string | undefined;
  /** How soon somebody looks within these hours, by tier: "urgent 15m, safety 4h, rules 1d". Only what is kept. */
  readonly staffedWithin?: string | undefined;
  readonly strings?: StringOverrides | undefined;
  /** Makes a backend from the words a host writes into an attribute; the entries bring it, elements know no adapter. */
  readonly open?: ((words: string) => Backend) | undefined;
  /** Reads calendars from their addresses; brought by the entries as {@link Setup.open} is. */
  readonly openCalendar?: OpenCalendar | undefined;
  /** Opens what a resource panel shows; brought by the entries as `open` is, and there also where no backend is. */
  readonly openDirectory?: OpenDirectory | undefined;
}

export const setupContext = createContext<Setup>('haven-setup');

/** The community of pages that name none. */
export const DEFAULT_COMMUNITY = 'default';
