// A reporter for `node --test`: leaves the figures of the whole run, and the name of each skipped test with its reason.
/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* counts(source) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A group is the sum of its tests; one that fails by itself (a broken hook, a crash) has no test that says so.
    const group = data.details?.type === 'suite';
    const ownFault = data.details?.error?.failureType !== 'subtestsFailed';
    if (group && !(type === 'test:fail' && ownFault)) continue;
    // Node reports a file in which it found no test as one test that passed.
    const empty = data.nesting === 0 && data.name.endsWith('.test.ts');
    if (empty && type === 'test:pass') process.stderr.write(`failed: ${data.name} ran no test\n`);
    if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
    else totals[type === 'test:pass' && !empty ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(totals);
}
