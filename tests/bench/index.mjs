// `npm run bench`: what Haven costs a page, beside the least the same thing can cost, in one run. Prints figures and passes
// or fails nothing: times on a shared machine tell something only as a ratio to a floor measured in the same minutes.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { buildIfNeeded } from '../../demo/server/build-if-needed.mjs';
import { findChromium } from '../run/browser.mjs';
import { budgets } from './budgets.mjs';
import { selfSigned } from './certificate.mjs';
import { chainLength, watchLoad, weighLoad } from './load.mjs';
import { fillPage, startPages, wallPages } from './pages.mjs';
import { benchPolls } from './polls.mjs';
import { printBudgets, printFiles, printStart, printWalls } from './report.mjs';
import { filesIn, serve } from './server.mjs';
import { filledProfile, measureWall } from './wall.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const usage = `npm run bench -- [options]
  --rounds N     how often everything is measured; 5 when left out
  --quick        one round
  --only WHAT    "start", "walls" or "polls"
  --cdn FOLDER   another build than this repository's own, which is then not made anew
  --json FILE    everything measured, as JSON`;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    cdn: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = options.quick ? 1 : Number(options.rounds);
if (options.help || !(rounds >= 1)) {
  console.log(usage);
  process.exit(options.help ? 0 : 2);
}
if (!options.cdn && options.only !== 'polls' && !buildIfNeeded()) process.exit(1);

const cdn = resolve(options.cdn ?? join(root, 'cdn'));
const wants = (part) => !options.only || options.only === part;
const SIZES = [100, 1_000, 10_000];
/** Heights of the list a frame; a wall of 10,000 would take minutes by single ones. */
const STEPS = { 100: 1, 1_000: 1, 10_000: 3 };
/** Pages that stand in the table for their weight only. */
const weighedOnly = ['box + receipt', 'box + receipt + community'];
/** Nothing that moves is below the edge of such a screen. */
const TALL = 2_000;
const everyWidth = ['share box, snippet', 'wall (empty), snippet', 'all four elements'];
const chained = [
  'one-file Lit form',
  'share box, bare tag',
  'share box, snippet',
  'wall (empty), bare tag',
  'wall (empty), snippet',
  'all four elements',
];

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'in-page', file)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
  });
  return outputFiles[0].text;
}

const polls = wants('polls') ? await benchPolls(await bundle('polls.ts'), rounds) : undefined;
if (options.only === 'polls') process.exit();

function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

const { embed } = JSON.parse(await readFile(join(cdn, 'embed.json'), 'utf8'));
const start = startPages(embed);
const walls = wallPages(embed);
const path = (kind, name) => `/${kind}/${encodeURIComponent(name)}`;
const certificate = selfSigned();
const server = await serve(
  {
    ...Object.fromEntries(Object.entries(start).map(([name, { html }]) => [path('start', name), html])),
    ...Object.fromEntries(Object.entries(walls).map(([name, { html }]) => [path('wall', name), html])),
    '/fill': fillPage,
    '/floor/lit-box.js': await bundle('lit-box.js'),
    '/bench/plain.js': await bundle('plain.js'),
    '/bench/fill.js': await bundle('fill.ts'),
    ...filesIn(cdn, '/cdn/'),
  },
  certificate,
);
const found = await findChromium();
const browser = await chromium.launch({
  ...found,
  args: [...found.args, `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`],
});

const began = Date.now();
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}, Node ${process.version}`;
console.log(
  `${machine}; ${rounds === 1 ? '1 round' : `${rounds} rounds, interleaved and shuffled; medians (least–most)`}`,
);
// Others at work on the machine make every time longer, and a ratio less certain.
const busy = () => `${loadavg()[0].toFixed(1)} programs wanting a processor`;
console.log(`Before: ${busy()}.`);
const say = (text) => process.stderr.isTTY && process.stderr.write(`\r${text.padEnd(60)}`);

const samples = {
  machine,
  polls,
  rounds,
  start: Object.fromEntries(
    Object.keys(start).map((name) => [name, { slow: [], weight: [], widths: {}, chain: undefined }]),
  ),
  walls: Object.fromEntries(
    Object.keys(walls).map((mode) => [
      mode,
      Object.fromEntries(SIZES.map((size) => [size, { visits: [], slow: [], chain: undefined }])),
    ]),
  ),
};

const startTarget = (name) => ({ ...start[name], url: server.origin + path('start', name) });
const startJobs = Object.keys(start).flatMap((name) => [
  {
    name,
    run: async () => samples.start[name].slow.push(await watchLoad(browser, startTarget(name), { slow: true })),
    // A page that is there for its weight is looked at once, for its bytes.
    once: weighedOnly.includes(name),
  },
  {
    name,
    run: async () => samples.start[name].weight.push(await weighLoad(browser, startTarget(name))),
  },
]);

try {
  const jobs = wants('start') ? startJobs : [];
  const filledWalls = [];
  if (wants('walls')) {
    for (const size of SIZES) {
      const profile = await filledProfile(browser, server.origin, size);
      for (const [mode, wall] of Object.entries(walls)) {
        const target = { ...wall, url: server.origin + path('wall', mode) };
        const kept = samples.walls[mode][size];
        jobs.push({
          name: `${mode} ${size}`,
          async run(round) {
            const scroll = mode !== 'pages="button"' && (size === 100 || round === 0) ? STEPS[size] : undefined;
            const turns = mode === 'pages="button"' ? 10 : undefined;
            kept.visits.push(await measureWall(profile, target, { scroll, turns }));
          },
        });
        if (size === 1_000) continue;
        const target4G = { ...target, works: wall.first };
        jobs.push({
          name: `${mode} ${size}, slow`,
          run: async () => kept.slow.push(await watchLoad(profile.context, target4G, { slow: true })),
          // Seconds of one long task, every time.
          once: mode === 'plain HTML' && size === 10_000,
        });
        if (size === 100) filledWalls.push({ kept, target: target4G, from: profile.context });
      }
    }
  }
  const problems = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of shuffled(jobs.filter(({ once }) => !once || round === 0))) {
      say(`round ${round + 1} of ${rounds}: ${name}`);
      await run(round).catch((error) => {
        problems.add(`${name}: ${error.message}`);
        process.exitCode = 1;
      });
    }
  }
  if (wants('start')) {
    for (const name of chained) {
      say(`trips: ${name}`);
      samples.start[name].chain = await chainLength(browser, startTarget(name), server.holdBack).catch(() => undefined);
    }
    for (const name of everyWidth) {
      for (const width of [320, 412, 1280]) {
        say(`${width} px: ${name}`);
        const seen = await watchLoad(browser, startTarget(name), { slow: true, width, height: TALL }).catch(
          () => undefined,
        );
        samples.start[name].widths[width] = seen?.shift;
      }
    }
  }
  for (const { kept, target, from } of filledWalls) {
    kept.chain = await chainLength(from, target, server.holdBack).catch(() => undefined);
  }
  say('');
  if (wants('start')) {
    printStart(samples);
    printFiles(samples);
  }
  if (wants('walls')) printWalls(samples);
  const lines = budgets(samples, server.bytesOf('/cdn/haven.js'));
  printBudgets(lines.filter(({ verdict }) => verdict !== 'not measured' || !options.only));
  const records = [...Object.values(samples.start), ...Object.values(samples.walls).flatMap(Object.values)];
  for (const { slow, visits = [] } of records) {
    for (const error of [...slow, ...visits].flatMap(({ errors }) => errors)) problems.add(error);
  }
  if (problems.size) console.log(`\nOn the way:\n${[...problems].map((problem) => `- ${problem}`).join('\n')}`);
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s; at the end ${busy()}.`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ ...samples, budgets: lines }, null, 2)}\n`);
} finally {
  await browser.close();
  server.close();
}
