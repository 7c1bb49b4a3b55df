// What whoever writes an adapter, or tests an app that uses one, imports from the package.

import type * as Seed from './moderation-seed.js';

export { CaseFailed } from './assert.js';
export type { BackendCase, CaseContext, Need } from './backend-case.js';
export { backendCases } from './backend-cases.js';
export { type RunOptions, runBackendCase, type Subject } from './run-backend-case.js';
export type * from './moderation-seed.js';
export * from './scripted-backend.js';
export { exampleRows, manyShares, type SeedOptions } from './seed.js';
export { type TestClock, testClock } from './test-clock.js';

/** See `testing/moderation-seed`; fetched when it is asked for, since it seals. */
export const seedModeration: typeof Seed.seedModeration = async (...args) =>
  (await import('./moderation-seed.js')).seedModeration(...args);
