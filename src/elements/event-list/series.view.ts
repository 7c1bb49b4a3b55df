import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { EventOccurrence } from '../../core/models/event.js';
import type { EventListStrings } from '../../i18n/en/event-list.js';
import { rhythmWords, whenWords } from './words.js';

/** Dates beyond these are not read one by one. */
const MOST = 60;

interface Folding {
  readonly zone: string;
  readonly now: number;
  readonly unfolded: boolean;
  fold(): void;
}

/** How often an event comes back, and its further dates when they are unfolded. */
export function renderSeries(
  words: LocalizeController<EventListStrings>,
  event: EventOccurrence,
  more: readonly EventOccurrence[],
  { zone, now, unfolded, fold }: Folding,
): TemplateResult {
  const { t } = words;
  const date = ({ time, status, movedFrom }: EventOccurrence): TemplateResult =>
    html`<li>${whenWords(words, time, zone, now)}${status === 'cancelled' ? ` · ${t.cancelled}` : ''}${movedFrom ? ` · ${t.moved(whenWords(words, movedFrom, zone, now))}` : ''}</li>`;
  return html`<button class="plain series" aria-expanded=${unfolded ? 'true' : 'false'} @click=${fold}>${rhythmWords(words, event, zone)} · ${t.more(more.length)}</button>${
    unfolded ? html`<ul class="dates small">${more.slice(0, MOST).map(date)}</ul>` : nothing
  }`;
}
