import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedCase } from '../../controllers/moderator-mail.js';
import type { OpenedMessage } from '../../controllers/sealed-mail.js';
import type { SubmitController } from '../../controllers/submit-controller.js';
import type { QueueEntry } from '../../core/models/moderation.js';
import type { ReportState } from '../../core/models/report.js';
import { dayLabel } from '../../i18n/format.js';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import type { Covers } from './covers.js';
import type { Desk } from './desk.js';
import { Writing } from './writing.js';

/** What a moderator's own act has added, so that what is open need not be opened anew; each opening stands in the log. */
export interface Change {
  readonly message?: OpenedMessage;
  readonly note?: OpenedMessage;
  readonly state?: ReportState;
  readonly version?: number;
}
export type Changed = (change: Change) => void;

/** What a reporter and the moderators have written to each other, and what the team has noted; and adding to both. */
export class Conversation {
  readonly #desk: Desk;
  readonly #covers: Covers;
  readonly #changed: Changed;
  readonly #answer: Writing;
  readonly #note: Writing;

  constructor(desk: Desk, covers: Covers, changed: Changed) {
    this.#desk = desk;
    this.#covers = covers;
    this.#changed = changed;
    this.#answer = new Writing(desk, 'answer');
    this.#note = new Writing(desk, 'note');
  }

  close(): void {
    this.#answer.close();
    this.#note.close();
  }

  renderMessages({ messages, report }: OpenedCase): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    return html`<section class="block" aria-label=${t.messages}>
      <h4>${t.messages}</h4>
      <ol class="messages">${messages.map((message, at) => this.#renderMessage(message, t[message.from], at === 0 && !!report))}</ol>
    </section>`;
  }

  #renderMessage({ id, from, day, text }: OpenedMessage, who: string, opened: boolean): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    const said = text
      ? this.#covers.render(this.#desk, id, text)
      : html`<p class="small">${opened ? t.noWords : t.unreadable}</p>`;
    return html`<li class=${from}><p class="small who">${who} · ${dayLabel(this.#desk.words.language, day, this.#desk.now)}</p>${said}</li>`;
  }

  renderAnswer(entry: QueueEntry, opened: OpenedCase): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    const { report } = opened;
    const wanted = report && html`<p class="small">${report.wantsAnswer ? t.answerWanted : t.answerNotWanted}</p>`;
    return html`<section class="block" aria-label=${t.answerTitle}>
      <h4>${t.answerTitle}</h4>
      ${
        report?.reply
          ? html`${wanted}${this.#answer.render({
              label: t.answerLabel,
              why: t.answerWhy,
              send: t.answerSend,
              run: async (text, submit) => {
                const { control } = this.#desk;
                const { id } = entry.item;
                const sent = await control.act(submit, 'answer', id, text, (moderation, scope, call) =>
                  control.mail.send('reporter', text, opened, call.op, (message) =>
                    moderation.answer(scope, id, message, call),
                  ),
                );
                if (!sent) return undefined;
                const { message, answer } = sent;
                this.#changed({ message, version: answer.version });
                return t.answerSent;
              },
            })}`
          : html`<p class="small">${t.noAnswer}</p>`
      }
    </section>`;
  }

  renderNotes(opened: OpenedCase): TemplateResult {
    const t = this.#desk.t(deskOpenedSection);
    const { notes } = opened;
    return html`<section class="block" aria-label=${t.noteTitle}>
      <h4>${t.noteTitle}</h4>
      ${notes.length ? html`<ol class="messages">${notes.map((note) => this.#renderMessage({ ...note, from: 'moderators' }, t.moderators, false))}</ol>` : nothing}
      ${this.#note.render({
        label: t.noteLabel,
        why: t.noteWhy,
        send: t.noteSave,
        run: async (text, submit) => {
          const note = await saveNote(this.#desk, opened, text, submit);
          if (note) this.#changed({ note });
          return note && t.noteSaved;
        },
      })}
    </section>`;
  }
}

/** Seals a note for the team and leaves it with the item; nothing when that failed. */
export async function saveNote(
  { control }: Desk,
  opened: OpenedCase,
  text: string,
  submit: SubmitController,
): Promise<OpenedMessage | undefined> {
  const { id } = opened;
  const sent = await control.act(submit, 'note', id, text, (moderation, scope, call) =>
    control.mail.send('team', text, opened, call.op, (message) => moderation.note(scope, id, message, call)),
  );
  return sent?.message;
}
