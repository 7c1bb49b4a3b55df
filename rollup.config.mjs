// Both things we ship: dist/ for bundlers, one file for each source and packages left outside; cdn/ for a script tag,
// with everything in it. Types, manifest and editor data are made from the sources afterwards (package.json, "build").
import { existsSync, globSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { cdnFiles } from './.config/rollup/cdn-files.mjs';
import { manualChunks } from './.config/rollup/chunks.mjs';
import { lighter } from './.config/rollup/lighter.mjs';
import { minifyTemplates } from './.config/rollup/minify-templates.mjs';
import { ownCopy } from './.config/rollup/own-copy.mjs';
import { importSource, sheetFiles } from './.config/rollup/sheets.mjs';
import { startTogether } from './.config/rollup/start-together.mjs';
import { subpaths } from './.config/rollup/subpaths.mjs';
import { tagFiles } from './.config/rollup/tag-files.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const sources = join(root, 'src');

// The decorator options come from the one tsconfig that every compiler reads.
const typescript = () => esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') });

const resolveSources = {
  name: 'resolve-sources',
  resolveId(source, importer) {
    if (!importer || !/^\.{1,2}\/.*\.js$/.test(source) || importer.includes('node_modules')) return null;
    const file = join(importer, '..', source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
};

const emptied = (folder) => ({ name: 'emptied', buildStart: () => rmSync(folder, { recursive: true, force: true }) });

/** An import that is not found is only a warning to rollup. Odd comments and circles inside a package are none of ours. */
const onwarn = ({ code, message, ids }) => {
  const foreign = code === 'CIRCULAR_DEPENDENCY' && ids?.every((id) => id.includes('node_modules'));
  if (code !== 'INVALID_ANNOTATION' && !foreign) throw new Error(message);
};

const tags = Object.fromEntries(
  globSync('elements/*/define.ts', { cwd: sources })
    .map((file) => file.replaceAll('\\', '/').split('/')[1])
    .sort()
    .map((name) => [`haven-${name}`, `/src/elements/${name}/${name}.ts`]),
);

const dist = {
  // What an app may import, and the command.
  input: [...Object.values(subpaths(root)), 'bin/helplines.ts', 'bin/audit.ts'].map((file) => join(sources, file)),
  external: [/^lit(\/|$)/, /^@lit\//, /^@noble\//, 'age-encryption', 'idb'],
  plugins: [emptied(join(root, 'dist')), resolveSources, typescript(), sheetFiles(sources)],
  onwarn,
  output: { dir: join(root, 'dist'), preserveModules: true, preserveModulesRoot: sources },
};

const { firstReads, languages: translations, tags: placed } = await importSource(join(sources, 'entries/tags.ts'));
/** Tag → the module of the browser's own backend that answers it first. */
const ahead = Object.fromEntries(
  Object.entries(firstReads).flatMap(([tag, load]) => {
    const [, file] = /import\("\.\.\/(adapters\/indexeddb\/.+)\.js"\)/.exec(load) ?? [];
    return file ? [[tag, [`src/${file}.ts`]]] : [];
  }),
);
const { LANGUAGES } = await importSource(join(sources, 'i18n/section.ts'));
const languages = LANGUAGES.filter((language) => language !== 'en');

/** The entry must not wait for a chunk, and a language is to be one file. */
const fileOf = (path) => relative(sources, path).replaceAll('\\', '/');
const ownCopies = (path) => {
  const file = fileOf(path);
  const reader = Object.keys(ahead).find((tag) => [tags[tag].slice(1), ...ahead[tag]].includes(`src/${file}`));
  if (reader) return reader.slice('haven-'.length);
  if (/^(cdn|entries\/(loader|report|room|start|tags))\.ts$/.test(file)) return 'entry';
  return languages.find((language) => file.startsWith(`i18n/${language}/`));
};
/** What reads a first answer is small, and drags nothing along that others need of the same models. */
const copied = (path, group) =>
  !Object.hasOwn(ahead, `haven-${group}`) ||
  /^(adapters\/indexeddb\/|controllers\/read-page|i18n\/(day|format)|core\/(text|page-keys|models\/))/.test(
    fileOf(path),
  ) ||
  fileOf(path).startsWith(`elements/${group}/`);

/** Later parts carry the name of their element: `story-wall-own`; an `index` is named after its folder. */
const chunkFileNames = ({ facadeModuleId, moduleIds, name }) => {
  const path = (facadeModuleId ?? moduleIds.at(-1)).replaceAll('\\', '/');
  const [, element] = /\/src\/elements\/([^/]+)\//.exec(path) ?? [];
  const own = name === 'index' ? `adapter-${path.split('/').at(-2)}` : '[name]';
  return `chunks/${element && !name.startsWith(element) ? `${element}-` : ''}${own}-[hash:7].js`;
};

/**
 * What answers first has come with its element; memory is for demos and for browsers that keep nothing; a receipt stands
 * where something has been sent, by an element that has fetched the same; and what is more than a first drawing comes behind it, where the bytes of its list would come before.
 */
const nobodyWaits = (id) =>
  [...Object.values(ahead).flat(), 'src/adapters/memory.ts', 'src/elements/receipt/receipt.ts'].includes(
    relative(root, id),
  ) || /\/elements\/([^/]+)\/[^/]+-more\.ts$/.test(id);

const cdn = {
  input: { haven: join(sources, 'cdn.ts') },
  plugins: [
    emptied(join(root, 'cdn')),
    ownCopy(ownCopies, copied),
    resolveSources,
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    typescript(),
    lighter(),
    minifyTemplates(),
    startTogether('shared', nobodyWaits),
    terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
    tagFiles([placed, firstReads, translations].flatMap(Object.keys).length),
    sheetFiles(sources),
    cdnFiles({
      sources,
      tags: Object.fromEntries(Object.entries(tags).filter(([tag]) => tag in placed)),
      page: '/src/entries/page.ts',
      ahead,
    }),
  ],
  onwarn,
  output: {
    dir: join(root, 'cdn'),
    entryFileNames: '[name].js',
    chunkFileNames,
    manualChunks: manualChunks(root, { tags, ahead, inner: ['receipt', 'care-card', 'moderator-desk'], languages }),
    generatedCode: { preset: 'es2015', symbols: false },
    // Namespaces are ours alone; freezing them costs bytes in every file.
    freeze: false,
    externalLiveBindings: false,
    compact: true,
    hoistTransitiveImports: false,
  },
};

export default [dist, cdn];
