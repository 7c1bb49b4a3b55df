import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseScope } from '../../src/core/models/parse-scope.js';
import { isCommunity } from '../../src/core/scope.js';

describe('the scope', () => {
  it('takes letters of every script, digits, and . _ - inside', () => {
    for (const community of ['a', '7', 'night-shift', 'foro.de.apoyo', 'Zürich_2', 'مجتمع', 'あ'.repeat(64)]) {
      assert.deepEqual(parseScope({ community, extra: 1 }), { community });
    }
  });

  it('refuses everything else by name', () => {
    for (const community of [
      '',
      '-a',
      '.a',
      '_a',
      '__proto__',
      'a b',
      'a/b',
      'a\n',
      'a\u0000',
      '*',
      'あ'.repeat(65),
      7,
      null,
      ['a'],
    ]) {
      assert.throws(() => parseScope({ community }), { code: 'invalid', field: 'scope.community' });
    }
    for (const scope of [undefined, null, 7, 'a', []]) assert.throws(() => parseScope(scope), { code: 'invalid' });
  });

  it('never throws anything but a HavenError', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        if (isCommunity(value)) return;
        assert.throws(() => parseScope({ community: value }), { name: 'HavenError' });
      }),
    );
  });
});
