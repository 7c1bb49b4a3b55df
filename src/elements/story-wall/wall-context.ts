import { html, type LitElement, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { LocalizeController, type LocalizedHost } from '../../controllers/localize-controller.js';
import { SetupController, type SetupHost } from '../../controllers/setup-controller.js';
import { Ticker } from '../../controllers/ticker.js';
import type { Share } from '../../core/models/share.js';
import type { Section } from '../../i18n/section.js';
import { commonSection } from '../../i18n/sections/common.js';
import { storyWallSection } from '../../i18n/sections/story-wall.js';
import { linkTo } from './links.js';
import type { OwnMarks } from './own-marks.js';
import type { Wall } from './wall.js';

/** Where help is found when the host has named no page of its own; nothing is asked of it before a press. */
const HELP = 'https://findahelpline.com/';

/** What the wall and its parts share: the community, the words, the time, and whose a story is. */
export class WallContext implements Wall {
  readonly host: LitElement;
  readonly setup: SetupController;
  /** Set once the person's keys, if there are any, can be compared. */
  marks: OwnMarks | undefined;
  /** What was last said to those who hear the page. */
  said = '';
  readonly #ticker: Ticker;
  readonly #words = new Map<string, LocalizeController<object>>();

  readonly refresh: () => void;

  /**
   * @param changed when community or backend are others than before
   * @param refresh when something shown was changed from here
   */
  constructor(host: LitElement & LocalizedHost & SetupHost, changed: () => void, refresh: () => void) {
    this.host = host;
    this.setup = new SetupController(host, changed);
    this.#ticker = new Ticker(host);
    this.refresh = refresh;
  }

  get now(): number {
    return this.#ticker.now;
  }

  get #main(): LocalizeController<object> {
    return this.#controller(storyWallSection);
  }

  get language(): string {
    return this.#main.language;
  }

  get direction(): string {
    return this.#main.direction;
  }

  words<Strings extends object>(section: Section<Strings>): Strings {
    return this.#controller(section).t;
  }

  say(text: string): void {
    this.said = text;
    this.draw();
  }

  draw(): void {
    this.host.requestUpdate();
  }

  async focus(selector: string): Promise<void> {
    this.draw();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  isMine(share: Share): boolean {
    return this.marks?.isMine(share) ?? false;
  }

  help(): TemplateResult {
    const { helpHref } = this.setup.value;
    const href = linkTo(helpHref) ?? HELP;
    return html`<a class="help" href=${href} target="_blank" rel="noopener noreferrer">${this.words(commonSection).findHelp}</a>`;
  }

  report(kind: 'share' | 'reply', id: string, otherwise: () => void): TemplateResult {
    const { report } = this.words(storyWallSection);
    const href = linkTo(this.setup.value.reportHref, id);
    const press = (event: Event): void => {
      const request = new HavenEvent('haven-report-request', { kind, id }, { bubbling: true, cancelable: true });
      if (!this.host.dispatchEvent(request)) event.preventDefault();
      else if (!href) otherwise();
    };
    return href
      ? html`<a class="report" href=${href} @click=${press}>${report}</a>`
      : html`<button class="report" @click=${press}>${report}</button>`;
  }

  #controller<Strings extends object>(section: Section<Strings>): LocalizeController<Strings> {
    let words = this.#words.get(section.name);
    if (!words) {
      const overrides = (): Readonly<Record<string, unknown>> | undefined => this.setup.value.strings?.[section.name];
      words = new LocalizeController<object>(this.host, section as unknown as Section<object>, overrides);
      this.#words.set(section.name, words);
    }
    return words as unknown as LocalizeController<Strings>;
  }
}
