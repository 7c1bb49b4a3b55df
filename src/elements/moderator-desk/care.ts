import { html, nothing, type TemplateResult } from 'lit';
import type { Tier } from '../../core/models/report.js';
import { deskCareSection } from '../../i18n/sections/desk-care.js';
import { timeText } from '../../i18n/display.js';
import type { Desk } from './desk.js';

/** After this many hard ones a break is offered, and after these many more once it was put off. */
export const BATCH = 10;
const AFTER_LATER = 3;
const MINUTES = [2, 3, 5] as const;
const HARD: readonly Tier[] = ['urgent', 'safety', 'worry'];

/** What somebody has carried since their last break, and since they came. */
interface Load {
  /** When the first one of this visit was opened. */
  since: number;
  opened: number;
  /** Ids, so that looking at one twice counts once. */
  readonly seen: Set<string>;
  sinceBreak: number;
  /** How many may be opened before a break is offered again. */
  limit: number;
  late: boolean;
}

const fresh = (): Load => ({ since: 0, opened: 0, seen: new Set(), sinceBreak: 0, limit: BATCH, late: false });

/** By role, so that locking the desk does not make anybody fresh again. In this page's memory, and nowhere else. */
const loads = new Map<string, Load>();

/**
 * Looks after whoever sits at the desk: counts what they have opened, for their eyes only, and offers breaks. A break can be
 * put off once. Urgent items can always be opened: nobody is kept from helping.
 */
export class DeskCare {
  readonly #load: Load;
  /** When the break ends; while it lasts, and until they go on. */
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** An urgent item has been closed: how are you? */
  #after = false;

  constructor(who: string) {
    this.#load = loads.get(who) ?? fresh();
    loads.set(who, this.#load);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  opened(id: string, tier: Tier, now: number): void {
    const load = this.#load;
    this.#until = 0;
    this.#after = false;
    if (!HARD.includes(tier) || load.seen.has(id)) return;
    load.seen.add(id);
    load.since ||= now;
    load.opened++;
    load.sinceBreak++;
  }

  /** An urgent one was closed. */
  closed(tier: Tier): void {
    this.#after = tier === 'urgent';
  }

  /** Whether a break comes before this item. An urgent one ends a break. */
  comesFirst(id: string, tier: Tier): boolean {
    const load = this.#load;
    return tier !== 'urgent' && (this.#until > 0 || (!load.seen.has(id) && load.sinceBreak >= load.limit));
  }

  #rest(desk: Desk, minutes: number): void {
    this.#until = desk.now + minutes * 60_000;
    this.#after = false;
    Object.assign(this.#load, { sinceBreak: 0, limit: BATCH, late: false });
    // Told at its end and not at the next full minute.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => desk.draw(), minutes * 60_000);
    void desk.focus('.care h3');
  }

  #later(desk: Desk): void {
    const load = this.#load;
    load.late = true;
    load.limit = load.sinceBreak + AFTER_LATER;
    desk.back();
  }

  #goOn(desk: Desk): void {
    this.#until = 0;
    this.#after = false;
    desk.back();
  }

  /** One line for the bar. */
  renderLoad(desk: Desk): TemplateResult | typeof nothing {
    const { opened, since } = this.#load;
    if (!opened) return nothing;
    const t = desk.t(deskCareSection);
    const time = timeText(desk.words.language, navigator.languages, undefined, since, desk.now);
    return html`<p class="load small">${t.load(opened, time)} ${t.loadWhy}</p>`;
  }

  #minutes(desk: Desk): readonly TemplateResult[] {
    const t = desk.t(deskCareSection);
    return MINUTES.map((count) => html`<button @click=${() => this.#rest(desk, count)}>${t.minutes(count)}</button>`);
  }

  renderBreak(desk: Desk): TemplateResult {
    if (this.#until) return this.#renderRest(desk);
    const t = desk.t(deskCareSection);
    const { sinceBreak, late } = this.#load;
    return html`<section class="care">
      <h3 tabindex="-1">${t.breakTitle}</h3>
      <p>${t.breakWhy(sinceBreak)}${late ? html` ${t.breakLast}` : nothing}</p>
      <div class="row">${this.#minutes(desk)}${late ? nothing : html`<button class="plain" @click=${() => this.#later(desk)}>${t.later}</button>`}</div>
      <p class="small">${t.breakOthers}</p>
    </section>`;
  }

  #renderRest(desk: Desk): TemplateResult {
    const t = desk.t(deskCareSection);
    const over = desk.now >= this.#until;
    const until = timeText(desk.words.language, navigator.languages, undefined, this.#until, desk.now);
    return html`<section class="care">
      <h3 tabindex="-1">${over ? t.rested : t.resting(until)}</h3>
      ${over ? nothing : html`<p>${t.restingWhy}</p>`}
      <div class="row"><button class=${over ? 'primary' : 'plain'} @click=${() => this.#goOn(desk)}>${over ? t.back : t.backUrgent}</button></div>
    </section>`;
  }

  /** The break itself, or what comes after an urgent one; nothing while neither is the matter. */
  render(desk: Desk): TemplateResult | undefined {
    if (this.#until) return this.#renderRest(desk);
    if (!this.#after) return undefined;
    const t = desk.t(deskCareSection);
    return html`<section class="care">
      <h3 tabindex="-1">${t.afterTitle}</h3>
      <p>${t.after}</p>
      <ul>${t.afterHints.map((hint) => html`<li>${hint}</li>`)}</ul>
      <div class="row"><button class="primary" @click=${() => this.#goOn(desk)}>${t.back}</button></div>
      <h4>${t.rest}</h4>
      <div class="row">${this.#minutes(desk)}</div>
    </section>`;
  }
}
