import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { Backend, PollsBackend } from '../../src/core/backend.js';
import { POLLS_METHODS } from '../../src/core/method-names.js';
import { HavenError } from '../../src/core/errors.js';
import type { NewPoll } from '../../src/core/models/poll.js';
import type { PollResults } from '../../src/core/models/poll-results.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import { seededRandom } from '../../src/testing/random.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import type { TestClock } from '../../src/testing/test-clock.js';

type Method = (...args: unknown[]) => Promise<unknown>;
type Spoil = (method: string, original: Method, args: unknown[]) => Promise<unknown>;

const random = seededRandom();
const at = (args: unknown[], index: number, change: object): unknown[] =>
  args.with(index, { ...(args[index] as object), ...change });

/** Memory with one fault in its polls. */
function faulty(inner: Backend, spoil: Spoil): Backend {
  const polls = { ...inner.polls } as Record<string, unknown>;
  for (const method of POLLS_METHODS) {
    const original = polls[method] as Method;
    polls[method] = (...args: unknown[]) => spoil(method, original, args);
  }
  return { ...inner, polls: polls as unknown as PollsBackend };
}

/** Made anew for each case, since some remember. */
const FAULTS: Readonly<Record<string, () => Spoil>> = {
  'says how many have answered': () => {
    let answers = 0;
    return async (method, original, args) => {
      const answer = (await original(...args)) as object;
      if (method === 'answer') answers++;
      return method === 'get' ? { ...answer, answers } : answer;
    };
  },
  'lowers k': () => (method, original, args) =>
    original(...(method === 'create' ? at(args, 1, { k: Math.min((args[1] as NewPoll).k ?? 5, 5) }) : args)),
  'refuses otherwise once somebody has answered': () => {
    const answered = new Set<unknown>();
    return (method, original, args) => {
      if (method === 'answer') answered.add(args[1]);
      return original(...args).catch((thrown: unknown) => {
        const tells = method === 'own' && answered.has(args[1]) && thrown instanceof HavenError;
        throw tells ? new HavenError('unauthorized') : thrown;
      });
    };
  },
  'publishes all batches at once': () => (method, original, args) =>
    original(...(method === 'create' ? at(args, 1, { interim: true }) : args)),
  'rounds to whole points': () => async (method, original, args) => {
    const answer = (await original(...args)) as PollResults;
    if (method !== 'results') return answer;
    return { ...answer, questions: answer.questions.map(({ shares: _, ...rest }) => rest) };
  },
  'hands out the exact number of people': () => {
    const people = new Map<unknown, number>();
    return async (method, original, args) => {
      const answer = (await original(...args)) as PollResults;
      if (method === 'answer') people.set(args[1], (people.get(args[1]) ?? 0) + 1);
      return method === 'results' && answer.atLeast ? { ...answer, atLeast: people.get(args[1]) } : answer;
    };
  },
  'counts one capability twice': () => async (method, original, args) =>
    method === 'answer' ? original(...at(args, 2, { capability: random.key(32) })) : original(...args),
  'forgets operation ids': () => (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'op') ? at(args, args.length - 1, { op: random.key(16) }) : args)),
  'has one community': () => (_method, original, args) => original({ community: 'all' }, ...args.slice(1)),
  'lets anybody read the texts': () => {
    let host: unknown;
    return (method, original, args) => {
      if (method === 'close') host = (args[2] as { secret: unknown }).secret;
      return original(...(method === 'texts' ? at(args, 3, { secret: host }) : args));
    };
  },
  'opens a wave without a note': () => (method, original, args) =>
    original(...(method === 'create' ? at(args, 1, { note: 'We have done things.' }) : args)),
  'keeps answers after the end': () => {
    const kept = new Map<unknown, unknown>();
    return async (method, original, args) => {
      try {
        const answer = await original(...args);
        if (method === 'own') kept.set(args[1], answer);
        return answer;
      } catch (thrown) {
        if (method === 'own' && (thrown as HavenError).code === 'closed') return { answers: {}, version: 1 };
        throw thrown;
      }
    };
  },
  'never looks at a signal': () => (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'signal') ? at(args, args.length - 1, { signal: undefined }) : args)),
  'draws noise for every reader': () => async (method, original, args) => {
    const answer = (await original(...args)) as PollResults;
    if (method !== 'results') return answer;
    return { ...answer, questions: answer.questions.map((one) => ({ ...one, noise: random.whole(1_000_000) })) };
  },
};

describe('the suite for backends finds polls that', () => {
  for (const [fault, spoil] of Object.entries(FAULTS)) {
    it(fault, async () => {
      const subject = (clock: TestClock) => ({ backend: faulty(memoryBackend({ clock }), spoil()) });
      const outcomes: string[] = [];
      for (const item of Object.values(backendCases).flat()) {
        if (!item.needs.includes('polls')) continue;
        const failed = await runBackendCase(item, subject).then(
          () => false,
          () => true,
        );
        // The next one might wait for ever for what this backend never does.
        if (failed && outcomes.push(item.name)) break;
      }
      assert.equal(outcomes.length, 1, 'no case failed');
    });
  }

  it('tell whoever watches of every answer', async () => {
    const listeners: (() => void)[] = [];
    const subject = (clock: TestClock) => {
      const backend = memoryBackend({ clock });
      const told = faulty(backend, async (_method, original, args) => {
        const answer = await original(...args);
        for (const changed of listeners) changed();
        return answer;
      });
      const watch: PollsBackend['watch'] = (_scope, changed) => void listeners.push(changed);
      return { backend: { ...told, polls: { ...told.polls!, watch } } };
    };
    const item = Object.values(backendCases)
      .flat()
      .find(({ name }) => name.includes('of no answer'))!;
    await assert.rejects(runBackendCase(item, subject), /told of an answer/);
  });
});
