import { html, nothing, type TemplateResult } from 'lit';
import { RESOURCE_KINDS, type Directory, type Resource } from '../../core/models/resource.js';
import { createFinder, type Finder } from '../../core/resources/finder.js';
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
  #directory: Directory | undefined;
  #finder: Finder | undefined;
  #preparing: Promise<Finder | undefined> = Promise.resolve(undefined);
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found:
    | { readonly finder: Finder; readonly first: readonly Resource[]; readonly resources: readonly Resource[] }
    | undefined;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#filters = new Filters(panel, () => {
      this.#shown = PAGE;
      this.#search();
    });
  }

  /** Makes the directory ready to be looked through, in pieces short enough for the page to go on working. */
  prepare(): Promise<Finder | undefined> {
    const { directory, viewer, words, t, draw } = this.#panel;
    const known = directory.snapshot.directory;
    if (!known || known === this.#directory) return this.#preparing;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#directory = known;
    const { kinds } = words(resourceMoreSection);
    const alsoFoundBy = ({ kind, topics, audiences }: Resource): string =>
      [kinds[kind], ...topics.map((topic) => t.topics[topic]), ...audiences.map((one) => t.audiences[one])].join(' ');
    this.#preparing = createFinder(known.resources, { now: viewer().now, signal, alsoFoundBy }).then(
      (finder) => {
        this.#finder = finder;
        draw();
        return finder;
      },
      // Another directory has come meanwhile.
      () => undefined,
    );
    return this.#preparing;
  }

  /** Looks for what fits and draws it, in two tasks: together they would be felt with a long directory. */
  #search(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const finder = this.#finder;
      const { first, viewer, draw } = this.#panel;
      if (!finder) return;
      const byKind = new Map<string, Resource[]>(RESOURCE_KINDS.map((kind) => [kind, []]));
      for (const resource of finder.find(this.#filters.filter, viewer())) {
        if (!first.includes(resource)) byKind.get(resource.kind)!.push(resource);
      }
      this.#found = { finder, first, resources: [...byKind.values()].flat() };
      this.#timer = setTimeout(draw);
    });
  }

  /** What fits, by kind; it stays as it is until something else is asked for, whatever the clock does. */
  get #resources(): readonly Resource[] | undefined {
    const { finder, first, resources } = this.#found ?? {};
    if (this.#finder && (finder !== this.#finder || first !== this.#panel.first)) this.#search();
    return resources;
  }

  readonly #showMore = async (): Promise<void> => {
    const at = this.#shown;
    this.#shown += PAGE;
    // On to the first of the new ones: the pressed button has moved down, or gone.
    await this.#panel.focus(`#more [data-at="${at}"]`);
  };

  render(): TemplateResult {
    const { words, directory, first } = this.#panel;
    const t = words(resourceMoreSection);
    void this.prepare();
    const finder = this.#finder;
    const resources = this.#resources;
    const found = resources ?? [];
    const { active } = this.#filters;
    const left = found.length - this.#shown;
    const any = (directory.snapshot.directory?.resources.length ?? 0) > first.length;
    return html`<div role="group" part="more" class="more" id="more" tabindex="-1" aria-labelledby="more-title">
      <h3 id="more-title" class="title">${t.heading}</h3>
      ${finder && any ? this.#filters.render(finder.offered) : nothing}
      <div class="row between">
        <p role="status">${!any ? t.nothingElse : resources ? t.found(found.length) : t.moment}</p>
        ${active && any ? html`<button type="button" class="plain" @click=${this.#filters.clear}>${t.clear}</button>` : nothing}
      </div>
      ${resources && active && found.length === 0 ? html`<p class="box">${t.nothing}</p>` : nothing}
      <div class="list">${found.slice(0, this.#shown).map((resource, index) => this.#renderEntry(resource, index, found[index - 1]?.kind))}</div>
      ${left > 0 ? html`<button type="button" class="on" @click=${this.#showMore}>${t.showMore(Math.min(left, PAGE))}</button>` : nothing}
    </div>`;
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
      <h3 id=${`name-${id}`} lang=${lang}><bdi>${name}</bdi></h3>
      ${myth ? html`<div class="myth"><p class="small">${t.myth}</p><p dir="auto" lang=${lang}>${myth}</p></div>` : nothing}
      ${description ? html`<div>${myth ? html`<p class="small">${t.fact}</p>` : nothing}<p dir="auto" lang=${lang}>${description}</p></div>` : nothing}
      ${url ? html`<p><a class="page" href=${url} target="_blank" rel="noopener noreferrer" aria-describedby=${`name-${id}`}>${screen.contacts.web}</a></p>` : nothing}
    </article>`;
  }
}
