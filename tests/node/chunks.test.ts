// How chunks are planned once several elements read at once: on a small house that never stood.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planChunks } from '../../.config/rollup/chunks.mjs';

interface Module {
  readonly imports?: readonly string[];
  readonly fetches?: readonly string[];
  readonly code?: string;
}

const LONG = 'x'.repeat(2_000);
const section = (name: string): Record<string, Module> => ({
  [`src/elements/${name}/${name}.ts`]: {
    imports: ['src/base/element.ts', `src/core/models/${name}.ts`],
    fetches: [`src/elements/${name}/more.ts`],
  },
  [`src/elements/${name}/more.ts`]: { imports: ['src/core/text.ts'] },
  [`src/core/models/${name}.ts`]: { imports: ['src/core/parse.ts'], code: LONG },
  [`src/adapters/indexeddb/first-${name}.ts`]: {
    imports: [`src/core/models/${name}.ts`, 'src/adapters/indexeddb/rows.ts', `src/core/text.ts?own=${name}`],
  },
  [`src/core/text.ts?own=${name}`]: {},
});

/** Two elements that read at once, and three that do not. */
const house: Record<string, Module> = {
  'src/entries/page.ts': {
    imports: ['src/base/define.ts'],
    fetches: ['src/adapters/indexeddb/index.ts', 'src/adapters/memory.ts'],
  },
  'src/base/define.ts': {},
  'src/base/element.ts': {},
  'src/core/parse.ts': { code: LONG },
  'src/core/text.ts': { code: LONG },
  'src/adapters/indexeddb/rows.ts': { code: LONG },
  'src/adapters/indexeddb/index.ts': {
    fetches: ['src/adapters/indexeddb/first-wall.ts', 'src/adapters/indexeddb/first-poll.ts', 'src/adapters/later.ts'],
  },
  'src/adapters/later.ts': {
    imports: ['src/core/models/wall.ts', 'src/core/models/poll.ts', 'src/adapters/indexeddb/rows.ts'],
  },
  'src/adapters/memory.ts': { imports: ['src/core/models/wall.ts', 'src/core/models/poll.ts'] },
  ...section('wall'),
  ...section('poll'),
  ...Object.fromEntries(
    ['box', 'panel', 'desk'].map((name) => [`src/elements/${name}/${name}.ts`, { imports: ['src/base/element.ts'] }]),
  ),
};

const names = ['wall', 'poll', 'box', 'panel', 'desk'];
const start: Module = { fetches: ['src/entries/page.ts', ...names.map((name) => `src/elements/${name}/${name}.ts`)] };
const graph: Record<string, Module> = { 'src/cdn.ts': start, ...house };

function plan(): Map<string, string> {
  const id = (path: string): string => `/house/${path}`;
  const info = (module: string) => {
    const { imports = [], fetches = [], code = '' } = graph[module.slice('/house/'.length)] ?? {};
    const dynamicImporters = Object.keys(graph).filter((from) => graph[from]?.fetches?.map(id).includes(module));
    return { importedIds: imports.map(id), dynamicallyImportedIds: fetches.map(id), dynamicImporters, code };
  };
  return planChunks(Object.keys(graph).map(id), info, '/house', {
    tags: Object.fromEntries(names.map((name) => [`haven-${name}`, `/src/elements/${name}/${name}.ts`])),
    ahead: Object.fromEntries(
      ['wall', 'poll'].map((name) => [`haven-${name}`, [`src/adapters/indexeddb/first-${name}.ts`]]),
    ),
    inner: [],
    languages: ['de'],
  });
}

describe('the plan of chunks', () => {
  const chunkOf = (path: string): string | undefined => plan().get(`/house/${path}`);

  it('puts what every element stands on into one file', () => {
    assert.equal(chunkOf('src/base/element.ts'), 'shared');
  });

  it('keeps what one element reads first away from the page of another', () => {
    for (const name of ['wall', 'poll']) assert.equal(chunkOf(`src/core/models/${name}.ts`), `${name}-first`);
  });

  it('brings an element that reads at once in one file with what answers it, and with its own copies', () => {
    for (const name of ['wall', 'poll']) {
      assert.equal(chunkOf(`src/elements/${name}/${name}.ts`), name);
      assert.equal(chunkOf(`src/adapters/indexeddb/first-${name}.ts`), name);
      assert.equal(chunkOf(`src/core/text.ts?own=${name}`), name);
    }
  });

  it('gives those that read at once what they have in common, and nobody else', () => {
    assert.equal(chunkOf('src/core/parse.ts'), 'poll-wall');
    assert.equal(chunkOf('src/adapters/indexeddb/rows.ts'), 'poll-wall');
  });

  it('leaves the browser’s storage to the file that opens it', () => {
    assert.deepEqual(
      [...plan()].filter(([, chunk]) => chunk === 'indexeddb').map(([id]) => id),
      ['/house/src/adapters/indexeddb/index.ts'],
    );
  });
});
