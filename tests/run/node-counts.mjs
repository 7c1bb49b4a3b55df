// A reporter for `node --test`: leaves the figures of the whole run and the name of each test that failed.
import { relative } from 'node:path';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* counts(source) {
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A group is the sum of its tests; one that fails by itself (a broken hook, a crash) has no test that says so.
    const group = data.details?.type === 'suite';
    const ownFault = data.details?.error?.failureType !== 'subtestsFailed';
    if (group && !(type === 'test:fail' && ownFault)) continue;
    // Node reports a file in which it found no test as one test that passed.
    const empty = data.nesting === 0 && data.name.endsWith('.test.ts');
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
    else if (type === 'test:pass' && !empty) totals.passed += 1;
    else {
      totals.failed += 1;
      totals.failures.push(
        empty ? `${data.name} ran no test` : `${relative(process.cwd(), data.file ?? '')} › ${data.name}`,
      );
    }
  }
  yield JSON.stringify(totals);
}
