import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import { backendCases } from '../../src/testing/backend-cases.js';
import { runBackendCase } from '../../src/testing/run-backend-case.js';

describe('the contract on memory', () => {
  for (const [group, cases] of Object.entries(backendCases)) {
    describe(group, () => {
      for (const item of cases) {
        it(item.name, async () => {
          const skipped = await runBackendCase(item, (clock) => {
            const backend = memoryBackend({ clock });
            return { backend, another: () => backend, reviewing: () => memoryBackend({ clock, review: true }) };
          });
          assert.equal(skipped, undefined);
        });
      }
    });
  }
});
