import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedCase } from '../../controllers/moderator-mail.js';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { NewOutcome, QueueEntry, QueueItem } from '../../core/models/moderation.js';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import { type Changed, saveNote } from './conversation.js';
import type { Desk } from './desk.js';
import { Writing } from './writing.js';

/** How an item ends, and handing it over to somebody else. */
export class Ending {
  readonly #desk: Desk;
  readonly #id: string;
  readonly #changed: Changed;
  readonly #words: Writing;
  readonly #hand: Writing;
  #state: 'acted' | 'not-acted' | undefined;

  constructor(desk: Desk, { id }: QueueItem, changed: Changed) {
    this.#desk = desk;
    this.#id = id;
    this.#changed = changed;
    this.#words = new Writing(desk, 'outcome');
    this.#hand = new Writing(desk, 'hand-over');
  }

  close(): void {
    this.#words.close();
    this.#hand.close();
  }

  #choose(state: 'acted' | 'not-acted'): void {
    const { endTexts } = this.#desk.t(deskOpenedSection);
    this.#state = state;
    this.#words.suggest(endTexts[state], Object.values(endTexts));
    this.#desk.draw();
  }

  async #end(opened: OpenedCase, state: NewOutcome['state'], text: string, submit: SubmitController): Promise<boolean> {
    const { control } = this.#desk;
    const id = this.#id;
    const told = await control.act(submit, 'outcome', id, `${state} ${text}`, async (moderation, scope, call) => {
      if (!text) return { answer: await moderation.outcome(scope, id, { state }, call) };
      return control.mail.send('reporter', text, opened, call.op, (answer) =>
        moderation.outcome(scope, id, { state, answer }, call),
      );
    });
    if (!told) return false;
    this.#state = undefined;
    this.#changed({ state, version: told.answer.version, ...('message' in told && { message: told.message }) });
    return true;
  }

  render(entry: QueueEntry, opened: OpenedCase): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    const ended = entry.item.state === 'acted' || entry.item.state === 'not-acted';
    const states = ['acted', 'not-acted'] as const;
    return html`<section class="block" aria-label=${t.endTitle}>
      <h4>${t.endTitle}</h4>
      ${
        ended
          ? this.#words.render({
              // It goes to the reporter, not to the team.
              label: t.endLabel,
              send: t.againSave,
              optional: true,
              run: async (text, submit) =>
                (await this.#end(opened, 'in-review', text, submit)) ? t.end['in-review'] : undefined,
            })
          : html`<p class="small" id="end-why">${t.endWhy}</p>
              <div class="choices" role="radiogroup" aria-label=${t.endTitle} aria-describedby="end-why">${states.map(
                (state) =>
                  html`<label><input type="radio" name="outcome" .checked=${this.#state === state} @change=${() => this.#choose(state)}> ${t.end[state]}</label>`,
              )}</div>
              ${
                this.#state
                  ? this.#words.render({
                      label: t.endLabel,
                      send: t.endSave,
                      primary: true,
                      optional: this.#state === 'acted',
                      run: async (text, submit) =>
                        (await this.#end(opened, this.#state!, text, submit)) ? t.endSaved : undefined,
                    })
                  : nothing
              }`
      }
    </section>`;
  }

  /** @param notes whether the team can leave notes with it */
  renderHandOver(opened: OpenedCase, notes: boolean): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    return html`<details class="block"><summary>${t.handTitle}</summary>
      ${this.#hand.render({
        label: notes ? t.handLabel : undefined,
        why: t.handWhy,
        send: t.hand,
        optional: true,
        run: async (text, submit) => {
          if (text && !(await saveNote(this.#desk, opened, text, submit))) return undefined;
          const released = await this.#desk.control.act(submit, 'release', this.#id, '', (moderation, scope, call) =>
            moderation.release(scope, this.#id, call),
          );
          if (!released) return undefined;
          this.#desk.back();
          return t.handed;
        },
      })}
    </details>`;
  }
}
