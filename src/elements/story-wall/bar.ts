import { html, nothing, type TemplateResult } from 'lit';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import type { Wall } from './wall.js';

export interface BarView {
  /** Number of the page shown, from 0. */
  readonly index: number;
  /** Whether pages are turned by button. */
  readonly turning: boolean;
  /** How many stories came meanwhile. */
  readonly waiting: number;
  /** What was last said to those who hear the page. */
  readonly said: string;
  turn(index: number): unknown;
  renew(): unknown;
}

/** Page buttons, and what there is to say while stories are shown. */
export function renderBar(wall: Wall, { index, turning, waiting, said, turn, renew }: BarView): TemplateResult {
  const { live, common } = wall;
  const t = wall.t(storyMoreSection);
  const { failed } = wall.t(storyWallSection);
  const { status, pages, slow, error, unreadable } = live.snapshot;
  const trouble = status === 'ready' && (error ? failed : slow ? t.slow : '');
  const news = waiting ? t.fresh(waiting) : '';
  return html`${
    news
      ? html`<button class="primary" @click=${renew}>${news}</button>`
      : index > 0
        ? html`<button @click=${() => turn(index - 1)}>${t.newer}</button>`
        : nothing
  }<span>${trouble || (unreadable ? t.unreadable : index > 0 ? t.page(index + 1) : '')}</span>${
    trouble
      ? html`<button class="end" @click=${() => live.retry()}>${common.t.tryAgain}</button>`
      : turning && pages[index + 1]
        ? html`<button class="end" @click=${() => turn(index + 1)}>${t.earlier}</button>`
        : nothing
  }<span class="heard" role="status">${trouble || news || said}</span>`;
}
