// A site of our own for the tests of what ships: pages by path, `cdn/` beside them, and a line as slow as a test asks for.
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cdn } from './built.js';

/** The strict policy of the README. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

export interface SitePage {
  readonly head?: string;
  readonly body: string;
  /** {@link STRICT} when absent. */
  readonly policy?: string;
  readonly lang?: string;
}

export interface Site {
  readonly origin: string;
  /**
   * What was asked for since the page was set up, in order. `trip` is the length of the chain that led to it: a request
   * that could only be made after an answer is one trip further than that answer. The page is trip 1.
   */
  readonly asked: readonly { readonly path: string; readonly trip: number }[];
  /** Puts a page under a path, and gives its address. */
  page(path: string, page: SitePage): string;
  /** Puts a file under a path. */
  file(path: string, content: string): void;
  /** Until the next page: answers wait for this before they are sent. */
  hold(when: (path: string) => Promise<unknown> | undefined): void;
  /** Until the next page: these paths are not found. */
  lose(path: (path: string) => boolean): void;
  close(): Promise<void>;
}

const html = ({ head = '', body, lang = 'en' }: SitePage): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>${head}</head><body>${body}</body></html>`;

export async function openSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const files = new Map<string, string>();
  interface Load {
    readonly asked: { path: string; trip: number }[];
    answered: number;
  }
  // What an earlier page still waits for is none of the next one's business.
  let load: Load = { asked: [], answered: 0 };
  let hold: (path: string) => Promise<unknown> | undefined = () => undefined;
  let lost: (path: string) => boolean = () => false;

  const send = (response: ServerResponse, status: number, type: string, body: string | Buffer, policy?: string): void => {
    const packed = brotliCompressSync(body);
    response.writeHead(status, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': packed.length,
      'cache-control': 'no-store',
      ...(policy && { 'content-security-policy': policy }),
    });
    response.end(packed);
  };

  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    void (async () => {
      const page = pages.get(path);
      const present = load;
      const trip = present.answered + 1;
      present.asked.push({ path, trip });
      await hold(path);
      present.answered = Math.max(present.answered, trip);
      const type = types[extname(path)] ?? 'text/plain';
      if (page) send(response, 200, types['.html']!, html(page), page.policy ?? STRICT);
      else if (lost(path)) send(response, 404, 'text/plain', 'not found');
      else if (files.has(path)) send(response, 200, type, files.get(path)!);
      // A second copy of the library, under an address of its own.
      else if (/^\/(cdn|copy)\//.test(path)) send(response, 200, type, await readFile(join(cdn, path.replace(/^\/\w+\//, ''))));
      else send(response, 404, 'text/plain', 'not found');
    })().catch(() => send(response, 404, 'text/plain', 'not found'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    get asked() {
      return load.asked;
    },
    page(path, page) {
      pages.set(path, page);
      load = { asked: [], answered: 0 };
      hold = () => undefined;
      lost = () => false;
      return origin + path;
    },
    file: (path, content) => void files.set(path, content),
    hold: (when) => void (hold = when),
    lose: (which) => void (lost = which),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
