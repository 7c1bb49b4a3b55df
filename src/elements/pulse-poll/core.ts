import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { SetupController } from '../../controllers/setup-controller.js';
import type { NewPoll, PollAnswer, PollView, Words } from '../../core/models/poll.js';
import type { CommonStrings } from '../../i18n/en/common.js';
import type { PulsePollStrings } from '../../i18n/en/pulse-poll.js';
import type { HavenPulsePoll } from './pulse-poll.js';

/**
 * - `loading` – asking for the poll · `ready` – there is one · `offline`, `failed` – it could not be asked for
 * - `not-offered` – the backend has no polls · `invalid` – there is none, or the host wrote it wrongly
 */
export type Status = 'loading' | 'ready' | 'offline' | 'failed' | 'not-offered' | 'invalid';

/** A poll as whoever asks it sees it. */
export interface Side {
  /** Opens the poll for who made it; absent for everybody else. */
  readonly secret: string | undefined;
  render(): TemplateResult | undefined;
}

/** What all parts of one poll on the page have in common. */
export interface PollCore {
  readonly host: HavenPulsePoll;
  readonly setup: SetupController;
  readonly words: LocalizeController<PulsePollStrings>;
  readonly common: LocalizeController<CommonStrings>;
  status: Status;
  view?: PollView | undefined;
  /** The page's own definition, which nobody has brought to the backend yet. */
  own?: NewPoll | undefined;
  /** Draws in place of everything else where `view` is `host`. */
  side?: Side | undefined;
  /** What was chosen so far, by question. In this page's memory and nowhere else. */
  readonly answers: Map<string, PollAnswer>;
  /** A host's text as a template, in the reader's language where there is one. */
  say(words: Words | undefined): unknown;
  /** The same as plain text, for names and tables. */
  text(words: Words): string;
  day(day: string): string;
  /** Asks for the poll again. */
  reload(): Promise<void>;
}
