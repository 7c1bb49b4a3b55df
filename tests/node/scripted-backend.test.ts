import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import { HavenError } from '../../src/core/errors.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import { scriptedBackend } from '../../src/testing/scripted-backend.js';
import { exampleRows } from '../../src/testing/seed.js';

const scope = { community: 'script' };
const make = (): ReturnType<typeof scriptedBackend> =>
  scriptedBackend(memoryBackend({ rows: exampleRows({ community: scope.community }) }));

describe('the scripted backend', () => {
  it('keeps the contract while nothing is scripted', async () => {
    for (const item of Object.values(backendCases).flat()) {
      await runBackendCase(item, (clock) => ({ backend: scriptedBackend(memoryBackend({ clock })) }));
    }
  });

  it('fails as often as it was told to, and remembers the calls', async () => {
    const backend = make();
    backend.fail('list', new HavenError('offline'), 2);
    for (let call = 0; call < 2; call++) {
      await assert.rejects(backend.shares.list(scope, {}), { code: 'offline' });
    }
    assert.ok((await backend.shares.list(scope, {})).items.length > 0);
    assert.deepEqual(
      backend.calls.map(({ method }) => method),
      ['list', 'list', 'list'],
    );
  });

  it('holds a call before its work until the gate opens', async () => {
    const backend = make();
    const gate = backend.hold('list');
    let answered = false;
    const page = backend.shares.list(scope, {}).finally(() => (answered = true));
    await gate.arrived;
    assert.equal(answered, false);
    gate.release();
    assert.ok((await page).items.length > 0);
  });

  it('a held call ends with its signal, unless the backend is deaf', async () => {
    const backend = make();
    const [gate, deaf] = [backend.hold('list'), backend.hold('list', { deaf: true })];
    const controller = new AbortController();
    const { signal } = controller;
    const heeding = backend.shares.list(scope, {}, { signal }).catch((thrown: unknown) => thrown);
    const careless = backend.shares.list(scope, {}).then(({ items }) => items.length);
    await Promise.all([gate.arrived, deaf.arrived]);
    controller.abort();
    assert.equal(await heeding, signal.reason);
    deaf.release();
    assert.ok((await careless) > 0);
  });

  it('loses an answer after the work was done', async () => {
    const backend = make();
    const page = await backend.shares.list(scope, {});
    const id = page.items[0]!.id;
    const reaction = { kind: 'warmth', capability: 'A'.repeat(43) } as const;
    const call = { op: 'B'.repeat(22) };
    backend.lose('react');
    await assert.rejects(backend.shares.react(scope, id, reaction, call), { code: 'offline' });
    assert.equal((await backend.shares.react(scope, id, reaction, call)).id, id);
  });

  it('answers garbage, hangs until the signal ends, and tells', async () => {
    const backend = make();
    backend.garbage('list', { items: 'none' });
    assert.deepEqual(await backend.shares.list(scope, {}), { items: 'none' });
    backend.hang('get');
    const controller = new AbortController();
    const call = backend.called('get');
    const hung = backend.shares.get(scope, 'x', { signal: controller.signal }).catch((thrown: unknown) => thrown);
    assert.equal((await call).method, 'get');
    controller.abort('enough');
    assert.equal(await hung, 'enough');
    let told = 0;
    backend.shares.watch?.(scope, () => told++, { signal: new AbortController().signal });
    backend.tell();
    backend.keeping = { place: 'server', host: 'haven.example', review: true };
    assert.deepEqual([told, backend.keeping.place], [2, 'server']);
  });
});
