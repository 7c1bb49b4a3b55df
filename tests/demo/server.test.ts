import { strict as assert } from 'node:assert';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Serving } from './serving.js';
import { serve } from './serving.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe('the demo server', () => {
  let serving: Serving;
  before(async () => {
    serving = await serve();
  });
  after(() => serving.stop());

  /** Sends the path as it is: `fetch` would tidy it up before anybody could climb out of a folder. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((done, failed) => {
      const { hostname, port } = new URL(serving.origin);
      request({ hostname, port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
        });
      })
        .on('error', failed)
        .end();
    });

  it('prints the address of each site on this machine', () => {
    for (const path of ['/', '/blog/', '/community/', '/portal/people/wellbeing/']) {
      assert.match(serving.said, new RegExp(`http://localhost:\\d+${path}\n`));
    }
  });

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/blog/blog.css', 'text/css; charset=utf-8'],
    ['/blog/shore.svg', 'image/svg+xml'],
    ['/community/help/directory.csv', 'text/csv; charset=utf-8'],
    ['/cdn/haven.js', 'text/javascript; charset=utf-8'],
    ['/portal/assets/haven/haven.js', 'text/javascript; charset=utf-8'],
    ['/portal/assets/app/seed.js?community=northmere', 'text/javascript; charset=utf-8'],
    ['/portal/people/help/', 'text/html; charset=utf-8'],
  ] as const) {
    it(`serves ${path} with its type, and nothing is kept by the browser`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], 'no-store');
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  it('serves Haven from the intranet’s own path byte for byte as from the script-tag folder', async () => {
    const [one, other] = await Promise.all([ask('/cdn/haven.js'), ask('/portal/assets/haven/haven.js')]);
    assert.deepEqual(one.body, other.body);
  });

  it('presses text with what the browser accepts', async () => {
    const plain = await ask('/blog/');
    const brotli = await ask('/blog/', { 'accept-encoding': 'gzip, br' });
    const gzip = await ask('/blog/', { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
    assert.deepEqual(gunzipSync(gzip.body), plain.body);
    assert.ok(brotli.body.length < plain.body.length / 2);
  });

  it('gives the intranet the strict policy and no other site', async () => {
    const { headers } = await ask('/portal/people/wellbeing/');
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
      "base-uri 'none'",
      "form-action 'none'",
    ]) {
      assert.ok(policy.split('; ').includes(rule), rule);
    }
    assert.doesNotMatch(policy, /unsafe|data:|\*/);
    assert.equal((await ask('/blog/')).headers['content-security-policy'], undefined);
  });

  for (const path of [
    '/../package.json',
    '/blog/../../package.json',
    '/%2e%2e/package.json',
    '/blog/..%2f..%2fpackage.json',
    '/blog/..%5c..%5cpackage.json',
    '/.git/config',
    '/cdn/%00',
    '/app/../server/handle.mjs',
    '/app/%2e%2e/serve.mjs',
    '/%E0%A4%A',
    '/nowhere',
    '//example.org/',
  ]) {
    it(`answers ${path} with a plain page that says it is not here, or the start`, async () => {
      const { status, body } = await ask(path);
      assert.doesNotMatch(body.toString(), /"devDependencies"|\[core\]|createServer|zlib/);
      if (path !== '//example.org/') {
        assert.equal(status, 404);
        assert.match(body.toString(), /There is nothing at this address/);
      }
    });
  }

  it('leads a folder’s address to the one with the slash', async () => {
    for (const path of ['/blog', '/portal/people/wellbeing']) {
      const { status, headers } = await ask(path);
      assert.equal(status, 308);
      assert.equal(headers['location'], `${path}/`);
    }
  });

  it('takes nothing but GET and HEAD', async () => {
    assert.equal((await ask('/blog/', {}, 'POST')).status, 405);
    const head = await ask('/blog/', {}, 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
  });

  it('ends by Ctrl+C with no error, also while a browser holds a connection', async () => {
    const other = await serve();
    const response = await fetch(`${other.origin}/`);
    assert.equal(response.status, 200);
    assert.equal(await other.stop(), 0);
  });

  it('takes the next port when the usual one is in use', async () => {
    const holder = createServer();
    // Somebody may hold the usual port already; that is just as good.
    holder.once('error', () => undefined);
    holder.listen(4173, '127.0.0.1');
    await Promise.race([once(holder, 'listening'), once(holder, 'error').catch(() => undefined)]);
    const held = (holder.address() as AddressInfo | null)?.port ?? 4173;
    const other = await serve('--no-build');
    try {
      assert.notEqual(Number(new URL(other.origin).port), held);
    } finally {
      assert.equal(await other.stop(), 0);
      holder.close();
    }
  });
});
