import { LitElement } from 'lit';
import type { LiveList, LiveListSource } from '../../src/controllers/live-list-controller.js';
import { HavenError, type HavenErrorCode } from '../../src/core/errors.js';
import type { Page } from '../../src/core/paging.js';

export interface Item {
  readonly id: string;
  readonly text: string;
}

export class Host extends LitElement {
  updates = 0;
  protected override willUpdate(): void {
    this.updates++;
  }
}
customElements.define('haven-test-live-list', Host);

export const parse = (value: unknown): Item => {
  const { id, text } = value as Item;
  if (typeof id !== 'string') throw new HavenError('invalid');
  return { id, text };
};

/** A list held in an array, two a page, that can be told to change. */
export class Source implements LiveListSource<Item> {
  items: Item[];
  size = 2;
  answer: ((cursor: string | undefined, signal: AbortSignal) => Promise<Page<unknown>> | undefined) | undefined;
  readonly asked: (string | undefined)[] = [];
  readonly signals: AbortSignal[] = [];
  changed: () => void = () => {};
  readonly parse = parse;

  constructor(...words: string[]) {
    this.items = words.map((text) => ({ id: text, text }));
  }

  list(cursor: string | undefined, signal: AbortSignal): Promise<Page<unknown>> | undefined {
    this.asked.push(cursor);
    this.signals.push(signal);
    return this.answer ? this.answer(cursor, signal) : Promise.resolve(this.page(cursor));
  }

  page(cursor: string | undefined): Page<unknown> {
    const start = cursor ? this.items.findIndex(({ id }) => id === cursor) + 1 : 0;
    const items = this.items.slice(start, start + this.size).map((item) => ({ ...item }));
    return { items, ...(start + this.size < this.items.length && { next: items.at(-1)!.id }) };
  }

  get(id: string): Promise<unknown> {
    const found = this.items.find((item) => item.id === id);
    return found ? Promise.resolve({ ...found }) : Promise.reject(new HavenError('not-found'));
  }

  watch(changed: () => void, signal: AbortSignal): void {
    this.changed = () => !signal.aborted && changed();
  }
}

/** What is held, a letter an item, `_` for a page that is not. */
export const words = ({ pages }: LiveList<Item>): string =>
  pages.map(({ items }) => items?.map(({ text }) => text).join('') ?? '_').join('|');

export const rejecting = (code: HavenErrorCode) => () => Promise.reject(new HavenError(code));
