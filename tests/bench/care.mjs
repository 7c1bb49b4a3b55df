// `node tests/bench/care.mjs`: what looking at a text costs, for 2,000 characters as people write them and for the worst we know.
// Prints figures and passes or fails nothing. The budget is 5 ms at 4× slowdown, so 1.25 ms here.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../../src/core/care/care.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const started = performance.now();
const { careFor } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const loading = performance.now() - started;

const paragraph =
  'I had lunch with my mother and we talked about the garden, the neighbours and how long the winter was this year. ' +
  'Ayer no pude dormir y me levanté cansada, pero el trabajo fue bien. Ich kann heute nicht so lange bleiben. ' +
  'Quand je rentre le soir je suis fatiguée et je ne veux voir personne. Não sei se consigo explicar isto a ninguém. ';
const texts = {
  'as people write': paragraph,
  'one word': 'no ',
  'beginnings only': 'i want to i dont want to be i cant ',
  'finds only': 'I want to die. ',
  'five languages at once': 'no ya nunca je ne veux plus ich will nicht mehr não quero mais ',
  'spaced letters': 'i w a n t ',
  'piled marks': 'e\u0301\u0301\u0301',
};

console.log(`loading and compiling: ${loading.toFixed(1)} ms`);
for (const [name, unit] of Object.entries(texts)) {
  const text = unit.repeat(Math.ceil(2_000 / unit.length)).slice(0, 2_000);
  const times = [];
  for (let round = 0; round < 60; round++) {
    const before = performance.now();
    careFor(text);
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  console.log(`${name}: quickest ${times[0].toFixed(2)} ms, median ${times[30].toFixed(2)} ms`);
}
