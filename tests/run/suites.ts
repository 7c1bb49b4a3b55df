// Which test file runs where. The command line, the runner's configuration and the architecture test all read this.

/** Run with `node --test`, straight from TypeScript. */
export const nodeFiles = 'tests/{core,protocol,node,server}/**/*.test.ts';

/** Run inside each browser. */
export const browserFiles =
  'tests/{i18n,styles,testing,adapters,base,controllers,elements,entries,stories,browser}/**/*.test.ts';

/** Run with `node --test` after the build; they start a browser or read `dist/` themselves. */
export const builtFiles = '{tests/{dist,demo}/**/*.test.ts,tests/{dist,stories}/**/*.node.mjs}';
