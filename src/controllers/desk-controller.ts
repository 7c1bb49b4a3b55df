import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ModerationBackend, ModeratorCall, QueueQuery } from '../core/backend.js';
import type { Clock } from '../core/clock.js';
import { HavenError } from '../core/errors.js';
import { randomIds } from '../core/ids.js';
import type { Claim, QueueEntry, QueueItem } from '../core/models/moderation.js';
import type { Tier } from '../core/models/report.js';
import type { Scope } from '../core/scope.js';
import { DeskMail } from './desk-mail.js';
import { LiveListController } from './live-list-controller.js';
import { parseQueueEntry, parseQueueItem } from './read-queue.js';
import type { SetupController } from './setup-controller.js';
import { SubmitController } from './submit-controller.js';
import { Ticker } from './ticker.js';
import type { UnlockedModerator } from './unlocked-moderator.js';

/** What a moderator does with an item: while it is under way, its row says so. */
export type Deed = 'open' | 'claim' | 'release' | 'answer' | 'note' | 'outcome' | 'decide' | 'erase' | 'confirm';

/** The element, as far as its controller knows it. */
export interface DeskHost extends ReactiveControllerHost {
  readonly clock: Clock;
  /** Fingerprint of the community's root key. */
  readonly pin?: string | undefined;
}

/** Writes with the moderator's secret. */
export type Task<Answer> = (moderation: ModerationBackend, scope: Scope, call: ModeratorCall) => Promise<Answer>;

/**
 * A moderator's way to the backend: the pages of the queue and their changes, claims with the minutes that are left, and every
 * act with an operation id, so that pressing twice does nothing twice. Holds the unlocked key in memory as long as the desk
 * is open.
 */
export class DeskController implements ReactiveController {
  readonly moderator: UnlockedModerator;
  readonly mail: DeskMail;
  readonly queue: LiveListController<QueueItem>;
  readonly #host: ReactiveControllerHost;
  readonly #setup: SetupController;
  readonly #ticker: Ticker;
  readonly #doing = new Map<string, Deed>();
  #without: readonly Tier[] = [];
  #free = false;

  constructor(host: DeskHost, setup: SetupController, moderator: UnlockedModerator) {
    this.#host = host;
    this.#setup = setup;
    this.moderator = moderator;
    this.#ticker = new Ticker(host, host.clock);
    this.mail = new DeskMail(setup, moderator, host.clock, () => host.pin);
    this.queue = new LiveListController<QueueItem>(host, {
      list: (cursor, signal) =>
        this.moderation?.queue(this.scope, this.#query(cursor), { signal, secret: moderator.access }),
      parse: parseQueueItem,
      watch: (changed, signal) => this.moderation?.watch?.(this.scope, changed, { signal }),
    });
    host.addController(this);
  }

  /** Ends every request and lets go of the host. */
  close(): void {
    for (const controller of [this.queue, this.#ticker, this]) {
      controller.hostDisconnected?.();
      this.#host.removeController(controller);
    }
  }

  hostDisconnected(): void {
    this.#doing.clear();
  }

  get moderation(): ModerationBackend | undefined {
    return this.#setup.backend?.moderation;
  }

  get scope(): Scope {
    return this.#setup.scope;
  }

  get now(): number {
    return this.#ticker.now;
  }

  get without(): readonly Tier[] {
    return this.#without;
  }

  /** Whether what others have taken is left out. */
  get free(): boolean {
    return this.#free;
  }

  leaveOut(without: readonly Tier[], free: boolean): void {
    this.#without = without;
    this.#free = free;
    void this.queue.restart();
  }

  #query(cursor: string | undefined): QueueQuery {
    return { free: this.#free, ...(this.#without.length && { without: this.#without }), ...(cursor && { cursor }) };
  }

  /** Whole minutes a claim still stands; 0 when it has ended by itself, or there is none. */
  minutesLeft(claim: Claim | undefined): number {
    return claim ? Math.max(0, Math.ceil((claim.until - this.now) / 60_000)) : 0;
  }

  /** What is under way with an item. */
  doing(id: string): Deed | undefined {
    return this.#doing.get(id);
  }

  /** An item as the queue holds it now. */
  item(id: string): QueueItem | undefined {
    return this.queue.snapshot.pages.flatMap(({ items = [] }) => items).find((item) => item.id === id);
  }

  /** A `SubmitController` of the part that acts; its `removeSubmit` ends it. */
  submission(): SubmitController {
    return new SubmitController(this.#host);
  }

  removeSubmit(submit: SubmitController): void {
    submit.hostDisconnected();
    this.#host.removeController(submit);
  }

  /**
   * Does something with an item, once for each `key`, and asks for its row again.
   * @returns the answer; `undefined` when it failed (`submit.error` says why) or something else was under way
   */
  async act<Answer>(
    submit: SubmitController,
    deed: Deed,
    id: string,
    key: string,
    task: Task<Answer>,
  ): Promise<Answer | undefined> {
    if (submit.state === 'busy') return undefined;
    this.#doing.set(id, deed);
    const answer = await submit.run(`${deed} ${id} ${key}`, ({ op, signal }) => {
      const { moderation } = this;
      if (!moderation) throw new HavenError('unsupported');
      return task(moderation, this.scope, { op, signal, secret: this.moderator.access });
    });
    this.#doing.delete(id);
    this.#host.requestUpdate();
    void this.queue.refresh();
    return answer;
  }

  /** Takes an item and opens it; both stand in the log. */
  open(submit: SubmitController, { id, kind }: QueueItem): Promise<QueueEntry | undefined> {
    return this.act(submit, 'open', id, '', async (moderation, scope, call) => {
      // What waits for a second pair of eyes is looked at by several; all else by one at a time.
      if (kind !== 'act') await moderation.claim(scope, id, { ...call, op: randomIds.operation() });
      return parseQueueEntry(await moderation.open(scope, id, call));
    });
  }
}
