import type { Keeping } from '../../core/backend.js';
import type { Door } from '../../core/models/report.js';

/** The second step of a report: what is said, who can read it, when somebody looks; and what stands there once it was sent. */
export const strings = {
  textTitle: {
    worried: 'What have you noticed?',
    rules: 'What happened?',
  } satisfies Record<Door, string>,
  textHint: 'As much or as little as you like. You can also leave it empty.',
  textLong: 'This is longer than can be sent in one piece. Could you make it shorter? You can add more later.',
  guidelineTitle: 'Which guideline is it against?',
  noGuideline: 'None of these, or I do not know',
  withoutTitle: 'Not to be seen by somebody?',
  withoutHint: 'Whoever you tick cannot open it. They may see that there is a report, but not what it says.',
  withoutAll: 'Then nobody could open it. Please leave at least one, or choose another way.',
  wantsAnswer: 'I would like to hear what came of it',
  wantsAnswerHint:
    'The answer waits for you here, behind seven words that you get when it is sent. Nobody writes to you anywhere else.',
  /** @param readers names of those who hold a key, as a list of the language */
  who: (readers: string, { place, host = 'the server of this site' }: Keeping): string =>
    (place === 'page'
      ? `Sealed and kept in this page only: it goes to nobody, and is gone when the page closes. Only who has the key of ${readers} could open it here.`
      : place === 'browser'
        ? `Sealed and kept in this browser only: it goes to nobody. Only who uses this browser and has the key of ${readers} can open it.`
        : `Sealed in this page before it goes. Only ${readers} can open it. It is kept on ${host}, which cannot read it.`) +
    ' While you type, this site could read along.',
  nameless: 'It holds no name and no account. Who you are is only in it if you write it.',
  whoLoading: 'Asking who can read it. One moment.',

  hereNow: 'Somebody is here now.',
  hereUntil: (time: string) => `Somebody is here now, until ${time}.`,
  awayUntil: (time: string) => `Nobody is here right now. Somebody looks from ${time} on.`,
  /** @param span "15 minutes" */
  within: (span: string) => `It usually takes ${span} at most until it is read.`,
  withinFrom: (span: string) => `From then on it usually takes ${span} at most until it is read.`,
  unknownWhen: 'When somebody will look is not known here.',

  back: 'Back',
  send: 'Send',
  sending: 'Sealing and sending. One moment.',
  slow: 'This takes longer than usual. You can wait, or close this: it goes on.',
  changedKeys: 'Those who can read it have changed just now. Please look at the names again, then send.',

  sentTitle: 'It has arrived',
  sentHere: 'It is sealed and kept here',
  /** @param readers as above */
  sentNext: (readers: string) =>
    `${readers} can read it now. A person reads it and decides what to do. Nobody is written to, and nothing is taken away, only because of a report.`,
  sentHereNext: (readers: string, { place }: Keeping): string =>
    `It went to nobody. Only who has the key of ${readers} can open it, ${place === 'page' ? 'and only until this page closes.' : 'in this browser.'}`,
  thanks: 'Thank you for looking out for people here.',
  comeBack:
    'With your seven words you can come back to this site: see what came of it, answer a question, add something or take it back.',
};

export type ReportWriteStrings = typeof strings;
