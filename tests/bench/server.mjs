// Serves the benchmark's pages and the built files as a good host would: HTTP/2, brotli, one origin, nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const squeeze = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Bodies by path of all files in a folder, as they are now: a build meanwhile must not change half of a run. */
export const filesIn = (folder, prefix) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [prefix + relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );

/**
 * @param {Record<string, string | Buffer>} bodies by path
 * @param {{ key: string, cert: string }} certificate
 */
export async function serve(bodies, certificate) {
  let delay = 0;
  const kept = new Map();
  const answerTo = (path) => {
    if (!kept.has(path) && Object.hasOwn(bodies, path)) {
      kept.set(path, { type: types[extname(path)] ?? 'text/html', body: squeeze(Buffer.from(bodies[path])) });
    }
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
