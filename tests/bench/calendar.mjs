// `node --import ./tests/run/ts-hook.mjs tests/bench/calendar.mjs`: what a large calendar costs the main thread: 5,000
// events, 500 of them series, read once, then a year of dates. In Chromium, at a quarter of the processor. Prints, and
// passes or fails nothing: times on a shared machine are no test.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../run/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 7;
const BUDGET = 150;

const { outputFiles } = await build({
  stdin: {
    contents: `import { readIcs } from './src/adapters/calendar/ics.ts';
      import { expand } from './src/core/calendar/expand.ts';
      globalThis.calendar = { readIcs, expand };`,
    resolveDir: root,
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});

// Runs in the page.
function measure(rounds) {
  const rules = [
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=DAILY',
    'FREQ=MONTHLY;BYDAY=2TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR',
    'FREQ=YEARLY',
  ];
  const zones = ['Europe/Berlin', 'America/New_York', 'Europe/London', 'Australia/Sydney', 'Asia/Kolkata'];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0'];
  const pad = (number) => String(number).padStart(2, '0');
  for (let index = 0; index < 5_000; index += 1) {
    const series = index % 10 === 0;
    const date = `${series ? 2016 + (index % 9) : 2026}${pad((index % 12) + 1)}${pad((index % 28) + 1)}`;
    lines.push('BEGIN:VEVENT', `UID:event-${index}@example.org`, 'DTSTAMP:20250101T120000Z');
    lines.push(`DTSTART;TZID=${zones[index % 5]}:${date}T${pad(8 + (index % 12))}0000`, 'DURATION:PT1H');
    lines.push(`SUMMARY:Event number ${index}`, 'LOCATION:Room 4', 'DESCRIPTION:Some words about it\\, and some more.');
    if (series) lines.push(`RRULE:${rules[(index / 10) % 5]}`);
    lines.push('END:VEVENT');
  }
  const text = [...lines, 'END:VCALENDAR'].join('\r\n');
  const year = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
  const result = { read: [], expand: [], dates: 0, bytes: text.length };
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { entries } = globalThis.calendar.readIcs(text);
    const middle = performance.now();
    result.dates = globalThis.calendar.expand(entries, year).events.length;
    result.read.push(middle - start);
    result.expand.push(performance.now() - middle);
  }
  return result;
}

const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(outputFiles[0].text);
  const { read, expand, dates, bytes } = await page.evaluate(measure, ROUNDS);
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const say = (list) =>
    `${median(list).toFixed(0)} ms (first ${list[0].toFixed(0)}, ${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`;
  console.log(
    `5,000 events, 500 series, ${(bytes / 1e6).toFixed(1)} MB, ${dates} dates in a year; Chromium, 4× slower`,
  );
  console.log(`read once      ${say(read)}`);
  console.log(`expand a year  ${say(expand)}   budget ${BUDGET} ms`);
} finally {
  await browser.close();
}
