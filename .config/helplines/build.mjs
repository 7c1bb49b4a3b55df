// `npm run helplines`: checks src/adapters/helplines/helplines.json and makes the modules of it that pages download, one or
// two for each country. With --check it writes nothing and ends with 1 where a file is not what it would write.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../../src/adapters/helplines/decode.ts';
import { international } from '../../src/adapters/helplines/international.ts';
import { firstResources } from '../../src/core/resources/first.ts';
import { check, ISO } from './check.mjs';
import { encode, encodeEmergency } from './encode.mjs';

const folder = fileURLToPath(new URL('../../src/adapters/helplines', import.meta.url));
const data = JSON.parse(readFileSync(join(folder, 'helplines.json'), 'utf8'));
const problems = check(data);
if (problems.length > 0) {
  console.error(`${problems.length} problem(s) in helplines.json:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}

/** Every language a visitor may read as far as these lines can tell them apart, and one that no line speaks. */
const readersOf = (resources) => [
  [],
  ...new Set(resources.flatMap(({ languages }) => languages).map((tag) => tag.split('-')[0])),
];

/** The ids of all that a first screen could show: at any hour of a week, to whoever reads any of the languages. */
function onFirstScreen(resources) {
  const ids = new Set();
  const monday = Date.UTC(2026, 10, 23);
  for (const languages of readersOf(resources)) {
    for (let half = 0; half < 7 * 48; half++) {
      const now = monday + half * 30 * 60_000;
      for (const resource of firstResources(resources, { now, zone: 'UTC', languages: [languages].flat() })) {
        ids.add(resource.id);
      }
    }
  }
  return ids;
}

const quoted = (text) => JSON.stringify(text).replaceAll("'", '\\u0027');
const files = new Map();
const maps = [];
for (const country of [...ISO].sort()) {
  const entries = data.entries.filter((entry) => entry.country === country);
  if (entries.length === 0) continue;
  const emergency = data.emergency.find((entry) => entry.country === country);
  const { resources } = decode(encode(country, entries, emergency));
  const wanted = onFirstScreen([...resources, ...international]);
  const first = entries.filter(({ id }) => wanted.has(id));
  const more = entries.filter(({ id }) => !wanted.has(id));
  const file = `lines-${country.toLowerCase()}`;
  const parts = [`export const first =\n  ${quoted(encode(country, first, emergency))};`];
  if (more.length > 0) {
    parts.push(`export const more = () => import('./${file}-more.js');`);
    files.set(`${file}-more.ts`, `export const rest =\n  ${quoted(encode(country, more))};\n`);
  }
  files.set(`${file}.ts`, `${parts.join('\n')}\n`);
  maps.push(`  ${country}: () => import('./${file}.js'),`);
}

const alone = data.emergency.filter(({ country }) => !maps.some((line) => line.includes(`  ${country}: `)));
files.set(
  'elsewhere.data.ts',
  `/** Emergency numbers of countries whose helplines are not known. */\nexport const ELSEWHERE =\n  ${quoted(
    alone.map((entry) => `${entry.country}${encodeEmergency(entry)}`).join('\n'),
  )};\n`,
);
files.set(
  'index.data.ts',
  `/** What is known of a country, each a file of its own, so that a visitor downloads only theirs. */\nexport const COUNTRIES: Readonly<Record<string, () => Promise<CountryModule>>> = {\n${maps.join('\n')}\n};\n\n/** \`first\` is the first screen; \`more\` fetches the rest where there is any. */\nexport interface CountryModule {\n  readonly first: string;\n  readonly more?: () => Promise<{ readonly rest: string }>;\n}\n`,
);

const place = join(folder, 'countries');
mkdirSync(place, { recursive: true });
const present = readdirSync(place);
const different = [...files].filter(
  ([name, text]) => !existsSync(join(place, name)) || readFileSync(join(place, name), 'utf8') !== text,
);
const superfluous = present.filter((name) => !files.has(name));
if (process.argv.includes('--check')) {
  for (const name of [...different.map(([name]) => name), ...superfluous]) console.error(`not up to date: ${name}`);
  process.exit(different.length + superfluous.length > 0 ? 1 : 0);
}
for (const [name, text] of different) writeFileSync(join(place, name), text);
for (const name of superfluous) rmSync(join(place, name));
console.log(
  `${data.entries.length} lines of ${maps.length} countries in ${files.size} files; ${different.length} written.`,
);
