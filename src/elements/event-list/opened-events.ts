import { html, nothing, type TemplateResult } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { EventOccurrence } from '../../core/models/event.js';
import { once } from '../../core/once.js';
import { contentNotesSection } from '../../i18n/sections/content-notes.js';
import { eventDetailsSection } from '../../i18n/sections/event-details.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import type { Coming } from './coming.js';
import type { ListCore } from './core.js';
import { type Details, renderDetails } from './details.view.js';
import { openedStyles } from './opened.styles.js';
import type { Filters } from './filters.js';

/** What readers have opened in the list: details of events, and what they choose to see. In memory, for this visit. */
export class OpenedEvents {
  readonly #core: ListCore;
  readonly #choose: (chosen: ((event: EventOccurrence) => boolean) | undefined) => void;
  readonly #words: Details['words'];
  readonly #notes: Details['notes'];
  readonly #open = new Set<string>();
  /** Events whose content note was opened. */
  readonly #unfolded = new Set<string>();
  #filters: Filters | undefined;
  #coming: Coming | undefined;
  #neutral = true;
  #remind = 0;
  #said = '';
  choosing = false;

  constructor(core: ListCore, choose: (chosen: ((event: EventOccurrence) => boolean) | undefined) => void) {
    this.#core = core;
    this.#choose = choose;
    const { host, setup } = core;
    this.#words = new LocalizeController(host, eventDetailsSection, setup.strings);
    this.#notes = new LocalizeController(host, contentNotesSection, setup.strings);
    adopt(host, fieldStyles, openedStyles);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  toggle({ id }: EventOccurrence): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#said = '';
    this.#draw();
  }

  /** Seats and questions, with the first event that has them. */
  readonly #loadComing = once(async () => {
    const { Coming } = await import('./coming.js');
    this.#coming = new Coming(this.#core);
    this.#draw();
  });

  #renderComing(event: EventOccurrence): TemplateResult | typeof nothing {
    if (!event.seats && !event.questions) return nothing;
    if (!this.#coming) this.#loadComing().catch(() => undefined);
    return this.#coming?.render(event) ?? nothing;
  }

  toggleFilters(): void {
    this.choosing = !this.choosing;
    if (!this.choosing) return;
    // They stand above the first event.
    this.#core.host.renderRoot.querySelector('.list')?.scrollTo({ top: 0, behavior: 'instant' });
    if (!this.#filters) void this.#loadFilters();
  }

  #draw(): void {
    this.#core.host.requestUpdate();
  }

  async #loadFilters(): Promise<void> {
    const loaded = await import('./filters.js').catch(() => undefined);
    this.choosing = !!loaded;
    this.#filters = loaded && new loaded.Filters(this.#core, this.#words, this.#choose, () => this.toggleFilters());
    this.#draw();
  }

  async #save(events: readonly EventOccurrence[]): Promise<void> {
    const { saveFile } = await import('./save-file.js');
    const { appointment, fileName, saved } = this.#words.t;
    saveFile(events, fileName, this.#core.host.clock.now(), {
      neutral: this.#neutral ? appointment : undefined,
      ...(this.#remind && { alarm: { minutes: this.#remind, words: appointment } }),
    });
    this.#said = saved;
    this.#draw();
  }

  renderFilters(): TemplateResult | typeof nothing {
    if (!this.choosing) return nothing;
    return html`<div class="filters">${this.#filters?.render() ?? this.#words.t.moment}</div>`;
  }

  render(event: EventOccurrence): TemplateResult | typeof nothing {
    const { id } = event;
    if (!this.isOpen(id)) return nothing;
    return html`<div class="opened" part="opened">${renderDetails(event, {
      language: this.#words.language,
      words: this.#words,
      notes: this.#notes,
      neutral: this.#neutral,
      note: this.#core.words.t.note,
      said: this.#said,
      remind: this.#remind,
      coming: this.#renderComing(event),
      setRemind: (minutes) => {
        this.#remind = minutes;
        this.#draw();
      },
      shown: this.#unfolded.has(id),
      fold: () => {
        if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
        this.#draw();
      },
      setNeutral: (on) => {
        this.#neutral = on;
        this.#draw();
      },
      save: () => void this.#save([event]),
      saveAll: () =>
        void this.#save(this.#core.listing()?.events.filter(({ series }) => series === event.series) ?? []),
    })}</div>`;
  }
}
