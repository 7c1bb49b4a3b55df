import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HavenError, toHavenError } from '../core/errors.js';
import { randomIds } from '../core/ids.js';

export type SubmitState = 'idle' | 'busy' | 'failed';

/** What a submitted task gets: the operation id to write with, and a signal that ends it with the element. */
export interface Submission {
  readonly op: string;
  readonly signal: AbortSignal;
}

/**
 * One submission at a time for everything a person sends. A second press while busy does nothing; trying the same thing
 * again after a failure uses the same operation id, so that it cannot arrive twice.
 */
export class SubmitController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: SubmitState = 'idle';
  #error: HavenError | undefined;
  #op: { readonly key: string; readonly id: string } | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): SubmitState {
    return this.#state;
  }

  get error(): HavenError | undefined {
    return this.#error;
  }

  /**
   * @param key what is being sent, for telling a retry from something new; stays in memory
   * @returns the answer, or `undefined` when it failed (see {@link error}), was ended, or another one is under way
   */
  async run<Answer>(key: string, task: (submission: Submission) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.#state === 'busy') return undefined;
    if (this.#op?.key !== key) this.#op = { key, id: randomIds.operation() };
    const abort = (this.#abort = new AbortController());
    this.#set('busy');
    try {
      const answer = await task({ op: this.#op.id, signal: abort.signal });
      if (abort.signal.aborted) return undefined;
      this.#op = undefined;
      this.#set('idle');
      return answer;
    } catch (thrown) {
      if (abort.signal.aborted) return undefined;
      const error = toHavenError(thrown);
      this.#set('failed', error instanceof HavenError ? error : new HavenError('unavailable', { cause: error }));
      return undefined;
    }
  }

  /** Forgets the last failure, as when the person goes on writing. */
  reset(): void {
    if (this.#state === 'failed') this.#set('idle');
  }

  /** Ends what is under way. What a backend has written already stays written. */
  stop(): void {
    this.#abort?.abort();
    if (this.#state === 'busy') this.#set('idle');
  }

  hostDisconnected(): void {
    this.stop();
  }

  #set(state: SubmitState, error?: HavenError): void {
    this.#state = state;
    this.#error = error;
    this.#host.requestUpdate();
  }
}
