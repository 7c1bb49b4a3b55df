// The browser tests once more, in the machine's own Firefox. Like Chromium, one profile serves all files of a run.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findFirefox } from './browser.mjs';
import { shared } from './wtr.config.mjs';

const { missing, ...launchOptions } = findFirefox();
if (missing) throw new Error(missing);

// A new context and page for each file cost 1.5 s each in Firefox, so they are kept and handed to the next file.
let context;
const idle = [];
const lend = (page) => ({ newPage: async () => page, close: async () => void idle.push(page) });

export default {
  ...shared,
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'firefox',
      launchOptions,
      createBrowserContext: async ({ browser }) => {
        context ??= await browser.newContext();
        return lend(idle.pop() ?? (await context.newPage()));
      },
    }),
  ],
};
