// `node tests/bench/sealing.mjs`: what sealing and opening a report cost in Chromium, as it is and at 4× CPU slowdown. The
// budget is 100 ms at 4× for 4 KiB to five recipients. Beside it the least it can cost: the five key exchanges alone.
// Prints figures and passes or fails nothing.
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../run/browser.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('in-page/sealing.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
  target: 'es2022',
});
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const said = (numbers) =>
  `${middle(numbers).toFixed(0)} (${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)})`;

const browser = await chromium.launch(await findChromium());
console.log(`Milliseconds, medians of ${ROUNDS} (least–most); ${loadavg()[0].toFixed(1)} programs want a processor.`);
const rows = {};
for (const slowdown of [1, 4]) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const figures = await page.evaluate(
    `(async () => { ${outputFiles[0].text}; return bench.measureSealing(${ROUNDS}); })()`,
  );
  for (const [what, times] of Object.entries(figures)) {
    rows[what] ??= {};
    rows[what][`at ${slowdown}×`] = said(times);
  }
  await page.close();
}
console.table(rows);
await browser.close();
