import { html, nothing, type TemplateResult } from 'lit';
import { renderDecisions } from '../../controllers/decision-view.js';
import type { Decision } from '../../core/models/moderation.js';
import type { ItemState } from '../../core/models/share.js';
import { dayLabel } from '../../i18n/day.js';
import { decisionsSection } from '../../i18n/sections/decisions.js';
import { myItemsListSection } from '../../i18n/sections/my-items-list.js';
import { renderWrite } from './forms.view.js';
import type { Items } from './items.js';

/** Longer than this and it is folded at first. */
const LONG = 240;

/** Where a story or reply stands, in words, and since when it is there. */
export function renderState(
  items: Items,
  state: ItemState,
  { day, edited }: { readonly day: string; readonly edited?: string | undefined },
): TemplateResult {
  const t = items.t(myItemsListSection);
  const when = dayLabel(items.language, day, Date.now());
  const why = t.stateWhy[state];
  return html`<p class="meta">
      <span class="state ${state}" part="state">${t.states[state]}</span>
      <span class="small">${edited ? `${when} · ${t.changed}` : when}</span>
    </p>
    ${why ? html`<p class="small">${why}</p>` : nothing}`;
}

/** One's own words; folded where they are long, and closed where a note stands before them. */
export function renderText(items: Items, id: string, text: string, noted = false): TemplateResult {
  const t = items.t(myItemsListSection);
  const shown = items.unfolded.has(id);
  const long = text.length > LONG || text.split('\n', 5)[4] !== undefined;
  const fold = (): void => {
    if (!items.unfolded.delete(id)) items.unfolded.add(id);
    items.draw();
  };
  return html`${noted && !shown ? nothing : html`<p class="text ${long && !shown ? 'clamped' : ''}" part="text" dir="auto" .textContent=${text}></p>`}
    ${
      noted || long
        ? html`<div class="row"><button class="plain" aria-expanded=${shown} @click=${fold}>${shown ? t.hide : t.show}</button></div>`
        : nothing
    }`;
}

/** What moderators decided, in the reader's language, and the way to another pair of eyes. */
export function renderDecided(
  items: Items,
  about: { readonly kind: 'share' | 'reply'; readonly id: string },
  decisions: readonly Decision[],
): TemplateResult | typeof nothing {
  const t = items.t(myItemsListSection);
  const { acts, setup } = items;
  return renderDecisions(items.t(decisionsSection), decisions, {
    language: items.language,
    setup,
    after(decision) {
      if (!decision.appealable || !setup.backend?.reports) return nothing;
      const key = `appeal ${decision.id}`;
      if (acts.appealed.has(decision.id)) return html`<p class="small">${t.appealSent}</p>`;
      if (acts.isOpen(key)) {
        return renderWrite(items, {
          label: t.appealLabel,
          send: t.appeal,
          why: acts.readers ? t.appealWhy(acts.readers) : '',
          act: () => void acts.appeal(decision, about),
        });
      }
      return html`<div class="row"><button data-open=${key} @click=${() => void acts.openSealed(key)}>${t.appeal}</button></div>`;
    },
  });
}
