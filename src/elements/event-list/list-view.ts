import { html, nothing, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { warn } from '../../base/warn.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { Ticker } from '../../controllers/ticker.js';
import { UniqueName } from '../../controllers/unique-name.js';
import type { EventListing, EventOccurrence } from '../../core/models/event.js';
import { ago, dayName, localText, nearDay, visitorZone, zoneName } from '../../i18n/times.js';
import type { ContentNotesStrings } from '../../i18n/en/content-notes.js';
import { adopt } from '../../styles/adopt.js';
import { type Agenda, agenda, type AgendaDay, type Row } from './agenda.js';
import type { ListCore, ListView } from './core.js';
import { listStyles } from './list.styles.js';
import type { OpenedEvents } from './opened-events.js';
import { renderSeries } from './series.view.js';
import { otherTime, timeWords, whenWords } from './words.js';

type Chosen = (event: EventOccurrence) => boolean;

/** Days beyond these wait for a press: a long list is not read from end to end, and holds many nodes. */
const DAYS_AT_ONCE = 12;

/** Draws the days. Fetched together with the calendar, so that a page without events pays for the frame alone. */
export class EventView implements ListView {
  readonly #core: ListCore;
  readonly #ticker: Ticker;
  readonly #name: UniqueName;
  readonly #unfolded = new Set<string>();
  #opened: OpenedEvents | undefined;
  #loading: Promise<OpenedEvents | void> | undefined;
  #notes: LocalizeController<ContentNotesStrings> | undefined;
  #fetching = false;
  #place: { readonly named: string | undefined; readonly zone: string } | undefined;
  #past = false;
  #most = DAYS_AT_ONCE;
  #told: EventListing | undefined;
  /** The days as they were put together last, and what they were made of. */
  #held: { readonly of: readonly unknown[]; readonly agenda: Agenda } | undefined;
  #chosen: Chosen | undefined;

  constructor(core: ListCore) {
    this.#core = core;
    this.#ticker = new Ticker(core.host, { now: () => core.host.clock.now() });
    this.#name = new UniqueName(core.host);
    adopt(core.host, listStyles);
  }

  /** The host's own heading tells a list from others on the page. */
  get name(): string {
    const { host, words } = this.#core;
    return this.#name.of(host.querySelector(':scope > [slot=heading]')?.textContent?.trim() || words.t.list);
  }

  /** Asked for once: a page is read in one place, and an answer takes the platform long. */
  #zone(): string {
    const { zone } = this.#core.host;
    if (!this.#place || this.#place.named !== zone) this.#place = { named: zone, zone: visitorZone(zone) };
    return this.#place.zone;
  }

  #draw = (): void => this.#core.host.requestUpdate();

  /** Everything that is opened. Tried again with the next press when it cannot be fetched. */
  #load(): Promise<OpenedEvents | void> {
    return (this.#loading ??= import('./opened-events.js').then(
      ({ OpenedEvents }) =>
        (this.#opened = new OpenedEvents(this.#core, (chosen) => {
          this.#chosen = chosen;
          this.#draw();
        })),
      () => (this.#loading = undefined),
    ));
  }

  #days(): Agenda {
    const listing = this.#core.listing();
    const { now } = this.#ticker;
    const zone = this.#zone();
    const of = [listing, this.#chosen, zone, Math.floor(now / 60_000)];
    if (!this.#held?.of.every((part, index) => part === of[index])) {
      const events = (listing?.events ?? []).filter(this.#chosen ?? (() => true));
      this.#held = { of, agenda: agenda(events, now, zone) };
    }
    return this.#held.agenda;
  }

  updated(): void {
    const { host } = this.#core;
    const listing = this.#core.listing();
    if (listing && listing !== this.#told) {
      this.#told = listing;
      this.#tell(listing);
      if (host.jsonLd)
        void import('./json-ld.js').then(
          ({ writeJsonLd }) => writeJsonLd(host, listing),
          () => undefined,
        );
    }
  }

  /** Names for the host what could not be shown: an event for its code, one line for whoever looks at the console. */
  #tell({ refused }: EventListing): void {
    const [first] = refused;
    if (!first) return;
    this.#core.host.dispatchEvent(new HavenEvent('haven-events-refused', { refused }, { bubbling: true }));
    const { source, line, field, reason } = first;
    const rest = refused.length > 1 ? ` And ${refused.length - 1} more: listen to haven-events-refused.` : '';
    warn(`<haven-event-list> ${source}, line ${line}: ${field} is ${reason}.${rest}`);
  }

  /** What an organiser has put a content note on is told before it is opened; a line for it stands from the start. */
  #renderNotes({ notes = [], ownNote }: EventOccurrence): unknown {
    if (!notes[0] && !ownNote) return nothing;
    const { words } = this.#core;
    if (!this.#notes && notes[0]) void this.#fetchNotes();
    const labels = notes.map((note) => this.#notes?.t.notes[note] ?? '\xa0');
    return html`<p class="small">${words.t.note}: <bdi>${[...labels, ownNote ?? []].flat().join(' · ')}</bdi></p>`;
  }

  async #fetchNotes(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      const { contentNotesSection } = await import('../../i18n/sections/content-notes.js');
      const { host, setup } = this.#core;
      this.#notes = new LocalizeController(host, contentNotesSection, setup.strings);
      this.#draw();
    } catch {
      this.#fetching = false;
    }
  }

  renderTools(): unknown {
    const { t } = this.#core.words;
    const open = this.#opened?.choosing ?? false;
    const press = async (): Promise<void> => {
      (await this.#load())?.toggleFilters();
      this.#draw();
    };
    return html`<button class="tool" aria-expanded=${open ? 'true' : 'false'} @click=${press}>${t.filters}</button>`;
  }

  renderBar(): unknown {
    const { words } = this.#core;
    const listing = this.#core.listing();
    const { now } = this.#ticker;
    const { t, language } = words;
    const kept = listing?.keptFrom;
    return html`<span>${t.yourTime(zoneName(language, this.#zone(), now))}</span
      ><span role="status">${kept ? t.kept(ago(language, kept, now)) : nothing}</span
      >${listing?.refused.some(({ reason }) => reason === 'too-many') ? html`<span>${t.tooMany}</span>` : nothing}`;
  }

  renderDays(): TemplateResult | undefined {
    const { words } = this.#core;
    const canGoOn = this.#core.canGoOn();
    const { t } = words;
    const { past, days } = this.#days();
    if (!this.#core.listing()?.events.length) return undefined;
    const on = days.slice(0, this.#most);
    const more = days.length > on.length;
    const showPast = (): void => {
      this.#past = !this.#past;
      this.#draw();
    };
    const goOn = (): void => {
      if (!more) this.#core.goOn();
      this.#most += DAYS_AT_ONCE;
      this.#draw();
    };
    return html`${this.#opened?.renderFilters()}${on.map((day) => this.#renderDay(day))}${
      days.length
        ? nothing
        : html`<div class="state"><p>${this.#chosen ? t.emptyLeft : t.empty}</p><slot name="empty"></slot></div>`
    }
      <div class="row ends">
        ${more || canGoOn ? html`<button @click=${goOn}>${t.later}</button>` : nothing}
        ${
          past.length
            ? html`<button class="plain" aria-expanded=${this.#past ? 'true' : 'false'} @click=${showPast}>${t.past}</button>`
            : nothing
        }
      </div>
      ${this.#past ? past.map((day) => this.#renderDay(day)) : nothing}`;
  }

  #renderDay({ day, rows }: AgendaDay): TemplateResult {
    const { words } = this.#core;
    const { now } = this.#ticker;
    const today = localText(now, this.#zone());
    const near = nearDay(words.language, day, today);
    const name = dayName(words.language, day, today);
    return html`<section part="day" class="day">
      <h3>${near ? html`<b>${near}</b> ` : nothing}<span>${name}</span></h3>
      ${rows.map((row) => this.#renderRow(row))}
    </section>`;
  }

  #renderRow({ event, more, state }: Row): TemplateResult {
    const { words } = this.#core;
    const { now } = this.#ticker;
    const zone = this.#zone();
    const { t } = words;
    const { id, title, status, kind, host, place, link, movedFrom, time, rhythm, seats } = event;
    const [start, end, machine] = timeWords(words, time, zone);
    const there = otherTime(words, time, zone);
    const facts = [
      kind && t.kinds[kind],
      host,
      place?.split('\n', 1)[0],
      link && t.online,
      seats && t.seats[seats.word],
    ].filter(Boolean);
    const off = status === 'cancelled';
    const flag = off
      ? t.cancelled
      : state === 'now'
        ? t.now
        : state === 'next'
          ? t.next
          : status === 'tentative'
            ? t.tentative
            : '';
    const unfolded = this.#unfolded.has(id);
    const open = this.#opened?.isOpen(id) ?? false;
    const press = async (): Promise<void> => (await this.#load())?.toggle(event);
    const fold = (): void => {
      if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
      this.#draw();
    };
    return html`<article part="event" class="event ${state} ${off ? 'off' : ''}">
      <p part="time" class="time"><time datetime=${machine}>${start}</time>${end ? html`<span class="small">${end}</span>` : nothing}</p>
      <div class="what">
        ${flag ? html`<p class="flag ${off ? 'cancelled' : state}">${flag}</p>` : nothing}
        <h4><bdi>${title}</bdi></h4>
        ${movedFrom ? html`<p class="small">${t.moved(whenWords(words, movedFrom, zone, now))}</p>` : nothing}
        ${facts.length ? html`<p class="small">${facts.map((fact, index) => html`${index ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>` : nothing}
        ${this.#renderNotes(event)}
        ${there ? html`<p class="small">${there}</p>` : nothing}
        ${rhythm && more.length ? renderSeries(words, event, more, { zone, now, unfolded, fold }) : nothing}
        <div class="row actions">
          ${state === 'now' && link ? html`<a class="button primary" href=${link} target="_blank" rel="noopener noreferrer">${t.join}</a>` : nothing}
          <button aria-expanded=${open ? 'true' : 'false'} aria-label=${`${open ? t.close : t.details}: ${title}`} @click=${press}>${open ? t.close : t.details}</button>
        </div>
        ${this.#opened?.render(event)}
      </div>
    </article>`;
  }
}
