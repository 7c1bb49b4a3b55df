// Serves the benchmark's pages and the built files as a good host would: HTTP/2, brotli, one origin, nothing else.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const squeeze = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * @param {Record<string, string>} pages bodies by path
 * @param {Record<string, string>} folders folders by path prefix
 * @param {{ key: string, cert: string }} certificate
 */
export async function serve(pages, folders, certificate) {
  let delay = 0;
  const find = (path) => {
    if (path in pages) return { body: Buffer.from(pages[path]), type: types[extname(path)] ?? 'text/html' };
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!path.startsWith(prefix)) continue;
      const file = normalize(join(folder, path.slice(prefix.length)));
      if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) {
        return { body: readFileSync(file), type: types[extname(file)] ?? 'application/octet-stream' };
      }
    }
    return undefined;
  };
  const kept = new Map();
  const answerTo = (path) => {
    const found = kept.get(path) ?? find(path);
    if (found && !kept.has(path)) kept.set(path, { type: found.type, body: squeeze(found.body) });
    return kept.get(path);
  };
  const server = createSecureServer(certificate, (request, response) => {
    const answer = answerTo(new URL(request.url, 'https://host').pathname);
    setTimeout(() => {
      if (!answer) return response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': `${answer.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': answer.body.length,
        // Every load is a first visit.
        'cache-control': 'no-store',
      });
      return response.end(answer.body);
    }, delay);
  });
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => {});
  });
  server.on('sessionError', () => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    /** Bytes of one answer's body as it goes over the line. */
    bytesOf: (path) => answerTo(path)?.body.length,
    /** From now on every answer waits so many milliseconds. */
    holdBack: (milliseconds) => (delay = milliseconds),
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
