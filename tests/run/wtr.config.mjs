// Browser tests in Chromium. One profile serves all files of a run, so tests name their databases and communities apart.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findChromium } from './browser.mjs';
import { forcedColorsPlugin } from './forced-colors.mjs';
import { countingReporter } from './wtr-counts.mjs';
import { browserFiles } from './suites.ts';

export const rootDir = fileURLToPath(new URL('../..', import.meta.url));

// HAVEN_LIT=production runs the same tests on the Lit that ships; the default one warns about mistakes.
const production = process.env.HAVEN_LIT === 'production';
const plain = !process.stdout.isTTY || Boolean(process.env.CI);

/** Everything that does not depend on the engine. */
export const shared = {
  rootDir,
  files: [browserFiles],
  nodeResolve: { exportConditions: production ? ['production', 'browser'] : ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(rootDir, 'tsconfig.json') }),
    forcedColorsPlugin(),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  // One page at a time: a page in the background draws no frames and sees no intersections, so its tests would wait in vain.
  concurrency: 1,
  staticLogging: plain,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: !plain }), countingReporter()],
};

export default {
  ...shared,
  browsers: [
    chromeLauncher({
      launchOptions: await findChromium(),
      createPage: async ({ context }) => {
        const page = await context.newPage();
        // Two files run side by side, and only one page can have the real focus.
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  ],
};
