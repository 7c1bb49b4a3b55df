// What stands beside the chunks of cdn/: licences, the sheet that keeps room, hashes, and the code to paste into a page.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource, sheets } from './sheets.mjs';

const packageOf = (id) => /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id.replaceAll('\\', '/'));

function licences(chunks) {
  const found = new Map();
  for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
    const [, folder, name] = packageOf(id) ?? [];
    if (folder) found.set(name, folder);
  }
  const texts = [...found].sort().map(([name, folder]) => {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const [file] = globSync('LICENSE*', { cwd: folder });
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `The files in this folder contain parts of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** A file and all it imports, in the order a page should ask for them. */
function closure(chunks, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of chunks.find(({ fileName }) => fileName === file).imports) closure(chunks, next, seen);
  return seen;
}

const holding = (chunks, path) =>
  chunks.find(({ moduleIds }) => moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(path)))?.fileName;

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

const preload = (base, file, hashes) =>
  `<link rel="modulepreload" href="${base}${file}" integrity="${hashes[file]}" crossorigin>`;

/** The code to paste, without the element: everything is asked for with the page, and nothing moves when it arrives. */
function snippet(base, { files, style }, hashes) {
  return [
    ...files.filter((file) => file !== 'haven.js').map((file) => preload(base, file, hashes)),
    ...(style ? [`<style>${style}</style>`] : []),
    `<script type="module" src="${base}haven.js" integrity="${hashes['haven.js']}" crossorigin></script>`,
  ].join('\n');
}

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function page(elements, hashes) {
  const base = 'https://your.site/haven/';
  const parts = Object.entries(elements).map(
    ([tag, element]) => `<h2>${tag}</h2>\n<pre>${escape(`${snippet(base, element, hashes)}\n<${tag}></${tag}>`)}</pre>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Haven: code to paste</title>
<h1>Code to paste</h1>
<p>Copy this folder to your site and put its address in place of ${base}. The last two lines alone work as well; the others
bring the element one step sooner, and the style keeps its room. Name your community in the script tag, as in
<code>data-community="night-shift"</code>. Print this page again with each new version: the names of the files change.</p>
${parts.join('\n')}
</html>
`;
}

/** @param {{ sources: string, tags: Record<string, string>, ahead: Record<string, string[]> }} options `ahead`: modules fetched with a tag */
export function cdnFiles({ sources, tags, page: pageModule, ahead }) {
  return {
    name: 'cdn-files',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const { roomFor } = await importSource(join(sources, 'entries/room.ts'));
      const { reserved } = await importSource(join(sources, 'styles/reserve.ts'));
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      const contents = [
        ...chunks.map(({ fileName, code }) => [fileName, code]),
        ...Object.entries(await sheets(sources)),
      ];
      const hashes = Object.fromEntries(contents.map(([fileName, content]) => [fileName, integrityOf(content)]).sort());
      emit('LICENSES.txt', licences(chunks));
      emit('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);

      const elements = {};
      for (const [tag, module] of Object.entries(tags)) {
        const wanted = [pageModule, module, ...(ahead[tag] ?? [])].map((path) => holding(chunks, path));
        const files = new Set(['haven.js', ...wanted.flatMap((file) => [...closure(chunks, file)])]);
        elements[tag] = { files: [...files], ...(tag in reserved && { style: roomFor([tag, reserved[tag]]) }) };
      }
      const embed = Object.fromEntries(
        Object.entries(elements).map(([tag, element]) => [tag, snippet('/cdn/', element, hashes)]),
      );
      emit('embed.json', `${JSON.stringify({ elements, embed }, null, 2)}\n`);
      emit('embed.html', page(elements, hashes));
    },
  };
}
