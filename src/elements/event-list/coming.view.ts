import { html, nothing, type TemplateResult } from 'lit';
import type { EventOccurrence } from '../../core/models/event.js';
import type { Seating } from '../../core/models/event-seats.js';
import type { Coming, SeatPlace } from './coming.js';

const button = (words: string, press: () => unknown, kind = '', busy = false): TemplateResult =>
  html`<button class=${kind} type="button" aria-disabled=${busy ? 'true' : nothing} @click=${press}>${words}</button>`;

/** No seat yet: what there is, who can see what, and the one press. */
function renderAsk(coming: Coming, date: string, { word, waiting }: Seating, { said }: SeatPlace): TemplateResult {
  const { t } = coming.words;
  const { keeping } = coming.core.setup.backend ?? {};
  const open = word !== 'closed' && (word !== 'full' || waiting);
  const label = word === 'full' ? t.wait : word === 'unsaid' ? t.ask : t.take;
  const line = waiting && (word === 'full' || word === 'unsaid');
  const busy = coming.submit.state === 'busy';
  return html`${said ? html`<p tabindex="-1">${said}</p>` : nothing}<p tabindex=${said ? nothing : -1}>${t.words[word]}${line ? ` ${t.canWait} ${t.turn}` : ''}</p>
    ${
      // Without a secure connection there are no keys, and so no seat that could be given back.
      !crypto.subtle && open
        ? html`<p>${t.insecure}</p>`
        : html`${open && keeping ? html`<p class="small">${t.who(keeping)}</p>` : nothing}
          <div class="row">
            ${open ? button(busy ? t.sending : label, () => coming.take(date), 'primary', busy) : nothing}
            ${button(t.already, () => coming.go(date, 'enter'), 'plain')}
          </div>`
    }`;
}

function renderOwn(coming: Coming, date: string, { own, fresh, said }: SeatPlace, closed: boolean): TemplateResult {
  const { t } = coming.words;
  const waiting = own?.found.state === 'waiting';
  const busy = coming.submit.state === 'busy';
  return html`<p class="mine" tabindex="-1">${waiting ? t.waiting : t.seat}</p>
    ${said ? html`<p>${said}</p>` : nothing}
    ${closed ? nothing : html`<p>${waiting ? `${t.turn} ${t.waitingWhy}` : t.seatWhy}</p>`}
    ${fresh ? html`<haven-receipt></haven-receipt>` : nothing}
    <div class="row">
      ${waiting && !closed ? button(busy ? t.sending : t.look, () => coming.lookAgain(date), 'primary', busy) : nothing}
      ${button(waiting ? t.stopWaiting : t.giveBack, () => (waiting ? coming.giveBack(date) : coming.go(date, 'sure')))}
    </div>`;
}

function renderStep(coming: Coming, event: EventOccurrence, seats: Seating): TemplateResult {
  const { t } = coming.words;
  const { id } = event;
  const place = coming.place(id);
  const busy = coming.submit.state === 'busy';
  switch (place.step) {
    case 'own':
      return renderOwn(coming, id, place, seats.word === 'closed');
    case 'sure':
      return html`<p tabindex="-1">${t.sure}</p>
        <div class="row">
          ${button(busy ? t.sending : t.yes, () => coming.giveBack(id), 'primary', busy)}${button(t.keep, () => coming.go(id, 'own'))}
        </div>`;
    case 'enter':
      // The list is drawn without it: whoever never comes back pays nothing for it.
      void import('../receipt/define.js').catch(() => undefined);
      return html`<haven-receipt ask tabindex="-1"></haven-receipt>
        <div class="row">${button(t.back, () => coming.go(id, 'ask'))}</div>`;
    case 'returned':
      return html`<p tabindex="-1">${place.waited ? t.stopped : t.returned}</p>
        <div class="row">${button(t.back, () => coming.go(id, 'ask'))}</div>`;
    default:
      return renderAsk(coming, id, seats, place);
  }
}

/** What somebody can do about one date besides looking at it. */
export function renderComing(coming: Coming, event: EventOccurrence): TemplateResult {
  const { t } = coming.words;
  const { id, seats } = event;
  const { state, error } = coming.submit;
  const failed = state === 'failed' && error && coming.at === id ? coming.errors.t[error.code] : '';
  return html`${
    seats
      ? html`<section class="coming" part="seats">
          <h5>${coming.place(id).own ? t.mine : t.title}</h5>
          ${renderStep(coming, event, seats)}
          <p class="small" role="status">${failed}</p>
        </section>`
      : nothing
  }${event.questions ? coming.questions.render(event) : nothing}`;
}
