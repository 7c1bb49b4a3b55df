import { keyringSession } from '../../controllers/keyring-session.js';
import { secretBehind } from '../../controllers/own-secrets.js';
import { readPageItems } from '../../controllers/read-page.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { Call, SharesBackend } from '../../core/backend.js';
import type { SecretLabel } from '../../core/crypto/keyring.js';
import { HavenError, toHavenError } from '../../core/errors.js';
import { readOwnReply, readOwnShare } from '../../core/models/own-views.js';
import { parseReply } from '../../core/models/reply.js';
import type { OwnReply, OwnShare } from '../../core/models/share.js';
import { parseShare } from '../../core/models/share.js';
import type { FoundReport } from './reports.js';

/** Stories read at a time: one page of the list that everybody reads. */
const PAGE = 20;
/** Pages looked through at first, and with each press on "further back". */
const FIRST = 1;
const FURTHER = 5;
/** Pages of replies read under one story; no answer can make it go on for ever. */
const THREAD = 20;

export type Doing = 'reports' | 'known' | 'wall';

/**
 * Finds what belongs to the keys of this window. What was written here is known by its id; reports lie in mailboxes that are
 * asked one by one, also where nothing is; stories and replies of other visits are recognised in the public lists, by the
 * hash of their secret, and the comparing is done in the page. Everything found stays in memory until {@link clear}.
 */
export class Search {
  readonly shares = new Map<string, OwnShare>();
  readonly replies = new Map<string, OwnReply>();
  reports: readonly FoundReport[] = [];
  /** What is being looked for just now. */
  doing: Doing | undefined;
  /** How many stories of others and one's own were looked through. */
  stories = 0;
  /** Somebody ended it before it was done. */
  stopped = false;
  error: HavenError | undefined;
  readonly #setup: SetupController;
  readonly #draw: () => void;
  /** Where the list goes on; `null` once all of it was read. */
  #cursor: string | undefined | null;
  #end = new AbortController();

  constructor(setup: SetupController, draw: () => void) {
    this.#setup = setup;
    this.#draw = draw;
  }

  /** Whether there are older stories that were not looked through. */
  get goesOn(): boolean {
    return !!this.#setup.backend?.shares && this.#cursor !== null;
  }

  get count(): number {
    return this.shares.size + this.replies.size + this.reports.length;
  }

  /** Everything from the beginning. What was found before stands until it has been asked for again. */
  look(): Promise<void> {
    return this.#run(async (signal) => {
      this.stories = 0;
      this.#cursor = undefined;
      await this.#reports(signal);
      await this.#known(signal);
      await this.#wall(FIRST, signal);
    });
  }

  /** Older stories. */
  further(): Promise<void> {
    return this.#run((signal) => this.#wall(FURTHER, signal));
  }

  stop(): void {
    this.#end.abort();
    if (!this.doing) return;
    this.stopped = true;
    this.doing = undefined;
    this.#draw();
  }

  /** Forgets everything that was found. */
  clear(): void {
    this.stop();
    this.shares.clear();
    this.replies.clear();
    this.reports = [];
    this.stories = 0;
    this.#cursor = undefined;
    this.stopped = false;
    this.error = undefined;
  }

  /** Asks again for one thing that was just changed; gone when it is not there any more. */
  async renew(kind: 'share' | 'reply', id: string): Promise<void> {
    const { backend } = this.#setup;
    try {
      if (backend?.shares) await this.#own(backend.shares, kind, id, {});
    } catch {
      // It stands as it was until somebody looks again.
    }
    this.#draw();
  }

  /** Asks the mailboxes again, after something was sent to one of them. */
  renewReports(): Promise<void> {
    return this.#run((signal) => this.#reports(signal));
  }

  async #run(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#end.abort();
    const { signal } = (this.#end = new AbortController());
    this.stopped = false;
    this.error = undefined;
    this.doing = this.#setup.backend?.reports ? 'reports' : 'wall';
    try {
      await task(signal);
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toHavenError(thrown);
      this.error = error.name === 'HavenError' ? (error as HavenError) : new HavenError('unavailable');
    }
    if (signal.aborted) return;
    this.doing = undefined;
    this.#draw();
  }

  #now(doing: Doing, signal: AbortSignal): void {
    signal.throwIfAborted();
    this.doing = doing;
    this.#draw();
  }

  async #reports(signal: AbortSignal): Promise<void> {
    const { backend, scope } = this.#setup;
    if (!backend?.reports) return;
    this.#now('reports', signal);
    const { findReports } = await import('./reports.js');
    const found = await findReports(backend.reports, scope, signal);
    signal.throwIfAborted();
    this.reports = found;
  }

  async #known(signal: AbortSignal): Promise<void> {
    const { backend, scope } = this.#setup;
    const shares = backend?.shares;
    if (!shares) return;
    const session = keyringSession(scope.community);
    const written = session.items.flatMap(({ kind, id }) =>
      kind === 'share' || kind === 'reply' ? [[kind, id] as const] : [],
    );
    const earlier = [
      ...[...this.shares.keys()].map((id) => ['share', id] as const),
      ...[...this.replies.keys()].map((id) => ['reply', id] as const),
    ];
    const all = new Map([...written, ...earlier].map((item) => [item.join(' '), item]));
    if (!all.size) return;
    this.#now('known', signal);
    for (const [kind, id] of all.values()) {
      await this.#own(shares, kind, id, { signal });
      signal.throwIfAborted();
      this.#draw();
    }
  }

  /** Shows each key until one opens it: a thing that is held or hidden is on no list that could tell which one does. */
  async #own(shares: SharesBackend, kind: 'share' | 'reply', id: string, call: Call): Promise<void> {
    const { scope } = this.#setup;
    for (const ring of await keyringSession(scope.community).keyrings()) {
      const secret = await ring.secretFor(kind, id);
      try {
        if (kind === 'share') this.shares.set(id, readOwnShare(await shares.own(scope, id, { ...call, secret })));
        else this.replies.set(id, readOwnReply(await shares.ownReply(scope, id, { ...call, secret })));
        return;
      } catch (thrown) {
        const { code } = toHavenError(thrown) as HavenError;
        if (code !== 'not-found') throw thrown;
      }
    }
    (kind === 'share' ? this.shares : this.replies).delete(id);
  }

  async #wall(pages: number, signal: AbortSignal): Promise<void> {
    const { backend, scope } = this.#setup;
    const shares = backend?.shares;
    if (!shares || this.#cursor === null) return;
    for (let page = 0; page < pages && this.#cursor !== null; page++) {
      this.#now('wall', signal);
      const cursor: string | undefined = this.#cursor;
      const answer = await shares.list(scope, { limit: PAGE, ...(cursor && { cursor }) }, { signal });
      const { items, next } = readPageItems(answer, parseShare);
      const own = await this.#ownOf('share', items, this.shares);
      for (const share of items) {
        if (own.has(share.id)) await this.#own(shares, 'share', share.id, { signal });
        if (share.replies) await this.#thread(shares, share.id, signal);
        signal.throwIfAborted();
        this.stories++;
        this.#draw();
      }
      // A page is done only once all of it was looked through, so that whoever stops goes on where they were.
      this.#cursor = typeof next === 'string' && next !== cursor ? next : null;
    }
  }

  async #thread(shares: SharesBackend, id: string, signal: AbortSignal): Promise<void> {
    let cursor: string | undefined;
    for (let page = 0; page < THREAD; page++) {
      const answer = await shares.replies(this.#setup.scope, id, { limit: 50, ...(cursor && { cursor }) }, { signal });
      const { items, next } = readPageItems(answer, parseReply);
      for (const reply of await this.#ownOf('reply', items, this.replies)) {
        await this.#own(shares, 'reply', reply, { signal });
      }
      if (typeof next !== 'string' || next === cursor) return;
      cursor = next;
    }
  }

  /** Ids of those that are not known yet and that one of this person's keys opens. Compared here; nobody is asked. */
  async #ownOf(
    label: SecretLabel,
    items: readonly { readonly id: string; readonly capability: string }[],
    found: ReadonlyMap<string, unknown>,
  ): Promise<ReadonlySet<string>> {
    const unknown = items.filter(({ id }) => !found.has(id));
    const secrets = await Promise.all(unknown.map((item) => secretBehind(this.#setup.scope, label, item)));
    return new Set(unknown.flatMap(({ id }, at) => (secrets[at] ? [id] : [])));
  }
}
