import type { ContentNote } from '../../core/models/content-notes.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import type { Reason, Tier } from '../../core/models/report.js';
import { REASONS, TIERS } from '../../core/models/report.js';
import { html, type TemplateResult } from 'lit';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { deskActsSection } from '../../i18n/sections/desk-acts.js';
import { deskQueueSection } from '../../i18n/sections/desk-queue.js';
import type { Desk } from './desk.js';

/**
 * What this moderator does not want to meet today: parts of the queue, reasons and content notes. In memory only; the backend
 * learns of the parts of the queue alone, with the question for a page of it.
 */
export class LeftOut {
  readonly reasons = new Set<Reason>();
  readonly notes = new Set<ContentNote>();
  choosing = false;

  /** Whether the moderator wished to be asked before this is shown. */
  asks(reason: Reason | undefined, notes: readonly ContentNote[] = []): boolean {
    return (!!reason && this.reasons.has(reason)) || notes.some((note) => this.notes.has(note));
  }

  toggle(desk: Desk): void {
    this.choosing = !this.choosing;
    void desk.focus(this.choosing ? '.leave h3' : '.leave-button');
  }

  render(desk: Desk): TemplateResult {
    const t = desk.t(deskQueueSection);
    const { reasons } = desk.t(deskActsSection);
    const { notes } = desk.t(contentNotesSection);
    const { control } = desk;
    const box = (label: string, checked: boolean, change: (on: boolean) => void): TemplateResult =>
      html`<label><input type="checkbox" .checked=${checked} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}> ${label}</label>`;
    const choose =
      <Word>(set: Set<Word>, word: Word) =>
      (on: boolean): void => {
        if (on) set.add(word);
        else set.delete(word);
      };
    const tier = (one: Tier) => (on: boolean) =>
      control.leaveOut(on ? [...control.without, one] : control.without.filter((other) => other !== one), control.free);
    return html`<section class="leave" aria-labelledby="leave-title">
      <h3 id="leave-title" tabindex="-1">${t.leaveTitle}</h3>
      <p class="small">${t.leaveWhy}</p>
      <fieldset><legend>${t.leaveKinds}</legend>
        ${box(t.leaveFree, control.free, (on) => control.leaveOut(control.without, on))}
        ${TIERS.map((one) => box(t.tiers[one], control.without.includes(one), tier(one)))}
      </fieldset>
      <details><summary>${t.leaveReasons}</summary>
        <fieldset aria-label=${t.leaveReasons}>${(Object.keys(REASONS) as Reason[]).map((reason) => box(reasons[reason], this.reasons.has(reason), choose(this.reasons, reason)))}</fieldset>
      </details>
      <details><summary>${t.leaveNotes}</summary>
        <fieldset aria-label=${t.leaveNotes}>${CONTENT_NOTES.map((note) => box(notes[note], this.notes.has(note), choose(this.notes, note)))}</fieldset>
      </details>
      <div class="row"><button class="primary" @click=${() => this.toggle(desk)}>${t.done}</button></div>
    </section>`;
  }
}
