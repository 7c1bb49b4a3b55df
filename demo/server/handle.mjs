// One request: find the file, say its type, press it, send it.
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { headersFor, mounts, root } from './sites.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const pressed = new Set(['.css', '.csv', '.html', '.ics', '.js', '.json', '.map', '.mjs', '.svg', '.txt']);
const ways = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** The path asked for, without escapes, or nothing when it is malformed or tries to climb. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const bad =
      /[\0\\]/.test(path) || path.split('/').some((part) => part === '..' || (part.startsWith('.') && part !== ''));
    return bad ? undefined : path;
  } catch {
    return undefined;
  }
}

const mountOf = (path) =>
  mounts.filter(({ at }) => path.startsWith(at)).sort((one, other) => other.at.length - one.at.length)[0];

/** @returns {Promise<{ body: Buffer, ending: string } | { moved: string } | undefined>} */
async function find(path) {
  if (mounts.some(({ at }) => at === `${path}/`)) return { moved: `${path}/` };
  const mount = mountOf(path);
  const within = path.slice(mount.at.length);
  if (mount.bundled) return bundle(join(root, mount.folder), within);
  const folder = join(root, mount.folder);
  let file = join(folder, within);
  let about = await stat(file).catch(() => undefined);
  if (about?.isDirectory()) {
    if (!path.endsWith('/')) return { moved: `${path}/` };
    file = join(file, 'index.html');
    about = await stat(file).catch(() => undefined);
  }
  const ending = extname(file);
  // A link that leads out of the folder is as good as no file.
  if (!about?.isFile() || !types[ending] || !(await realpath(file)).startsWith((await realpath(folder)) + sep))
    return undefined;
  return { body: await readFile(file), ending };
}

function wayFor(header = '') {
  const accepted = header.split(',').map((part) => part.trim().split(';'));
  return Object.keys(ways).find((way) => accepted.some(([name, weight]) => name === way && weight?.trim() !== 'q=0'));
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
export async function handle(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-type': types['.txt'] }).end('Only GET and HEAD.\n');
    return;
  }
  const path = pathOf(request.url ?? '/');
  const found = path === undefined ? undefined : await find(path);
  if (found?.moved) {
    response.writeHead(308, { location: encodeURI(found.moved), 'cache-control': 'no-store' }).end();
    return;
  }
  const status = found ? 200 : 404;
  let { body, ending } = found ?? { body: await readFile(join(root, 'demo/gallery/404.html')), ending: '.html' };
  const headers = { ...headersFor(path ?? '/'), 'content-type': types[ending], vary: 'accept-encoding' };
  const way = pressed.has(ending) ? wayFor(request.headers['accept-encoding']) : undefined;
  if (way) {
    body = await ways[way](body);
    headers['content-encoding'] = way;
  }
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
