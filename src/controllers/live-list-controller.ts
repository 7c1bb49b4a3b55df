import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HavenError, toHavenError } from '../core/errors.js';
import type { Page } from '../core/paging.js';
import { readPageItems, type ReadPage } from './read-page.js';

/** Where a list comes from. What arrives is taken for anything at all until `parse` has had it. */
export interface LiveListSource<Item> {
  /** One page; `undefined` where the backend has no such thing. */
  list(cursor: string | undefined, signal: AbortSignal): Promise<Page<unknown>> | undefined;
  /** Keeps what is valid and throws at the rest. */
  parse(value: unknown): Item;
  /** A single item, for telling what was withdrawn from what has only moved on. */
  get?(id: string, signal: AbortSignal): Promise<unknown> | undefined;
  watch?(changed: () => void, signal: AbortSignal): void;
}

/** A page that is known of. One without items can be had by asking again with its cursor. */
export interface LivePage<Item> {
  readonly cursor: string | undefined;
  readonly items?: readonly Item[] | undefined;
}

/** What is to be drawn. Frozen; another object exactly when something in it is different. */
export interface LiveList<Item> {
  readonly status: 'loading' | 'ready' | 'empty' | 'failed' | 'offline' | 'not-offered';
  /** In order; the first without items behind the last with items is the page that follows. */
  readonly pages: readonly LivePage<Item>[];
  readonly busy: boolean;
  /** The answer takes longer than people expect. */
  readonly slow: boolean;
  /** Why the last request did not succeed; what was there before is still there. */
  readonly error?: HavenError | undefined;
  /** Items that came meanwhile and wait until somebody wants to see them. */
  readonly fresh: readonly Item[];
  /** Ids of items that were withdrawn while they were shown. */
  readonly gone: readonly string[];
  /** How many of the items shown last could not be read: written by a later version, or damaged. */
  readonly unreadable: number;
}

/** Calls back after some milliseconds, unless the returned function is called before; replaced in tests. */
export type Scheduler = (callback: () => void, delay: number) => () => void;

export const systemScheduler: Scheduler = (callback, delay) => {
  const timer = setTimeout(callback, delay);
  return () => clearTimeout(timer);
};

/** After this many milliseconds a person is told that it takes long. */
export const SLOW_AFTER = 8_000;

const START: LiveList<never> = Object.freeze({
  status: 'loading',
  pages: [{ cursor: undefined }],
  busy: false,
  slow: false,
  error: undefined,
  fresh: [],
  gone: [],
  unreadable: 0,
});

const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((value, index) => value === other[index]));

/**
 * A list that a backend gives page by page and that others change meanwhile. Holds as many pages as its user wants,
 * asks for the others again when they are wanted, and puts nothing new in front of somebody who is reading.
 * Never throws and never rejects; an element that leaves the page ends every request.
 */
export class LiveListController<Item extends { readonly id: string }> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: LiveListSource<Item>;
  readonly #scheduler: Scheduler;
  #snapshot: LiveList<Item> = START;
  #connected = false;
  #started = false;
  #life = new AbortController();
  #load = new AbortController();
  #repeat: () => unknown = () => this.restart();
  /** Ids of the first page as it was shown: what else comes there is new. */
  #first: ReadonlySet<string> = new Set();
  #comparing = false;
  #stale = false;

  constructor(host: ReactiveControllerHost, source: LiveListSource<Item>, scheduler: Scheduler = systemScheduler) {
    this.#host = host;
    this.#source = source;
    this.#scheduler = scheduler;
    host.addController(this);
  }

  get snapshot(): LiveList<Item> {
    return this.#snapshot;
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#started) void this.restart();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#life.abort();
    this.#load.abort();
  }

  /**
   * Forgets everything and shows the first page: at first, and when something else is asked for than before.
   * @param answer the first page, where somebody has asked for it already: then it stands there at once
   */
  async restart(answer?: Page<unknown>): Promise<boolean> {
    this.#started = true;
    this.#life.abort();
    this.#set(START);
    if (!this.#connected) return false;
    const { signal } = (this.#life = new AbortController());
    this.#comparing = false;
    window.addEventListener('online', () => this.#snapshot.error && this.retry(), { signal });
    try {
      this.#source.watch?.(() => void this.refresh(signal), signal);
    } catch {
      // A list that cannot be watched is still a list.
    }
    if (!answer) return this.show(0);
    this.#place(0, undefined, this.#read(answer), () => false);
    return true;
  }

  /**
   * Asks for a page and shows it. The last call wins.
   * @param keep which of the pages held until then stay; none when left out
   * @returns whether the page is there now
   */
  async show(index: number, keep: (index: number) => boolean = () => false): Promise<boolean> {
    const asked = this.#snapshot.pages[index];
    if (!asked || this.#life.signal.aborted) return false;
    this.#repeat = () => this.show(index, keep);
    this.#load.abort();
    const { signal } = (this.#load = new AbortController());
    this.#set({ ...(!this.#holds && { status: 'loading' }), busy: true, slow: false, error: undefined });
    const calm = this.#scheduler(() => this.#set({ slow: true }), SLOW_AFTER);
    try {
      const answer = await this.#source.list(asked.cursor, signal);
      if (signal.aborted) return false;
      if (answer === undefined) this.#set({ ...START, status: 'not-offered' });
      else this.#place(index, asked.cursor, this.#read(answer), keep);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(thrown);
      return false;
    } finally {
      calm();
    }
    if (this.#stale) void this.refresh();
    return true;
  }

  /** Does again what did not succeed, or takes too long. */
  retry(): void {
    void this.#repeat();
  }

  /** Compares what is shown with what the backend has now; called by itself when the backend says "changed". */
  async refresh(life: AbortSignal = this.#life.signal): Promise<void> {
    if (life.aborted) return;
    this.#stale = this.#snapshot.busy || this.#comparing;
    if (this.#stale) return;
    if (this.#snapshot.status !== 'ready') return void (await this.show(0));
    this.#comparing = true;
    const before = this.#snapshot;
    let change: Partial<LiveList<Item>> = {};
    try {
      const { compare } = await import('./live-list-compare.js');
      change = await compare(before, this.#first, this.#source, (answer) => this.#read(answer), life);
    } catch {
      // What is shown stays as it is until the next change.
    }
    if (life.aborted) return;
    this.#comparing = false;
    // Whoever has turned the page meanwhile has other items now: what was found out is not about those.
    if (this.#snapshot.pages === before.pages) this.#set(change);
    else this.#stale = true;
    if (this.#stale) await this.refresh();
  }

  get #holds(): boolean {
    return this.#snapshot.pages.some(({ items }) => items);
  }

  #read(answer: Page<unknown>): ReadPage<Item> {
    return readPageItems(answer, (value) => this.#source.parse(value));
  }

  #place(
    index: number,
    cursor: string | undefined,
    { items, next, unreadable }: ReadPage<Item>,
    keep: (index: number) => boolean,
  ): void {
    const pages: LivePage<Item>[] = this.#snapshot.pages.map((page, at) =>
      at !== index && keep(at) ? page : { cursor: page.cursor },
    );
    // After a withdrawal pages move up a little: nothing is shown twice.
    const elsewhere = new Set(pages.flatMap(({ items: kept }) => kept?.map(({ id }) => id) ?? []));
    pages[index] = { cursor, items: items.filter(({ id }) => !elsewhere.has(id)) };
    if (typeof next !== 'string' || next === cursor) pages.length = index + 1;
    else pages[index + 1] ??= { cursor: next };
    if (index === 0) this.#first = new Set(items.map(({ id }) => id));
    this.#set({
      status: items.length || pages.length > 1 ? 'ready' : 'empty',
      pages,
      busy: false,
      slow: false,
      ...(index === 0 && { fresh: [] }),
      gone: this.#snapshot.gone.filter((id) => elsewhere.has(id)),
      unreadable,
    });
  }

  #fail(thrown: unknown): void {
    const caught = toHavenError(thrown);
    // An abort that nobody here asked for is a failure like any other.
    const error = caught.name === 'HavenError' ? (caught as HavenError) : new HavenError('unavailable');
    const offline = error.code === 'offline' || !navigator.onLine;
    this.#set({ ...(!this.#holds && { status: offline ? 'offline' : 'failed' }), busy: false, slow: false, error });
  }

  #set(change: Partial<LiveList<Item>>): void {
    const before = this.#snapshot;
    const keys = Object.keys(change) as (keyof LiveList<Item>)[];
    if (keys.every((key) => same(change[key], before[key]))) return;
    this.#snapshot = Object.freeze({ ...before, ...change });
    this.#host.requestUpdate();
  }
}
