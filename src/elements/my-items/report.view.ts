import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedMessage } from '../../controllers/sealed-mail.js';
import { dayLabel } from '../../i18n/day.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import { renderAsking, renderWrite } from './forms.view.js';
import type { Items } from './items.js';
import type { FoundReport } from './reports.js';

/** A report or an appeal: where it stands, what was said both ways, and what can be done. */
export function renderReport(items: Items, report: FoundReport): TemplateResult {
  const t = items.t(myItemsListSection);
  const { acts } = items;
  const { view, opened } = report;
  const { id, state, kind, day, open } = view;
  const last = opened.messages.at(-1);
  const answering = last?.from === 'moderators';
  const lead = opened.messages.length > 1 || opened.messages.some(({ text }) => text);
  return html`<li class="item" part="item" data-item="report ${id}">
    <p class="meta">
      <span class="state ${state}" part="state">${t.reportStates[state]}</span>
      <span class="small">${t.kinds[kind]} · ${dayLabel(items.language, day, Date.now())}</span>
    </p>
    ${state === 'in-review' && answering ? nothing : html`<p class="small">${t.reportWhy[state]}</p>`}
    ${
      lead
        ? html`<ol class="mail">${opened.messages.map((message) => renderMessage(items, message))}</ol>`
        : html`<p class="small">${t.sealedFromYou}</p>`
    }
    ${
      acts.isOpen(`add ${id}`)
        ? renderWrite(items, {
            label: t.addLabel,
            send: t.send,
            why: acts.readers ? t.addWhy(acts.readers) : '',
            act: () => void acts.addTo(report),
          })
        : acts.isOpen(`ask report ${id}`)
          ? renderAsking(items, t.takeBackAsk.report, () => void acts.withdrawReport(report))
          : html`${open ? nothing : html`<p class="small">${t.closed}</p>`}
              <div class="row">
                ${
                  open
                    ? html`<button class=${answering ? 'primary' : ''} data-open="add ${id}" @click=${() => void acts.openSealed(`add ${id}`, report)}>${answering ? t.answer : t.add}</button>`
                    : nothing
                }
                <button data-open="ask report ${id}" @click=${() => acts.open(`ask report ${id}`)}>${t.takeBack}</button>
              </div>`
    }
  </li>`;
}

function renderMessage(items: Items, { from, day, text }: OpenedMessage): TemplateResult {
  const t = items.t(myItemsListSection);
  const theirs = from === 'moderators';
  const who = `${theirs ? t.fromThem : t.fromYou} · ${dayLabel(items.language, day, Date.now())}`;
  return html`<li class=${theirs ? 'theirs' : 'mine'}>
    <p class="small">${who}</p>
    ${
      text
        ? html`<p class="text" part="text" dir="auto" .textContent=${text}></p>`
        : html`<p class="small">${theirs ? t.unreadable : t.sealedFromYou}</p>`
    }
  </li>`;
}
