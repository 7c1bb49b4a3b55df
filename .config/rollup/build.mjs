// `npm run build`: dist/ and cdn/ with rollup, then types, then what editors read. Rollup empties the folders, so it goes first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const steps = [
  ['node_modules/rollup/dist/bin/rollup', '--config', '--logLevel', 'warn', '--silent'],
  ['node_modules/@typescript/native/bin/tsc', '-p', '.config/rollup/tsconfig.types.json'],
  ['.config/manifest/build.mjs'],
];

for (const [file, ...args] of steps) {
  const { status } = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`The build stopped at ${file}.`);
    process.exit(1);
  }
}
console.log('Built dist/ for bundlers and cdn/ for script tags; cdn/embed.html holds the code to paste.');
