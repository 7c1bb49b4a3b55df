import { html, nothing, type TemplateResult } from 'lit';
import type { LiveListController } from '../../controllers/live-list-controller.js';
import type { ShareQuery } from '../../core/backend.js';
import type { Share } from '../../core/models/share.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import type { Wall } from './wall.js';

type Live = LiveListController<Share>;

const renderAgain = (wall: Wall, live: Live): TemplateResult =>
  html`<button @click=${() => live.retry()}>${wall.words(commonSection).tryAgain}</button>`;

/** What stands in the place of stories while there are none: said plainly, with the next thing to do. */
export function renderState(wall: Wall, live: Live, { order, without }: ShareQuery): TemplateResult {
  const t = wall.words(storyWallSection);
  const { errors, notOffered } = wall.words(commonSection);
  const { status, slow, error } = live.snapshot;
  const text = {
    loading: slow ? t.slow : t.loading,
    empty: without ? t.emptyLeft : order === 'unanswered' ? t.emptyUnanswered : t.empty,
    offline: t.offline,
    // What trying again cannot mend has a sentence of its own.
    failed: error?.retryable ? t.failed : errors[error?.code ?? 'unavailable'],
    'not-offered': notOffered,
    ready: '',
  }[status];
  const again = slow || status === 'offline' || (status === 'failed' && error?.retryable);
  const quiet = status === 'loading';
  return html`<div class=${quiet ? 'state loading' : 'state'}><p>${text}</p>${again ? renderAgain(wall, live) : nothing}${
    quiet ? nothing : status === 'empty' ? html`<slot name="empty"></slot>` : html`<slot></slot>`
  }</div>`;
}

export interface BarView {
  /** Number of the page shown, from 0. */
  readonly index: number;
  /** Whether pages are turned by button. */
  readonly turning: boolean;
  /** How many stories came meanwhile. */
  readonly waiting: number;
  turn(index: number): unknown;
  refresh(): unknown;
}

/** Page buttons, and what there is to say while stories are shown. Always there, so that it moves nothing. */
export function renderBar(wall: Wall, live: Live, { index, turning, waiting, turn, refresh }: BarView): TemplateResult {
  const t = wall.words(storyWallSection);
  const { status, pages, slow, error, unreadable } = live.snapshot;
  const trouble = status !== 'ready' ? '' : error ? t.failed : slow ? t.slow : '';
  const news = waiting ? t.fresh(waiting) : '';
  return html`<div part="bar" class="bar small">${
    news
      ? html`<button class="primary" @click=${refresh}>${news}</button>`
      : index > 0
        ? html`<button @click=${() => turn(index - 1)}>${t.newer}</button>`
        : nothing
  }<span>${trouble || (unreadable ? t.unreadable : index > 0 ? t.page(index + 1) : '')}</span>${
    trouble
      ? renderAgain(wall, live)
      : turning && pages[index + 1]
        ? html`<button class="earlier" @click=${() => turn(index + 1)}>${t.earlier}</button>`
        : nothing
  }<span class="heard" role="status">${trouble || news || wall.said}</span></div>`;
}
