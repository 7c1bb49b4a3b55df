// Serves the benchmark's pages and the built files as a good host would: brotli, one origin, nothing else.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };
const squeeze = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * @param {Record<string, string>} pages bodies by path
 * @param {Record<string, string>} folders folders by path prefix
 */
export async function serve(pages, folders) {
  const kept = new Map();
  let delay = 0;
  const find = (path) => {
    if (path in pages) return { body: Buffer.from(pages[path]), type: types[extname(path)] ?? 'text/html' };
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!path.startsWith(prefix)) continue;
      const file = normalize(join(folder, path.slice(prefix.length)));
      if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) {
        return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' };
      }
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (!kept.has(path)) {
      const found = find(path);
      kept.set(path, found && { type: found.type, body: squeeze(found.body) });
    }
    const answer = kept.get(path);
    setTimeout(() => {
      if (!answer) return response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': `${answer.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': answer.body.length,
        'cache-control': 'no-store',
      });
      return response.end(answer.body);
    }, delay);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    holdBack: (milliseconds) => (delay = milliseconds),
    close: () => server.close(),
  };
}
