import type { PollAnswer, PollAnswers, PollQuestion } from '../../core/models/poll.js';
import { isAsked, keepAsked } from '../../core/models/poll-answers.js';
import type { PollCore } from './core.js';

const given = ({ view, answers }: PollCore): PollAnswers => keepAsked(view!.poll, Object.fromEntries(answers));

/** Questions asked so far, in their order: an answer can lead to more, or to fewer. */
export function pathOf(core: PollCore): readonly PollQuestion[] {
  const answers = given(core);
  return core.view!.poll.questions.filter((question) => isAsked(question, answers));
}

/** What is sent together: without free text, which travels apart, and without what is not asked any more. */
export function answersOf(core: PollCore): PollAnswers {
  const apart = core.view!.poll.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  const entries = Object.entries(given(core)).filter(([id]) => !apart.includes(id));
  return Object.fromEntries<PollAnswer>(entries);
}

/** Own words by question, where they are asked for and were not declined after all. */
export function textsOf(core: PollCore, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const asked = pathOf(core).map(({ id }) => id);
  return new Map(
    [...texts]
      .map(([id, text]) => [id, text.trim()] as const)
      .filter(([id, text]) => text && asked.includes(id) && !core.answers.has(id)),
  );
}
