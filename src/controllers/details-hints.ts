import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { findPersonalDetails } from '../core/privacy/personal-details.js';
import type { Scheduler } from './live-list-controller.js';

type Find = typeof findPersonalDetails;

/** Words that could tell who the author is. They stay in this page's memory. */
export interface DetailsHint {
  readonly kind: ReturnType<Find>[number]['kind'];
  /** Place in the text that was looked at, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Quiet after the last key, in milliseconds, before anybody is told anything while writing. */
export const HINTS_PAUSE = 1_500;

/** Beyond this many UTF-16 units the page would notice the work; nothing as long can be sent either. */
const LOOK_AT = 50_000;

/** Timers of the browser. */
export const later: Scheduler = (callback, delay) => {
  const timer = setTimeout(callback, delay);
  return () => clearTimeout(timer);
};

/**
 * Hints on personal details in a text that somebody writes: after a pause, or at once when they ask to see it all.
 * Runs in the page; nothing is sent, kept or blocked. What the person wants to leave in is not mentioned again.
 */
export class DetailsHints implements ReactiveController {
  #hints: readonly DetailsHint[] = [];
  #cancel: (() => void) | undefined;
  #asked = 0;
  readonly #left = new Set<string>();
  readonly #host: ReactiveControllerHost;
  readonly #schedule: Scheduler;
  readonly #load: () => Promise<Find>;

  constructor(
    host: ReactiveControllerHost,
    schedule: Scheduler = later,
    load: () => Promise<Find> = async () => (await import('../core/privacy/personal-details.js')).findPersonalDetails,
  ) {
    this.#host = host;
    this.#schedule = schedule;
    this.#load = load;
    host.addController(this);
  }

  /** What was found at the last look and not left in; each words once. */
  get hints(): readonly DetailsHint[] {
    return this.#hints;
  }

  /** Looks at the text once the person pauses; another call before that starts the pause anew. */
  typed(text: string): void {
    this.#cancel?.();
    this.#cancel = this.#schedule(() => void this.look(text), HINTS_PAUSE);
  }

  /** Looks at the text now. When the rules cannot be fetched there are no hints, and writing goes on. */
  async look(text: string): Promise<void> {
    this.#cancel?.();
    const asked = ++this.#asked;
    try {
      const find = await this.#load();
      if (asked !== this.#asked) return;
      const seen = new Map<string, DetailsHint>();
      for (const { kind, start, end } of find(text.slice(0, LOOK_AT))) {
        const words = text.slice(start, end);
        if (!seen.has(words) && !this.#left.has(words)) seen.set(words, { kind, start, end, words });
      }
      this.#set([...seen.values()]);
    } catch {
      if (asked === this.#asked) this.#set([]);
    }
  }

  /** The person wants these words to stay. */
  leave({ words }: DetailsHint): void {
    this.#left.add(words);
    this.#set(this.#hints.filter((hint) => hint.words !== words));
  }

  /** Forgets the hints and what was left in, as for a new text. */
  clear(): void {
    this.hostDisconnected();
    this.#left.clear();
    this.#set([]);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#asked++;
  }

  #set(hints: readonly DetailsHint[]): void {
    this.#hints = hints;
    this.#host.requestUpdate();
  }
}
