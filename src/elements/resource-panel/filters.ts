import { html, nothing, type TemplateResult } from 'lit';
import { RESOURCE_AUDIENCES, RESOURCE_TOPICS } from '../../core/models/resource.js';
import type { ResourceFilter } from '../../core/resources/filter.js';
import type { Offered } from '../../core/resources/finder.js';
import { languageName } from '../../i18n/display.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import type { Panel } from './panel.js';

/** Fields of the filter that are a list to choose from. */
type ListName = 'topics' | 'audiences' | 'contacts' | 'costs' | 'languages';

/** What a person narrows the list down with. It stays here: in no address, no storage, no event. */
export class Filters {
  readonly #panel: Panel;
  readonly #changed: () => void;
  #filter: ResourceFilter = {};

  constructor(panel: Panel, changed: () => void) {
    this.#panel = panel;
    this.#changed = changed;
    const { topics, audience } = panel.host;
    const about = RESOURCE_TOPICS.filter((topic) => topics.includes(topic));
    const whom = RESOURCE_AUDIENCES.filter((one) => audience.includes(one));
    this.#filter = { ...(about.length > 0 && { topics: about }), ...(whom.length > 0 && { audiences: whom }) };
  }

  get filter(): ResourceFilter {
    return this.#filter;
  }

  get active(): boolean {
    return Object.keys(this.#filter).length > 0;
  }

  readonly clear = (): void => {
    this.#set({});
    void this.#panel.focus('#words');
  };

  /** Only what differs from "all" is kept, so that an empty filter has no fields. */
  #set(filter: Readonly<Record<string, unknown>>): void {
    this.#filter = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
    this.#changed();
  }

  #label(name: ListName, value: string): string {
    const { t, language } = this.#panel;
    if (name === 'languages') return languageName(language, value);
    const texts = { topics: t.topics, audiences: t.audiences, contacts: t.contacts, costs: t.costs }[name];
    const text = (texts as Readonly<Record<string, string>>)[value] ?? value;
    return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  }

  #renderSelect(
    id: string,
    label: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
    pick: (value: string) => void,
  ): TemplateResult {
    const { all } = this.#panel.words(resourceMoreSection);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${({ target }: Event) => pick((target as HTMLSelectElement).value)}>
        <option value="" .selected=${chosen === ''}>${all}</option>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </div>`;
  }

  #renderList(name: ListName, label: string, values: readonly string[]): TemplateResult | typeof nothing {
    const { language } = this.#panel;
    const wanted: readonly string[] = this.#filter[name] ?? [];
    const chosen = wanted.join(' ');
    if (values.length < 2 && !chosen) return nothing;
    const options = values.map((value) => [value, this.#label(name, value)] as const);
    // Chosen by the host, and perhaps several at once, or none that occurs.
    if (chosen && !values.includes(chosen)) {
      options.push([chosen, wanted.map((value) => this.#label(name, value)).join(', ')]);
    }
    if (name === 'languages') options.sort(([, one], [, other]) => one.localeCompare(other, language));
    return this.#renderSelect(`by-${name}`, label, chosen, options, (value) =>
      this.#set({ ...this.#filter, [name]: value ? value.split(' ') : undefined }),
    );
  }

  render(offered: Offered): TemplateResult {
    const t = this.#panel.words(resourceMoreSection);
    const { words = '', openNow = false, reach = '' } = this.#filter;
    const type = ({ target }: Event): void =>
      this.#set({ ...this.#filter, words: (target as HTMLInputElement).value.trim() });
    const tick = ({ target }: Event): void =>
      this.#set({ ...this.#filter, openNow: (target as HTMLInputElement).checked });
    const where = (value: string): void => this.#set({ ...this.#filter, reach: value });
    return html`<div class="box" role="search" aria-label=${t.filters}>
      <div class="field">
        <label for="words">${t.search}</label>
        <p class="small" id="words-help">${t.searchHelp}</p>
        <input id="words" type="search" autocomplete="off" spellcheck="false" aria-describedby="words-help" .value=${words} @input=${type} />
      </div>
      <div class="fields">
        ${this.#renderList('topics', t.topic, offered.topics)} ${this.#renderList('audiences', t.audience, offered.audiences)}
        ${this.#renderList('contacts', t.channel, offered.contacts)} ${this.#renderList('costs', t.cost, offered.costs)}
        ${this.#renderList('languages', t.language, offered.languages)}
        ${offered.near || reach ? this.#renderSelect('by-reach', t.where, reach, Object.entries(t.reach), where) : nothing}
      </div>
      ${offered.hours ? html`<label class="tick"><input type="checkbox" .checked=${openNow} @change=${tick} />${t.openNow}</label>` : nothing}
    </div>`;
  }
}
