import { html, type TemplateResult } from 'lit';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { PollResults } from '../../core/models/poll-results.js';
import type { HavenErrorCode } from '../../core/errors.js';
import { HavenError } from '../../core/errors.js';
import { pollResultsSection } from '../../i18n/sections/poll-results.js';
import { adopt } from '../../styles/adopt.js';
import type { PollCore } from './core.js';
import { once } from '../../core/once.js';
import type { NeedsView } from './needs.view.js';
import { renderPublished } from './published.view.js';
import { resultsStyles } from './results.styles.js';

/** Waves looked back on; with a wave a month, a year. */
const WAVES = 12;
/** Ids of questions a needs assessment has; see `core/polls/needs`. */
const MAY_NEED = /\b(known|received)\b/;

/** What was published of a poll, and of the waves before it. Works with published numbers only; there are no others. */
export class Results {
  data: PollResults | undefined;
  /** Those that ended before this one, latest first. */
  earlier: readonly PollResults[] = [];
  /** Figures of a needs assessment, fetched where the poll may be one. */
  needs: NeedsView | undefined;
  readonly core: PollCore;
  readonly words: LocalizeController<typeof pollResultsSection.en>;
  #failed: HavenErrorCode | undefined;
  #run = 0;

  constructor(core: PollCore) {
    this.core = core;
    this.words = new LocalizeController(core.host, pollResultsSection, core.setup.strings);
    adopt(core.host, resultsStyles);
    void this.load();
  }

  readonly load = async (): Promise<void> => {
    const { setup, view, host, side } = this.core;
    const call = side?.secret === undefined ? undefined : { secret: side.secret };
    const polls = setup.backend?.polls;
    if (!polls || !view) return;
    const { id, series } = view.poll;
    const run = ++this.#run;
    let data: PollResults | undefined;
    let earlier: readonly PollResults[] = [];
    let failed: HavenErrorCode | undefined;
    try {
      data = await polls.results(setup.scope, id, call);
      // A trend is more than the results; they stand without it.
      if (series) {
        const page = await polls.waves(setup.scope, series, { limit: WAVES }, call).catch(() => undefined);
        earlier = page?.items.filter((wave) => wave.poll !== id && wave.closes < view.poll.closes) ?? [];
      }
    } catch (thrown) {
      failed = thrown instanceof HavenError ? thrown.code : 'unavailable';
    }
    if (data && MAY_NEED.test(view.poll.questions.map((question) => question.id).join(' '))) {
      // Without it the charts stand all the same.
      await this.#openNeeds().catch(() => undefined);
    }
    if (run !== this.#run) return;
    this.data = data;
    this.earlier = earlier;
    this.#failed = failed;
    host.requestUpdate();
  };

  readonly #openNeeds = once(async () => {
    const { needsView } = await import('./needs.view.js');
    this.needs = needsView(this.core, () => this.words.t.asTable);
  });

  render(): TemplateResult {
    const { t } = this.words;
    const { view, common, own } = this.core;
    const { poll, state } = view!;
    const { data } = this;
    const calm = (heading: string, words: string): TemplateResult =>
      html`<section part="results" class="results calm"><h3 class="title" tabindex="-1">${heading}</h3>
        <p>${words}</p>${this.renderNote()}</section>`;
    if (data?.state === 'final' || data?.state === 'interim') return this.#renderPublished();
    // A poll nobody ever brought here has no answers either; what is hidden and what is empty look alike.
    const gone = this.#failed === 'not-found';
    if (gone && poll.results === 'host') return calm(t.heading, t.hostOnly);
    if (data?.state === 'too-few' || (state === 'closed' && (gone || own)))
      return calm(t.tooFewTitle, t.tooFew(poll.k));
    if (data || gone) return calm(t.heading, t.waiting);
    return html`<section part="results" class="state" role="status"><p>${this.#failed ? t.failed : t.loading}</p>${
      this.#failed ? html`<button type="button" @click=${this.load}>${common.t.tryAgain}</button>` : ''
    }</section>`;
  }

  #renderPublished(): TemplateResult {
    try {
      return renderPublished(this, this.data!);
    } catch {
      // Numbers this version cannot read.
      const { t } = this.words;
      return html`<section part="results" class="state" role="status"><p>${t.failed}</p></section>`;
    }
  }

  /** Files of what is shown here, and of nothing else. */
  renderExport(): unknown {
    const { t } = this.words;
    const save = (kind: 'csv' | 'json') => async (): Promise<void> => {
      const { savePublished } = await import('./export.js');
      savePublished(kind, [this.data!, ...this.earlier], this.core);
    };
    return html`<div class="exports" role="group" aria-label=${t.exportAs}><h4>${t.exportAs}</h4>
      <div class="actions"><button type="button" @click=${save('csv')}>${t.csv}</button><button type="button" @click=${save('json')}>${t.json}</button></div>
    </div>`;
  }

  /** "You said, we did". */
  renderNote(): unknown {
    const { view, say } = this.core;
    const note = this.data?.note ?? view?.note;
    return note ? html`<div class="aside note"><h4>${this.core.words.t.note}</h4><p>${say(note)}</p></div>` : '';
  }
}
