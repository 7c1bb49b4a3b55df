// `npm test`: every suite a newcomer needs, one after the other, and one plain line at the end.
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usage = `npm test                                  everything
npm test -- --only chromium,node          some suites: --list names them
npm test -- tests/elements/a.test.ts      some files, in Node or Chromium, wherever they belong
npm test -- --only firefox tests/…        some files in one browser`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const minutes = 60_000;
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Haven's tests need Node 22.18 or newer; this is ${process.version}. On Linux "npm test" brings its own Node through ` +
      'npm\'s optional packages (run "npm ci" without --omit=optional); elsewhere install Node 24 from nodejs.org.',
  );
  process.exit(1);
}

const { findChromium, findFirefox, findWebkit } = await import('./browser.mjs');
const { browserFiles, builtFiles, nodeFiles } = await import('./suites.ts');

const bin = (name, ...args) => [process.execPath, join(root, 'node_modules', name), ...args];
const tsc = (project) => bin('@typescript/native/bin/tsc', '-p', project, '--noEmit');
const wtr = (config) => (files) => [
  ...bin('@web/test-runner/dist/bin.js', '--config', `tests/run/${config}`),
  '--files',
  ...files,
];
const nodeTest = (files) => [
  process.execPath,
  ...['--import', './tests/run/ts-hook.mjs', '--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./tests/run/node-counts.mjs', `--test-reporter-destination=${countsFile}`, ...files],
];
const inBrowser = (config, find) => ({
  files: browserFiles,
  command: wtr(config),
  missing: async () => (await find()).missing,
});

// One line a suite. `step` is a command that passes or fails as a whole; `files` go to `command`, which counts tests.
const suites = {
  types: { step: tsc('tsconfig.json') },
  'types of tests': { step: tsc('tests/tsconfig.json') },
  'types without DOM': { step: tsc('.config/tsconfig.worker.json') },
  lint: { step: bin('eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '--max-warnings=0', '.') },
  format: {
    step: bin('prettier/bin/prettier.cjs', '--config', '.config/prettier.json', '--log-level=warn', '--check', '.'),
  },
  build: { step: ['npm', 'run', '--silent', 'build'] },
  node: { files: nodeFiles, command: nodeTest },
  chromium: inBrowser('wtr.config.mjs', findChromium),
  firefox: inBrowser('wtr.firefox.config.mjs', findFirefox),
  webkit: inBrowser('wtr.webkit.config.mjs', findWebkit),
  dist: { files: builtFiles, command: nodeTest },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help || values.list) {
  console.log(values.help ? usage : Object.keys(suites).join('\n'));
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'haven-test-'));
const countsFile = join(scratch, 'counts.json');
let running;
const stopRunning = () => {
  try {
    if (process.platform === 'win32') running?.kill();
    else if (running?.pid) process.kill(-running.pid, 'SIGTERM');
  } catch {
    // It ended by itself.
  }
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopRunning();
    process.exit(1);
  });
}
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Runs one command with its output passed on; resolves with whether it succeeded in time. */
function run([command, ...args]) {
  return new Promise((done) => {
    // A group of its own, so that a browser left behind by a crashed runner goes too.
    const detached = process.platform !== 'win32';
    const env = { ...process.env, HAVEN_COUNTS: countsFile };
    running = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      detached,
      shell: command === 'npm' && !detached,
    });
    const timer = setTimeout(() => {
      console.log('stopped: no end after 30 minutes');
      stopRunning();
    }, 30 * minutes);
    const end = (ok) => {
      clearTimeout(timer);
      stopRunning();
      done(ok);
    };
    running.once('error', (error) => end(console.log(error.message) ?? false));
    running.once('exit', (code) => end(code === 0));
  });
}

async function runSuite({ step, files, command, missing }, chosen) {
  if (step) return (await run(step)) ? { passed: 1 } : { failed: 1 };
  const found = chosen ?? globSync(files, { cwd: root });
  if (found.length === 0) return { failed: 1, note: `no file matches ${files}` };
  const reason = await missing?.();
  if (reason) return { skipped: 1, note: reason };
  rmSync(countsFile, { force: true });
  const ok = await run(command(found));
  let counts;
  try {
    counts = JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return { failed: 1, note: 'the runner ended without a result' };
  }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' };
  return !ok && counts.failed === 0 ? { ...counts, failed: 1, note: 'the runner reported an error' } : counts;
}

function chooseSuites() {
  const files = positionals.map((file) => relative(root, resolve(file)).replaceAll('\\', '/'));
  const owners = (file) =>
    Object.keys(suites).filter((name) => suites[name].files && matchesGlob(file, suites[name].files));
  const only = values.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => !Object.hasOwn(suites, name));
  if (unknown !== undefined)
    throw new Error(`There is no suite "${unknown}". There are: ${Object.keys(suites).join(', ')}.`);
  if (files.length === 0) return (only ?? Object.keys(suites)).map((name) => [name, undefined]);
  const stray = files.find((file) => owners(file).length === 0);
  if (stray) throw new Error(`${stray} belongs to no suite.`);
  const names = only ?? [...new Set(files.map((file) => owners(file)[0]))];
  return names.map((name) => [name, files.filter((file) => owners(file).includes(name))]);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const failures = [];
let chosenSuites;
try {
  chosenSuites = chooseSuites();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const [name, files] of chosenSuites) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const result = await runSuite(suites[name], files).catch((error) => ({ failed: 1, note: error.message }));
  const { passed = 0, failed = 0, skipped = 0, note } = result;
  // Once more at the end, where they are found without scrolling.
  for (const failure of result.failures ?? []) failures.push(`✗ ${name}: ${failure}`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (note) console.log(`${failed ? 'failed' : 'skipped'}: ${name}: ${note}`);
  const figures = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  lines.push(
    `${failed ? '✗' : passed ? '✓' : '–'} ${name.padEnd(18)} ${figures}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}

console.log(`\n${[...lines, ...failures.slice(0, 40)].join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
