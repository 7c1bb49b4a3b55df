import { html, nothing, type TemplateResult } from 'lit';
import type { Share } from '../../core/models/share.js';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import type { Part, PartModule, PartName, Wall } from './wall.js';

const modules = {
  respond: (): Promise<PartModule> => import('./respond.js'),
  thread: (): Promise<PartModule> => import('./thread.js'),
  own: (): Promise<PartModule> => import('./own.js'),
  report: (): Promise<PartModule> => import('./report-note.js'),
};

/** What readers have opened under stories: one part a story, in memory, for this visit. */
export class OpenedParts {
  readonly #wall: Wall;
  readonly #open = new Map<string, PartName>();
  /** By id and name; there but `undefined` when a part could not be fetched. */
  readonly #parts = new Map<string, Part | undefined>();

  constructor(wall: Wall) {
    this.#wall = wall;
    // While the person is still on the way to a button.
    const prefetch = (): void => {
      for (const load of [modules.respond, modules.thread]) load().catch(() => undefined);
    };
    for (const near of ['pointerover', 'focusin']) wall.host.addEventListener(near, prefetch, { once: true });
  }

  /** @param name any part when left out */
  isOpen(id: string, name = this.#open.get(id)): boolean {
    return name !== undefined && this.#open.get(id) === name;
  }

  /** Opens a part of a story, or closes it when it is the one that is open. */
  toggle(share: Share, name: PartName): void {
    const { id } = share;
    if (this.isOpen(id, name)) this.#open.delete(id);
    else {
      this.#open.set(id, name);
      void this.#load(share, name);
    }
    this.#wall.draw();
  }

  /** Closes what belongs to stories that are not on the wall any more, except where words would be lost. */
  retain(shown: ReadonlySet<string>): void {
    for (const [key, part] of this.#parts) {
      const [id = '', name] = key.split(' ');
      if (shown.has(id) || part?.holdsWords) continue;
      part?.close?.();
      this.#parts.delete(key);
      if (this.#open.get(id) === name) this.#open.delete(id);
    }
  }

  async #load(share: Share, name: PartName): Promise<void> {
    const key = `${share.id} ${name}`;
    if (this.#parts.get(key)) return;
    this.#parts.delete(key);
    let part: Part | undefined;
    try {
      const { openPart } = await modules[name]();
      if (!this.isOpen(share.id, name) || this.#parts.get(key)) return;
      part = openPart(this.#wall, share);
    } catch {
      // Said in its place; the next press tries again.
    }
    this.#parts.set(key, part);
    this.#wall.draw();
  }

  render(share: Share): TemplateResult | typeof nothing {
    const name = this.#open.get(share.id);
    if (!name) return nothing;
    const key = `${share.id} ${name}`;
    const { moment, notNow } = this.#wall.t(storyMoreSection);
    const words = this.#parts.has(key) ? notNow : moment;
    return html`<div class="part" part="opened">${this.#parts.get(key)?.render(share) ?? html`<p class="small">${words}</p>`}</div>`;
  }
}
