import { expect } from 'chai';
import { directory } from '../../src/adapters/directory/index.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { ResourcesBackend } from '../../src/core/backend.js';
import { HavenError } from '../../src/core/errors.js';
import type { Directory } from '../../src/core/models/resource.js';
import { MOST_BYTES } from '../../src/core/resources/read-directory.js';
import { resourceCases } from '../../src/testing/cases/resources.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';
import { testClock } from '../../src/testing/test-clock.js';
import { replaceGlobal, withoutIndexedDb } from './databases.js';

const scope = { community: 'test' };
const entry = { id: 'quiet-room', kind: 'peer', name: 'The Quiet Room', phone: '01632 960 001', country: 'GB' };
const json = (...entries: object[]): string => JSON.stringify(entries);
const csv = 'Name,Type,Phone,Country\nWalking group,peer,01632 960 002,FR\nEverywhere,self-help,01632 960 003,\n';

interface Asked {
  readonly address: string;
  readonly init: RequestInit | undefined;
}
type Answer = () => Response | Promise<Response>;

/** A network with nothing in it but these files. */
function network(files: Record<string, Answer | string>): { asked: Asked[]; restore(): void } {
  const asked: Asked[] = [];
  const fetch = async (address: string, init?: RequestInit): Promise<Response> => {
    asked.push({ address, init });
    const found = files[new URL(address).pathname];
    if (found === undefined) return new Response('Not here', { status: 404 });
    return typeof found === 'string' ? new Response(found) : found();
  };
  return { asked, restore: replaceGlobal('fetch', { value: fetch }) };
}

const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const names = ({ resources }: Directory): string[] => resources.map(({ name }) => name);
let count = 0;
/** Files nobody else has a copy of. */
const fresh = (extension: string): string => `/help/${crypto.randomUUID()}-${count++}.${extension}`;

describe('a directory of static files', () => {
  let restore = (): void => {};
  afterEach(() => {
    restore();
    restore = () => {};
  });
  const serve = (files: Record<string, Answer | string>): Asked[] => {
    const { asked, restore: back } = network(files);
    restore = back;
    return asked;
  };

  for (const item of resourceCases) {
    it(`keeps the contract: ${item.name}`, async () => {
      const [one, two] = [fresh('json'), fresh('csv')];
      serve({ [one]: json(entry), [two]: csv });
      const skipped = await runBackendCase(item, (clock) => ({
        backend: { ...memoryBackend({ clock }), resources: directory([one, two], { clock }) },
      }));
      expect(skipped).to.equal(undefined);
    });
  }

  it('gives what is of the country or of none, in the order of the files, as the host’s own', async () => {
    const [one, two] = [fresh('json'), fresh('csv')];
    serve({ [one]: json(entry), [two]: csv });
    const backend = directory([two, one]);
    expect(names(await backend.directory(scope, { country: 'GB' }))).to.deep.equal(['Everywhere', 'The Quiet Room']);
    expect(names(await backend.directory(scope, { country: 'FR' }))).to.deep.equal(['Walking group', 'Everywhere']);
    expect(names(await backend.directory(scope, {}))).to.deep.equal(['Everywhere']);
    expect(await backend.countries(scope)).to.deep.equal(['FR', 'GB']);
    const { resources } = await backend.directory(scope, {});
    expect(resources[0]?.own).to.equal(true);
  });

  it('asks for the addresses it was given, once each, and says nothing of the visitor', async () => {
    const file = fresh('json');
    const asked = serve({ [file]: json(entry) });
    const backend = directory([file]);
    expect(asked).to.deep.equal([]);
    await backend.directory(scope, { country: 'GB', part: 'first' });
    await backend.directory(scope, { country: 'FR' });
    await backend.countries(scope);
    expect(asked.map(({ address }) => address)).to.deep.equal([new URL(file, location.href).href]);
    expect(asked[0]?.init?.credentials).to.equal('same-origin');
    expect(asked[0]?.init?.referrerPolicy).to.equal('no-referrer');
  });

  it('never fetches an address of another kind', async () => {
    const asked = serve({});
    for (const file of ['data:application/json,[]', 'javascript:alert(1)', 'blob:x', 'file:///etc/help.json']) {
      const found = await directory([file]).directory(scope, {});
      expect(found.refused).to.deep.equal([{ source: file, row: 0, field: '.', reason: 'unsafe-link' }]);
    }
    expect(asked).to.deep.equal([]);
  });

  it('lists what is wrong in each file and shows the rest', async () => {
    const [one, two] = [fresh('json'), fresh('csv')];
    serve({ [one]: json(entry, { ...entry, id: 'b', url: 'javascript:1' }), [two]: `${csv}"lost,peer,1,\n` });
    const found = await directory([one, two]).directory(scope, { country: 'GB' });
    expect(names(found)).to.deep.equal(['The Quiet Room', 'Everywhere']);
    expect(found.refused).to.deep.equal([
      { source: one, row: 2, field: 'url', reason: 'unsafe-link' },
      { source: two, row: 4, field: '.', reason: 'unreadable' },
    ]);
  });

  it('stops a file that is too large while it comes', async () => {
    const file = fresh('json');
    let sent = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(1 << 20));
        sent += 1 << 20;
      },
      cancel: () => void (cancelled = true),
    });
    serve({ [file]: () => new Response(body) });
    const found = await directory([file]).directory(scope, {});
    expect(found.refused[0]?.reason).to.equal('too-large');
    expect(cancelled).to.equal(true);
    expect(sent).to.be.lessThan(MOST_BYTES + (4 << 20));
  });

  it('keeps the last good copy for when the line is cut, with its day, and asks again later', async () => {
    const file = fresh('json');
    serve({ [file]: json(entry) });
    const clock = testClock();
    await directory([file], { clock }).directory(scope, { country: 'GB' });
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    restore();
    const files: Record<string, Answer | string> = { [file]: offline };
    serve(files);
    const backend = directory([file], { clock });
    const found = await backend.directory(scope, { country: 'GB' });
    expect(names(found)).to.deep.equal(['The Quiet Room']);
    expect(found.keptFrom).to.equal(day);
    expect(found.refused).to.deep.equal([{ source: file, row: 0, field: '.', reason: 'unreachable' }]);
    files[file] = json({ ...entry, name: 'New' });
    const again = await backend.directory(scope, { country: 'GB' });
    expect([names(again), again.keptFrom]).to.deep.equal([['New'], undefined]);
  });

  it('shows a first screen from the copy while the file is slow', async () => {
    const file = fresh('json');
    serve({ [file]: json(entry) });
    await directory([file]).directory(scope, {});
    restore();
    serve({ [file]: () => new Promise<Response>(() => {}) });
    const found = await directory([file], { patience: 1 }).directory(scope, { country: 'GB', part: 'first' });
    expect(names(found)).to.deep.equal(['The Quiet Room']);
    expect(found.keptFrom).to.match(/^\d{4}-/);
  });

  it('forgets the copy of a file the host has taken away', async () => {
    const file = fresh('json');
    serve({ [file]: json(entry) });
    await directory([file]).directory(scope, {});
    restore();
    serve({});
    await failsWith(directory([file]), 'unavailable');
    restore();
    serve({ [file]: offline });
    await failsWith(directory([file]), 'offline');
  });

  it('does not let a page of errors take the place of a good copy', async () => {
    const file = fresh('json');
    serve({ [file]: json(entry) });
    await directory([file]).directory(scope, {});
    restore();
    serve({ [file]: '<!doctype html><p>Please log in' });
    expect((await directory([file]).directory(scope, {})).resources).to.deep.equal([]);
    restore();
    serve({ [file]: offline });
    expect(names(await directory([file]).directory(scope, { country: 'GB' }))).to.deep.equal(['The Quiet Room']);
  });

  it('works without a storage', async () => {
    const back = withoutIndexedDb();
    try {
      const file = fresh('json');
      serve({ [file]: json(entry) });
      expect(names(await directory([file]).directory(scope, { country: 'GB' }))).to.deep.equal(['The Quiet Room']);
      restore();
      serve({ [file]: offline });
      await failsWith(directory([file]), 'offline');
    } finally {
      back();
    }
  });
});

async function failsWith(backend: ResourcesBackend, code: string): Promise<void> {
  const thrown: unknown = await backend.directory(scope, { country: 'GB' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(thrown).to.be.instanceOf(HavenError);
  expect((thrown as HavenError).code).to.equal(code);
}
