import { html, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { moveFocus } from '../../controllers/move-focus.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { PollAnswer, PollAnswers, PollQuestion } from '../../core/models/poll.js';
import { POLL_TEXT_MAX } from '../../core/models/poll.js';
import { keepAsked, isAsked } from '../../core/models/poll-answers.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { pollAnswerSection } from '../../i18n/sections/poll-answer.js';
import { adopt } from '../../styles/adopt.js';
import { fieldStyles } from '../../styles/fields.styles.js';
import type { PollCore } from './core.js';
import { epsilonOf, isSpent } from './disguise.js';
import { renderField } from './kinds.view.js';
import { pollMoreStyles } from './poll-more.styles.js';
import { renderQuestion } from './question.view.js';
import type { Results } from './results.js';
import type { Operations, Own } from './send.js';
import { findOwn, sendAll, withdrawAll } from './send.js';
import { renderScreen, renderStep } from './steps.view.js';

/**
 * - `ask` – a question · `nothing` – all were declined · `sent` – an answer stands · `withdraw` – asked whether to take it back
 * - `withdrawn` – taken back · `twice` – another window was faster · `enter` – the seven words of an earlier visit
 */
export type Step = 'ask' | 'nothing' | 'sent' | 'withdraw' | 'withdrawn' | 'twice' | 'enter';

/** What a poll needs after its first question: the other screens, sending, changing, taking back. Results come when asked for. */
export class PollMore {
  step: Step = 'ask';
  /** This person's answer as it stands. */
  own: Own | undefined;
  /** What stands was put there a moment ago: new, or changed. */
  fresh: 'sent' | 'changed' | undefined;
  /** An answer that stands is being changed. */
  changing = false;
  /** It closed while somebody was answering. */
  late = false;
  readonly texts = new Map<string, string>();
  readonly core: PollCore;
  readonly words: LocalizeController<typeof pollAnswerSection.en>;
  readonly errors: LocalizeController<typeof errorsSection.en>;
  readonly submit: SubmitController;
  results: Results | undefined;
  #at = 0;
  #said = '';
  #found: Own | undefined;
  #operations: Operations = new Map();
  #community = '';
  #poll = '';
  #leave: (() => void) | undefined;
  #opening: Promise<void> | undefined;

  constructor(core: PollCore) {
    const { host, setup } = core;
    this.core = core;
    this.words = new LocalizeController(host, pollAnswerSection, setup.strings);
    this.errors = new LocalizeController(host, errorsSection, setup.strings);
    this.submit = new SubmitController(host);
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
      if (poll !== this.#poll) this.#forget();
      this.#poll = poll;
      this.#leave?.();
      // Keys that were typed in, here or in another window, may open an answer that stands already.
      const leave = keyringSession(community).subscribe(() => void this.#look());
      const end = new AbortController();
      const { signal } = end;
      setup.backend?.polls?.watch?.(setup.scope, () => void this.core.reload(), { signal });
      this.#leave = () => {
        leave();
        end.abort();
      };
      void this.#look();
    }
    void this.results?.load();
  }

  #forget(): void {
    this.step = 'ask';
    this.own = this.fresh = this.#found = undefined;
    this.changing = this.late = false;
    this.#at = 0;
    this.texts.clear();
    this.#operations.clear();
  }

  /** Questions asked so far, in their order: an answer can lead to more, or to fewer. */
  get path(): readonly PollQuestion[] {
    const { questions } = this.core.view!.poll;
    const given = this.#given;
    return questions.filter((question) => isAsked(question, given));
  }

  get at(): number {
    return Math.min(this.#at, this.path.length - 1);
  }

  get question(): PollQuestion {
    return this.path[this.at]!;
  }

  get #given(): PollAnswers {
    return keepAsked(this.core.view!.poll, Object.fromEntries(this.core.answers));
  }

  /** Without free text, which travels apart. */
  get #answers(): PollAnswers {
    const kinds = new Map(this.core.view!.poll.questions.map(({ id, kind }) => [id, kind]));
    const entries = Object.entries(this.#given).filter(([id]) => kinds.get(id) !== 'text');
    // A deniable answer that was not chosen anew stays as it was sent.
    return Object.fromEntries(entries) as Record<string, PollAnswer>;
  }

  /** Undefined while the first question stands, which the element draws itself. */
  render(): TemplateResult | undefined {
    const { view, host } = this.core;
    if (host.view === 'results' || view?.state === 'closed') return this.#renderResults();
    if (view?.state === 'announced') return renderScreen(this, 'announced');
    if (this.step !== 'ask') return renderScreen(this, this.step);
    return this.at === 0 && !this.changing ? undefined : renderStep(this);
  }

  /** Batches that came out while it is open. */
  renderInterim(): TemplateResult {
    return this.#renderResults();
  }

  #renderResults(): TemplateResult {
    this.#opening ??= import('./results.js').then(
      ({ Results }) => {
        this.results = new Results(this.core);
        this.core.host.requestUpdate();
      },
      () => (this.#opening = undefined),
    );
    return html`${this.late ? html`<p class="aside">${this.words.t.closedMeanwhile}</p>` : ''}${
      this.results?.render() ?? html`<div class="state"><p>${this.core.words.t.opening}</p></div>`
    }`;
  }

  renderQuestion(question: PollQuestion): TemplateResult {
    if (epsilonOf(question) !== undefined && isSpent(this.core, question)) {
      return html`<p class="aside" tabindex="-1">${this.words.t.spent}</p>`;
    }
    return renderQuestion(this.core, question, renderField(this, question));
  }

  /** What the last press led to, in one line. */
  renderStatus(): unknown {
    const { state, error } = this.submit;
    const { t } = this.words;
    if (state === 'busy') return this.step === 'withdraw' ? t.withdrawing : t.sending;
    if (state !== 'failed' || !error) return this.#said;
    const { code } = error;
    if (code === 'offline') return t.offline;
    if (code === 'unauthorized' && this.core.own) return t.hostsOnly;
    return ['rate-limited', 'unauthorized', 'unsupported', 'closed'].includes(code) ? this.errors.t[code] : t.failed;
  }

  /** Beside the first button: the way back in for those who have answered already. */
  renderAlso(): unknown {
    if (this.own) return '';
    // Without a secure connection there are no keys, and so no way to send that could be taken back.
    if (!crypto.subtle) return html`<p>${this.words.t.insecure}</p>`;
    return html`<button class="plain" type="button" @click=${() => this.go('enter')}>${this.words.t.already}</button>`;
  }

  say(words: string): void {
    this.#said = words;
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
    else void this.send();
  };

  readonly back = (): void => this.turn(this.at - 1);

  turn(to: number): void {
    this.submit.stop();
    this.submit.reset();
    this.#said = '';
    this.#at = Math.max(0, to);
    void moveFocus(this.core.host, 'legend, [tabindex="-1"]');
  }

  go(step: Step, to = '[tabindex="-1"]'): void {
    this.step = step;
    this.#said = '';
    void moveFocus(this.core.host, to);
  }

  readonly send = async (): Promise<void> => {
    const { core, submit, changing } = this;
    const answers = this.#answers;
    const asked = new Set(this.path.map(({ id }) => id));
    const texts = new Map(
      [...this.texts].flatMap(([id, text]) =>
        text.trim() && asked.has(id) && !core.answers.has(id) ? [[id, text.trim()] as const] : [],
      ),
    );
    if (!texts.size && Object.values(answers).every((answer) => answer === null)) {
      if (this.own) this.go('withdraw');
      else this.go('nothing');
      return;
    }
    const own = changing ? this.own : undefined;
    const sending = { answers, texts, own };
    const done = await submit.run('send', ({ signal }) => sendAll(core, sending, this.#operations, signal));
    if (done) this.#sent(done);
    else if (submit.error) await this.#failed(submit.error.code);
  };

  #sent(own: Own): void {
    this.own = own;
    this.fresh = this.changing ? 'changed' : 'sent';
    this.changing = false;
    this.texts.clear();
    this.#operations.clear();
    void import('../receipt/define.js').catch(() => undefined);
    this.#tell(this.fresh === 'changed' ? 'haven-poll-changed' : 'haven-poll-answered');
    this.go('sent');
  }

  async #failed(code: string): Promise<void> {
    const { core } = this;
    if (code === 'closed') {
      await core.reload();
      this.late = core.view?.state === 'closed';
      core.host.requestUpdate();
    } else if (code === 'conflict') {
      this.#found = await findOwn(core).catch(() => undefined);
      if (!this.#found) return;
      this.submit.reset();
      this.go('twice');
    }
  }

  /** Of two answers: the one chosen here. */
  readonly keepMine = (): void => {
    this.own = this.#found;
    this.changing = true;
    this.go('ask');
    void this.send();
  };

  /** Of two answers: the one that stands. */
  readonly keepTheirs = (): void => {
    this.#stands(this.#found!);
    this.go('sent');
  };

  readonly change = (): void => {
    this.changing = true;
    this.turn(0);
    this.go('ask', 'legend, [tabindex="-1"]');
  };

  readonly cancel = (): void => {
    if (this.own) this.#stands(this.own);
    this.go('sent');
  };

  readonly withdraw = async (): Promise<void> => {
    const { core, own, submit } = this;
    const gone = own && (await submit.run('withdraw', ({ signal }) => withdrawAll(core, own, this.#operations, signal)));
    if (!gone) {
      if (submit.error?.code === 'closed') await this.#failed('closed');
      return;
    }
    this.#forget();
    core.answers.clear();
    this.#tell('haven-poll-withdrawn');
    this.go('withdrawn');
  };

  readonly anew = (): void => {
    this.turn(0);
    this.go('ask', 'legend, [tabindex="-1"]');
  };

  /** An answer given earlier, or elsewhere. What was just being chosen is not overwritten by it. */
  async #look(): Promise<void> {
    const { core } = this;
    if (core.view?.state !== 'open' || this.submit.state === 'busy' || this.own) return;
    const own = await findOwn(core).catch(() => undefined);
    if (!own || this.own || (this.step !== 'ask' && this.step !== 'enter')) return;
    if (this.step === 'ask' && (core.answers.size || this.#at)) {
      this.#found = own;
      return;
    }
    const entered = this.step === 'enter';
    this.#stands(own);
    if (entered) this.go('sent');
    else {
      this.step = 'sent';
      core.host.requestUpdate();
    }
  }

  #stands(own: Own): void {
    const { answers, view } = this.core;
    this.own = own;
    this.changing = false;
    this.fresh = undefined;
    answers.clear();
    for (const question of view!.poll.questions) {
      // What was sent of a deniable one is not what was chosen, and must not be shown as such.
      const answer = epsilonOf(question) === undefined ? own.answers[question.id] : undefined;
      if (answer !== undefined) answers.set(question.id, answer);
    }
  }

  #tell(what: 'haven-poll-answered' | 'haven-poll-changed' | 'haven-poll-withdrawn'): void {
    const { host, view } = this.core;
    host.dispatchEvent(new HavenEvent(what, { poll: view!.poll.id }, { bubbling: true }));
  }
}
