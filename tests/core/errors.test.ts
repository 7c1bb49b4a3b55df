import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attempt } from '../../src/core/attempt.js';
import { createChanges } from '../../src/core/changes.js';
import { HavenError, toHavenError } from '../../src/core/errors.js';
import { once } from '../../src/core/once.js';

describe('errors', () => {
  it('says whether trying again can help', () => {
    const helps = (['rate-limited', 'storage-full', 'offline', 'unavailable'] as const).map(
      (code) => new HavenError(code),
    );
    const not = (
      ['invalid', 'not-found', 'conflict', 'closed', 'unauthorized', 'unsupported', 'too-large'] as const
    ).map((code) => new HavenError(code));
    assert.ok(helps.every(({ retryable }) => retryable));
    assert.ok(not.every(({ retryable }) => !retryable));
  });

  it('anything thrown becomes a HavenError, which keeps what it came from', () => {
    for (const thrown of [new TypeError('x'), 'text', undefined, null, 7, { code: 'invalid' }]) {
      const error = toHavenError(thrown);
      assert.ok(error instanceof HavenError);
      assert.deepEqual([error.code, error.cause], ['unavailable', thrown]);
    }
  });

  it('a full disk is told as such', () => {
    const error = toHavenError(new DOMException('full', 'QuotaExceededError'));
    assert.equal((error as HavenError).code, 'storage-full');
  });

  it('an abort, and the error of another copy of the library, pass through untouched', () => {
    const abort = new DOMException('over', 'AbortError');
    assert.equal(toHavenError(abort), abort);
    const foreign = Object.assign(new Error('conflict'), { name: 'HavenError', code: 'conflict' });
    assert.equal(toHavenError(foreign), foreign);
  });
});

describe('an attempt', () => {
  it('does not begin after an abort', async () => {
    let began = false;
    const work = async (): Promise<void> => void (began = true);
    await assert.rejects(attempt(AbortSignal.abort('reason'), work), (thrown) => thrown === 'reason');
    assert.equal(began, false);
  });

  it('ends at once with the reason, though the work never does', async () => {
    const controller = new AbortController();
    const answer = attempt(controller.signal, () => new Promise(() => {}));
    controller.abort(null);
    await assert.rejects(answer, (thrown) => thrown === null);
  });

  it('turns what is thrown, at once or later, into a HavenError', async () => {
    const sync = (): Promise<never> => {
      throw new TypeError('at once');
    };
    await assert.rejects(attempt(undefined, sync), { code: 'unavailable' });
    await assert.rejects(
      attempt(undefined, async () => sync()),
      { code: 'unavailable' },
    );
    await assert.rejects(
      attempt(7 as unknown as AbortSignal, async () => 1),
      { code: 'unavailable' },
    );
  });
});

describe('once', () => {
  it('loads once for many callers, and again after a failure', async () => {
    let loads = 0;
    const load = once(async () => {
      if (++loads === 1) throw new Error('offline');
      return loads;
    });
    await assert.rejects(load());
    assert.deepEqual(await Promise.all([load(), load(), load()]), [2, 2, 2]);
    assert.equal(await load(), 2);
  });
});

describe('changes', () => {
  it('are told to one community, or to all, until the signal ends', () => {
    const { watch, tell } = createChanges();
    const controller = new AbortController();
    const heard: string[] = [];
    for (const community of ['a', 'b']) {
      watch({ community }, () => heard.push(community), { signal: controller.signal });
    }
    tell('a');
    tell();
    tell('c');
    controller.abort();
    tell();
    assert.deepEqual(heard, ['a', 'a', 'b']);
  });

  it('are refused for something that is no community', () => {
    const { signal } = new AbortController();
    assert.throws(() => createChanges().watch({ community: '*' }, () => {}, { signal }), { field: 'scope.community' });
  });
});
