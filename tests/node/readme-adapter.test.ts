import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { backendCases } from '../../src/testing/backend-cases.js';
import type { Backend } from '../../src/core/backend.js';
import type { Clock } from '../../src/core/clock.js';
import { ensureBuilt, root } from '../dist/built.js';

interface Published {
  readonly backendCases: typeof backendCases;
  readonly runBackendCase: (
    item: unknown,
    make: (clock: Clock) => { readonly backend: Backend },
  ) => Promise<string | undefined>;
}

/** The block of code that follows a mark in the README. */
function block(mark: string): string {
  const [, code] =
    new RegExp(`<!-- ${mark} -->\\s+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readFileSync(join(root, 'README.md'), 'utf8')) ??
    [];
  assert.ok(code, `README has no code behind <!-- ${mark} -->`);
  return code;
}

describe('the adapter in the README', () => {
  const scratch = join(root, '.cache/readme-adapter');
  let mapBackend: (clock: Clock) => Backend;
  let published: Published;

  before(async () => {
    ensureBuilt();
    mkdirSync(scratch, { recursive: true });
    // The package finds itself by its own name, so what is printed runs as it is.
    const file = join(scratch, 'map-backend.mjs');
    writeFileSync(file, transformSync(block('adapter'), { loader: 'ts', target: 'es2022' }).code);
    ({ mapBackend } = (await import(pathToFileURL(file).href)) as { mapBackend: typeof mapBackend });
    // As a text, since its types are those of the last build.
    const testing: string = 'haven-elements/testing';
    published = (await import(testing)) as Published;
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('is at most 60 lines of 120 columns and needs nothing but the package', () => {
    const lines = block('adapter').trimEnd().split('\n');
    assert.ok(lines.length <= 60, `${lines.length} lines`);
    assert.deepEqual(
      lines.filter((line) => line.length > 120),
      [],
    );
    assert.deepEqual(
      [...block('adapter').matchAll(/ from '(.*)'/g)].map(([, from]) => from),
      ['haven-elements'],
    );
  });

  it('is tested by a block that uses what the package publishes', () => {
    const [, names = ''] = /import \{ (.*) \} from 'haven-elements\/testing'/.exec(block('suite')) ?? [];
    assert.deepEqual(names.split(', '), ['backendCases', 'runBackendCase']);
    for (const name of names.split(', ')) assert.ok(name in published, name);
    assert.deepEqual(Object.keys(published.backendCases), Object.keys(backendCases));
  });

  for (const [group, cases] of Object.entries(backendCases)) {
    describe(group, () => {
      for (const { name, needs } of cases) {
        it(name, async () => {
          const item = published.backendCases[group]?.find((found) => found.name === name);
          const skipped = await published.runBackendCase(item, (clock) => ({ backend: mapBackend(clock) }));
          // Polls, events, resources, a desk, and a second page over the same Map, are what it does not offer.
          const lacks = needs.some((need: string) => ['tabs', 'polls', 'events', 'resources', 'desk'].includes(need));
          assert.equal(skipped !== undefined, lacks, skipped);
        });
      }
    });
  }
});
