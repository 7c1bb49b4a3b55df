import type { Page, PageQuery } from './paging.js';
import type { Scope } from './scope.js';
import type { Day } from './clock.js';
import type { EventsBackend } from './events-backend.js';
import type { ContentNote } from './models/content-notes.js';
import type { SignedKeyRing } from './models/key-ring.js';
import type { AuditRow, Checkpoint, NewDecision, NewOutcome, QueueEntry, QueueItem } from './models/moderation.js';
import type { Directory } from './models/resource.js';
import type {
  NewPoll,
  NewPollAnswer,
  NewPollText,
  OwnPollAnswer,
  PollAnswers,
  PollText,
  PollView,
  Words,
} from './models/poll.js';
import type { PollResults } from './models/poll-results.js';
import type { MailboxPage, NewReport, SealedMessage, Tier } from './models/report.js';
import type {
  NewReaction,
  NewReply,
  NewShare,
  OwnReply,
  OwnShare,
  Reply,
  Share,
  ShareContent,
} from './models/share.js';

export type { EventQuery, EventsBackend, HeldEventsBackend } from './events-backend.js';

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
  /** The item written: for a reaction, the share; for all that is about a poll, the poll. */
  readonly id: string;
  /** The day of this write. */
  readonly day: Day;
  readonly version: number;
  /** `held` while people read it first; an answer to a poll, until its results come out. */
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
  /** The author's view of a reply. */
  ownReply(scope: Scope, id: string, call: Call & { readonly secret: string }): Promise<OwnReply>;

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
 * Polls, their answers and what may be known of them.
 *
 * Obligations of every implementation, besides those of {@link SharesBackend} that are about input, secrets, communities,
 * operations and errors:
 * - **Nothing that speaks of fewer than `k` people leaves the backend**: no answer but one's own, no count, no error that
 *   tells whether anybody has answered. The only numbers are those of `results` and `waves`, made by `core/privacy`.
 * - Results come out when the poll closes. With `interim` they also come out on the first day after at least `k` more
 *   answers than last time; a rest of fewer than `k` is never published, so nobody can subtract.
 * - An answer stays with its capability until the poll closes, so that it can be changed and taken back. Closing works
 *   out the results and erases every answer, in one transaction; after that not even the host could count again.
 * - It closes by the backend's clock, after the day `closes`, or by `close`. Whoever asks first after that day makes it so.
 *   What has closed stays closed.
 * - Free text is kept in rows of its own: no day, no order, no link to an answer. At the end fewer than `textK` texts of one
 *   question are erased unread; otherwise the host, and nobody else, reads them in a random order.
 * - Noise is drawn once, when results come out, and kept with them.
 */
export interface PollsBackend {
  /**
   * Brings a definition. The same definition again, by anybody and under any operation id, has no effect and answers
   * as the first time, so a page that carries its poll can send it before the first answer. Another definition under the
   * same id is `conflict` with the first field that differs, and so is a wave worded otherwise than the one before it
   * (`questions.1.text`) or one that opens before that one has ended (`opens`).
   * `unauthorized` where only hosts may.
   */
  create(scope: Scope, poll: NewPoll, call: WriteCall): Promise<Receipt>;
  /** `not-found` until somebody has created it: a page with its own definition may show that one. */
  get(scope: Scope, poll: string, call?: Call): Promise<PollView>;

  /** `closed` before it opens and after it has ended; `conflict`, field `capability`, when that has answered: change it. */
  answer(scope: Scope, poll: string, answer: NewPollAnswer, call: WriteCall): Promise<Receipt>;
  /** `conflict` when `version` is not the present one. */
  change(scope: Scope, poll: string, version: number, answers: PollAnswers, call: OwnerCall): Promise<Receipt>;
  /** As if it had never been given; what a batch has published stays. */
  withdraw(scope: Scope, poll: string, call: OwnerCall): Promise<Receipt>;
  /** `closed` once it has ended: then nobody's answer is there any more. */
  own(scope: Scope, poll: string, call: Call & { readonly secret: string }): Promise<OwnPollAnswer>;

  /** One text a capability, and none that has answered. Errors as for `answer`. */
  addText(scope: Scope, poll: string, text: NewPollText, call: WriteCall): Promise<Receipt>;
  withdrawText(scope: Scope, poll: string, call: OwnerCall): Promise<Receipt>;

  /** With the host's secret where results are for the host only; `not-found` for others. */
  results(scope: Scope, poll: string, call?: Call & { readonly secret?: string }): Promise<PollResults>;
  /** The results of the waves of a series that have ended, latest first; without those for the host only, as above. */
  waves(
    scope: Scope,
    series: string,
    query: PageQuery,
    call?: Call & { readonly secret?: string },
  ): Promise<Page<PollResults>>;

  /** The host's: ends it today. */
  close(scope: Scope, poll: string, call: OwnerCall): Promise<Receipt>;
  /** The host's: "you said, we did", once it has ended (`conflict` before). The next wave opens only after it. */
  note(scope: Scope, poll: string, note: Words, call: OwnerCall): Promise<Receipt>;
  /** The host's: free texts of a poll that has ended. */
  texts(
    scope: Scope,
    poll: string,
    query: PageQuery,
    call: Call & { readonly secret: string },
  ): Promise<Page<PollText>>;

  /** As {@link SharesBackend.watch}. Tells nothing of answers: only of definitions, states, notes and published results. */
  watch?(scope: Scope, changed: () => void, call: { readonly signal: AbortSignal }): void;
}

/**
 * Reports: sealed in the page to the moderators' keys, answered into a mailbox that only the reporter's phrase opens.
 *
 * Obligations of every implementation, besides those of {@link SharesBackend} that are about input, secrets, communities,
 * operations and errors:
 * - Nothing readable is taken: what is not an age file of one of the allowed sizes is `invalid`, field `sealed`. Nothing is
 *   stored but what {@link NewReport} holds, the day and the state.
 * - `mailbox` answers for a secret it does not know as for one it knows: no error, the same number of characters, the same
 *   work. There is no way to ask for more than one mailbox in a call, and nothing that ties two of them together.
 * - A mailbox that is taken is `conflict`, field `mailbox`.
 * - Withdrawing erases every sealed byte, the moderators' notes about it included.
 * - Nothing is ever hidden or held because of a report, or of many: a person decides.
 */
export interface ReportsBackend {
  /** Whom to seal to. `not-found` when this community has no moderators' keys: then nothing can be sealed, nor sent. */
  keyRing(scope: Scope, call?: Call): Promise<SignedKeyRing>;
  /** `conflict`, field `epoch`, when the key ring has changed since: fetch it, check it, seal again. */
  submit(scope: Scope, report: NewReport, call: WriteCall): Promise<Receipt>;
  /** @param page 0 for the first; pages follow each other until one says that it is the last */
  mailbox(scope: Scope, page: number, call: Call & { readonly secret: string }): Promise<MailboxPage>;
  /** Says more, or answers a question. `closed` once it has ended. */
  append(scope: Scope, id: string, message: SealedMessage, call: OwnerCall): Promise<Receipt>;
  withdraw(scope: Scope, id: string, call: OwnerCall): Promise<Receipt>;
  /** As {@link SharesBackend.watch}. */
  watch?(scope: Scope, changed: () => void, call: { readonly signal: AbortSignal }): void;
}

/** By a moderator: shows the secret whose hash stands as `access` in the newest key ring. */
export interface ModeratorCall extends WriteCall {
  readonly secret: string;
}

/** A moderator who only looks at the queue or at the log. */
export interface ModeratorRead extends Call {
  readonly secret: string;
}

export interface QueueQuery extends PageQuery {
  /** Leave out these. */
  readonly without?: readonly Tier[];
  /** Only what nobody else has claimed; true when absent. */
  readonly free?: boolean;
}

export interface AuditQuery {
  /** First row, from 0. */
  readonly from: number;
  /** 1–200; 100 when absent. */
  readonly limit?: number;
}

/**
 * The moderators' side.
 *
 * Obligations of every implementation, besides those above:
 * - Every call shows a secret whose hash is the `access` of a member of the newest key ring; else `unauthorized`.
 * - The queue is ordered by tier (urgent, safety, worry, rules, other), then by day, oldest first, then by id.
 * - Every `open`, claim and act writes one row of the audit log in the same transaction as its effect. No row holds text,
 *   content or anything of a reporter, so erasing never touches the log.
 * - A claim ends by itself after {@link CLAIM_MINUTES}; while it stands, acts of others on the item are `conflict`, field `claim`.
 * - What cannot be taken back (`erase`, `erase-report`, a new key ring) takes a second moderator: the first call proposes it
 *   and answers `held`, another member's `confirm` does it. Where the ring has one moderator it is done at once, and the log says so.
 * - An appeal is never given to who made the decision: it is not in their queue, and `unauthorized` when they name it.
 * - Held and hidden shares and replies are on no list and `not-found` to everybody but their author (`own`) and moderators.
 */
export interface ModerationBackend {
  /** The first ring of a community founds it; later ones must follow the one before (epoch, `previous`, the same root). */
  putKeyRing(scope: Scope, ring: SignedKeyRing, call: ModeratorCall): Promise<Receipt>;
  queue(scope: Scope, query: QueueQuery, call: ModeratorRead): Promise<Page<QueueItem>>;
  open(scope: Scope, id: string, call: ModeratorCall): Promise<QueueEntry>;
  claim(scope: Scope, id: string, call: ModeratorCall): Promise<Receipt>;
  /** Hands it over: free for others at once. */
  release(scope: Scope, id: string, call: ModeratorCall): Promise<Receipt>;
  /** To the reporter: an answer or a question. */
  answer(scope: Scope, id: string, message: SealedMessage, call: ModeratorCall): Promise<Receipt>;
  /** For moderators only. */
  note(scope: Scope, id: string, message: SealedMessage, call: ModeratorCall): Promise<Receipt>;
  /** How a report ends, or that it is looked at again. */
  outcome(scope: Scope, id: string, outcome: NewOutcome, call: ModeratorCall): Promise<Receipt>;
  /** A decision about a share or reply: takes effect on the wall at once, and its author reads it by receipt. */
  decide(scope: Scope, decision: NewDecision, call: ModeratorCall): Promise<Receipt>;
  /** Proposes that every byte of a report be erased. */
  eraseReport(scope: Scope, id: string, call: ModeratorCall): Promise<Receipt>;
  /** Second pair of eyes: does what somebody else proposed, or refuses it. */
  confirm(scope: Scope, id: string, agreed: boolean, call: ModeratorCall): Promise<Receipt>;
  /** Swaps the sealed messages of a report for the same ones sealed to the newest ring, after somebody has left. */
  reseal(scope: Scope, id: string, messages: readonly SealedMessage[], call: ModeratorCall): Promise<Receipt>;
  audit(scope: Scope, query: AuditQuery, call: ModeratorRead): Promise<readonly AuditRow[]>;
  /** Refused as `conflict` when it does not fit the log as it is. */
  putCheckpoint(scope: Scope, checkpoint: Checkpoint, call: ModeratorCall): Promise<Receipt>;
  /** Newest first. */
  checkpoints(scope: Scope, call: ModeratorRead): Promise<readonly Checkpoint[]>;
  /** As {@link SharesBackend.watch}. */
  watch?(scope: Scope, changed: () => void, call: { readonly signal: AbortSignal }): void;
}

/** Minutes a claim lasts unless the moderator acts, which renews it. */
export const CLAIM_MINUTES = 30;

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
  /**
   * All that it offers, once it is fetched: what few pages use is handed on by no name before. An element whose capability
   * is absent asks here.
   */
  whole?(): Promise<Backend>;
  readonly shares?: SharesBackend;
  /**
   * The community's own directory. An element that shows help never depends on it: the lines of the package come after it,
   * and alone where it is absent.
   */
  readonly resources?: ResourcesBackend;
  readonly polls?: PollsBackend;
  readonly events?: EventsBackend;
  readonly reports?: ReportsBackend;
  readonly moderation?: ModerationBackend;
}
