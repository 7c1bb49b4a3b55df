import type { TemplateResult } from 'lit';
import { HavenEvent } from '../../../base/event.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import { moveFocus } from '../../../controllers/move-focus.js';
import { SubmitController } from '../../../controllers/submit-controller.js';
import { hashSecret } from '../../../core/crypto/keyring.js';
import { HavenError } from '../../../core/errors.js';
import type { NewPoll } from '../../../core/models/poll.js';
import { problemOf } from '../../../core/models/poll-parse.js';
import { checkDraft, finishDraft, nextWave, readDraft, type PollDraft } from '../../../core/polls/draft.js';
import type { PollTemplateName } from '../../../i18n/poll-templates/index.js';
import { pollMakeSection } from '../../../i18n/sections/poll-make.js';
import { DETAILS, type Detail } from './details.js';
import { secretToMake } from './host-keys.js';
import type { HostSide } from './host-side.js';
import { renderDetails, renderPreview, renderSource, renderWaveForm } from './make.view.js';

/** - `source` – what it starts from · `details` – name, days, terms · `preview` – as people will see it */
export type MakeStep = 'source' | 'details' | 'preview';

/** Makes a poll from a template or JSON, or the next wave of one. Nothing is sent before the last press. */
export class MakePoll {
  readonly side: HostSide;
  readonly words: LocalizeController<typeof pollMakeSection.en>;
  readonly submit: SubmitController;
  readonly wave: boolean;
  step: MakeStep = 'source';
  from: 'template' | 'json' = 'template';
  template: PollTemplateName = 'climate';
  json = '';
  draft: PollDraft | undefined;
  /** The poll as it would be made. */
  poll: NewPoll | undefined;
  /** The same as it will be once it is open, for the preview. */
  tried: unknown;
  readonly details = new Map<Detail, string>();
  results: 'everyone' | 'host' = 'everyone';
  interim = false;
  /** What is wrong, by its field. */
  problem: { readonly field: string; readonly words: string } | undefined;
  said = '';

  constructor(side: HostSide, wave: boolean) {
    const { host, setup, view } = side.core;
    this.side = side;
    this.wave = wave;
    this.words = new LocalizeController(host, pollMakeSection, setup.strings);
    this.submit = new SubmitController(host);
    if (wave && view) this.draft = nextWave(view.poll);
    else if (host.poll) this.details.set('id', host.poll);
  }

  render(): TemplateResult {
    if (this.wave) return renderWaveForm(this);
    return { source: renderSource, details: renderDetails, preview: renderPreview }[this.step](this);
  }

  /** From what it starts with to what else has to be said. */
  readonly read = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#clear();
    try {
      const draft = this.from === 'json' ? readDraft(this.json) : await this.#template();
      const { k, results, interim } = checkDraft(draft);
      this.draft = draft;
      for (const name of DETAILS) {
        const given = draft.poll[name];
        if (typeof given === 'number' || (typeof given === 'string' && !/^(title|purpose)$/.test(name))) {
          this.details.set(name, String(given));
        }
      }
      this.details.set('k', String(k));
      this.results = results;
      this.interim = interim;
      this.go('details');
    } catch (thrown) {
      this.#refuse(thrown);
    }
  };

  async #template(): Promise<PollDraft> {
    const { pollTemplate } = await import('../../../i18n/poll-templates/index.js');
    return { poll: { ...(await pollTemplate(this.template)) }, leftOut: [] };
  }

  readonly preview = (event: Event): void => {
    event.preventDefault();
    this.#clear();
    const poll = this.#finish();
    if (!poll) return;
    this.tried = { ...poll, opens: undefined };
    this.go('preview');
  };

  #finish(capability?: string): NewPoll | undefined {
    const text = (name: Detail): string | undefined => this.details.get(name)?.trim() || undefined;
    const count = (name: Detail): number | undefined => (text(name) === undefined ? undefined : Number(text(name)));
    const given = Object.fromEntries(DETAILS.map((name) => [name, text(name)]));
    const asked = this.wave
      ? given
      : { ...given, k: count('k'), eligible: count('eligible'), results: this.results, interim: this.interim };
    try {
      return (this.poll = finishDraft(this.draft!, asked, capability));
    } catch (thrown) {
      this.#refuse(thrown);
      return undefined;
    }
  }

  /** Brings it to the backend, under a secret of the one who makes it. */
  readonly open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { side, submit } = this;
    const { core, polls } = side;
    const poll = this.#finish();
    if (!poll || submit.state === 'busy') return;
    this.#clear();
    const key = `create ${JSON.stringify(poll)}`;
    const receipt = await submit.run(key, async ({ op, signal }) => {
      const capability = await hashSecret(await secretToMake(core.setup.scope, poll.id));
      const made = this.#finish(capability);
      if (!made) throw new HavenError('invalid');
      return polls.create(core.setup.scope, made, { op, signal });
    });
    if (!receipt) {
      this.#failed(submit.error, poll);
      return;
    }
    core.host.dispatchEvent(new HavenEvent('haven-poll-created', { poll: poll.id }, { bubbling: true }));
    side.show(poll.id);
  };

  #failed(error: HavenError | undefined, { series }: NewPoll): void {
    const { t } = this.words;
    const { code, field = '' } = error ?? {};
    if (code === undefined) return;
    if (code === 'conflict' && series && /^(opens|closes)$/.test(field)) this.#wrong(field, t.waveOrder);
    else if (code === 'conflict' && series && field.startsWith('questions')) this.said = t.differs(field);
    else if (code === 'conflict') this.#wrong('id', t.taken);
    else if (code === 'closed') this.#wrong('closes', t.over);
    else this.said = code === 'offline' ? t.offline : code === 'unauthorized' ? t.unauthorized : t.failed;
    this.side.core.host.requestUpdate();
  }

  #refuse(thrown: unknown): void {
    const { t } = this.words;
    const { field = 'json' } = thrown instanceof HavenError ? thrown : {};
    const problem = problemOf(thrown);
    if (!(thrown instanceof HavenError)) this.said = t.failed;
    else this.#wrong(field, problem ? t.problems[problem] : t.wrong);
    this.side.core.host.requestUpdate();
  }

  /** Names the field; where it stands on another screen, that one is shown. */
  #wrong(field: string, words: string): void {
    this.problem = { field, words };
    const here = (DETAILS as readonly string[]).includes(field);
    if (here && this.step === 'preview') this.step = 'details';
    void moveFocus(this.side.core.host, here ? `[name="${field}"]` : '#problem');
  }

  #clear(): void {
    this.problem = undefined;
    this.said = '';
    this.submit.reset();
  }

  readonly change = (): void => this.go(this.step === 'preview' ? 'details' : 'source');

  go(step: MakeStep): void {
    this.step = step;
    this.#clear();
    void moveFocus(this.side.core.host, '.title');
  }

  status(): string {
    return this.submit.state === 'busy' ? this.words.t.opening : this.said;
  }
}
