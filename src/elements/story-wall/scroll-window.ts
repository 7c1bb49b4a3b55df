import { html, type LitElement, render, type TemplateResult } from 'lit';
import type { LiveListController } from '../../controllers/live-list-controller.js';
import type { Share } from '../../core/models/share.js';

/** Stories held at most, besides those that are near, written under, or in focus. */
const HELD = 10;
/** Pixels outside the visible part in which the next page is fetched already. */
const AHEAD = 100;

interface Row {
  readonly key: string;
  /** Number of a page that is held. */
  readonly page?: number;
  /** Numbers of the first and last page in a gap. */
  readonly from: number;
  readonly to: number;
}

/**
 * A long list of which only the pages around the reader are held. The others are empty boxes of the height they had, and
 * are asked for again by their cursor when the reader comes back. A page with the focus in it stays.
 */
export class ScrollWindow {
  readonly #host: LitElement;
  readonly #live: LiveListController<Share>;
  readonly #isOpen: (id: string) => boolean;
  readonly #heights = new Map<number, number>();
  #draw: (index: number) => TemplateResult = () => html``;
  #observer: IntersectionObserver | undefined;
  #root: Element | null = null;

  /** @param isOpen whether something is open under a story */
  constructor(host: LitElement, live: LiveListController<Share>, isOpen: (id: string) => boolean) {
    this.#host = host;
    this.#live = live;
    this.#isOpen = isOpen;
  }

  /**
   * The box the pages stand in; they come into it after the drawing.
   * @param draw the stories of a page
   */
  render(draw: (index: number) => TemplateResult): TemplateResult {
    this.#draw = draw;
    return html`<div class="window"></div>`;
  }

  /** After each drawing: puts pages and gaps in place, and looks which gap the reader is near. */
  updated(root: Element | null): void {
    const box = this.#host.renderRoot.querySelector('.window');
    if (!box) return;
    this.#place(box);
    if (!this.#observer || root !== this.#root) {
      this.#observer?.disconnect();
      this.#root = root;
      const options = { root, rootMargin: `${AHEAD}px 0px` };
      this.#observer = new IntersectionObserver((entries) => this.#near(entries), options);
    }
    // Observing again tells at once whether a gap is near, also when it has not moved.
    this.#observer.disconnect();
    for (const gap of box.querySelectorAll('.gap')) this.#observer.observe(gap);
  }

  /**
   * Every page is drawn into a box of its own, which goes with all that is in it. Lit's `repeat` leaves a comment behind
   * for each row it removes: after ten thousand stories there would be two thousand of them.
   */
  #place(box: Element): void {
    const rows = this.#rows();
    const keys = new Set(rows.map(({ key }) => key));
    const there = new Map<string | undefined, HTMLElement>();
    for (const child of [...box.children] as HTMLElement[]) {
      const { key = '' } = child.dataset;
      if (keys.has(key)) there.set(key, child);
      else child.remove();
    }
    for (const [at, { key, page, from, to }] of rows.entries()) {
      const element = there.get(key) ?? document.createElement('div');
      if (!there.has(key)) box.insertBefore(element, box.children[at] ?? null);
      Object.assign(element.dataset, { key, from, to });
      if (page === undefined) {
        element.className = 'gap';
        element.style.blockSize = `${this.#height(from, to)}px`;
        continue;
      }
      element.className = 'page';
      element.dataset['page'] = String(page);
      render(this.#draw(page), element);
      this.#heights.set(page, element.getBoundingClientRect().height);
    }
  }

  #rows(): Row[] {
    const rows: Row[] = [];
    this.#live.snapshot.pages.forEach(({ items }, index) => {
      const before = rows.at(-1);
      const known = this.#heights.has(index);
      if (items) rows.push({ key: `page ${index}`, page: index, from: index, to: index });
      else if (known && before && before.page === undefined) rows[rows.length - 1] = { ...before, to: index };
      else rows.push({ key: known ? `gap ${index}` : 'end', from: index, to: index });
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
    const last = Number(to);
    const middle = rootBounds ? (rootBounds.top + rootBounds.bottom) / 2 : 0;
    let left = middle - boundingClientRect.top;
    for (let index = Number(from); index < last; index++) {
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
