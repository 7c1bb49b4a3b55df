// A host's directory of 50,000 entries: how long one change of a filter takes, beside a plain loop over the same entries that
// does nothing but count (the floor), and how long the page is held up while it is read and made ready.
// Run by itself: node --import ./tests/run/ts-hook.mjs tests/bench/finder.mjs
import { RESOURCE_AUDIENCES, RESOURCE_TOPICS } from '../../src/core/models/resource.ts';
import { createFinder } from '../../src/core/resources/finder.ts';
import { readDirectory } from '../../src/core/resources/read-directory.ts';

const COUNT = 50_000;
/** A frame on a phone a quarter as fast as this machine. */
const FRAME = 16.7 / 4;

const words = 'quiet room evening walk garden listen kettle harbour meadow lantern rest night table'.split(' ');
const entry = (index) => ({
  id: `r${index}`,
  kind: ['peer', 'professional', 'warmline', 'referral'][index % 4],
  name: `${words[index % 13]} ${words[(index * 7) % 13]} ${index}`,
  description: `Somebody to ${words[(index * 3) % 13]} with, ${words[(index * 5) % 13]} and ${words[(index * 11) % 13]}.`,
  phone: `01632 960${String(index % 1000).padStart(3, '0')}`,
  hours: `Mo-Fr ${String(index % 12).padStart(2, '0')}:00-${String(12 + (index % 11)).padStart(2, '0')}:30`,
  timezone: ['Europe/London', 'Europe/Berlin', 'Asia/Kolkata'][index % 3],
  languages: index % 5 ? ['en'] : ['fr', 'de'],
  audiences: [RESOURCE_AUDIENCES[index % RESOURCE_AUDIENCES.length]],
  topics: [RESOURCE_TOPICS[index % RESOURCE_TOPICS.length], 'emotional-support'],
  area: `Town ${index % 900}`,
  assured: '2026-11-01',
});

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const time = (work) => {
  for (let round = 0; round < 5; round++) work(round);
  return median(
    Array.from({ length: 21 }, (_, round) => {
      const start = performance.now();
      work(round);
      return performance.now() - start;
    }),
  );
};

/** The longest time without a pause. */
function stretches() {
  let since = performance.now();
  let longest = 0;
  const pause = async () => {
    longest = Math.max(longest, performance.now() - since);
    await new Promise(setImmediate);
    since = performance.now();
  };
  return { pause, longest: () => longest };
}

const bytes = new TextEncoder().encode(JSON.stringify(Array.from({ length: COUNT }, (_, index) => entry(index))));
const reading = stretches();
const began = performance.now();
const { resources } = await readDirectory(bytes, { source: 'bench', pause: reading.pause });
const indexing = stretches();
const middle = performance.now();
const now = Date.parse('2026-11-20T10:00Z');
const finder = await createFinder(resources, { now, pause: indexing.pause });
const ended = performance.now();

const viewer = { now, zone: 'Europe/London', languages: ['en'] };
let sink = 0;
const floor = time(() => {
  for (const { topics } of resources) if (topics[0] !== 'grief') sink++;
});
const rows = Object.entries({
  everything: {},
  'one topic': { topics: ['grief'] },
  'open now, free, online': { openNow: true, reach: 'online' },
  'two audiences': { audiences: ['men', 'carers'] },
  'a word': { words: 'lantern' },
  'one letter': { words: 'l' },
  'three words': { words: 'quiet gard 9' },
  'all at once': { topics: ['emotional-support'], languages: ['en'], openNow: true, area: 'town 1', words: 'walk' },
}).map(([what, filter]) => [
  what,
  time(() => (sink += finder.find(filter, viewer).length)),
  finder.find(filter, viewer).length,
]);

console.log(`${COUNT} entries, ${(bytes.length / 1e6).toFixed(1)} MB of JSON`);
console.log(`read in ${(middle - began).toFixed(0)} ms, longest stretch ${reading.longest().toFixed(1)} ms`);
console.log(`indexed in ${(ended - middle).toFixed(0)} ms, longest stretch ${indexing.longest().toFixed(1)} ms`);
console.log(
  `floor: a loop that counts ${floor.toFixed(2)} ms; a frame at a quarter of this speed ${FRAME.toFixed(2)} ms`,
);
for (const [what, ms, count] of rows) console.log(`${what.padEnd(24)} ${ms.toFixed(2)} ms ${count} found`);
const slowest = Math.max(...rows.map(([, ms]) => ms));
console.log(
  slowest <= FRAME ? 'within a frame' : `over a frame by ${(slowest - FRAME).toFixed(2)} ms`,
  sink > 0 ? '' : '?',
);
process.exitCode = slowest <= FRAME ? 0 : 1;
