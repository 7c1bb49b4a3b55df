import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Care, careFor } from '../core/care/care.js';
import { HINTS_PAUSE, later } from './details-hints.js';
import type { Scheduler } from './live-list-controller.js';

/** Which card stands below a field: for the writer, urgent or not, for somebody they worry about, or for one who is threatened. */
export type CareKind = 'support' | 'urgent' | 'other' | 'danger';

/** A card only ever gives way to one further right. */
const ORDER: readonly CareKind[] = ['support', 'other', 'urgent', 'danger'];

const kindOf = ({ tier, flags }: Care): CareKind | undefined => {
  if (flags.includes('danger-from-others')) return 'danger';
  if (flags.includes('concern-for-other') && tier !== 'support') return 'other';
  return tier === 'none' ? undefined : tier;
};

/**
 * Watches a field for words that ask for help nearer, after a pause or when the text is about to go. Runs in the page: no
 * request holds the text, nothing is kept, nobody is told, and sending is never held up. Each card comes once in a draft: what
 * a person has put away stays away, unless what they write becomes urgent.
 */
export class CareHints implements ReactiveController {
  #kind: CareKind | undefined;
  #cancel: (() => void) | undefined;
  #asked = 0;
  #ready: Promise<typeof careFor> | undefined;
  readonly #put = new Set<CareKind>();
  readonly #host: ReactiveControllerHost;
  readonly #schedule: Scheduler;
  readonly #load: () => Promise<typeof careFor>;
  readonly #bring: () => Promise<unknown>;

  /** @param bring fetches the card; called at the first key, so that it is there when the line is gone */
  constructor(
    host: ReactiveControllerHost,
    bring: () => Promise<unknown>,
    schedule: Scheduler = later,
    load: () => Promise<typeof careFor> = async () => (await import('../core/care/care.js')).careFor,
  ) {
    this.#host = host;
    this.#bring = bring;
    this.#schedule = schedule;
    this.#load = load;
    host.addController(this);
  }

  /** The card to show, if any. */
  get kind(): CareKind | undefined {
    return this.#kind;
  }

  /** Looks at the text once the person pauses; another call before that starts the pause anew. */
  typed(text: string): void {
    this.#cancel?.();
    if (!text) return;
    this.#prepare().catch(() => undefined);
    this.#cancel = this.#schedule(() => void this.look(text), HINTS_PAUSE);
  }

  /** Looks at the text now. When the words cannot be fetched there is no card, and writing goes on. */
  async look(text: string): Promise<void> {
    this.#cancel?.();
    const asked = ++this.#asked;
    try {
      const find = await this.#prepare();
      const kind = asked === this.#asked ? kindOf(find(text)) : undefined;
      if (!kind || this.#put.has(kind)) return;
      if (this.#put.size > 0 && kind !== 'urgent' && kind !== 'danger') return;
      if (this.#kind && ORDER.indexOf(kind) <= ORDER.indexOf(this.#kind)) return;
      this.#set(kind);
    } catch {
      // Without the words there is the line with the way to help, which always stands.
    }
  }

  /** The person carries on without it, for all of this draft. */
  readonly dismiss = (): void => {
    if (this.#kind) this.#put.add(this.#kind);
    this.#set(undefined);
  };

  /** The text has gone. A card that was opened out stays below it until something new is begun. */
  sent(): void {
    this.hostDisconnected();
    if (this.#kind === 'support') this.#set(undefined);
  }

  /** Forgets all of it, as for a new draft. */
  clear(): void {
    this.hostDisconnected();
    this.#put.clear();
    if (this.#kind) this.#set(undefined);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#asked++;
  }

  #prepare(): Promise<typeof careFor> {
    this.#ready ??= Promise.all([this.#load(), this.#bring()]).then(
      ([find]) => find,
      (thrown: unknown) => {
        this.#ready = undefined;
        throw thrown;
      },
    );
    return this.#ready;
  }

  #set(kind: CareKind | undefined): void {
    this.#kind = kind;
    this.#host.requestUpdate();
  }
}
