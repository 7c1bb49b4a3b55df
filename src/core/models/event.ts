import type { Day } from '../clock.js';
import type { ContentNote } from './content-notes.js';
import type { Seating } from './event-seats.js';

/** What happens there (`domain.md`, 3.9). */
export const EVENT_KINDS = [
  'talk',
  'webinar',
  'q-and-a',
  'workshop',
  'first-aid-course',
  'moderator-training',
  'peer-group',
  'drop-in',
  'listening-circle',
  'creative',
  'feedback',
  'social',
  'clinic',
  'campaign',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_ACCESS = ['captions', 'sign-language', 'step-free', 'quiet-room', 'text-only', 'breaks'] as const;
/** What makes it easier to take part. */
export type EventAccess = (typeof EVENT_ACCESS)[number];

export const EVENT_STATUS = ['confirmed', 'tentative', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUS)[number];

/**
 * When something is. Three ways to say it, because they mean different things to somebody elsewhere:
 * - `zoned` – at an instant, the same everywhere; `zone` is the organiser's, where it is known.
 * - `floating` – when clocks show this, wherever one is; `YYYY-MM-DDTHH:MM:SS`.
 * - `days` – whole days; `end` is the last of them.
 */
export type EventTime =
  | { readonly type: 'zoned'; readonly start: number; readonly end: number; readonly zone?: string }
  | { readonly type: 'floating'; readonly start: string; readonly end: string }
  | { readonly type: 'days'; readonly start: Day; readonly end: Day };

/**
 * What an organiser says about an event. Public data of the host's: nothing in it is about who reads it or who comes. Who
 * attends is never read from anywhere, and no number of people is part of an event.
 */
export interface EventContent {
  readonly title: string;
  readonly description?: string;
  readonly kind?: EventKind;
  /** Who invites. */
  readonly host?: string;
  readonly speaker?: string;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  /** What it costs, in the organiser's words. */
  readonly cost?: string;
  /** How many people there is room for; shown in words. */
  readonly capacity?: number;
  readonly access?: readonly EventAccess[];
  readonly notes?: readonly ContentNote[];
  readonly ownNote?: string;
  /** Who is there for people if it gets hard. */
  readonly support?: string;
  /** How to leave. */
  readonly leaving?: string;
  /** Absent means that nobody has said so. */
  readonly recorded?: boolean;
  readonly camera?: 'off' | 'optional' | 'needed';
  /** Whether people have to come with their real name. */
  readonly realName?: boolean;
  readonly place?: string;
  /** `https:` only: where it happens online. */
  readonly link?: string;
  /** `https:` only: a page about it. */
  readonly page?: string;
  readonly status: EventStatus;
  /** Marked as private by whoever wrote the calendar: never handed to search engines. */
  readonly private?: boolean;
}

/** How often a series comes back, as far as it can be said in a few words. */
export interface EventRhythm {
  readonly every: 'day' | 'week' | 'month' | 'year' | 'other';
  readonly interval: number;
  /** Days of the week it falls on, where the rule names several. */
  readonly several?: boolean;
}

/** One date of an event. */
export interface EventOccurrence extends EventContent {
  /** Of this date: `series` and the time it was first meant for. Not secret, stable, of any length up to 600. */
  readonly id: string;
  /** Of the event, the same for all its dates. */
  readonly series: string;
  readonly time: EventTime;
  readonly rhythm?: EventRhythm;
  /** When it was meant to be before it was moved. */
  readonly movedFrom?: EventTime;
  /** Absent where no seats are given here. */
  readonly seats?: Seating;
  /** Whether its host can be asked something here. */
  readonly questions?: true;
}

/** Something in a calendar that cannot be shown, or only in part; for the host, never for visitors. */
export interface RefusedEvent {
  /** The calendar as the host named it. */
  readonly source: string;
  /** Line of a calendar file, or position in a list of events, from 1. */
  readonly line: number;
  /** Property it is about. */
  readonly field: string;
  readonly reason: RefusedReason;
}

/**
 * - `unreadable` – it breaks the format.
 * - `missing` – what an event cannot be without.
 * - `unknown-zone` – a zone nobody here knows; the time is taken as the visitor's own.
 * - `unsupported` – a rule this version does not follow; the first date is shown.
 * - `unsafe-link` – a link that is not `https:`; the event is shown without it.
 * - `too-many` – more dates or events than are followed.
 */
export type RefusedReason = 'unreadable' | 'missing' | 'unknown-zone' | 'unsupported' | 'unsafe-link' | 'too-many';

/** What a backend has for a stretch of time. */
export interface EventListing {
  /** Every date that touches the stretch, earliest first. */
  readonly events: readonly EventOccurrence[];
  readonly refused: readonly RefusedEvent[];
  /** When the copy was made, in milliseconds since 1970, where the calendar itself cannot be reached now. */
  readonly keptFrom?: number;
}

export const EVENT_TITLE_MAX = 300;
export const EVENT_TEXT_MAX = 8_000;
export const EVENT_WORDS_MAX = 500;
