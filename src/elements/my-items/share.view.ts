import { html, nothing, type TemplateResult } from 'lit';
import { REACTIONS } from '../../core/models/reply.js';
import type { OwnShare } from '../../core/models/share.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import { reactionsSection } from '../../i18n/sections/reactions.js';
import { amountOf } from './amount.js';
import { renderAsking } from './forms.view.js';
import { renderDecided, renderState, renderText } from './item.view.js';
import type { Items } from './items.js';

/** One's own story: where it stands, what was decided, what came back, and what can be done. */
export function renderShare(items: Items, own: OwnShare): TemplateResult {
  const t = items.t(myItemsListSection);
  const { acts } = items;
  const { share, state, decisions } = own;
  const { id, notes, ownNote } = share;
  const key = `share ${id}`;
  const names = items.t(contentNotesSection).notes;
  // Only why is left of what was erased.
  const erased = decisions.some(({ act }) => act === 'erase');
  const noted = [...notes.map((note) => names[note]), ownNote ?? []].flat().join(', ');
  return html`<li class="item" part="item" data-item=${key}>
    ${renderState(items, state, share)} ${noted ? html`<p class="small">${t.noted(noted)}</p>` : nothing}
    ${
      acts.isOpen(`edit ${key}`)
        ? html`<haven-share-box
            .editing=${share}
            .backend=${items.setup.backend}
            @haven-share-edited=${() => void acts.edited('share', id)}
            @haven-share-withdrawn=${() => void acts.edited('share', id)}
            @haven-edit-cancelled=${acts.cancel}
          ></haven-share-box>`
        : html`${erased ? nothing : renderText(items, id, share.text, !!noted)} ${renderDecided(items, { kind: 'share', id }, decisions)}
          ${renderBack(items, own)} ${
            acts.isOpen(`ask ${key}`)
              ? renderAsking(items, t.takeBackAsk.share, () => void acts.withdraw('share', share))
              : html`<div class="row">
                  <button ?hidden=${erased} data-open="edit ${key}" @click=${() => void acts.editShare(key)}>${t.change}</button>
                  <button data-open="ask ${key}" @click=${() => acts.open(`ask ${key}`)}>${t.takeBack}</button>
                </div>`
          }`
    }
  </li>`;
}

/** Who is with them: in words, never in numbers. */
function renderBack(items: Items, { share, state, received }: OwnShare): TemplateResult | typeof nothing {
  const t = items.t(myItemsListSection);
  const words = items.t(reactionsSection);
  const lines = REACTIONS.flatMap((kind) => {
    const amount = received[kind];
    return amount ? [words.received[kind](amount)] : [];
  });
  if (share.replies) lines.push(t.replies[amountOf(share.replies)]);
  if (!lines.length) return state === 'published' ? html`<p class="small">${t.nothingBack}</p>` : nothing;
  return html`<div class="back">
    <h4>${t.cameBack}</h4>
    <ul class="reasons">${lines.map((line) => html`<li>${line}</li>`)}</ul>
    ${share.replies && state === 'published' ? items.threads.render(items, share) : nothing}
  </div>`;
}
