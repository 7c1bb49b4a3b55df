import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language, Section } from '../i18n/section.js';
import { directionOf, nearestLanguage } from '../i18n/section.js';

export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  /** Own words of the host for single strings. */
  strings?: Readonly<Record<string, unknown>> | undefined;
  /** Takes what its first drawing waits for. */
  readonly waitsFor?: Promise<unknown>[];
}

/** Milliseconds a first drawing waits for its language. Later it would be worse to show nothing than to show English. */
const PATIENCE = 2_000;

const controllers = new Set<LocalizeController<object>>();
let observer: MutationObserver | undefined;

/** The nearest `lang`, also through shadow roots. */
function languageAround(element: Element): Language {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return nearestLanguage(found.getAttribute('lang'));
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/**
 * The strings of a section in the language of the nearest `lang`, for each element by itself. Follows a page that
 * switches its language. Until another language has arrived, or when it cannot, `t` is English.
 */
export class LocalizeController<Strings extends object> implements ReactiveController {
  readonly #host: LocalizedHost;
  readonly #section: Section<Strings>;
  readonly #overrides: (section: string) => Readonly<Record<string, unknown>> | undefined;
  #language: Language = 'en';
  #strings: Strings;

  /** @param overrides gives the community's own strings for a section, if it has any: `strings` of a `SetupController` */
  constructor(
    host: LocalizedHost,
    section: Section<Strings>,
    overrides: (section: string) => Readonly<Record<string, unknown>> | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#section = section;
    this.#overrides = overrides;
    this.#strings = section.en;
    host.addController(this);
  }

  /** Language of {@link t}: what the element's inner root says in `lang`. */
  get language(): Language {
    return this.#strings === this.#section.en ? 'en' : this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  get t(): Strings {
    const own = this.#host.strings;
    const community = this.#overrides(this.#section.name);
    return own || community ? Object.assign({}, this.#strings, community, own) : this.#strings;
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(() => {
      for (const controller of controllers) controller.refresh();
    });
    // Observing the same node twice is one observation; a disconnect below clears all of them together.
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) observer?.disconnect();
  }

  /** Looks around again; needed only after a `lang` inside somebody else's shadow root has changed. */
  refresh(): void {
    const language = languageAround(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    if (language === 'en') {
      this.#use(this.#section.en);
      return;
    }
    const loading = this.#section.load[language]().then(
      ({ strings }) => language === this.#language && this.#use(strings),
      // English stays; a page without its language file is still a page that helps.
      () => undefined,
    );
    this.#host.waitsFor?.push(Promise.race([loading, new Promise((resolve) => setTimeout(resolve, PATIENCE))]));
  }

  #use(strings: Strings): void {
    this.#strings = strings;
    this.#host.requestUpdate();
  }
}
