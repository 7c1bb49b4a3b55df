import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sites.mjs';

const inputs = ['src', 'rollup.config.mjs', 'package.json'];
// The first and the last thing the build makes.
const outputs = ['dist/index.js', 'cdn/haven.js', 'dist/custom-elements.json'];

function newest(path) {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return 0;
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Runs `npm run build` when an output is missing or older than a source. False when the build failed. */
export function buildIfNeeded() {
  const built = outputs.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const changed = Math.max(...inputs.map((path) => newest(join(root, path))));
  if (Math.min(...built) > changed) return true;
  console.log('Building Haven (this takes a moment) …');
  const { status, error } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) console.error('The build failed; nothing is served.');
  return status === 0;
}
