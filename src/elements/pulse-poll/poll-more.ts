import { html, type TemplateResult } from 'lit';
import { keyringSession } from '../../controllers/keyring-session.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { moveFocus } from '../../controllers/move-focus.js';
import { once } from '../../core/once.js';
import type { PollQuestion } from '../../core/models/poll.js';
import { POLL_TEXT_MAX } from '../../core/models/poll.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { pollAnswerSection } from '../../i18n/sections/poll-answer.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import type { PollCore } from './core.js';
import { epsilonOf, isSpent } from './disguise.js';
import { renderField } from './kinds.view.js';
import { OwnAnswer } from './own-answer.js';
import { pathOf } from './path.js';
import { pollMoreStyles } from './poll-more.styles.js';
import { renderQuestion } from './question.view.js';
import type { Results } from './results.js';
import { renderScreen, renderStep, statusOf } from './steps.view.js';

/**
 * - `ask` – a question · `nothing` – all were declined · `sent` – an answer stands · `withdraw` – asked whether to take it back
 * - `withdrawn` – taken back · `twice` – another window was faster · `enter` – the seven words of an earlier visit
 */
export type Step = 'ask' | 'nothing' | 'sent' | 'withdraw' | 'withdrawn' | 'twice' | 'enter';

/** What a poll needs after its first question: the other screens, sending, changing, taking back. Results come when asked for. */
export class PollMore {
  step: Step = 'ask';
  readonly texts = new Map<string, string>();
  readonly core: PollCore;
  readonly words: LocalizeController<typeof pollAnswerSection.en>;
  readonly errors: LocalizeController<typeof errorsSection.en>;
  readonly answer: OwnAnswer;
  results: Results | undefined;
  #at = 0;
  /** What the last press led to. */
  said = '';
  #community = '';
  #poll = '';
  #leave: (() => void) | undefined;

  constructor(core: PollCore) {
    const { host, setup } = core;
    this.core = core;
    this.words = new LocalizeController(host, pollAnswerSection, setup.strings);
    this.errors = new LocalizeController(host, errorsSection, setup.strings);
    this.answer = new OwnAnswer(this);
    adopt(host, fieldStyles, pollMoreStyles);
    host.addController({
      hostDisconnected: () => {
        this.#leave?.();
        this.#community = '';
      },
    });
    this.changed();
  }

  /** Another poll, another community, or news of the same poll. */
  changed(): void {
    const { setup, view } = this.core;
    const { community } = setup.scope;
    const poll = view?.poll.id ?? '';
    if (community !== this.#community || poll !== this.#poll) {
      this.#community = community;
      if (poll !== this.#poll) this.forget();
      this.#poll = poll;
      this.#leave?.();
      // Keys that were typed in, here or in another window, may open an answer that stands already.
      this.#leave = keyringSession(community).subscribe(() => void this.answer.look());
      void this.answer.look();
    }
    void this.results?.load();
  }

  forget(): void {
    this.step = 'ask';
    this.answer.forget();
    this.#at = 0;
    this.texts.clear();
  }

  get path(): readonly PollQuestion[] {
    return pathOf(this.core);
  }

  get at(): number {
    return Math.min(this.#at, this.path.length - 1);
  }

  get question(): PollQuestion {
    return this.path[this.at]!;
  }

  /** Undefined while the first question stands, which the element draws itself. */
  render(): TemplateResult | undefined {
    const { view, host } = this.core;
    if (host.view === 'results' || view?.state === 'closed') return this.#renderResults();
    if (view?.state === 'announced') return renderScreen(this, 'announced');
    if (this.step !== 'ask') return renderScreen(this, this.step);
    return this.at === 0 && !this.answer.changing ? undefined : renderStep(this);
  }

  /** Batches that came out while it is open. */
  renderInterim(): TemplateResult {
    return this.#renderResults();
  }

  #renderResults(): TemplateResult {
    this.#openResults().catch(() => undefined);
    return html`${this.answer.late ? html`<p class="aside">${this.words.t.closedMeanwhile}</p>` : ''}${
      this.results?.render() ?? html`<div class="state"><p>${this.core.words.t.opening}</p></div>`
    }`;
  }

  readonly #openResults = once(async () => {
    const { Results } = await import('./results.js');
    this.results = new Results(this.core);
    this.core.host.requestUpdate();
  });

  renderQuestion(question: PollQuestion): TemplateResult {
    if (epsilonOf(question) !== undefined && isSpent(this.core, question)) {
      return html`<p class="aside" tabindex="-1">${this.words.t.spent}</p>`;
    }
    return renderQuestion(this.core, question, renderField(this, question));
  }

  readonly renderStatus = (): string => statusOf(this);

  /** Beside the first button: the way back in for those who have answered already. */
  renderAlso(): unknown {
    if (this.answer.own) return '';
    // Without a secure connection there are no keys, and so no way to send that could be taken back.
    if (!crypto.subtle) return html`<p>${this.words.t.insecure}</p>`;
    return html`<button class="plain" type="button" @click=${() => this.go('enter')}>${this.words.t.already}</button>`;
  }

  say(words: string): void {
    this.said = words;
    this.core.host.requestUpdate();
  }

  /** On to the next question, or off with it all. */
  readonly next = (): void => {
    const { question, path, at, core, texts } = this;
    if ((texts.get(question.id) ?? '').trim().length > POLL_TEXT_MAX) {
      core.host.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    const given = core.answers.has(question.id) || texts.get(question.id)?.trim();
    if (!given && path.length === 1) this.say(this.words.t.chooseFirst);
    else if (at < path.length - 1) this.turn(at + 1);
    else void this.answer.send();
  };

  readonly back = (): void => this.turn(this.at - 1);

  turn(to: number): void {
    this.answer.submit.stop();
    this.answer.submit.reset();
    this.said = '';
    this.#at = Math.max(0, to);
    void moveFocus(this.core.host, '[tabindex="-1"]');
  }

  go(step: Step, to = '[tabindex="-1"]'): void {
    this.step = step;
    this.said = '';
    void moveFocus(this.core.host, to);
  }
}
