import type { NewPoll, PollOption, ScaleQuestion, Words } from '../../core/models/poll.js';

/**
 * What a template gives: everything of a poll but its id and its days. All four languages stand in one definition, since
 * whoever answers in German and whoever answers in Arabic answer the same poll.
 */
export type PollTemplate = Pick<NewPoll, 'purpose' | 'questions'> & Partial<Pick<NewPoll, 'title' | 'scores'>>;

/** One text in all our languages. */
export const say = (en: string, es: string, de: string, ar: string): Words => ({ en, es, de, ar });

export const option = (id: string, ...text: readonly [en: string, es: string, de: string, ar: string]): PollOption => ({
  id,
  text: say(...text),
});

const AGREEMENT: readonly Words[] = [
  say('Not at all', 'Nada de acuerdo', 'Gar nicht', 'لا أوافق أبدًا'),
  say('Not really', 'Poco de acuerdo', 'Eher nicht', 'لا أوافق كثيرًا'),
  say('In between', 'Ni sí ni no', 'Teils, teils', 'بين هذا وذاك'),
  say('Mostly', 'Bastante de acuerdo', 'Eher ja', 'أوافق إلى حد كبير'),
  say('Fully', 'Muy de acuerdo', 'Voll und ganz', 'أوافق تمامًا'),
];

/** A sentence people agree with in five steps. */
export const agree = (
  id: string,
  ...text: readonly [en: string, es: string, de: string, ar: string]
): ScaleQuestion => ({ id, kind: 'scale', text: say(...text), labels: AGREEMENT });

export const YES_NO: readonly PollOption[] = [
  option('yes', 'Yes', 'Sí', 'Ja', 'نعم'),
  option('no', 'No', 'No', 'Nein', 'لا'),
];
