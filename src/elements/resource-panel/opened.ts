import { html, type TemplateResult } from 'lit';
import { RESOURCE_KINDS, type Directory, type Resource } from '../../core/models/resource.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { More } from './more.js';
import { openedStyles } from './opened.styles.js';
import { MANY, type Panel } from './panel.js';
import { PlaceForm } from './place-form.js';
import { printCard } from './print-card.js';

const WRITTEN: readonly string[] = ['text', 'chat', 'whatsapp'];

/** Between steps that would be felt together. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export type OpenedName = 'place' | 'steps' | 'more' | 'print';

/** What a press opens: the rest of the directory, the choice of a country, another small step, a card on paper. */
export class Opened {
  readonly #panel: Panel;
  readonly #place: PlaceForm;
  readonly #more: More;
  #placeOpen = false;
  #moreOpen = false;
  #step = -1;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#place = new PlaceForm(panel, () => this.#closePlace());
    this.#more = new More(panel);
    adopt(panel.host, fieldStyles, openedStyles);
    // Asked for now, so that its language is there when something is opened.
    panel.words(resourceMoreSection);
    void this.#place.load();
  }

  isOpen(name: OpenedName): boolean {
    return { place: this.#placeOpen, more: this.#moreOpen, steps: this.#step >= 0, print: false }[name];
  }

  async open(name: OpenedName): Promise<void> {
    const { focus, draw, directory } = this.#panel;
    switch (name) {
      case 'place':
        if (this.#placeOpen) return this.#closePlace();
        this.#placeOpen = true;
        void this.#place.load();
        return focus('#country');
      case 'steps':
        this.#step = (this.#step + 1) % this.#panel.words(resourceMoreSection).steps.length;
        return draw();
      case 'more':
        this.#moreOpen = !this.#moreOpen;
        if (!this.#moreOpen) return draw();
        void directory.complete();
        return focus('#more');
      case 'print':
        return printCard(this.#panel);
    }
  }

  /** The few of a long directory among which those of the first screen are sure to be: the first of each kind. */
  async narrow(directory: Directory): Promise<readonly Resource[]> {
    const finder = await this.#more.prepare();
    if (!finder) return directory.resources.slice(0, MANY);
    await nextTask();
    const ordered = finder.find({}, this.#panel.viewer());
    await nextTask();
    const counts = new Map<string, Uint8Array>(RESOURCE_KINDS.map((kind) => [kind, new Uint8Array(8)]));
    const few = new Set<string>();
    for (const { id, kind, own, contacts, audiences, pairedWith } of ordered) {
      const sort =
        (own ? 1 : 0) |
        (audiences.includes('everyone') ? 2 : 0) |
        (contacts.some((contact) => WRITTEN.includes(contact.kind)) ? 4 : 0);
      const count = counts.get(kind)!;
      if (count[sort]! >= 10) continue;
      count[sort]!++;
      few.add(id).add(pairedWith ?? id);
    }
    await nextTask();
    return directory.resources.filter(({ id, pairedWith }) => few.has(id) || (pairedWith && few.has(pairedWith)));
  }

  #closePlace(): Promise<void> {
    this.#placeOpen = false;
    return this.#panel.focus('[data-opens=place]');
  }

  /** Nothing while it is closed. */
  render(name: OpenedName): TemplateResult | undefined {
    if (!this.isOpen(name)) return undefined;
    if (name === 'place') return this.#place.render();
    if (name === 'more') return this.#more.render();
    const { steps, stop } = this.#panel.words(resourceMoreSection);
    return html`<p role="status">${steps[this.#step]}</p>
      <p class="small">${stop}</p>`;
  }
}
