import type {
  Backend,
  ModerationBackend,
  OwnerCall,
  PollsBackend,
  Receipt,
  ReportsBackend,
  ResourcesBackend,
  SharesBackend,
} from '../core/backend.js';
import type { NewReaction, NewReply, NewShare, Reaction, Share, ShareContent } from '../core/models/share.js';
import type { Page } from '../core/paging.js';
import type { Scope } from '../core/scope.js';
import type { Random } from './random.js';
import type { TestClock } from './test-clock.js';

/**
 * What a case asks of the backend beyond the contract's required members.
 * - `shares`, `polls`, `resources`, `watch` – that it offers this at all; `desk` – reports and moderation.
 * - `clock` – that it takes the time from the clock it was given, so that days can pass.
 * - `review` – that another one can be made where shares and replies wait until a moderator has read them.
 * - `tabs` – that a second backend object can be made over the same data.
 */
export type Need = 'shares' | 'polls' | 'resources' | 'desk' | 'review' | 'watch' | 'clock' | 'tabs';

/** One obligation of the contract, as data, so that any test runner can run it. Throws when it is not kept. */
export interface BackendCase {
  readonly name: string;
  readonly needs: readonly Need[];
  run(context: CaseContext): Promise<void>;
}

/** A share or reply that was created by a case, with everything its author holds. */
export interface Made<Input> {
  readonly id: string;
  readonly input: Input;
  readonly secret: string;
  readonly voice: string;
  readonly receipt: Receipt;
}

/** What a case works with. Everything random in it follows from one seed, which the runner names on failure. */
export interface CaseContext {
  readonly backend: Backend;
  /** The capability under test; every answer that passes through is checked by `inspectAnswer`. */
  readonly shares: SharesBackend;
  /** As {@link CaseContext.shares}; only for cases that need it. */
  readonly resources: ResourcesBackend;
  /** Inspected in the same way. Only in cases that need `polls`. */
  readonly polls: PollsBackend;
  /** Inspected in the same way. Only in cases that need `desk`. */
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
  /** Empty at first, and of this case alone. */
  readonly scope: Scope;
  /** Another community, with data that must be the same after the case. */
  readonly other: Scope;
  readonly clock: TestClock;
  readonly random: Random;

  /** A fresh operation id. */
  op(): string;
  /** A fresh call by whoever holds the secret. */
  by(secret: string): OwnerCall;
  /** A secret with its hash. */
  key(): Promise<{ readonly secret: string; readonly hash: string }>;
  /** A valid share, not yet sent. */
  newShare(change?: Partial<NewShare>): Promise<{ readonly input: NewShare; readonly secret: string }>;
  newReply(change?: Partial<NewReply>): Promise<{ readonly input: NewReply; readonly secret: string }>;
  newReaction(kind?: Reaction): Promise<{ readonly input: NewReaction; readonly secret: string }>;
  content(change?: Partial<ShareContent>): ShareContent;
  share(change?: Partial<NewShare>, scope?: Scope): Promise<Made<NewShare>>;
  reply(share: string, change?: Partial<NewReply>, scope?: Scope): Promise<Made<NewReply>>;
  /** Follows the cursor to the end. */
  all<Item>(page: (cursor?: string) => Promise<Page<Item>>): Promise<Item[]>;
  /** All shares of the list, in its order. */
  list(query?: Parameters<SharesBackend['list']>[1], scope?: Scope): Promise<Share[]>;
  /** A second backend over the same data. */
  another(): Promise<SharesBackend>;
  anotherPolls(): Promise<PollsBackend>;
  anotherDesk(): Promise<Pick<CaseContext, 'reports' | 'moderation'>>;
  /** The same over a backend where shares and replies wait until a moderator has read them. */
  reviewing(): Promise<CaseContext>;
}

/** Names the cases of one file; the suite's readers see them as sentences. */
export const cases = (
  needs: readonly Need[],
  runs: Readonly<Record<string, (context: CaseContext) => Promise<void>>>,
): readonly BackendCase[] => Object.entries(runs).map(([name, run]) => ({ name, needs, run }));
