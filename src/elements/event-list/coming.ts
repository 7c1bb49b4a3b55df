import type { TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { keyringSession } from '../../controllers/keyring-session.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { moveFocus } from '../../controllers/move-focus.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { EventOccurrence } from '../../core/models/event.js';
import type { OwnSeat } from '../../core/models/event-seats.js';
import { errorsSection } from '../../i18n/sections/errors.js';
import { eventSeatsSection } from '../../i18n/sections/event-seats.js';
import { adopt } from '../../styles/adopt.js';
import { comingStyles } from './coming.styles.js';
import { renderComing } from './coming.view.js';
import type { ListCore } from './core.js';
import { findOwn, newSecret, type Own, placeOf } from './own-things.js';
import { Questions } from './questions.js';

/**
 * - `ask` – no seat yet · `own` – a seat, or waiting · `sure` – asked whether to give it back · `returned` – given back
 * - `enter` – the seven words of an earlier visit
 */
export type SeatStep = 'ask' | 'own' | 'sure' | 'returned' | 'enter';

/** One date, as far as this person has to do with it. */
export interface SeatPlace {
  step: SeatStep;
  own: Own<OwnSeat> | undefined;
  /** Just taken: then the words are shown. */
  fresh: boolean;
  /** What was given back was only a place among those who wait. */
  waited: boolean;
  /** What the last press led to. */
  said: string;
}

/** Taking a seat without a name, waiting for one, giving it back. Fetched with the first event opened that gives seats. */
export class Coming {
  readonly core: ListCore;
  readonly words: LocalizeController<typeof eventSeatsSection.en>;
  readonly errors: LocalizeController<typeof errorsSection.en>;
  readonly submit: SubmitController;
  readonly questions: Questions;
  /** The date of the last press, to which a failure belongs. */
  at = '';
  readonly #places = new Map<string, SeatPlace>();
  #community = '';
  #leave: (() => void) | undefined;

  constructor(core: ListCore) {
    const { host, setup } = core;
    this.core = core;
    this.words = new LocalizeController(host, eventSeatsSection, setup.strings);
    this.errors = new LocalizeController(host, errorsSection, setup.strings);
    this.submit = new SubmitController(host);
    this.questions = new Questions(this);
    adopt(host, comingStyles);
    host.addController({
      hostDisconnected: () => {
        this.#leave?.();
        this.#community = '';
      },
    });
  }

  /** Keys that were typed in, here or in another window, may open a seat that was taken elsewhere. */
  #listen(): void {
    const { community } = this.core.setup.scope;
    if (community === this.#community) return;
    this.#community = community;
    this.#leave?.();
    this.#places.clear();
    this.questions.forget();
    this.#leave = keyringSession(community).subscribe(() => {
      for (const [date, { own }] of this.#places) if (!own) void this.#look(date);
      this.questions.lookAgain();
    });
  }

  place(date: string): SeatPlace {
    let place = this.#places.get(date);
    if (!place) {
      place = { step: 'ask', own: undefined, fresh: false, waited: false, said: '' };
      this.#places.set(date, place);
      void this.#look(date);
    }
    return place;
  }

  render(event: EventOccurrence): TemplateResult {
    this.#listen();
    return renderComing(this, event);
  }

  /** Whether there is a seat, on this device or with words typed in. What cannot be asked just now is asked again later. */
  async #look(date: string): Promise<void> {
    const place = this.place(date);
    const own = await this.#ask(date).catch(() => undefined);
    if (place.own || this.submit.state === 'busy') return;
    if (own) {
      const entered = place.step === 'enter';
      Object.assign(place, { own, step: 'own', said: '' });
      if (entered) this.go(date, 'own');
    }
    this.core.host.requestUpdate();
  }

  #ask(date: string): Promise<Own<OwnSeat> | undefined> {
    const { events, scope } = placeOf(this.core);
    return findOwn(this.core, 'seat', date, (secret) => events.ownSeat(scope, date, { secret }));
  }

  go(date: string, step: SeatStep, said = ''): void {
    Object.assign(this.place(date), { step, said });
    this.submit.reset();
    void moveFocus(this.core.host, '.coming [tabindex="-1"]');
  }

  readonly take = async (date: string): Promise<void> => {
    this.at = date;
    const place = this.place(date);
    place.said = '';
    const own = await this.submit.run(`take ${date}`, async (call) => {
      // Taken before, from another window or with words that were typed in meanwhile.
      const before = await this.#ask(date);
      if (before) return before;
      const { events, scope } = placeOf(this.core);
      const secret = await newSecret(this.core, 'seat', date);
      const { hashSecret } = await import('../../core/crypto/keyring.js');
      const receipt = await events.takeSeat(scope, date, { capability: await hashSecret(secret) }, call);
      return { secret, found: { state: receipt.state === 'held' ? 'waiting' : 'seat' } satisfies OwnSeat };
    });
    if (!own) return this.#failed(date);
    Object.assign(place, { own, fresh: true });
    void import('../receipt/define.js').catch(() => undefined);
    this.#tell('haven-seat-taken', date);
    this.go(date, 'own');
  };

  readonly giveBack = async (date: string): Promise<void> => {
    this.at = date;
    const place = this.place(date);
    const { own } = place;
    if (!own) return;
    const done = await this.submit.run(`return ${date}`, (call) => {
      const { events, scope } = placeOf(this.core);
      return events.giveBack(scope, date, { ...call, secret: own.secret });
    });
    // Given back already, elsewhere.
    if (!done && this.submit.error?.code !== 'not-found') return this.#failed(date);
    Object.assign(place, { own: undefined, fresh: false, waited: own.found.state === 'waiting' });
    this.#tell('haven-seat-returned', date);
    this.go(date, 'returned');
  };

  /** Who waits learns here, and nowhere else, that they have moved up. */
  readonly lookAgain = async (date: string): Promise<void> => {
    this.at = date;
    const place = this.place(date);
    const asked = await this.submit.run(`look ${date}`, async () => [await this.#ask(date)] as const);
    if (!asked) return this.#failed(date);
    [place.own] = asked;
    const { t } = this.words;
    if (!place.own) this.go(date, 'ask', t.gone);
    else this.go(date, 'own', place.own.found.state === 'waiting' ? t.still : '');
  };

  /** What has become of the date in the meantime is said in its own words, and the list is asked for anew. */
  #failed(date: string): void {
    const { error } = this.submit;
    if (error?.code !== 'closed') return;
    const { t } = this.words;
    const said = error.field === 'full' ? t.fullNow : error.field === 'cancelled' ? t.offNow : t.begunNow;
    this.core.reload();
    this.go(date, 'ask', said);
  }

  #tell(what: 'haven-seat-taken' | 'haven-seat-returned', date: string): void {
    this.core.host.dispatchEvent(new HavenEvent(what, { date }, { bubbling: true }));
  }
}
