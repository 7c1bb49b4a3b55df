import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readDirectory } from '../../src/core/resources/read-directory.js';

// Ranges that were set aside for stories: nobody answers there.
const FICTIONAL = /^(01632 960\d{3}|555-01\d\d)$/;
const INVENTED = /(^|[.@/])example(\.org)?(\/|$)/;

for (const [source, count] of [
  ['demo/community/help/directory.csv', 4],
  ['demo/intranet/assets/people-directory.json', 3],
] as const) {
  it(`every entry of ${source} can be shown, and leads to nobody real`, async () => {
    const bytes = readFileSync(new URL(`../../${source}`, import.meta.url));
    const { resources, refused } = await readDirectory(bytes, { source });
    assert.deepEqual(refused, []);
    assert.equal(resources.length, count);
    for (const { id, contacts, url } of resources) {
      if (url) assert.match(url, INVENTED, id);
      for (const { kind, value, uri } of contacts) {
        if (kind === 'phone') assert.match(value!, FICTIONAL, id);
        if (kind === 'web' || kind === 'email') assert.match(value ?? uri!, INVENTED, id);
      }
    }
  });
}
