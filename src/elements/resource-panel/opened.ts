import { html, nothing, type TemplateResult } from 'lit';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import { More } from './more.js';
import { openedStyles } from './opened.styles.js';
import type { Panel } from './panel.js';
import { PlaceForm } from './place-form.js';
import { printCard } from './print-card.js';

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

  #closePlace(): Promise<void> {
    this.#placeOpen = false;
    return this.#panel.focus('[data-opens=place]');
  }

  /** Nothing while it is closed. */
  render(name: OpenedName): TemplateResult | typeof nothing | undefined {
    if (!this.isOpen(name)) return undefined;
    if (name === 'place') return this.#place.render();
    if (name === 'more') return this.#more.render();
    const { steps, stop } = this.#panel.words(resourceMoreSection);
    return html`<p role="status">${steps[this.#step]}</p>
      <p class="small">${stop}</p>`;
  }
}
