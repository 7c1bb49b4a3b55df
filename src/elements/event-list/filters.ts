import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import {
  EVENT_ACCESS,
  EVENT_KINDS,
  type EventAccess,
  type EventKind,
  type EventOccurrence,
} from '../../core/models/event.js';
import type { EventDetailsStrings } from '../../i18n/en/event-details.js';
import type { ListCore } from './core.js';

type Chosen = ((event: EventOccurrence) => boolean) | undefined;

/** Where people can take part. An event that names neither a place nor a link may be anywhere, and is always shown. */
const isOnline = ({ link, kind }: EventOccurrence): boolean => !!link || kind === 'webinar';

/** The choice of what is shown. It stays in the element's memory: it would say much about a person. */
export class Filters {
  readonly #core: ListCore;
  readonly #words: LocalizeController<EventDetailsStrings>;
  readonly #choose: (chosen: Chosen) => void;
  readonly #close: () => void;
  #kind: EventKind | '' = '';
  #language = '';
  #mode: 'online' | 'in-person' | '' = '';
  readonly #needs = new Set<EventAccess>();

  constructor(
    core: ListCore,
    words: LocalizeController<EventDetailsStrings>,
    choose: (chosen: Chosen) => void,
    close: () => void,
  ) {
    this.#core = core;
    this.#words = words;
    this.#choose = choose;
    this.#close = close;
  }

  #fits = (event: EventOccurrence): boolean =>
    (!this.#kind || event.kind === this.#kind) &&
    (!this.#language || (event.languages ?? []).some((tag) => tag.split('-', 1)[0] === this.#language)) &&
    (!this.#mode || (this.#mode === 'online' ? isOnline(event) : !!event.place)) &&
    [...this.#needs].every((need) => event.access?.includes(need));

  #changed(): void {
    const any = this.#kind || this.#language || this.#mode || this.#needs.size;
    // A new function each time, so that the list is put together anew.
    this.#choose(any ? (event) => this.#fits(event) : undefined);
  }

  #select(
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    set: (value: string) => void,
  ): TemplateResult {
    return html`<label class="choice">${label}
      <select @change=${({ target }: Event) => {
        set((target as HTMLSelectElement).value);
        this.#changed();
      }}>
        <option value="" ?selected=${!value}>${this.#words.t.any}</option>
        ${options.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
      </select></label>`;
  }

  render(): TemplateResult {
    const { t, language } = this.#words;
    const { kinds } = this.#core.words.t;
    const events = this.#core.listing()?.events ?? [];
    const found = <Item>(items: readonly (Item | undefined)[]): Set<Item> =>
      new Set(items.filter((item) => item !== undefined));
    const present = found(events.map(({ kind }) => kind));
    const tags = found(events.flatMap(({ languages = [] }) => languages.map((tag) => tag.split('-', 1)[0])));
    const needs = found(events.flatMap(({ access = [] }) => access));
    const names = new Intl.DisplayNames(language, { type: 'language' });
    return html`<h3>${t.filters}</h3>
      <div class="choices">
        ${this.#select(
          t.kind,
          this.#kind,
          EVENT_KINDS.filter((kind) => present.has(kind)).map((kind) => [kind, kinds[kind]]),
          (value) => (this.#kind = value as EventKind),
        )}
        ${this.#select(
          t.mode,
          this.#mode,
          [
            ['online', t.online],
            ['in-person', t.inPerson],
          ],
          (value) => (this.#mode = value as 'online'),
        )}
        ${this.#select(
          t.languages,
          this.#language,
          [...tags].map((tag) => [tag, names.of(tag) ?? tag]),
          (value) => (this.#language = value),
        )}
      </div>
      ${
        needs.size
          ? html`<fieldset><legend class="small">${t.needs}</legend>
              ${EVENT_ACCESS.filter((need) => needs.has(need)).map(
                (need) =>
                  html`<label><input type="checkbox" .checked=${this.#needs.has(need)} @change=${() => {
                    if (!this.#needs.delete(need)) this.#needs.add(need);
                    this.#changed();
                  }} />${t.accesses[need]}</label>`,
              )}</fieldset>`
          : ''
      }
      <button @click=${() => {
        this.#close();
        this.#core.host.requestUpdate();
      }}>${t.done}</button>`;
  }
}
