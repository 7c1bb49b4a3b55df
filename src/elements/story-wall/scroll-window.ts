import { html, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LiveListController } from '../../controllers/live-list-controller.js';
import type { Share } from '../../core/models/share.js';

/** Stories held at most, besides those that are near, written under, or in focus. */
const HELD = 10;
/** Pixels outside the visible part in which the next page is fetched already. */
const AHEAD = 100;

type Row = { readonly page: number } | { readonly from: number; readonly to: number } | { readonly end: number };

/**
 * A long list of which only the pages around the reader are held. The others are empty boxes of the height they had, and
 * are asked for again by their cursor when the reader comes back. A page with the focus in it stays.
 */
export class ScrollWindow {
  readonly #host: LitElement;
  readonly #live: LiveListController<Share>;
  readonly #isOpen: (id: string) => boolean;
  readonly #heights = new Map<number, number>();
  #observer: IntersectionObserver | undefined;
  #root: Element | null = null;

  /** @param isOpen whether something is open under a story */
  constructor(host: LitElement, live: LiveListController<Share>, isOpen: (id: string) => boolean) {
    this.#host = host;
    this.#live = live;
    this.#isOpen = isOpen;
  }

  render(page: (index: number) => TemplateResult): TemplateResult {
    return html`${repeat(
      this.#rows(),
      (row) => ('page' in row ? `page ${row.page}` : 'from' in row ? `from ${row.from}` : 'end'),
      (row) =>
        'page' in row
          ? page(row.page)
          : 'from' in row
            ? html`<div class="gap" data-from=${row.from} data-to=${row.to}></div>`
            : html`<div class="gap" data-from=${row.end}></div>`,
    )}`;
  }

  /** After each drawing: measures, sets the gaps, and looks which of them the reader is near. */
  updated(root: Element | null): void {
    const { renderRoot } = this.#host;
    for (const page of renderRoot.querySelectorAll<HTMLElement>('[data-page]')) {
      this.#heights.set(Number(page.dataset['page']), page.getBoundingClientRect().height);
    }
    if (!this.#observer || root !== this.#root) {
      this.#observer?.disconnect();
      this.#root = root;
      const options = { root, rootMargin: `${AHEAD}px 0px` };
      this.#observer = new IntersectionObserver((entries) => this.#near(entries), options);
    }
    // Observing again tells at once whether a gap is near, also when it has not moved.
    this.#observer.disconnect();
    for (const gap of renderRoot.querySelectorAll<HTMLElement>('.gap')) {
      const { from, to } = gap.dataset;
      if (to !== undefined) gap.style.blockSize = `${this.#height(Number(from), Number(to))}px`;
      this.#observer.observe(gap);
    }
  }

  #rows(): Row[] {
    const rows: Row[] = [];
    this.#live.snapshot.pages.forEach(({ items }, index) => {
      const before = rows.at(-1);
      if (items) rows.push({ page: index });
      else if (!this.#heights.has(index)) rows.push({ end: index });
      else if (before && 'from' in before) rows[rows.length - 1] = { from: before.from, to: index };
      else rows.push({ from: index, to: index });
    });
    return rows;
  }

  #height(from: number, to: number): number {
    let height = 0;
    for (let index = from; index <= to; index++) height += this.#heights.get(index) ?? 0;
    return height;
  }

  #near(entries: readonly IntersectionObserverEntry[]): void {
    const { busy, error, pages } = this.#live.snapshot;
    const entry = entries.find(({ isIntersecting }) => isIntersecting);
    if (!entry || busy || error) return;
    const wanted = this.#pageIn(entry);
    // A list that answers with nothing is not asked on and on.
    if (wanted > 0 && pages[wanted - 1]?.items?.length === 0) return;
    const kept = this.#kept(wanted);
    void this.#live.show(wanted, (index) => kept.has(index));
  }

  /** Which of the pages in a gap is nearest to the middle of what is visible. */
  #pageIn({ target, boundingClientRect, rootBounds }: IntersectionObserverEntry): number {
    const { from, to } = (target as HTMLElement).dataset;
    const first = Number(from);
    const last = Number(to ?? from);
    const middle = rootBounds ? (rootBounds.top + rootBounds.bottom) / 2 : 0;
    let left = middle - boundingClientRect.top;
    for (let index = first; index < last; index++) {
      left -= this.#heights.get(index) ?? 0;
      if (left < 0) return index;
    }
    return last;
  }

  /** The pages that stay when another one comes. */
  #kept(wanted: number): ReadonlySet<number> {
    const { renderRoot } = this.#host;
    const root = this.#root?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const { activeElement } = renderRoot as ShadowRoot;
    const kept = new Set<number>();
    const pages = this.#live.snapshot.pages
      .map(({ items }, index) => ({ items, index }))
      .filter(({ items }) => items)
      .sort((one, other) => Math.abs(one.index - wanted) - Math.abs(other.index - wanted));
    // The one that comes is as long as the others.
    let held = Math.max(...pages.map(({ items = [] }) => items.length));
    for (const { items = [], index } of pages) {
      const page = renderRoot.querySelector(`[data-page="${index}"]`);
      const box = page?.getBoundingClientRect();
      // What is near enough to be fetched is never dropped, or the two would go on for ever.
      const seen = !!box && box.bottom > root.top - AHEAD && box.top < root.bottom + AHEAD;
      const needed = seen || !!page?.contains(activeElement) || items.some(({ id }) => this.#isOpen(id));
      if (needed || held + items.length <= HELD) {
        kept.add(index);
        held += items.length;
      }
    }
    return kept;
  }
}
