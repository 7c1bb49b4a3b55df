// Says in plain lines what the browser run came to, and hands the figures to `npm test` through the file HAVEN_COUNTS names.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const leaves = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => leaves(inner, [...path, inner.name])),
];

export function countingReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const file = relative(process.cwd(), session.testFile);
        const tests = session.testResults ? leaves(session.testResults) : [];
        for (const test of tests) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
          if (test.skipped) console.log(`skipped: ${file}: ${test.title}`);
          else if (!test.passed) counts.failures.push(`${file} › ${test.title}`);
        }
        const fault = (what) => {
          counts.failed += 1;
          counts.failures.push(`${file} ${what}`);
        };
        // A file that fails to load, times out or holds no test reports nothing, which must not look like success.
        const why = session.errors.map(({ message }) => message.split('\n', 1)[0]).join('; ');
        if (tests.length === 0) fault(`ran no test${why && ` (${why})`}`);
        else if (!session.passed && tests.every((test) => test.passed || test.skipped))
          fault(`failed outside its tests${why && ` (${why})`}`);
        // On a host's page this would be an error in the host's console.
        if (session.logs.some(([first]) => /^An error was thrown in a Promise outside a test/.test(String(first)))) {
          fault('left a rejected promise unhandled');
        }
      }
      for (const failure of counts.failures) console.log(`failed: ${failure}`);
      console.log(`\npassed: ${counts.passed}, failed: ${counts.failed}, skipped: ${counts.skipped}`);
      if (process.env.HAVEN_COUNTS) writeFileSync(process.env.HAVEN_COUNTS, JSON.stringify(counts));
      if (counts.failed > 0) process.exitCode = 1;
    },
  };
}
