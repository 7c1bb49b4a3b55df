import { html, nothing, type TemplateResult } from 'lit';
import { RESOURCE_KINDS, type Directory, type Resource } from '../../core/models/resource.js';
import type { ResourceFilter } from '../../core/resources/filter.js';
const filterResources = (r: readonly Resource[], _f: ResourceFilter, _v: unknown) => r;
import { inOrder } from '../../core/resources/first.js';
import { resourceMoreSection } from '../../i18n/sections/resource-more.js';
import { Filters } from './filters.js';
import type { Panel } from './panel.js';

/** Cards drawn at once: enough to look through, few enough for an old phone. */
const PAGE = 20;

/** The rest of the directory: in order, narrowed down, in pieces. */
export class More {
  readonly #panel: Panel;
  readonly #filters: Filters;
  #shown = PAGE;
  #rest: { readonly key: readonly unknown[]; readonly resources: readonly Resource[] } | undefined;
  #found: { readonly key: readonly unknown[]; readonly resources: readonly Resource[] } | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#filters = new Filters(panel, () => {
      this.#shown = PAGE;
      panel.draw();
    });
  }

  /** All but what stands above, in the order in which it is offered; looked through anew each minute at most. */
  #findRest(directory: Directory): readonly Resource[] {
    const viewer = this.#panel.viewer();
    const { first } = this.#panel;
    const key = [directory, first];
    if (!this.#rest?.key.every((each, index) => each === key[index])) {
      const ordered = inOrder(directory.resources, viewer).filter((resource) => !first.includes(resource));
      const byKind = new Map<string, Resource[]>(RESOURCE_KINDS.map((kind) => [kind, []]));
      for (const resource of ordered) byKind.get(resource.kind)!.push(resource);
      const resources = [...byKind.values()].flat();
      this.#rest = { key, resources };
    }
    return this.#rest!.resources;
  }

  #findFound(rest: readonly Resource[], filter: ResourceFilter): readonly Resource[] {
    const key = [rest, filter];
    if (!this.#found?.key.every((each, index) => each === key[index])) {
      this.#found = { key, resources: filterResources(rest, filter, this.#panel.viewer()) };
    }
    return this.#found!.resources;
  }

  readonly #showMore = async (): Promise<void> => {
    const at = this.#shown;
    this.#shown += PAGE;
    // On to the first of the new ones: the pressed button has moved down, or gone.
    await this.#panel.focus(`#more [data-at="${at}"]`);
  };

  render(): TemplateResult {
    const { words, directory } = this.#panel;
    const t = words(resourceMoreSection);
    const known = directory.snapshot.directory;
    const rest = known ? this.#findRest(known) : [];
    const found = this.#findFound(rest, this.#filters.filter);
    const left = found.length - this.#shown;
    return html`<section part="more" class="more" id="more" tabindex="-1" aria-labelledby="more-title">
      <h3 id="more-title" class="title">${t.heading}</h3>
      ${rest.length > 0 ? this.#filters.render(rest) : nothing}
      <div class="row between">
        <p role="status">${rest.length > 0 ? t.found(found.length) : t.nothingElse}</p>
        ${this.#filters.active ? html`<button type="button" class="plain" @click=${this.#filters.clear}>${t.clear}</button>` : nothing}
      </div>
      ${rest.length > 0 && found.length === 0 ? html`<p class="box">${t.nothing}</p>` : nothing}
      <div class="list">${found.slice(0, this.#shown).map((resource, index) => this.#renderEntry(resource, index, found[index - 1]?.kind))}</div>
      ${left > 0 ? html`<button type="button" class="on" @click=${this.#showMore}>${t.showMore(Math.min(left, PAGE))}</button>` : nothing}
    </section>`;
  }

  #renderEntry(resource: Resource, index: number, before: Resource['kind'] | undefined): TemplateResult {
    const { words, renderCard } = this.#panel;
    const t = words(resourceMoreSection);
    const { kind } = resource;
    return html`${kind === before ? nothing : html`<h4>${t.kinds[kind]}</h4>`}
      <div tabindex="-1" data-at=${index}>${kind === 'fact' ? this.#renderFact(resource) : renderCard(resource)}</div>`;
  }

  #renderFact({ id, name, myth, description, own, url }: Resource): TemplateResult {
    const { words, language, t: screen } = this.#panel;
    const t = words(resourceMoreSection);
    const lang = own || language === 'en' ? nothing : 'en-GB';
    return html`<article part="card" class="card fact" aria-labelledby=${`name-${id}`}>
      <h3 id=${`name-${id}`} dir="auto" lang=${lang}>${name}</h3>
      ${myth ? html`<div class="myth"><p class="small">${t.myth}</p><p dir="auto" lang=${lang}>${myth}</p></div>` : nothing}
      ${description ? html`<div>${myth ? html`<p class="small">${t.fact}</p>` : nothing}<p dir="auto" lang=${lang}>${description}</p></div>` : nothing}
      ${url ? html`<p><a href=${url} target="_blank" rel="noopener noreferrer" aria-describedby=${`name-${id}`}>${screen.contacts.web}</a></p>` : nothing}
    </article>`;
  }
}
