// What whoever writes an adapter, or tests an app that uses one, imports from the package.

export { CaseFailed } from './assert.js';
export type { BackendCase, CaseContext, Need } from './backend-case.js';
export { backendCases } from './backend-cases.js';
export { type RunOptions, runBackendCase, type Subject } from './run-backend-case.js';
export * from './scripted-backend.js';
export { exampleRows, manyShares, type SeedOptions } from './seed.js';
export { type TestClock, testClock } from './test-clock.js';
