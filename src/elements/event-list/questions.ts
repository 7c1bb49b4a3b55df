import { html, nothing, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { moveFocus } from '../../controllers/move-focus.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { EventOccurrence } from '../../core/models/event.js';
import { type OwnQuestion, QUESTION_MAX } from '../../core/models/event-seats.js';
import { number } from '../../i18n/format.js';
import type { Coming } from './coming.js';
import { findOwn, newSecret, type Own, placeOf } from './own-things.js';

interface Asking {
  /** The form is open. */
  open: boolean;
  /** What is being written; in memory only. */
  text: string;
  own: Own<OwnQuestion> | undefined;
  said: string;
}

/** Asking the organisers something, without a name: written, found again, taken back. */
export class Questions {
  readonly #coming: Coming;
  readonly #submit: SubmitController;
  readonly #asking = new Map<string, Asking>();
  #at = '';

  constructor(coming: Coming) {
    this.#coming = coming;
    this.#submit = new SubmitController(coming.core.host);
  }

  forget(): void {
    this.#asking.clear();
  }

  lookAgain(): void {
    for (const [date, { own }] of this.#asking) if (!own) void this.#look(date);
  }

  #of(date: string): Asking {
    let asking = this.#asking.get(date);
    if (!asking) {
      asking = { open: false, text: '', own: undefined, said: '' };
      this.#asking.set(date, asking);
      void this.#look(date);
    }
    return asking;
  }

  async #look(date: string): Promise<void> {
    const { core } = this.#coming;
    const asking = this.#of(date);
    const own = await this.#find(date).catch(() => undefined);
    // What is being written is not swept away by what was asked earlier.
    if (!own || asking.own || asking.text) return;
    asking.own = own;
    core.host.requestUpdate();
  }

  async #find(date: string): Promise<Own<OwnQuestion> | undefined> {
    const { events, scope } = placeOf(this.#coming.core);
    return findOwn(this.#coming.core, 'question', date, (secret) => events.ownQuestion(scope, date, { secret }));
  }

  #show(date: string, change: Partial<Asking>, focus = '.question [tabindex="-1"]'): void {
    Object.assign(this.#of(date), change);
    void moveFocus(this.#coming.core.host, focus);
  }

  async #send(date: string): Promise<void> {
    const { core, words } = this.#coming;
    const asking = this.#of(date);
    const text = asking.text.trim();
    this.#at = date;
    asking.said = text ? '' : words.t.empty;
    if (!text || text.length > QUESTION_MAX) {
      void moveFocus(core.host, '.question textarea');
      return;
    }
    const own = await this.#submit.run(`${date} ${text}`, async (call) => {
      const { events, scope } = placeOf(core);
      const secret = await newSecret(core, 'question', date);
      const { hashSecret } = await import('../../core/crypto/keyring.js');
      await events.ask(scope, date, { text, capability: await hashSecret(secret) }, call);
      return { secret, found: { text } };
    });
    if (own) {
      this.#tell('haven-question-sent', date);
      void import('../receipt/define.js').catch(() => undefined);
      this.#show(date, { own, open: false, text: '', said: words.t.asked });
    } else if (this.#submit.error?.code === 'conflict') {
      // Asked before, from another window.
      this.#submit.reset();
      this.#show(date, { own: await this.#find(date).catch(() => undefined), open: false });
    }
  }

  async #takeBack(date: string): Promise<void> {
    const { core, words } = this.#coming;
    const { own } = this.#of(date);
    if (!own) return;
    this.#at = date;
    const done = await this.#submit.run(`back ${date}`, (call) => {
      const { events, scope } = placeOf(core);
      return events.withdrawQuestion(scope, date, { ...call, secret: own.secret });
    });
    if (!done && this.#submit.error?.code !== 'not-found') return;
    this.#submit.reset();
    this.#tell('haven-question-withdrawn', date);
    this.#show(date, { own: undefined, said: words.t.takenBack });
  }

  #tell(what: 'haven-question-sent' | 'haven-question-withdrawn', date: string): void {
    this.#coming.core.host.dispatchEvent(new HavenEvent(what, { date }, { bubbling: true }));
  }

  render({ id }: EventOccurrence): TemplateResult {
    const { words, errors } = this.#coming;
    const { t } = words;
    const { open, own, said } = this.#of(id);
    const { state, error } = this.#submit;
    const failed = state === 'failed' && error && this.#at === id ? errors.t[error.code] : '';
    return html`<section class="question" part="question">
      ${own ? this.#renderOwn(id, own) : open ? this.#renderForm(id) : html`<div class="row"><button type="button" tabindex=${said ? -1 : nothing} @click=${() => this.#show(id, { open: true, said: '' }, '.question textarea')}>${t.question}</button></div>`}
      <p class="small" role="status">${failed || said}</p>
    </section>`;
  }

  #renderOwn(id: string, { found }: Own<OwnQuestion>): TemplateResult {
    const { t } = this.#coming.words;
    const { said } = this.#of(id);
    return html`<p tabindex="-1">${t.yours}</p>
      <p class="text asked" dir="auto">${found.text}</p>
      ${said ? html`<haven-receipt></haven-receipt>` : nothing}
      <div class="row"><button type="button" @click=${() => void this.#takeBack(id)}>${t.takeBack}</button></div>`;
  }

  #renderForm(id: string): TemplateResult {
    const { words, core } = this.#coming;
    const { t, language } = words;
    const asking = this.#of(id);
    const { keeping } = core.setup.backend ?? {};
    const busy = this.#submit.state === 'busy';
    const long = asking.text.trim().length > QUESTION_MAX;
    const typed = ({ target }: Event): void => {
      asking.text = (target as HTMLTextAreaElement).value;
      asking.said = '';
      this.#submit.reset();
      core.host.requestUpdate();
    };
    return html`<label>${t.questionTitle}<textarea rows="3" dir="auto" .value=${asking.text} aria-invalid=${long ? 'true' : nothing} @input=${typed}></textarea></label>
      ${long ? html`<p class="small">${t.tooLong(number(language, QUESTION_MAX))}</p>` : nothing}
      ${keeping ? html`<p class="small">${t.questionWho(keeping)}</p>` : nothing}
      <div class="row">
        <button class="primary" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${() => void this.#send(id)}>${busy ? t.sending : t.send}</button>
        <button type="button" @click=${() => this.#show(id, { open: false, said: '' }, '.question button')}>${t.back}</button>
      </div>`;
  }
}
