// A moderator's key behind a passkey, in Chromium with an authenticator made of software (WebAuthn PRF), under the strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openSite, type Site } from './site.js';
import { openChromium } from './visitor.js';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

interface Keys {
  createModeratorKey(): Promise<object>;
  wrapByPasskey(key: object, name: string): Promise<{ file: string; credential: string }>;
  unwrapByPasskey(kept: { file: string; credential: string }): Promise<object>;
}
declare global {
  var keys: Keys;
}

describe('a moderator key behind a passkey', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([openChromium(), openSite()]);
    const { outputFiles } = await build({
      stdin: {
        contents: `import * as key from ${JSON.stringify(source('core/crypto/moderator-key.ts'))};
          import * as passkey from ${JSON.stringify(source('controllers/passkey.ts'))};
          globalThis.keys = { ...key, ...passkey };`,
        resolveDir: source('.'),
      },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    site.file('/keys.js', outputFiles[0]!.text);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function on(
    authenticator: { readonly hasPrf: boolean } | undefined,
    run: (page: Page, session: CDPSession, id: string) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('WebAuthn.enable');
      let id = '';
      if (authenticator) {
        const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
          options: {
            protocol: 'ctap2',
            ctap2Version: 'ctap2_1',
            transport: 'internal',
            hasResidentKey: true,
            hasUserVerification: true,
            isUserVerified: true,
            automaticPresenceSimulation: true,
            ...authenticator,
          },
        });
        id = authenticatorId;
      }
      const address = new URL(site.page('/keys', { head: '<script type="module" src="/keys.js"></script>', body: '' }));
      // A passkey belongs to a name, never to a number.
      address.hostname = 'localhost';
      await page.goto(address.href);
      await page.waitForFunction(() => 'keys' in globalThis);
      await run(page, session, id);
    } finally {
      await context.close();
    }
  }

  const codeOf = (page: Page, file?: { file: string; credential: string }): Promise<string> =>
    page.evaluate(async (kept) => {
      try {
        if (kept) await keys.unwrapByPasskey(kept);
        else await keys.wrapByPasskey(await keys.createModeratorKey(), 'Night team');
        return 'nothing was thrown';
      } catch (thrown) {
        const { code, field } = thrown as { code?: string; field?: string };
        return `${code} ${field}`;
      }
    }, file);

  it('comes back by it, and lies there as an age file in which nothing can be read', async () => {
    await on({ hasPrf: true }, async (page) => {
      const [key, kept, again] = await page.evaluate(async () => {
        const made = await keys.createModeratorKey();
        const wrapped = await keys.wrapByPasskey(made, 'Night team');
        return [made, wrapped, await keys.unwrapByPasskey(wrapped)] as const;
      });
      assert.deepEqual(again, key);
      assert.match(kept.file, /^-----BEGIN AGE ENCRYPTED FILE-----\n/);
      assert.match(kept.credential, /^AGE-PLUGIN-FIDO2PRF-1/);
      const plain = Buffer.from(kept.file.split('\n').slice(1, -2).join(''), 'base64').toString('latin1');
      assert.match(plain, /^age-encryption\.org\/v1\n-> age-encryption\.org\/fido2prf /);
      assert.ok(!plain.includes('AGE-SECRET-KEY'));
    });
  });

  it('stays closed when its passkey is gone, and when another one answers', async () => {
    await on({ hasPrf: true }, async (page, session, authenticatorId) => {
      const kept = await page.evaluate(async () => keys.wrapByPasskey(await keys.createModeratorKey(), 'Night team'));
      const other = await page.evaluate(async () => keys.wrapByPasskey(await keys.createModeratorKey(), 'Day team'));
      assert.equal(await codeOf(page, { ...kept, credential: other.credential }), 'unauthorized passkey');
      assert.equal(await codeOf(page, kept), 'nothing was thrown');
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      assert.equal(await codeOf(page, kept), 'unauthorized passkey');
    });
  });

  it('is not made where a passkey cannot hold a key: the page says so, and a passphrase is left', async () => {
    await on({ hasPrf: false }, async (page) => assert.equal(await codeOf(page), 'unsupported passkey'));
  });
});
