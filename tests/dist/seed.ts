import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { root } from './built.js';
import type { Site } from './site.js';

// Through the adapter itself, so that what the page finds is what a person would have left.
const entry = (community: string): string => `
import { indexedDbBackend } from './src/adapters/indexeddb/index.js';
import { randomIds } from './src/core/ids.js';
import { hashSecret } from './src/core/crypto/keyring.js';
const backend = indexedDbBackend();
const key = () => randomIds.operation() + randomIds.operation().slice(1);
for (let index = 0; index < 12; index += 1) {
  await backend.shares.create(
    { community: ${JSON.stringify(community)} },
    {
      id: randomIds.uuid(),
      text: 'Story ' + index + '. The bus was late and the driver waved at everybody. '.repeat(1 + (index % 5) * 4),
      notes: index % 4 === 1 ? ['death-and-grief'] : [],
      wish: ['listening', 'replies', 'ideas'][index % 3],
      reactions: true,
      capability: await hashSecret(key()),
      voice: key(),
    },
    { op: randomIds.operation() },
  );
}
document.title = 'seeded';
`;

let bundle: Promise<string> | undefined;

/** Puts a dozen stories into the browser's own storage, on the page's site. */
export async function seedWall(page: Page, site: Site, community: string): Promise<void> {
  bundle ??= build({
    stdin: { contents: entry(community), resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  site.file('/seed.js', await bundle);
  await page.goto(site.page('/seed', { head: '<script type="module" src="/seed.js"></script>', body: '' }));
  await page.waitForFunction(() => document.title === 'seeded');
}
