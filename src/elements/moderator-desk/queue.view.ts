import { html, nothing, type TemplateResult } from 'lit';
import type { QueueItem } from '../../core/models/moderation.js';
import { dayLabel } from '../../i18n/format.js';
import { commonSection } from '../../i18n/sections/common.js';
import { deskQueueSection } from '../../i18n/sections/desk-queue.js';
import type { Desk } from './desk.js';
import { renderTierIcon } from './tier-icons.js';

/** Who has it, and for how long. */
function renderClaim(desk: Desk, { claim }: QueueItem): unknown {
  const t = desk.t(deskQueueSection);
  const left = desk.control.minutesLeft(claim);
  if (!claim || !left) return nothing;
  return claim.mine
    ? html`<span>${t.mine(left)}</span>`
    : html`<span>${t.with} <bdi>${claim.by}</bdi> ${t.theirs(left)}</span>`;
}

function renderRow(desk: Desk, item: QueueItem, current: string | undefined): TemplateResult {
  const t = desk.t(deskQueueSection);
  const { id, kind, tier, day, state, waiting } = item;
  if (desk.control.queue.snapshot.gone.includes(id)) return html`<li class="gone small">${t.gone}</li>`;
  return html`<li>
    <button class="item" data-id=${id} aria-current=${id === current ? 'true' : nothing} @click=${() => desk.open(item)}>
      <span class="first">${renderTierIcon(tier)}<b>${t.tiers[tier]}</b><span class="day">${dayLabel(desk.words.language, day, desk.now)}</span></span>
      <span class="kind">${t.kinds[kind]}</span>
      <span class="facts small"><span>${t.states[state]}</span>${waiting ? html`<span class="waits">${t.waiting}</span>` : nothing}${renderClaim(desk, item)}${
        desk.control.doing(id) ? html`<span>${t.saving}</span>` : nothing
      }</span>
    </button>
  </li>`;
}

function renderState(desk: Desk): TemplateResult {
  const t = desk.t(deskQueueSection);
  const { status, slow, error } = desk.control.queue.snapshot;

  const words = {
    loading: slow ? t.slow : t.loading,
    ready: '',
    empty: desk.control.without.length || desk.control.free ? t.emptyLeft : t.empty,
    failed: error?.code === 'unauthorized' ? t.unauthorized : t.failed,
    offline: t.offline,
    'not-offered': desk.t(commonSection).notOffered,
  }[status];
  const again = slow || status === 'failed' || status === 'offline';
  return html`<div class="state ${status}"><p role="status">${words}</p>${
    again
      ? html`<button @click=${() => desk.control.queue.retry()}>${desk.t(commonSection).tryAgain}</button>`
      : nothing
  }</div>`;
}

/** The list of what waits: enough to choose, nothing to read. Counts what is on the page, and nothing else. */
export function renderQueue(desk: Desk, current: string | undefined): TemplateResult {
  const t = desk.t(deskQueueSection);
  const { queue } = desk.control;
  const { status, pages, fresh, unreadable, error } = queue.snapshot;
  const items = pages.flatMap(({ items: held = [] }) => held);
  const following = pages.findIndex(({ items: held }) => !held);
  const more = following > 0;
  const urgent = fresh.some(({ tier }) => tier === 'urgent');
  return html`<section class="queue" part="queue" aria-label=${t.queue} aria-busy=${status === 'loading' ? 'true' : 'false'}>
    <div class="row tools">
      <p class="small">${status === 'ready' ? t.here(items.length, more) : nothing}</p>
      <button class="small leave-button" aria-expanded=${desk.left.choosing ? 'true' : 'false'} @click=${() => desk.left.toggle(desk)}>${t.leave}</button>
    </div>
    ${desk.left.choosing ? desk.left.render(desk) : nothing}
    ${
      fresh.length
        ? html`<div class="fresh" role="status">${urgent ? html`<p>${t.freshUrgent}</p>` : nothing}<button class="primary" @click=${() => queue.restart()}>${t.fresh(fresh.length)}</button></div>`
        : nothing
    }
    ${
      status === 'ready'
        ? html`<ul>${items.map((item) => renderRow(desk, item, current))}</ul>
          ${more ? html`<div class="row"><button @click=${() => queue.show(following, () => true)}>${t.more}</button></div>` : nothing}
          ${unreadable ? html`<p class="small">${t.unreadable}</p>` : nothing}
          ${error ? html`<p class="small" role="status">${t.notNow}</p>` : nothing}`
        : renderState(desk)
    }
  </section>`;
}
