import { html, type TemplateResult } from 'lit';
import { deskCareSection } from '../../i18n/sections/desk-care.js';
import type { Desk } from './desk.js';

/** Eight steps for urgent items. Each can be ticked, none has to be; ticks are forgotten with the item. */
export class RunSheet {
  readonly #ticked = new Set<number>();

  #tick(desk: Desk, index: number): void {
    if (!this.#ticked.delete(index)) this.#ticked.add(index);
    desk.draw();
  }

  render(desk: Desk): TemplateResult {
    const { sheetTitle, sheetWhy, sheet } = desk.t(deskCareSection);
    return html`<details class="sheet" part="sheet">
      <summary>${sheetTitle}</summary>
      <p class="small">${sheetWhy}</p>
      <ol>${sheet.map(
        (step, index) =>
          html`<li><label><input type="checkbox" .checked=${this.#ticked.has(index)} @change=${() => this.#tick(desk, index)}> <span>${step}</span></label></li>`,
      )}</ol>
    </details>`;
  }
}
