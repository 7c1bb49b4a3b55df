import { HavenEvent } from '../../base/event.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import { epsilonOf } from './disguise.js';
import { answersOf, textsOf } from './path.js';
import type { PollMore } from './poll-more.js';
import type { Operations, Own } from './send.js';
import { findOwn, sendAll, withdrawAll } from './send.js';

/** This person's answer to a poll: sent, found again, changed, taken back. */
export class OwnAnswer {
  /** As it stands at the backend. */
  own: Own | undefined;
  /** What stands was put there a moment ago: new, or changed. */
  fresh: 'sent' | 'changed' | undefined;
  /** An answer that stands is being changed. */
  changing = false;
  /** The poll closed while somebody was answering. */
  late = false;
  readonly submit: SubmitController;
  readonly #more: PollMore;
  /** An answer of another window, while there are choices here that it must not overwrite. */
  #found: Own | undefined;
  readonly #operations: Operations = new Map();

  constructor(more: PollMore) {
    this.#more = more;
    this.submit = new SubmitController(more.core.host);
  }

  forget(): void {
    this.own = this.fresh = this.#found = undefined;
    this.changing = this.late = false;
    this.#operations.clear();
  }

  readonly send = async (): Promise<void> => {
    const { submit, changing } = this;
    const more = this.#more;
    const { core } = more;
    const answers = answersOf(core);
    const texts = textsOf(core, more.texts);
    if (!texts.size && Object.values(answers).every((answer) => answer === null)) {
      more.go(this.own ? 'withdraw' : 'nothing');
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
    this.#more.texts.clear();
    this.#operations.clear();
    void import('../receipt/define.js').catch(() => undefined);
    this.#tell(this.fresh === 'changed' ? 'haven-poll-changed' : 'haven-poll-answered');
    this.#more.go('sent');
  }

  async #failed(code: string): Promise<void> {
    const { core } = this.#more;
    if (code === 'closed') {
      await core.reload();
      this.late = core.view?.state === 'closed';
      core.host.requestUpdate();
    } else if (code === 'conflict') {
      this.#found = await findOwn(core).catch(() => undefined);
      if (!this.#found) return;
      this.submit.reset();
      this.#more.go('twice');
    }
  }

  /** Of two answers: the one chosen here. */
  readonly keepMine = (): void => {
    this.own = this.#found;
    this.changing = true;
    this.#more.go('ask');
    void this.send();
  };

  /** Of two answers: the one that stands. */
  readonly keepTheirs = (): void => {
    this.#stands(this.#found!);
    this.#more.go('sent');
  };

  readonly change = (): void => {
    this.changing = true;
    this.#more.turn(0);
    this.#more.go('ask', '[tabindex="-1"]');
  };

  readonly cancel = (): void => {
    if (this.own) this.#stands(this.own);
    this.#more.go('sent');
  };

  readonly withdraw = async (): Promise<void> => {
    const { own, submit } = this;
    const { core } = this.#more;
    const gone =
      own && (await submit.run('withdraw', ({ signal }) => withdrawAll(core, own, this.#operations, signal)));
    if (!gone) {
      if (submit.error?.code === 'closed') await this.#failed('closed');
      return;
    }
    this.#more.forget();
    core.answers.clear();
    this.#tell('haven-poll-withdrawn');
    this.#more.go('withdrawn');
  };

  readonly anew = (): void => {
    this.#more.turn(0);
    this.#more.go('ask', '[tabindex="-1"]');
  };

  /** An answer given earlier, or elsewhere. What was just being chosen is not overwritten by it. */
  async look(): Promise<void> {
    const more = this.#more;
    const { core } = more;
    if (core.view?.state !== 'open' || this.submit.state === 'busy' || this.own) return;
    const own = await findOwn(core).catch(() => undefined);
    if (!own || this.own || !/^(ask|enter)$/.test(more.step)) return;
    if (more.step === 'ask' && (core.answers.size || more.at)) {
      this.#found = own;
      return;
    }
    const entered = more.step === 'enter';
    this.#stands(own);
    if (entered) this.#more.go('sent');
    else {
      more.step = 'sent';
      core.host.requestUpdate();
    }
  }

  #stands(own: Own): void {
    const { answers, view } = this.#more.core;
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
    const { host, view } = this.#more.core;
    host.dispatchEvent(new HavenEvent(what, { poll: view!.poll.id }, { bubbling: true }));
  }
}
