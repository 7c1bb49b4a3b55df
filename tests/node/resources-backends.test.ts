import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helplines } from '../../src/adapters/helplines/index.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { ResourcesBackend } from '../../src/core/backend.js';
import { HavenError } from '../../src/core/errors.js';
import type { Directory, Resource } from '../../src/core/models/resource.js';
import { mergeResources } from '../../src/core/resources/merge.js';
import { resourceCases } from '../../src/testing/cases/resources.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';

const subjects: Readonly<Record<string, () => ResourcesBackend>> = {
  helplines,
  'several in one': () =>
    mergeResources([
      ['a', memoryBackend().resources],
      ['b', helplines()],
    ]),
};
for (const [name, make] of Object.entries(subjects)) {
  describe(`the contract on ${name}`, () => {
    for (const item of resourceCases) {
      it(item.name, async () => {
        const skipped = await runBackendCase(item, (clock) => ({
          backend: { ...memoryBackend({ clock }), resources: make() },
        }));
        assert.equal(skipped, undefined);
      });
    }
  });
}

const scope = { community: 'test' };
const entry = (id: string, change: Partial<Resource> = {}): Resource => ({
  id,
  kind: 'peer',
  name: id,
  languages: [],
  contacts: [{ kind: 'phone', value: '01632 960 001' }],
  audiences: ['everyone'],
  topics: [],
  cost: 'free',
  ...change,
});
const fixed = (resources: readonly Resource[], more: Partial<Directory> = {}): ResourcesBackend => ({
  directory: async () => ({ complete: true, resources, refused: [], refusedCount: 0, ...more }),
  countries: async () => ['GB'],
});
const failing = (error: HavenError): ResourcesBackend => ({
  directory: () => Promise.reject(error),
  countries: () => Promise.reject(error),
});
const ids = ({ resources }: Directory): string[] => resources.map(({ id }) => id);

describe('several directories as one', () => {
  it('keep their order, and of the same id the first', async () => {
    const merged = mergeResources([
      ['own', fixed([entry('a', { name: 'Ours' }), entry('b')])],
      ['lines', fixed([entry('a', { name: 'Theirs' }), entry('c')])],
    ]);
    const { resources } = await merged.directory(scope, {});
    assert.deepEqual(
      resources.map(({ id, name }) => [id, name]),
      [
        ['a', 'Ours'],
        ['b', 'b'],
        ['c', 'c'],
      ],
    );
  });

  it('let a host take a line of the package back', async () => {
    const merged = mergeResources([
      ['own', fixed([entry('gb-samaritans', { status: 'inactive' })])],
      ['lines', helplines()],
    ]);
    const { resources } = await merged.directory(scope, { country: 'GB' });
    assert.equal(resources.filter(({ id }) => id === 'gb-samaritans').length, 1);
    assert.equal(resources.find(({ id }) => id === 'gb-samaritans')?.status, 'inactive');
  });

  it('show the others when one fails, and name it to the host', async () => {
    const merged = mergeResources([
      ['own', failing(new HavenError('offline'))],
      ['lines', fixed([entry('a')])],
    ]);
    const directory = await merged.directory(scope, {});
    assert.deepEqual(ids(directory), ['a']);
    assert.deepEqual(directory.refused, [{ source: 'own', row: 0, field: '.', reason: 'unreachable' }]);
    assert.deepEqual(await merged.countries(scope), ['GB']);
  });

  it('fail only when all fail', async () => {
    const merged = mergeResources([['own', failing(new HavenError('offline'))]]);
    await assert.rejects(merged.directory(scope, {}), { code: 'offline' });
    await assert.rejects(merged.countries(scope), { code: 'offline' });
  });

  it('do not keep a first screen waiting for a slow one, and say that more may come', async () => {
    let answer = (_: Directory): void => {};
    const slow: ResourcesBackend = {
      directory: () => new Promise((resolve) => (answer = resolve)),
      countries: async () => [],
    };
    const merged = mergeResources(
      [
        ['slow', slow],
        ['lines', fixed([entry('a')])],
      ],
      { patience: 5 },
    );
    const first = await merged.directory(scope, { part: 'first' });
    assert.deepEqual([ids(first), first.complete], [['a'], false]);
    const all = merged.directory(scope, { part: 'all' });
    answer({ complete: true, resources: [entry('late')], refused: [], refusedCount: 0 });
    assert.deepEqual(ids(await all), ['late', 'a']);
  });

  it('list at most 1,000 of what was left out, count all, and name the oldest copy', async () => {
    const refused = Array.from({ length: 800 }, (_, row) => ({
      source: 's',
      row,
      field: '.',
      reason: 'invalid' as const,
    }));
    const part = (keptFrom: string): ResourcesBackend => fixed([], { refused, refusedCount: 5_000, keptFrom });
    const merged = mergeResources([
      ['a', part('2026-11-02')],
      ['b', part('2026-11-01')],
      ['c', fixed([entry('x')])],
    ]);
    const directory = await merged.directory(scope, {});
    assert.deepEqual(
      [directory.refused.length, directory.refusedCount, directory.keptFrom],
      [1_000, 10_000, '2026-11-01'],
    );
  });
});
