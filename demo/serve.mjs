// `npm start`: builds what is missing, serves the demo on this machine only, and says where.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './server/build-if-needed.mjs';
import { handle } from './server/handle.mjs';
import { sites } from './server/sites.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;

const { values } = parseArgs({
  options: {
    port: { type: 'string', short: 'p' },
    'no-build': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(`npm start -- --port 4200   serve on this port (0: any free one)
npm start -- --no-build    serve what was built before`);
  process.exit(0);
}
const wanted = values.port === undefined ? undefined : Number(values.port);
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65_535)) {
  console.error(`"${values.port}" is no port. A port is a number from 0 to 65535.`);
  process.exit(1);
}

if (!values['no-build'] && !buildIfNeeded()) process.exit(1);

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    console.error(error.message);
    if (response.headersSent) response.destroy();
    else
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end('This could not be served; the terminal says why.\n');
  });
});

function listen(port, mayTryNext) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && mayTryNext) {
      listen(port + 1, port + 1 < FIRST_PORT + 50);
      return;
    }
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${port} is in use. Name another one with --port.` : error.message,
    );
    process.exit(1);
  });
  server.listen(port, HOST, () => {
    server.removeAllListeners('error');
    const { port: found } = server.address();
    const width = Math.max(...sites.map(({ title }) => title.length));
    console.log('\nThe Haven demo is running. Everything stays on this machine.\n');
    for (const { title, path } of sites) console.log(`  ${title.padEnd(width)}  http://localhost:${found}${path}`);
    console.log('\nPress Ctrl+C to stop.\n');
  });
}
listen(wanted ?? FIRST_PORT, wanted === undefined);

function stop() {
  server.close(() => process.exit(0));
  // Browsers hold connections open for minutes.
  server.closeAllConnections();
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
