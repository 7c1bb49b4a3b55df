import type { Page, PageQuery } from './paging.js';
import type { Scope } from './scope.js';
import type { Day } from './clock.js';
import type { ContentNote } from './models/content-notes.js';
import type { Directory } from './models/resource.js';
import type { NewReaction, NewReply, NewShare, OwnShare, Reply, Share, ShareContent } from './models/share.js';

/**
 * Where what a person sends is kept and who can read it. Elements say this beside *Send*, so it must be true:
 * a backend that cannot know (private windows, evicted storage) says the weaker thing.
 */
export interface Keeping {
  /**
   * - `page` – in this page's memory; gone when the page is closed.
   * - `browser` – on this device, in this browser; sent nowhere.
   * - `server` – on the server named in `host`.
   */
  readonly place: 'page' | 'browser' | 'server';
  /** For `server`: the host name a person can recognise. */
  readonly host?: string;
  /** True when people read a share before others see it. */
  readonly review: boolean;
}

export interface Call {
  /** Ends the call: it rejects with the signal's reason. A write that has already happened stays. */
  readonly signal?: AbortSignal;
}

/**
 * Every write names a random 128-bit operation id (22 characters of base64url). The same id with the same input gives
 * the same answer and one effect, however often it arrives; the same id with another input is refused with `conflict`.
 * The id identifies nothing else: no device, no person, no order.
 */
export interface WriteCall extends Call {
  readonly op: string;
}

/** A write by the one who made the item: shows the secret whose hash was given at creation. */
export interface OwnerCall extends WriteCall {
  readonly secret: string;
}

/** The answer to a write. Holds nothing of what was written, so that a kept answer reveals nothing. */
export interface Receipt {
  /** The item written: for a reaction, the share. */
  readonly id: string;
  /** The day of this write. */
  readonly day: Day;
  readonly version: number;
  /** `held` while people read it first. */
  readonly state: 'published' | 'held' | 'withdrawn';
}

export interface ShareQuery extends PageQuery {
  /** Only shares of this topic. */
  readonly topic?: string;
  /** Leave out shares that carry any of these notes. */
  readonly without?: readonly ContentNote[];
  /**
   * - `newest` (default) – by day, latest first; within a day in an order that tells nothing of arrival.
   * - `unanswered` – those whose author wishes for replies and has none from anybody else, longest waiting first.
   *   An author who adds something below their own share is still waiting.
   */
  readonly order?: 'newest' | 'unanswered';
}

/**
 * Shares, their replies and reactions.
 *
 * Obligations of every implementation (the suite in `testing/backend-cases` checks them):
 * - Input goes through the parsers of `models/share`; the first rule broken is thrown as `invalid` or `too-large`.
 * - A wrong secret, an unknown id and an item of another community are told alike: `not-found`. Ids and operation ids
 *   belong to their community: the same one elsewhere is another one, and nobody learns that it exists.
 * - `conflict` names in `field` what was taken: `op` (used for something else), `id`, or `version`.
 * - An item this version cannot read (written by a later one, or damaged) is left out of lists and left untouched; asking
 *   for it by id is `unsupported`, field `version`.
 * - Writes, and `own`, need a secure context to hash secrets; elsewhere they are `unsupported`, field `secure-context`.
 *   Reading works everywhere.
 * - Each write is whole or did not happen, its operation record included.
 * - Withdrawing removes text, notes, replies and reactions at once and for good; no copy of the text stays, nor anything
 *   that could confirm a guess of it. Operations stay known without it, so that a late repetition brings nothing back.
 * - Nothing but a `HavenError` is thrown, or the reason of an aborted signal.
 */
export interface SharesBackend {
  /** `conflict` when the id is taken. */
  create(scope: Scope, share: NewShare, call: WriteCall): Promise<Receipt>;
  /** `conflict` when `version` is not the present one: the caller shows both and lets the person decide. */
  edit(scope: Scope, id: string, version: number, content: ShareContent, call: OwnerCall): Promise<Receipt>;
  withdraw(scope: Scope, id: string, call: OwnerCall): Promise<Receipt>;
  get(scope: Scope, id: string, call?: Call): Promise<Share>;
  list(scope: Scope, query: ShareQuery, call?: Call): Promise<Page<Share>>;
  /** The author's view. The only way to learn of reactions, and only in words. */
  own(scope: Scope, id: string, call: Call & { readonly secret: string }): Promise<OwnShare>;

  /** `closed` when the author of the share wishes to be listened to only. */
  reply(scope: Scope, share: string, reply: NewReply, call: WriteCall): Promise<Receipt>;
  /** By day, earliest first; within a day in an order that tells nothing of arrival. */
  replies(scope: Scope, share: string, query: PageQuery, call?: Call): Promise<Page<Reply>>;
  editReply(scope: Scope, id: string, version: number, text: string, call: OwnerCall): Promise<Receipt>;
  withdrawReply(scope: Scope, id: string, call: OwnerCall): Promise<Receipt>;

  /** One reaction a capability: another kind takes the place of the first. `closed` when the author wants none. */
  react(scope: Scope, share: string, reaction: NewReaction, call: WriteCall): Promise<Receipt>;
  unreact(scope: Scope, share: string, call: OwnerCall): Promise<Receipt>;

  /**
   * Calls `changed` after something in the community may have changed, here or elsewhere, until the signal ends.
   * Says only that; who listens asks again. May call too often, never too seldom within its own reach.
   */
  watch?(scope: Scope, changed: () => void, call: { readonly signal: AbortSignal }): void;
}

export interface DirectoryQuery {
  /** ISO 3166-1 alpha-2, upper case. Absent: only what serves people anywhere. */
  readonly country?: string;
  /** `first` is enough for a first screen and small; `all` (default) is everything for the place, at once. */
  readonly part?: 'first' | 'all';
}

/**
 * Who can help: a host's directory, helplines, facts. Public data, the same for everybody.
 *
 * Obligations of every implementation (the suite in `testing/backend-cases` checks them):
 * - The country is all that is ever asked for. Topic, audience, search words and the like are never sent: whoever shows the
 *   directory filters it in the page, so that nobody learns what a person looks for.
 * - A country nothing is known of gives a directory all the same, with what serves people anywhere: never `not-found`.
 *   What is no country code is `invalid`, field `country`.
 * - `first` may give more than a first screen needs, also everything; what `all` adds comes after it in the order.
 * - Entries are those of `models/resource`: text cleaned, links of a safe kind only, ids unique. Bad ones are listed in
 *   `refused` and never end the call; the good ones come.
 * - A source that cannot be reached is named in `refused` as long as anything else can be shown; `offline` or `unavailable`
 *   only when nothing can.
 * - Answers are shared between callers: never changed afterwards.
 * - Nothing but a `HavenError` is thrown, or the reason of an aborted signal.
 */
export interface ResourcesBackend {
  directory(scope: Scope, query: DirectoryQuery, call?: Call): Promise<Directory>;
  /** Codes of the countries something is known of, in the order of the codes; for a list to choose from. */
  countries(scope: Scope, call?: Call): Promise<readonly string[]>;
}

/**
 * Where a community's data lives. One optional member per capability: what is absent is not offered, and elements say
 * so instead of failing. All answers are plain JSON data.
 */
export interface Backend {
  /** For developers' consoles. */
  readonly name: string;
  /** True at this moment; may become weaker (`browser` to `page`) once the storage has been tried. */
  readonly keeping: Keeping;
  /**
   * Fetches and opens ahead of the first call what that will need, as far as it can; with `writing`, what a write needs.
   * Never fails: a call that follows says what is wrong.
   */
  preload?(options?: { readonly writing?: boolean }): void;
  readonly shares?: SharesBackend;
  /**
   * The community's own directory. An element that shows help never depends on it: the lines of the package come after it,
   * and alone where it is absent.
   */
  readonly resources?: ResourcesBackend;
}
