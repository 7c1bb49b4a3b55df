import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}
interface Lock {
  readonly packages: Record<string, Entry>;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as T;

/** Optional packages, such as the binaries for other platforms, without which `npm ci` stops. */
function absent({ packages }: Lock): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path}: ${name}`),
  );
}

/** Packages that would be fetched from anywhere but the public registry. */
const elsewhere = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(
      ([, { resolved, link }]) => link === true || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    .map(([path]) => path);

const isExact = (version: string): boolean => /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

it('the lock file holds the packages of every platform, so that `npm ci` works on all of them', () => {
  assert.deepEqual(absent({ packages: { 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } } } }), [
    'node_modules/a: a-linux',
  ]);
  const lock = read<Lock>('package-lock.json');
  assert.ok(Object.keys(lock.packages).length > 100);
  assert.deepEqual(absent(lock), []);
});

it('the lock file names no address but the public registry', () => {
  assert.deepEqual(elsewhere({ packages: { a: { resolved: 'https://example.org/a.tgz' }, b: {} } }), ['a']);
  assert.deepEqual(elsewhere(read<Lock>('package-lock.json')), []);
});

it('every dependency is pinned to one version', () => {
  assert.deepEqual(['1.2.3', 'npm:@a/b@1.2.3', '^1.2.3', 'latest', '1.x'].map(isExact), [
    true,
    true,
    false,
    false,
    false,
  ]);
  const manifest = read<Record<string, Record<string, string> | undefined>>('package.json');
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(([, version]) => !isExact(version)),
  );
  assert.deepEqual(loose, []);
});
