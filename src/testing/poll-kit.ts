import type { Receipt } from '../core/backend.js';
import { today } from '../core/clock.js';
import type { NewPoll, NewPollAnswer, NewPollText, PollAnswers } from '../core/models/poll.js';
import type { Scope } from '../core/scope.js';
import type { CaseContext } from './backend-case.js';

/** A poll a case has made, with its host's secret. */
export interface MadePoll {
  readonly id: string;
  readonly poll: NewPoll;
  readonly secret: string;
  readonly receipt: Receipt;
}

/** Somebody who has answered. */
export interface Answerer {
  readonly input: NewPollAnswer;
  readonly secret: string;
  readonly receipt: Receipt;
}

export interface PollKit {
  /** A valid poll with one choice and a scale, open for ten days. */
  define(change?: Partial<NewPoll>): NewPoll;
  make(change?: Partial<NewPoll>, scope?: Scope): Promise<MadePoll>;
  newAnswer(answers?: PollAnswers): Promise<{ readonly input: NewPollAnswer; readonly secret: string }>;
  answer(poll: string, answers?: PollAnswers, scope?: Scope): Promise<Answerer>;
  /** So many people, each with what `answersOf` says for their number. */
  crowd(
    poll: string,
    people: number,
    answersOf?: (index: number) => PollAnswers,
    scope?: Scope,
  ): Promise<readonly Answerer[]>;
  text(
    poll: string,
    question: string,
    text: string,
  ): Promise<{ readonly input: NewPollText; readonly secret: string; readonly receipt: Receipt }>;
  /** `YYYY-MM-DD`, so many days from the day of the case's clock. */
  day(from: number): string;
}

export const MOODS = ['good', 'so-so', 'hard'] as const;

/** What cases about polls work with. */
/** Of a case's context, so that a kit can be made for another community. */
export type PollKitNeeds = Pick<CaseContext, 'clock' | 'key' | 'op' | 'polls' | 'random' | 'scope'>;

export function pollKit(t: PollKitNeeds): PollKit {
  const day = (from: number): string => today({ now: () => t.clock.now() + from * 86_400_000 });

  const define = (change: Partial<NewPoll> = {}): NewPoll => ({
    id: `poll-${t.random.uuid()}`,
    purpose: 'To see how this week was for us, and to change what we can.',
    closes: day(10),
    questions: [
      {
        id: 'mood',
        kind: 'choice',
        text: 'How was your week?',
        options: MOODS.map((id) => ({ id, text: id })),
      },
      {
        id: 'heard',
        kind: 'scale',
        text: 'I felt heard.',
        labels: ['not at all', 'a little', 'partly', 'mostly', 'fully'],
      },
    ],
    ...change,
  });

  const newAnswer = async (
    answers: PollAnswers = { mood: t.random.pick(MOODS), heard: 1 + t.random.whole(5) },
  ): Promise<{ input: NewPollAnswer; secret: string }> => {
    const { secret, hash } = await t.key();
    return { input: { answers, capability: hash }, secret };
  };

  const answer = async (poll: string, answers?: PollAnswers, scope = t.scope): Promise<Answerer> => {
    const made = await newAnswer(answers);
    return { ...made, receipt: await t.polls.answer(scope, poll, made.input, { op: t.op() }) };
  };

  return {
    define,
    day,
    newAnswer,
    answer,
    async make(change, scope = t.scope) {
      const { secret, hash } = await t.key();
      const poll = define({ capability: hash, ...change });
      return { id: poll.id, poll, secret, receipt: await t.polls.create(scope, poll, { op: t.op() }) };
    },
    async crowd(poll, people, answersOf, scope) {
      const all: Answerer[] = [];
      for (let index = 0; index < people; index++) all.push(await answer(poll, answersOf?.(index), scope));
      return all;
    },
    async text(poll, question, text) {
      const { secret, hash } = await t.key();
      const input: NewPollText = { question, text, capability: hash };
      return { input, secret, receipt: await t.polls.addText(t.scope, poll, input, { op: t.op() }) };
    },
  };
}
