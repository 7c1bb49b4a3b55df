import { memoryPolls } from '../../../src/adapters/memory-polls.js';
import { hashSecret } from '../../../src/core/crypto/keyring.js';
import { randomIds } from '../../../src/core/ids.js';
import type { NewPoll, PollAnswers } from '../../../src/core/models/poll.js';
import { parseNewPoll } from '../../../src/core/models/poll-definition.js';
import { ROW_VERSION } from '../../../src/core/models/share-list.js';
import { pollRules } from '../../../src/core/models/poll-rules.js';
import { publish } from '../../../src/core/polls/publish.js';
import { uniformFrom } from '../../../src/core/privacy/uniform.js';
import { seededRandom } from '../../../src/testing/random.js';
import { pollTemplate } from '../../../src/i18n/poll-templates/index.js';

const uniform = uniformFrom((length) => randomIds.bytes(length));
const community = 'bench';

/** One question, and the climate survey of eight with its score, each with a breakdown by team. */
async function definitions(): Promise<Readonly<Record<string, NewPoll>>> {
  const { purpose, questions, scores = [] } = await pollTemplate('climate');
  const team = {
    id: 'team',
    kind: 'choice',
    text: 'Team',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
  } as const;
  const base = { id: 'bench', purpose, closes: '9000-01-01' };
  return {
    'one question': { ...base, questions: questions.slice(0, 1) },
    'eight questions, a score': { ...base, questions, scores },
    'eight questions, a score, by team': { ...base, questions: [...questions, team], scores, breakdown: ['team'] },
  };
}

function answersTo({ questions }: NewPoll, people: number): PollAnswers[] {
  const random = seededRandom(7);
  return Array.from({ length: people }, () =>
    Object.fromEntries(
      questions.map((question) => [
        question.id,
        question.kind === 'scale' ? 1 + random.whole(5) : random.pick(['a', 'b', 'c', 'd']),
      ]),
    ),
  );
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The least that has to be done: every answer of every person looked at once and counted. */
function bareLoop({ questions }: NewPoll, answers: readonly PollAnswers[]): number {
  let seen = 0;
  for (const { id } of questions) {
    const votes: Record<string, number> = {};
    for (const answer of answers) {
      const step = String(answer[id]);
      votes[step] = (votes[step] ?? 0) + 1;
    }
    for (const count of Object.values(votes)) seen += count;
  }
  return seen;
}

export interface PollFigures {
  readonly poll: string;
  readonly loop: number;
  readonly publish: number;
  readonly close: number;
}

/** Milliseconds for each kind of poll, measured once. */
export async function measurePolls(people: number): Promise<PollFigures[]> {
  const figures: PollFigures[] = [];
  for (const [poll, definition] of Object.entries(await definitions())) {
    const answers = answersTo(definition, people);
    const parsed = parseNewPoll(definition).poll;
    const secret = seededRandom(1).key(32);
    const store = memoryPolls({ operation: async () => undefined, putOperation: async () => {} });
    const { create, close, results } = pollRules({
      source: {
        poll: (_community, id) => store.poll(id),
        answer: (_community, id, capability) => store.answer(id, capability),
        results: (_community, id) => store.results(id),
        waves: async (_community, ...list) => store.waves(...list),
        texts: async (_community, ...list) => store.textsAfter(...list),
      },
      transact: (_community, work) => work(store),
      clock: Date,
      ids: randomIds,
      changed: () => {},
    });
    await create({ community }, { ...definition, capability: await hashSecret(secret) }, { op: randomIds.operation() });
    for (const [index, given] of answers.entries()) {
      await store.putAnswer({
        v: ROW_VERSION,
        community,
        poll: 'bench',
        capability: String(index),
        version: 1,
        answers: given,
      });
    }
    figures.push({
      poll,
      loop: await timed(() => bareLoop(definition, answers)),
      publish: await timed(() => publish(parsed, answers, { final: true, uniform })),
      close: await timed(async () => {
        await close({ community }, 'bench', { op: randomIds.operation(), secret });
        await results({ community }, 'bench');
      }),
    });
  }
  return figures;
}
