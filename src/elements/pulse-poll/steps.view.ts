import { html, type TemplateResult } from 'lit';
import type { PollMore, Step } from './poll-more.js';

/** What the last press led to, in one line. */
export function statusOf({ answer, step, words, errors, core, said }: PollMore): string {
  const { state, error } = answer.submit;
  const { t } = words;
  if (state === 'busy') return step === 'withdraw' ? t.withdrawing : t.sending;
  if (state !== 'failed' || !error) return said;
  const { code } = error;
  if (code === 'offline') return t.offline;
  if (code === 'unauthorized' && core.own) return t.hostsOnly;
  return ['rate-limited', 'unauthorized', 'unsupported', 'closed'].includes(code) ? errors.t[code] : t.failed;
}

/** Any screen but the first question: one idea, the way back, the way on. */
export function renderStep(more: PollMore): TemplateResult {
  const { core, words, path, at, answer } = more;
  const { changing, submit } = answer;
  const { t } = words;
  const first = core.words.t;
  const last = at === path.length - 1;
  const label = last ? (changing ? t.save : first.send) : first.next;
  return html`<p class="small count">${path.length > 1 ? first.count(at + 1, path.length) : ''}</p>
    ${more.renderQuestion(more.question)}
    <p class="small" role="status">${more.renderStatus()}</p>
    <div class="actions" part="actions">
      ${at ? html`<button type="button" @click=${more.back}>${t.back}</button>` : ''}
      <button class="primary" type="button" aria-disabled=${submit.state === 'busy'} @click=${more.next}>${label}</button>
      ${changing ? html`<button class="plain" type="button" @click=${answer.cancel}>${t.cancel}</button>` : ''}
    </div>`;
}

const title = (words: string): TemplateResult => html`<h3 class="title" tabindex="-1">${words}</h3>`;

const button = (words: string, press: () => unknown, kind = ''): TemplateResult =>
  html`<button class=${kind} type="button" @click=${press}>${words}</button>`;

/** It stands: what happens next, what can still be done, and that nobody is left alone with it. */
function renderSent(more: PollMore): TemplateResult {
  const { core, words, answer } = more;
  const { fresh } = answer;
  const { t } = words;
  const { poll } = core.view!;
  const closes = core.day(poll.closes);
  const results = poll.interim ? t.afterInterim : poll.results === 'host' ? t.afterHost(closes) : t.after(closes);
  return html`${title(fresh ? (fresh === 'sent' ? t.sentTitle : t.savedTitle) : t.standsTitle)}
    <p>${results}</p>
    <p>${t.until(closes)}</p>
    <p class="aside">${t.care}</p>
    ${fresh ? html`<haven-receipt></haven-receipt>` : ''}
    <div class="actions" part="actions">${button(t.change, answer.change)}${button(t.withdraw, () => more.go('withdraw'), 'plain')}</div>
    ${poll.interim ? more.renderInterim() : ''}`;
}

/** What stands in place of a question. */
export function renderScreen(more: PollMore, step: Step | 'announced'): TemplateResult {
  const { core, words, answer } = more;
  const { t } = words;
  const status = html`<p class="small" role="status">${more.renderStatus()}</p>`;
  switch (step) {
    case 'announced': {
      const { poll, opens, waitsFor } = core.view!;
      return html`<p>${core.say(poll.purpose)}</p>
        <p class="aside">${waitsFor ? t.waitsForNote : t.announced(core.day(opens))}</p>`;
    }
    case 'nothing':
      return html`${title(t.nothingTitle)}
        <p>${t.nothing}</p>
        <p class="aside">${t.care}</p>
        <div class="actions" part="actions">${button(t.again, answer.anew)}</div>`;
    case 'withdraw':
      return html`<div class="asking" role="group" aria-labelledby="asking">
        <p id="asking" tabindex="-1">${t.withdrawAsk}</p>
        ${status}
        <div class="actions" part="actions">
          <button type="button" aria-disabled=${answer.submit.state === 'busy'} @click=${answer.withdraw}>${t.withdrawYes}</button>
          ${button(t.withdrawNo, answer.cancel, 'primary')}
        </div>
      </div>`;
    case 'withdrawn':
      return html`${title(t.withdrawnTitle)}
        <p>${t.withdrawn}</p>
        <p class="aside">${t.care}</p>
        <div class="actions" part="actions">${button(t.anew, answer.anew)}</div>`;
    case 'twice':
      return html`${title(t.twiceTitle)}
        <p>${t.twice}</p>
        ${status}
        <div class="actions" part="actions">
          ${button(t.twiceTheirs, answer.keepTheirs)}${button(t.twiceMine, answer.keepMine, 'primary')}
        </div>`;
    case 'enter':
      return html`<haven-receipt ask tabindex="-1"></haven-receipt>
        <div class="actions" part="actions">${button(t.back, answer.anew)}</div>`;
    default:
      return renderSent(more);
  }
}
