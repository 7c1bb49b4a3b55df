import { html, nothing, type TemplateResult } from 'lit';
import type { OwnReply } from '../../core/models/share.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import { renderAsking, renderWrite } from './forms.view.js';
import { renderDecided, renderState, renderText } from './item.view.js';
import type { Items } from './items.js';

/** One's own reply to somebody's story. */
export function renderReply(items: Items, { reply, state, decisions }: OwnReply): TemplateResult {
  const t = items.t(myItemsListSection);
  const { acts } = items;
  const { id, text } = reply;
  const key = `reply ${id}`;
  const erased = decisions.some(({ act }) => act === 'erase');
  return html`<li class="item" part="item" data-item=${key}>
    ${renderState(items, state, reply)}
    ${
      acts.isOpen(`edit ${key}`)
        ? renderWrite(items, {
            label: t.replyLabel,
            send: t.save,
            leave: t.cancel,
            act: () => void acts.editReply(reply),
          })
        : html`${erased ? nothing : renderText(items, id, text)} ${renderDecided(items, { kind: 'reply', id }, decisions)}
          ${
            acts.isOpen(`ask ${key}`)
              ? renderAsking(items, t.takeBackAsk.reply, () => void acts.withdraw('reply', reply))
              : html`<div class="row">
                  <button ?hidden=${erased} data-open="edit ${key}" @click=${() => acts.open(`edit ${key}`, text)}>${t.change}</button>
                  <button data-open="ask ${key}" @click=${() => acts.open(`ask ${key}`)}>${t.takeBack}</button>
                </div>`
          }`
    }
  </li>`;
}
