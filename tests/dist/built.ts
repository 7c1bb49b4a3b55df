import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');
export const cdn = join(root, 'cdn');

const sources = ['src/**/*.{ts,css}', '.config/{rollup,manifest}/*', 'rollup.config.mjs'];
/** The last file of a build. */
const stamp = join(dist, 'web-types.json');

function isFresh(): boolean {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync(sources, { cwd: root }).every((file) => statSync(join(root, file)).mtimeMs < built);
}

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Makes sure that `dist/` and `cdn/` are made of the present sources. Test files run side by side; one of them builds. */
export function ensureBuilt(): void {
  const lock = join(root, '.cache/build.lock');
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (let waited = 0; !isFresh(); waited += 100) {
    try {
      mkdirSync(lock);
    } catch {
      if (waited > 120_000) throw new Error(`Another build does not end; if there is none, remove ${lock}.`);
      pause(100);
      continue;
    }
    try {
      const { status, stderr } = spawnSync(process.execPath, ['.config/rollup/build.mjs'], { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`The build failed.\n${stderr}`);
    } finally {
      rmdirSync(lock);
    }
  }
}

const sizes = new Map<string, number>();

/** Bytes of a file of `cdn/` as a server sends it: brotli, quality 11. */
export function weight(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(readFileSync(join(cdn, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  sizes.set(file, length);
  return length;
}

export const weightOf = (files: Iterable<string>): number => [...new Set(files)].reduce((sum, file) => sum + weight(file), 0);

export interface Embed {
  /** By tag: the files a page fetches until the element works, and the rule that keeps its room. */
  readonly elements: Readonly<Record<string, { readonly files: readonly string[]; readonly style?: string }>>;
  /** By tag: the code to paste, for a page beside `/cdn/`. */
  readonly embed: Readonly<Record<string, string>>;
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
export const readEmbed = (): Embed => readJson('cdn/embed.json') as Embed;

export const chunks = (): string[] =>
  globSync('chunks/*.js', { cwd: cdn }).map((file) => file.replaceAll('\\', '/')).sort();

/** `chunks/share-box-D3kf_9.js` → `share-box` */
export const nameOf = (file: string): string => file.replace(/^chunks\//, '').replace(/(-[\w-]{7})?\.js$/, '');
