#!/usr/bin/env node
import { helplines } from '../adapters/helplines/index.js';
import { toHsds } from '../core/resources/hsds-write.js';
import { resourceMoreSection } from '../i18n/sections/resource-more.js';
import { resourceScreenSection } from '../i18n/sections/resource-screen.js';
import { type Language, LANGUAGES, type Section } from '../i18n/section.js';
import { printList } from './print-list.js';

/** What is used of Node; the library is compiled without its types. */
declare const process: {
  readonly argv: readonly string[];
  exitCode: number;
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
};

const usage = `npx haven-helplines COUNTRY [--lang ${LANGUAGES.join('|')}] [--hsds]

Prints the crisis lines the package knows of a country (GB, US, DE …) as plain HTML, to be pasted inside
<haven-resource-panel>: what people see before any script and without one.

  --lang    language of the words around the lines; en when left out
  --hsds    print the lines as Open Referral HSDS 3 (JSON) instead

Check every line with the operator before you show it, and again twice a year.
`;

const stringsOf = async <Strings extends object>(section: Section<Strings>, language: Language): Promise<Strings> =>
  language === 'en' ? section.en : (await section.load[language]()).strings;

function refuse(why: string): void {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exitCode = 2;
}

async function run(args: readonly string[]): Promise<void> {
  const rest = [...args];
  const at = rest.indexOf('--lang');
  const language = (at < 0 ? 'en' : rest.splice(at, 2)[1]) as Language;
  const hsds = rest.includes('--hsds');
  const [country, ...more] = rest.filter((word) => word !== '--hsds').map((word) => word.toUpperCase());
  if (country === undefined || /^--?H(ELP)?$/.test(country)) return void process.stdout.write(usage);
  if (!LANGUAGES.includes(language)) return refuse('This language is not known here.');
  if (more.length > 0) return refuse('One country at a time.');

  const scope = { community: 'command-line' };
  const lines = helplines();
  const countries = await lines.countries(scope);
  if (!countries.includes(country)) return refuse(`Nothing is known of this country. Known: ${countries.join(' ')}`);
  const directory = await lines.directory(scope, { country });
  if (hsds) {
    process.stdout.write(`${JSON.stringify(toHsds(directory.resources), null, 2)}\n`);
    return;
  }
  const words = await stringsOf(resourceScreenSection, language);
  const moreWords = await stringsOf(resourceMoreSection, language);
  process.stdout.write(printList(directory, { language, words, more: moreWords, now: Date.now() }));
}

await run(process.argv.slice(2));
