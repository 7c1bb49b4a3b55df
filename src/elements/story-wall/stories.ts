import { html, nothing, type TemplateResult } from 'lit';
import type { Share } from '../../core/models/share.js';
import { dayLabel } from '../../i18n/format.js';
import type { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import type { Part, PartModule, Wall } from './wall.js';

const modules = {
  respond: (): Promise<PartModule> => import('./respond.js'),
  thread: (): Promise<PartModule> => import('./thread.js'),
  own: (): Promise<PartModule> => import('./own.js'),
  report: (): Promise<PartModule> => import('./report-note.js'),
};
export type PartName = keyof typeof modules;

const isLong = (text: string): boolean => text.length > 600 || text.split('\n', 13).length > 12;

/**
 * The stories as they stand on the wall, and what each reader has opened of them: all of it in memory, for this visit.
 * Templates are written without space between tags: a wall holds few nodes, and white space would be a third of them.
 */
export class Stories {
  readonly #wall: Wall;
  readonly #unfolded = new Set<string>();
  readonly #long = new Set<string>();
  readonly #open = new Map<string, PartName>();
  readonly #parts = new Map<string, Part | undefined>();
  #notes: typeof contentNotesSection | undefined;
  #wantsNotes = false;

  constructor(wall: Wall) {
    this.#wall = wall;
  }

  /** Fetches what a press will need while the person is still on the way to it. */
  readonly prefetch = (): void => {
    for (const load of [modules.respond, modules.thread]) load().catch(() => undefined);
  };

  /** Opens a part of a story, or closes it when it is the one that is open. */
  toggle(share: Share, name: PartName): void {
    const { id } = share;
    if (this.#open.get(id) === name) this.#open.delete(id);
    else {
      this.#open.set(id, name);
      void this.#load(share, name);
    }
    this.#wall.draw();
  }

  /** Whether something is open that a page must not be dropped with. */
  isOpen(id: string): boolean {
    return this.#open.has(id);
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
    try {
      const { openPart } = await modules[name]();
      if (this.#open.get(share.id) !== name || this.#parts.get(key)) return;
      this.#parts.set(
        key,
        openPart(this.#wall, share, () => this.#open.get(share.id) === name && this.toggle(share, name)),
      );
    } catch {
      this.#parts.set(key, undefined);
    }
    this.#wall.draw();
  }

  #labels(share: Share): string {
    if (!this.#notes) {
      if (!this.#wantsNotes) {
        this.#wantsNotes = true;
        import('../../i18n/sections/content-notes.js').then(
          ({ contentNotesSection }) => {
            this.#notes = contentNotesSection;
            this.#wall.draw();
          },
          () => (this.#wantsNotes = false),
        );
      }
      return '';
    }
    const { notes } = this.#wall.words(this.#notes);
    const labels = share.notes.map((note) => notes[note]);
    if (share.ownNote) labels.push(share.ownNote);
    return new Intl.ListFormat(this.#wall.language, { type: 'unit' }).format(labels);
  }

  #fold(id: string, card: Element | null): void {
    this.#unfolded.delete(id);
    this.#wall.draw();
    card?.querySelector<HTMLElement>('.fold')?.focus();
  }

  render(share: Share, gone: boolean): TemplateResult {
    const wall = this.#wall;
    const t = wall.words(storyWallSection);
    const { id, text, wish } = share;
    if (gone) return html`<article class="share small">${t.withdrawn}</article>`;
    const day = dayLabel(wall.language, share.day, wall.now);
    const noted = share.notes.length > 0 || !!share.ownNote;
    const open = !noted || this.#unfolded.has(id);
    const clamped = isLong(text) && !this.#long.has(id);
    const part = this.#open.get(id);
    const mine = wall.isMine(share);
    const isOpen = (name: PartName): 'true' | 'false' => (part === name ? 'true' : 'false');
    const aside = share.edited ? `${t.wishes[wish]} · ${t.changed}` : t.wishes[wish];
    return html`<article part="share" class="share" data-id=${id} aria-label=${day}
      ><p class="meta"><time datetime=${share.day} .textContent=${day}></time><span .textContent=${mine ? t.mine : aside} class=${mine ? 'mine' : ''}></span></p>${
        noted
          ? html`<button class="fold" part="note" aria-expanded=${open ? 'true' : 'false'}
              @click=${() => this.#toggleFold(id)}
              ><span .textContent=${`${t.note}: ${this.#labels(share)}`} dir="auto"></span><b .textContent=${open ? t.close : t.open}></b></button>`
          : nothing
      }<p class=${clamped ? 'text clamped' : 'text'} part="text" dir="auto" ?hidden=${!open} .textContent=${open ? text : ''}></p>${
        open && clamped
          ? html`<button class="plain" @click=${(event: Event) => this.#readOn(id, event)}>${t.readOn}</button>`
          : nothing
      }${
        noted && open
          ? html`<p class="care small">${t.care} <button class="plain"
              @click=${(event: Event) => this.#fold(id, (event.target as Element).closest('article'))}>${t.pause}</button> ${wall.help()}</p>`
          : nothing
      }<div class="actions"
        ><button ?hidden=${!open || (!share.replies && wish === 'listening')} aria-expanded=${isOpen('thread')}
          @click=${() => this.toggle(share, 'thread')} .textContent=${share.replies ? t.replies : t.reply}></button
        ><button ?hidden=${!mine && !(open && share.reactions)} aria-expanded=${isOpen(mine ? 'own' : 'respond')}
          @click=${() => this.toggle(share, mine ? 'own' : 'respond')} .textContent=${mine ? t.own : t.respond}></button
        >${wall.report('share', id, () => this.toggle(share, 'report'))}</div
      >${part ? this.#renderPart(share, part) : nothing}</article>`;
  }

  #renderPart(share: Share, name: PartName): TemplateResult {
    const key = `${share.id} ${name}`;
    const part = this.#parts.get(key);
    const t = this.#wall.words(storyWallSection);
    if (part) return html`<div class="part" part="opened">${part.render(share)}</div>`;
    if (!this.#parts.has(key)) return html`<p class="part small">${t.moment}</p>`;
    return html`<p class="part small">${t.failed}</p>`;
  }

  #toggleFold(id: string): void {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    this.#wall.draw();
  }

  #readOn(id: string, event: Event): void {
    // The button goes away: whoever came by keyboard goes on where the text is.
    const text = (event.target as Element).previousElementSibling as HTMLElement;
    this.#long.add(id);
    text.tabIndex = -1;
    text.focus();
    this.#wall.draw();
  }
}
