import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../base/haven-element.js';
import { warn } from '../../base/warn.js';
import { helpLink } from '../../controllers/host-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { SetupController } from '../../controllers/setup-controller.js';
import type { Backend, EventsBackend } from '../../core/backend.js';
import { type Clock, systemClock } from '../../core/clock.js';
import type { ListedEvent } from '../../core/calendar/listed.js';
import { HavenError, toHavenError } from '../../core/errors.js';
import type { EventListing } from '../../core/models/event.js';
import { commonSection } from '../../i18n/sections/common.js';
import { eventListSection } from '../../i18n/sections/event-list.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { ListCore, ListView } from './core.js';
import { eventListStyles } from './event-list.styles.js';

const DAY = 86_400_000;
/** How far back and ahead dates are asked for at first, how much further with each press, and how far at most; in days. */
const BACK = 31;
const AHEAD = 92;
const FARTHEST = 740;
const SLOW_AFTER = 8_000;

/**
 * Shows what is on and what comes next, on the visitor's own clock, from a calendar the host already has. Nobody is listed
 * as coming, and looking at it tells nobody anything.
 *
 * The calendar comes from `events`, else from a `<script type="application/json">` inside, else from `src`, else from the
 * backend. Here is the frame; the list itself is fetched together with the calendar.
 *
 * @summary What is on, in my time zone; come quietly.
 * @since 0.1
 * @slot - What stands here while there are no events to show: without script, without connection, without a calendar.
 * @slot heading - Heading of the list, with the level that fits the page.
 * @slot empty - What to say under the sentence that nothing is planned.
 * @slot help - Who can help now; in place of the link to the community's help page.
 * @event haven-events-refused - Something in the calendar cannot be shown, or only in part: `{refused}`, by source, line, field and reason.
 * @event haven-seat-taken - A seat was taken, or a place among those who wait: `{date}`, its id.
 * @event haven-seat-returned - It was given back: `{date}`.
 * @event haven-question-sent - A question was asked: `{date}`, never the question.
 * @event haven-question-withdrawn - It was taken back: `{date}`.
 * @csspart base - Everything.
 * @csspart header - Heading and what chooses.
 * @csspart list - The region that holds the days, and scrolls unless `layout="page"`.
 * @csspart day - One day.
 * @csspart event - One event.
 * @csspart time - When it is.
 * @csspart opened - What was opened under an event.
 * @csspart seats - Taking a seat.
 * @csspart question - Asking something.
 * @csspart bar - The zone of the times, and short messages.
 * @csspart footer - What this place is, and where help is.
 * @cssprop [--haven-event-list-height=528px] - Height of the list; with `layout="page"` its least height.
 */
export class HavenEventList extends HavenElement {
  static override styles = [controlStyles, eventListStyles];

  /** Addresses of calendars (`.ics` or JSON), with spaces between them. */
  @property() src?: string;

  /** IANA zone the times are shown in; the visitor's own when left out. */
  @property() zone?: string;

  /** `agenda` has room; `compact` is for a sidebar. */
  @property({ reflect: true }) view: 'agenda' | 'compact' = 'agenda';

  /** `panel` scrolls inside a fixed height, so that the page never moves; `page` grows with the page. */
  @property({ reflect: true }) layout: 'panel' | 'page' = 'panel';

  /** Tells search engines about the events, in the page itself. Events marked as private stay out. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  /** The events themselves, in place of a calendar. */
  @property({ attribute: false }) events?: readonly ListedEvent[];

  /** A backend object, for apps; wins over the community's. */
  @property({ attribute: false }) backend?: Backend;

  /** Where the time comes from; for demos and tests that stand still. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Own words for single strings of the list. */
  @property({ attribute: false }) strings?: Readonly<Record<string, unknown>>;

  readonly #setup = new SetupController(this, () => void this.#load());
  readonly #words = new LocalizeController(this, eventListSection, this.#setup.strings);
  readonly #common = new LocalizeController(this, commonSection, this.#setup.strings);
  #life = new AbortController();
  #status: 'loading' | 'ready' | 'failed' | 'offline' | 'not-offered' = 'loading';
  #held: EventsBackend | undefined;
  #listing: EventListing | undefined;
  #retryable = false;
  #slow = false;
  #ahead = AHEAD;
  #view: ListView | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('src') || changed.has('events');
    // Before the first drawing the community is not known; knowing it is what starts the list then.
    if (another && this.hasUpdated) void this.#load();
  }

  protected override updated(): void {
    this.#view?.updated();
  }

  /** Where events come from; nothing where nobody offers any. */
  async #source(): Promise<EventsBackend | undefined> {
    const { events, src } = this;
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (events || script) return (await import('./given.js')).givenEvents(events ?? script?.textContent ?? '');
    const urls = src?.split(/\s+/).filter(Boolean) ?? [];
    if (urls[0]) return this.#setup.value.openCalendar?.(urls);
    const { backend } = this.#setup;
    const offered = backend?.events ?? (await backend?.whole?.())?.events;
    this.#held = offered;
    return offered && (await import('./checked.js')).checkedEvents(offered);
  }

  async #load(keep = false): Promise<void> {
    this.#life.abort();
    const { signal } = (this.#life = new AbortController());
    if (!keep) {
      this.#status = 'loading';
      this.#listing = undefined;
    }
    const set = (slow: boolean): void => {
      this.#slow = slow;
      this.requestUpdate();
    };
    set(false);
    const timer = setTimeout(set, SLOW_AFTER, true);
    addEventListener('online', () => (this.#retryable || this.#listing?.keptFrom) && void this.#load(true), { signal });
    try {
      const drawing = import('./list-view.js');
      // Told where it is awaited.
      drawing.catch(() => undefined);
      const source = await this.#source();
      signal.throwIfAborted();
      const now = this.clock.now();
      const query = { from: now - BACK * DAY, to: now + this.#ahead * DAY };
      const listing = await source?.list(this.#setup.scope, query, { signal });
      const { EventView } = await drawing;
      signal.throwIfAborted();
      this.#view ??= new EventView(this.#core);
      this.#status = listing ? 'ready' : 'not-offered';
      this.#listing = listing;
      this.#retryable = false;
      source?.watch?.(this.#setup.scope, () => void this.#load(true), { signal });
      await Promise.all(this.waitsFor);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(thrown);
    } finally {
      clearTimeout(timer);
      if (!signal.aborted) set(false);
    }
  }

  #fail(thrown: unknown): void {
    const caught = toHavenError(thrown);
    const { code, field, retryable, cause } =
      caught.name === 'HavenError' ? (caught as HavenError) : new HavenError('unavailable');
    // What is shown stays; only whoever asked for more is told.
    if (!this.#listing) this.#status = code === 'offline' || !navigator.onLine ? 'offline' : 'failed';
    this.#retryable = retryable;
    if (field) warn(`<haven-event-list> ${code}: ${cause instanceof Error ? cause.message : 'Look at its `src`.'}`);
  }

  /** What the parts fetched later see of this. */
  get #core(): ListCore {
    return {
      host: this,
      setup: this.#setup,
      words: this.#words,
      events: () => this.#held,
      listing: () => this.#listing,
      canGoOn: () => this.#ahead < FARTHEST,
      goOn: () => {
        this.#ahead = Math.min(this.#ahead * 2, FARTHEST);
        void this.#load(true);
      },
      reload: () => void this.#load(true),
    };
  }

  protected override render(): TemplateResult {
    const { t, language, direction } = this.#words;
    const { notCrisisService, findHelp } = this.#common.t;
    const ready = this.#status === 'ready' ? this.#view : undefined;
    return html`<div part="base" class="base" lang=${language} dir=${direction}>
      <div part="header" class="row"><slot name="heading"><h2>${t.heading}</h2></slot>${ready?.renderTools()}</div>
      <div part="list" class="list" role=${ready ? 'region' : nothing} tabindex=${ready ? 0 : nothing} aria-label=${ready ? ready.name : nothing} aria-busy=${this.#status === 'loading' ? 'true' : 'false'}>
        ${ready?.renderDays() ?? this.#renderState()}
      </div>
      <div part="bar" class="row bar small">${ready?.renderBar()}</div>
      <div part="footer" class="row small">
        <p>${notCrisisService} <slot name="help"><a class="help" href=${helpLink(this.#setup.value)} target="_blank" rel="noopener noreferrer">${findHelp}</a></slot></p>
      </div>
    </div>`;
  }

  #renderState(): TemplateResult {
    const { t } = this.#words;
    const { tryAgain, notOffered } = this.#common.t;
    const status = this.#status;
    const words = {
      loading: this.#slow ? t.slow : t.loading,
      ready: t.empty,
      failed: t.failed,
      offline: t.offline,
      'not-offered': notOffered,
    };
    return html`<div class="state ${status}"><p>${words[status]}</p>${
      this.#slow || this.#retryable ? html`<button @click=${() => this.#load()}>${tryAgain}</button>` : nothing
    }${status === 'ready' ? html`<slot name="empty"></slot>` : html`<slot ?hidden=${status === 'loading'}></slot>`}</div>`;
  }
}
