import type { Day } from '../clock.js';

/**
 * What an entry is, in the order in which it is offered: immediate danger, talk now, someone near, professional,
 * self-help, and what the hub adds to read. A referral line only passes on, so it never stands in for a crisis line.
 * - `warmline` – somebody to talk to, not only in a crisis; `referral` passes people on to help.
 * - `fact` – a myth with the fact beside it, or a condition and what helps.
 * - `partner` – an organisation the community works with.
 */
export const RESOURCE_KINDS = [
  'emergency',
  'crisis',
  'warmline',
  'referral',
  'peer',
  'professional',
  'telehealth',
  'self-help',
  'fact',
  'partner',
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** `relay` is text relay or TTY; `visit` is an address to go to. */
export const CONTACT_KINDS = ['phone', 'text', 'chat', 'whatsapp', 'relay', 'web', 'email', 'visit'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whom an entry is meant for; the words of the package's data, and more for hosts. Nobody is ever asked which they are. */
export const RESOURCE_AUDIENCES = [
  'everyone',
  'youth',
  'older-people',
  'men',
  'women',
  'lgbtq',
  'veterans',
  'workers',
  'survivors',
  'parents',
  'carers',
  'bereaved',
  'migrants',
  'disabled',
  'indigenous',
] as const;
export type ResourceAudience = (typeof RESOURCE_AUDIENCES)[number];

export const RESOURCE_TOPICS = [
  'suicide',
  'crisis',
  'emotional-support',
  'anxiety',
  'depression',
  'loneliness',
  'grief',
  'abuse',
  'crime-victims',
  'eating-disorders',
  'substance-use',
  'perinatal',
  'trauma',
  'psychosis',
  'neurodiversity',
  'sleep',
  'work',
  'money-and-housing',
  'social-support',
  'information',
] as const;
export type ResourceTopic = (typeof RESOURCE_TOPICS)[number];

/** `unknown` is said as such: never taken for free. */
export const COSTS = [
  'free',
  'local-rate',
  'donation',
  'sliding-scale',
  'insurance',
  'employer-paid',
  'fixed',
  'unknown',
] as const;
export type Cost = (typeof COSTS)[number];

/** One way to reach a service. */
export interface ResourceContact {
  readonly kind: ContactKind;
  /** What a person reads: the number as it is dialled inside the country, an address to visit, an e-mail address. */
  readonly value?: string;
  /** `tel:`, `sms:`, `mailto:` or `https:`; absent where a link would not dial reliably. */
  readonly uri?: string;
  /** Beside `keyword`: the number to send it to. */
  readonly number?: string;
  /** The word to send first to a text line. */
  readonly keyword?: string;
  /** The key to press once the call is answered. Without it the call reaches somebody else, so it is always shown. */
  readonly press?: string;
  /** The part of the country in which this is the one to use. */
  readonly area?: string;
  /** True when the number also works from abroad; else a link works inside the country only. */
  readonly abroad?: boolean;
  /** In English where the entry is not {@link Resource.own}. */
  readonly note?: string;
}

/** When somebody answers. */
export interface ResourceSchedule {
  /** `24/7`, or OpenStreetMap `opening_hours` (the subset of `core/hours`). */
  readonly hours: string;
  /** IANA zone of the hours; absent where the caller's own local time applies. */
  readonly timezone?: string;
}

/**
 * Somewhere, or something, that can help. Terms follow Open Referral HSDS 3 where it has them: name, description, url,
 * status, eligibility, minimum and maximum age, languages, phones, schedules, cost options, service area, assured date.
 * The host's public data, never a member's: nothing in it is about who reads it.
 */
export interface Resource {
  /** Stable key, 1–80 of `a–z 0–9 - _ .`. */
  readonly id: string;
  readonly kind: ResourceKind;
  readonly name: string;
  /** What it helps with, or the fact of a `fact`; plain text of one or a few sentences. */
  readonly description?: string;
  /** Only of a `fact`: the myth it answers. */
  readonly myth?: string;
  readonly url?: string;
  /** ISO 3166-1 alpha-2 (`XK` is Kosovo); absent when it serves people anywhere. */
  readonly country?: string;
  /** The part of the country it serves, as text; absent means all of it as far as known. */
  readonly area?: string;
  /** BCP 47 tags of the languages of service that are known; others may be offered. */
  readonly languages: readonly string[];
  /** Never empty, but of a `fact`. */
  readonly contacts: readonly ResourceContact[];
  /** Absent when the hours are not known, which is said as such. */
  readonly schedule?: ResourceSchedule;
  /** Never empty: `everyone` when nobody in particular is meant. */
  readonly audiences: readonly ResourceAudience[];
  readonly topics: readonly ResourceTopic[];
  readonly cost: Cost;
  readonly costNote?: string;
  readonly eligibility?: string;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** True where a source says so; absent means not known, not "no". */
  readonly anonymous?: boolean;
  /** As {@link Resource.anonymous}. */
  readonly confidential?: boolean;
  /** What happens on contact, and when emergency services may be told. */
  readonly confidentialityNote?: string;
  /**
   * Present only when it is not simply there. `inactive` is never shown; a host's own file holds one to take back an entry
   * of the same id that comes after it, such as a line of the package.
   */
  readonly status?: 'inactive' | 'temporarily-closed';
  /** Something people should know before they try. */
  readonly alert?: string;
  /** Typical wait for a first appointment. */
  readonly waitWeeks?: number;
  /** The day somebody last compared it with its sources (HSDS `assured_date`). */
  readonly assured?: Day;
  readonly assuredBy?: string;
  /** `medium` where sources differ in details: to be verified first. */
  readonly confidence?: 'high' | 'medium';
  /** Where it was read. Not in what the package brings to the page. */
  readonly sources?: readonly string[];
  /** Id of the entry it is only ever shown together with. */
  readonly pairedWith?: string;
  /** In English where the entry is not {@link Resource.own}. */
  readonly note?: string;
  /** True when it comes from the host's own directory. */
  readonly own?: boolean;
}

/** Numbers of a country for immediate danger. */
export interface EmergencyNumber {
  readonly country: string;
  readonly number: string;
  readonly police?: string;
  readonly ambulance?: string;
  readonly fire?: string;
  /** Other numbers that also work. */
  readonly also?: readonly string[];
  /** In English. */
  readonly note?: string;
}

/** Something a directory file holds and this version cannot show. */
export interface RefusedResource {
  /** The file it stands in, as the host named it. */
  readonly source: string;
  /** Line (CSV, the head is 1) or position (JSON, from 1); 0 for the file as a whole. */
  readonly row: number;
  /** Field that is wrong, as `phone` or `schedule`; `.` for the entry as a whole. Never its value. */
  readonly field: string;
  /**
   * - `unreachable` – the file could not be fetched; a copy from before may stand in, see {@link Directory.keptFrom}.
   * - `unreadable` – neither JSON nor CSV of a known kind, or a row whose quoting is broken.
   * - `unsafe-link` – a link of another kind than `https:`, `tel:`, `sms:` and `mailto:`, or one that hides where it leads.
   * - `too-large` – a text, the file, or the directory: 50,000 entries and 16 MB are the limit.
   */
  readonly reason: 'invalid' | 'missing' | 'too-large' | 'unsafe-link' | 'duplicate' | 'unreadable' | 'unreachable';
}

/** What is known for one place: the host's own entries first, then the package's. */
export interface Directory {
  /** The place it is for; absent when no country was asked for. */
  readonly country?: string;
  /**
   * False when only what a first screen can need is here: every entry that `firstResources` could choose at any hour, for
   * any language. Ask again with `all` for the rest.
   */
  readonly complete: boolean;
  /** Those of the country and those that serve people anywhere; each id once. */
  readonly resources: readonly Resource[];
  readonly emergency?: EmergencyNumber;
  /** What was left out, for the host (event and console); never shown to visitors. At most 1,000, see `refusedCount`. */
  readonly refused: readonly RefusedResource[];
  readonly refusedCount: number;
  /** Day of the oldest copy among them that was kept from before because its source cannot be reached now. */
  readonly keptFrom?: Day;
}
