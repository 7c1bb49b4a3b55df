import { warn } from '../../base/warn.js';
import { later } from '../../controllers/details-hints.js';
import type { Scheduler } from '../../controllers/live-list-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { HavenError } from '../../core/errors.js';
import type { Share, ShareContent } from '../../core/models/share.js';
import type { Item, Sending } from './send.js';
import { createShare, editShare, presentShare, withdrawShare } from './send.js';
import type { HavenShareBox } from './share-box.js';

/** After this many milliseconds a person is told that it takes long; the request goes on. */
const SLOW_AFTER = 8_000;

/** What the box asks of the backend, one thing at a time. Each answers `undefined` when it did not succeed. */
export class Delivery {
  /** The answer takes longer than people expect. */
  slow = false;
  readonly #host: HavenShareBox;
  readonly #setup: SetupController;
  readonly #schedule: Scheduler;
  readonly #submit: SubmitController;

  constructor(host: HavenShareBox, setup: SetupController, schedule: Scheduler = later) {
    this.#host = host;
    this.#setup = setup;
    this.#schedule = schedule;
    this.#submit = new SubmitController(host);
  }

  get busy(): boolean {
    return this.#submit.state === 'busy';
  }

  /** Why the last request did not succeed, until the person goes on. */
  get error(): HavenError | undefined {
    return this.#submit.state === 'failed' ? this.#submit.error : undefined;
  }

  /** Fetches what sending needs while the person looks at the preview: the line may be gone by the time they press. */
  ready(): void {
    this.#setup.backend?.preload?.({ writing: true });
    // Opening the session tells walls, here and in other tabs, that one of their stories may be this person's own soon.
    keyringSession(this.#setup.scope.community);
    void Promise.allSettled([import('../../core/crypto/phrase.js'), import('../receipt/define.js')]);
  }

  create(id: string, content: ShareContent): Promise<Item | undefined> {
    return this.#run(JSON.stringify([id, content]), (to) => createShare(to, id, content, this.#topic));
  }

  edit(item: Item, content: ShareContent): Promise<Item | undefined> {
    return this.#run(JSON.stringify([item.id, item.version, content]), (to) => editShare(to, item, content));
  }

  present(item: Item): Promise<Share | undefined> {
    return this.#run(`present ${item.id}`, (to) => presentShare(to, item));
  }

  withdraw(item: Item): Promise<Item | undefined> {
    return this.#run(`withdraw ${item.id}`, (to) => withdrawShare(to, item));
  }

  /** Ends what is under way and forgets a failure. What a backend has written already stays written. */
  stop(): void {
    this.#submit.stop();
    this.#submit.reset();
  }

  get #topic(): string | undefined {
    const { topic } = this.#host;
    if (!topic || /^[a-z\d-]{1,64}$/.test(topic)) return topic;
    warn('topic takes 1–64 of a–z, 0–9 and "-". It is left out.');
    return undefined;
  }

  async #run<Answer>(key: string, task: (to: Sending) => Promise<Answer>): Promise<Answer | undefined> {
    const { backend, scope } = this.#setup;
    const shares = backend?.shares;
    if (!shares || this.busy) return undefined;
    this.slow = false;
    const calm = this.#schedule(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW_AFTER);
    try {
      return await this.#submit.run(key, (submission) => task({ ...submission, shares, scope }));
    } finally {
      calm();
    }
  }
}
