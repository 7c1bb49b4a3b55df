import { html, nothing, type TemplateResult } from 'lit';
import type { SubmitController } from '../../controllers/submit-controller.js';
import { randomIds } from '../../core/ids.js';
import type { Receipt } from '../../core/backend.js';
import { CONTENT_NOTES, type ContentNote } from '../../core/models/content-notes.js';
import type { Act, DecisionText, NewDecision } from '../../core/models/moderation.js';
import type { Reason } from '../../core/models/report.js';
import type { ItemState } from '../../core/models/share.js';
import { cleanText } from '../../core/text.js';
import { deskActsSection } from '../../i18n/sections/desk-acts.js';
import { deskOpenedSection } from '../../i18n/sections/desk-opened.js';
import { renderFields, renderPreview } from './act-fields.view.js';
import { ACTS_IN, CAN_BE_UNDONE, NEEDS_NO_REASON, STATE_AFTER, TEXTS_FOR } from './act-rules.js';
import type { Desk } from './desk.js';
import type { Held } from './shared-item.js';
import { failure } from './writing.js';

/** What a moderator has chosen so far. */
export interface Choice {
  act: Act;
  text: DecisionText;
  reason: Reason | undefined;
  guideline: string;
  words: string;
  trimmed: string;
  readonly notes: Set<ContentNote>;
}

type Hint = 'reasonFirst' | 'notesFirst' | 'trimmedFirst';

/** Decides about a share or reply, with a preview of exactly what its author will read. */
export class ActForm {
  readonly #desk: Desk;
  readonly #submit: SubmitController;
  readonly #decided: (held: Held | undefined) => void;
  readonly #changed: () => void;
  #choice: Choice | undefined;
  #hint: Hint | undefined;
  #undo: { readonly before: Held; readonly after: Held } | undefined;
  #said = '';
  /** Stays the same until it has arrived, so that one whose answer got lost is not there twice. */
  #id = randomIds.uuid();

  /**
   * @param decided how the item stands now; nothing when it is erased
   * @param changed its author has changed it meanwhile
   */
  constructor(desk: Desk, decided: (held: Held | undefined) => void, changed: () => void) {
    this.#desk = desk;
    this.#decided = decided;
    this.#changed = changed;
    this.#submit = desk.control.submission();
  }

  close(): void {
    this.#desk.control.removeSubmit(this.#submit);
    this.#choice = this.#undo = undefined;
  }

  #choose({ item }: Held, act: Act): void {
    const { guideline = '', words = '', reason } = this.#choice ?? {};
    this.#choice = {
      act,
      text: TEXTS_FOR[act][0]!,
      reason: act === 'add-note' ? (reason ?? 'missing-note') : reason,
      guideline,
      words,
      trimmed: item.text,
      notes: new Set('notes' in item ? item.notes : []),
    };
    this.#hint = undefined;
    this.#said = '';
    this.#undo = undefined;
    this.#submit.reset();
    this.#desk.draw();
  }

  #set(change: Partial<Choice>): void {
    Object.assign(this.#choice ?? {}, change);
    this.#hint = undefined;
    this.#submit.reset();
    this.#desk.draw();
  }

  #missing({ item }: Held, { act, reason, notes, trimmed }: Choice): Hint | undefined {
    if (!reason && !NEEDS_NO_REASON.includes(act)) return 'reasonFirst';
    if (act === 'add-note' && ![...notes].some((note) => !('notes' in item && item.notes.includes(note))))
      return 'notesFirst';
    const text = cleanText(trimmed);
    return act === 'trim' && (!text || text === item.text) ? 'trimmedFirst' : undefined;
  }

  #decisionOf({ kind, item }: Held, choice: Choice): NewDecision {
    const { act, reason, guideline, text, notes, trimmed } = choice;
    const words = cleanText(choice.words);
    const free = NEEDS_NO_REASON.includes(act);
    return {
      id: this.#id,
      about: { kind, id: item.id },
      act,
      text,
      version: item.version,
      ...(reason && !free && { reason }),
      ...(guideline && !free && { guideline }),
      ...(words && { words }),
      ...(act === 'add-note' && {
        notes: [...notes].filter((note) => !('notes' in item && item.notes.includes(note))),
      }),
      ...(act === 'trim' && { trimmed: cleanText(trimmed) }),
    };
  }

  async #decide(held: Held, choice: Choice): Promise<void> {
    this.#hint = this.#missing(held, choice);
    if (this.#hint) return this.#desk.draw();
    const t = this.#desk.t(deskActsSection);
    const decision = this.#decisionOf(held, choice);
    const receipt = await this.#run(decision);
    if (!receipt) return;
    const { act, trimmed, notes } = decision;
    this.#choice = undefined;
    if (act === 'erase') {
      this.#tell(receipt.state === 'held' ? t.proposed : t.done);
      return this.#decided(receipt.state === 'held' ? held : undefined);
    }
    const item = {
      ...held.item,
      version: receipt.version,
      ...(trimmed && { text: trimmed }),
      ...(notes && 'notes' in held.item && { notes: CONTENT_NOTES.filter((note) => choice.notes.has(note)) }),
    };
    const after: Held = { ...held, item, state: STATE_AFTER[act] ?? held.state };
    this.#undo = CAN_BE_UNDONE.includes(act) ? { before: held, after } : undefined;
    this.#tell(t.done);
    this.#decided(after);
  }

  async #restore({ before, after }: { readonly before: Held; readonly after: Held }): Promise<void> {
    const { kind, item } = after;
    const receipt = await this.#run({
      id: this.#id,
      about: { kind, id: item.id },
      act: 'restore',
      text: 'restored',
      version: item.version,
    });
    if (!receipt) return;
    this.#undo = undefined;
    this.#tell(this.#desk.t(deskActsSection).undone);
    this.#decided({ ...before, state: 'published' as ItemState, item: { ...before.item, version: receipt.version } });
  }

  async #run(decision: NewDecision): Promise<Receipt | undefined> {
    const { control } = this.#desk;
    const receipt = await control.act(
      this.#submit,
      'decide',
      decision.about.id,
      JSON.stringify(decision),
      (moderation, scope, call) => moderation.decide(scope, decision, call),
    );
    if (receipt) this.#id = randomIds.uuid();
    const { error } = this.#submit;
    if (error?.code === 'conflict' && error.field === 'version') {
      this.#choice = this.#undo = undefined;
      this.#submit.reset();
      this.#tell(this.#desk.t(deskActsSection).changed);
      this.#changed();
    }
    return receipt;
  }

  #tell(words: string): void {
    this.#said = words;
    this.#desk.say(words);
  }

  render(held: Held): TemplateResult {
    const t = this.#desk.t(deskActsSection);
    const choice = this.#choice;
    const acts = ACTS_IN[held.state].filter((act) => held.kind === 'share' || act !== 'add-note');
    const erases = choice?.act === 'erase';
    return html`<div class="act">
      <div class="choices" role="radiogroup" aria-label=${t.decide}><p class="label" aria-hidden="true">${t.decide}</p>${acts.map(
        (act) =>
          html`<label><input type="radio" name="act" .checked=${choice?.act === act} @change=${() => this.#choose(held, act)}> <span>${t.acts[act]} <span class="small">${t.actWhy[act]}</span></span></label>`,
      )}</div>
      ${
        choice
          ? html`${renderFields(this.#desk, held, choice, (change) => this.#set(change))}${renderPreview(this.#desk, choice)}
            <div class="row"><button class="primary" aria-disabled=${this.#submit.state === 'busy' ? 'true' : 'false'} @click=${() => this.#decide(held, choice)}>${erases ? t.propose : t.acts[choice.act]}</button></div>`
          : nothing
      }
      <p class="line small" role="status">${this.#renderLine()}</p>
    </div>`;
  }

  #renderLine(): unknown {
    const t = this.#desk.t(deskActsSection);
    if (this.#submit.state === 'busy') return this.#desk.t(deskOpenedSection).sending;
    if (this.#hint) return t[this.#hint];
    const { error } = this.#submit;
    if (error) return failure(this.#desk, error);
    const undo = this.#undo;
    return html`${this.#said}${undo ? html` <button class="plain" @click=${() => this.#restore(undo)}>${t.undo}</button>` : nothing}`;
  }
}
