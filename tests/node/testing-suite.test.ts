import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { Backend, SharesBackend } from '../../src/core/backend.js';
import { SHARES_METHODS } from '../../src/core/delegate.js';
import { HavenError } from '../../src/core/errors.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import { seededRandom } from '../../src/testing/random.js';
import type { Subject } from '../../src/testing/run-backend-case.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import type { TestClock } from '../../src/testing/test-clock.js';

type Method = (...args: unknown[]) => Promise<unknown>;
type Spoil = (method: string, original: Method, args: unknown[]) => Promise<unknown>;

/** Memory with one fault. */
function faulty(inner: Backend, spoil: Spoil): Backend {
  const shares = { ...inner.shares } as Record<string, unknown>;
  for (const method of SHARES_METHODS) {
    const original = shares[method] as Method;
    shares[method] = (...args: unknown[]) => spoil(method, original, args);
  }
  return { ...inner, shares: shares as unknown as SharesBackend };
}

const random = seededRandom();
const at = (args: unknown[], index: number, change: object): unknown[] =>
  args.with(index, { ...(args[index] as object), ...change });
const isWrite = (args: unknown[]): boolean => Object.hasOwn(args.at(-1) ?? {}, 'op');

const FAULTS: Readonly<Record<string, Spoil>> = {
  'forgets operation ids': (_method, original, args) =>
    original(...(isWrite(args) ? at(args, args.length - 1, { op: random.key(16) }) : args)),
  'never looks at a signal': (_method, original, args) =>
    original(...(Object.hasOwn(args.at(-1) ?? {}, 'signal') ? at(args, args.length - 1, { signal: undefined }) : args)),
  'has one community': (_method, original, args) => original({ community: 'all' }, ...args.slice(1)),
  'tells a wrong secret from an unknown id': (_method, original, args) =>
    original(...args).catch((thrown: unknown) => {
      const wrong = thrown instanceof HavenError && thrown.code === 'not-found' && isWrite(args);
      throw wrong ? new HavenError('unauthorized') : thrown;
    }),
  'leaks raw errors': (_method, original, args) =>
    original(...args).catch((thrown: unknown) => {
      throw thrown instanceof HavenError && thrown.code === 'invalid'
        ? new TypeError('undefined is not an object')
        : thrown;
    }),
  'stamps the time of creation': async (method, original, args) => {
    const answer = (await original(...args)) as object;
    return method === 'get' ? { ...answer, createdAt: '2026-03-10T12:34:56Z' } : answer;
  },
  'counts reactions': async (method, original, args) => {
    const answer = (await original(...args)) as object;
    return method === 'own' ? { ...answer, received: { warmth: 1 } } : answer;
  },
  'gives the voice away': async (method, original, args) => {
    const answer = (await original(...args)) as object;
    return method === 'create' ? { ...answer, voice: (args[1] as { voice: string }).voice } : answer;
  },
  'ignores the limit': (method, original, args) => original(...(method === 'list' ? at(args, 1, { limit: 50 }) : args)),
  'ignores the notes to leave out': (method, original, args) =>
    original(...(method === 'list' ? at(args, 1, { without: [] }) : args)),
  'ignores the topic': (method, original, args) =>
    original(...(method === 'list' ? at(args, 1, { topic: undefined }) : args)),
  'ignores the cursor': (method, original, args) =>
    original(...(method === 'list' ? at(args, 1, { cursor: undefined, limit: 50 }) : args)),
  'answers what it keeps': (() => {
    const kept = new Map<unknown, unknown>();
    return async (method: string, original: Method, args: unknown[]): Promise<unknown> => {
      const answer = await original(...args);
      if (method !== 'get') return answer;
      if (!kept.has(args[1])) kept.set(args[1], answer);
      return kept.get(args[1]);
    };
  })(),
  'never withdraws': async (method, original, args) =>
    method === 'withdraw'
      ? {
          ...((await original(args[0], args[1], {}).catch(() => ({}))) as object),
          id: args[1],
          day: '2026-03-10',
          version: 1,
          state: 'withdrawn',
        }
      : original(...args),
};

describe('the suite for backends finds a backend that', () => {
  for (const [fault, spoil] of Object.entries(FAULTS)) {
    it(fault, async () => {
      const subject = (clock: TestClock): Subject => ({ backend: faulty(memoryBackend({ clock }), spoil) });
      const found = await (async () => {
        for (const item of Object.values(backendCases).flat()) {
          const failed = await runBackendCase(item, subject).then(
            () => false,
            () => true,
          );
          // The next one might wait for ever for what this backend never does.
          if (failed) return item.name;
        }
        return undefined;
      })();
      assert.ok(found, 'no case failed');
    });
  }

  it('damages the data of another community', async () => {
    const memory = memoryBackend();
    const item = {
      name: 'a case that writes where it must not',
      needs: [],
      run: async ({ share, other }: Parameters<(typeof backendCases)['shares'][number]['run']>[0]) =>
        void (await share({}, other)),
    };
    await assert.rejects(
      runBackendCase(item, () => ({ backend: memory })),
      /data of the other community[\s\S]*seed \d+/,
    );
  });

  it('the names of all cases are sentences of their own', () => {
    const names = Object.values(backendCases).flatMap((cases) => cases.map(({ name }) => name));
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.every((name) => name.split(' ').length > 3));
  });

  it('says why a case cannot run', async () => {
    const run = async (): Promise<void> => assert.fail('it ran');
    const item = { name: 'a case for two tabs', needs: ['tabs'] as const, run };
    assert.match((await runBackendCase(item, () => ({ backend: memoryBackend() }))) ?? '', /second backend/);
  });
});
