import { html, nothing, type TemplateResult } from 'lit';
import { commonSection } from '../../i18n/sections/common.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import type { Items } from './items.js';
import { renderReply } from './reply.view.js';
import { renderReport } from './report.view.js';
import { renderShare } from './share.view.js';

/** Words are in this window already, and nobody has asked yet. */
export function renderWaiting(items: Items): TemplateResult {
  const t = items.t(myItemsListSection);
  return html`<h3>${t.openTitle}</h3>
    <p>${t.openWhy}</p>
    <div class="row"><button class="primary" @click=${items.look}>${t.open}</button></div>
    ${renderWords(items)}`;
}

/** Everything found, and the ways on. */
export function renderList(items: Items): TemplateResult {
  const t = items.t(myItemsListSection);
  const { search, acts } = items;
  const section = (kind: 'report' | 'share' | 'reply', rows: readonly unknown[]): unknown =>
    rows.length
      ? html`<section aria-labelledby="title-${kind}">
          <h3 id="title-${kind}">${t.titles[kind]}</h3>
          <ul class="items">${rows}</ul>
        </section>`
      : nothing;
  return html`<div class="progress" id="progress" tabindex="-1">${renderProgress(items)}</div>
    <p class="told" role="status">${acts.said}</p>
    ${section(
      'report',
      search.reports.map((report) => renderReport(items, report)),
    )}
    ${section(
      'share',
      latest([...search.shares.values()], ({ share }) => share.day).map((own) => renderShare(items, own)),
    )}
    ${section(
      'reply',
      latest([...search.replies.values()], ({ reply }) => reply.day).map((own) => renderReply(items, own)),
    )}
    ${renderFurther(items)} ${renderWords(items)}`;
}

/** By day, latest first; the order within a day is none. */
const latest = <Own>(all: Own[], day: (own: Own) => string): readonly Own[] =>
  all.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));

function renderProgress(items: Items): TemplateResult {
  const t = items.t(myItemsListSection);
  const { tryAgain } = items.t(commonSection);
  const { search } = items;
  const { doing, error, stopped, count } = search;
  const again = (words: string): TemplateResult =>
    html`<button class=${error ? 'primary' : ''} @click=${items.look}>${words}</button>`;
  if (doing) {
    const words = doing === 'wall' ? t.looking.wall(search.stories) : t.looking[doing];
    return html`<p><span class="busy" role="status">${words}</span></p>
      ${doing === 'reports' ? html`<p class="small">${t.lookingWhy}</p>` : nothing}
      <div class="row"><button @click=${() => search.stop()}>${t.stop}</button></div>`;
  }
  if (error) {
    const offline = error.code === 'offline' || !navigator.onLine;
    return html`<p role="alert">${offline ? t.offline : t.failed}</p>
      <div class="row">${again(tryAgain)}</div>`;
  }
  if (!count) {
    return html`<h3>${stopped ? t.stopped : t.nothingTitle}</h3>
      <p>${t.nothingWhy}</p>
      <ul class="reasons">${t.nothing.map((reason) => html`<li>${reason}</li>`)}</ul>
      <div class="row">${again(t.again)}</div>`;
  }
  return html`<p role="status">${stopped ? t.stopped : t.found(count)}</p>
    <div class="row">${again(t.again)}</div>`;
}

function renderFurther(items: Items): TemplateResult | typeof nothing {
  const t = items.t(myItemsListSection);
  const { search } = items;
  if (search.doing || search.error || !items.setup.backend?.shares) return nothing;
  if (!search.goesOn) return search.stories ? html`<p class="small">${t.whole}</p>` : nothing;
  return html`<div class="further">
    <p class="small">${t.furtherWhy}</p>
    <div class="row"><button @click=${() => void search.further()}>${t.further}</button></div>
  </div>`;
}

/** What becomes of the words themselves; always at the end, also while looking. */
function renderWords(items: Items): TemplateResult {
  const t = items.t(myItemsListSection);
  const { session, wordsOpen } = items;
  return html`<div class="words">
    <p class="small">${session.ownDevice ? t.ownDevice : t.shared}</p>
    <div class="row">
      <button aria-expanded=${wordsOpen} @click=${items.toggleWords}>${t.words}</button>
    </div>
    <p class="small" id="forget-why">${t.forgetWhy}</p>
    ${wordsOpen ? html`<haven-receipt></haven-receipt>` : nothing}
  </div>`;
}
