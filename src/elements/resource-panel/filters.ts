import { html, nothing, type TemplateResult } from 'lit';
import {
  CONTACT_KINDS,
  COSTS,
  RESOURCE_AUDIENCES,
  RESOURCE_TOPICS,
  type Resource,
} from '../../core/models/resource.js';
import type { ResourceFilter } from '../../core/resources/filter.js';
import { languageName } from '../../i18n/display.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import type { Panel } from './panel.js';

/** Fields of the filter that are a list to choose from, with the values an entry has there. */
const lists = {
  topics: ({ topics }: Resource): readonly string[] => topics,
  audiences: ({ audiences }: Resource): readonly string[] => audiences,
  contacts: ({ contacts }: Resource): readonly string[] => contacts.map(({ kind }) => kind),
  costs: ({ cost }: Resource): readonly string[] => [cost],
  languages: ({ languages }: Resource): readonly string[] => languages,
};
type ListName = keyof typeof lists;
const orders: Readonly<Record<ListName, readonly string[]>> = {
  topics: RESOURCE_TOPICS,
  audiences: RESOURCE_AUDIENCES,
  contacts: CONTACT_KINDS,
  costs: COSTS,
  languages: [],
};
const names = Object.keys(lists) as ListName[];

/** What a person narrows the list down with. It stays here: in no address, no storage, no event. */
export class Filters {
  readonly #panel: Panel;
  readonly #changed: () => void;
  #filter: ResourceFilter = {};
  #options:
    { readonly rest: readonly Resource[]; readonly values: Readonly<Record<ListName, readonly string[]>> } | undefined;

  constructor(panel: Panel, changed: () => void) {
    this.#panel = panel;
    this.#changed = changed;
    const known = (name: 'topics' | 'audiences', wanted: readonly string[]): object => {
      const values = orders[name].filter((value) => wanted.includes(value));
      return values.length > 0 ? { [name]: values } : {};
    };
    const { topics, audience } = panel.host;
    this.#filter = { ...known('topics', topics), ...known('audiences', audience) };
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

  /** Offers what occurs, and no more. */
  #valuesIn(rest: readonly Resource[]): Readonly<Record<ListName, readonly string[]>> {
    if (this.#options?.rest !== rest) {
      const found = new Map(names.map((name) => [name, new Set<string>()]));
      for (const resource of rest) {
        for (const name of names) for (const value of lists[name](resource)) found.get(name)!.add(value);
      }
      const values = names.map((name) => {
        const set = found.get(name)!;
        return [name, name === 'languages' ? [...set] : orders[name].filter((value) => set.has(value))];
      });
      this.#options = { rest, values: Object.fromEntries(values) as Record<ListName, readonly string[]> };
    }
    return this.#options!.values;
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

  render(rest: readonly Resource[]): TemplateResult {
    const t = this.#panel.words(resourceMoreSection);
    const values = this.#valuesIn(rest);
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
        ${this.#renderList('topics', t.topic, values.topics)} ${this.#renderList('audiences', t.audience, values.audiences)}
        ${this.#renderList('contacts', t.channel, values.contacts)} ${this.#renderList('costs', t.cost, values.costs)}
        ${this.#renderList('languages', t.language, values.languages)}
        ${this.#renderSelect('by-reach', t.where, reach, Object.entries(t.reach), where)}
      </div>
      <label class="tick"><input type="checkbox" .checked=${openNow} @change=${tick} />${t.openNow}</label>
    </div>`;
  }
}
