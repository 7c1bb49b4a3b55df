import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HavenError } from '../../src/core/errors.js';
import { readAuthorView, readOwnReply, readOwnShare } from '../../src/core/models/own-views.js';

const decision = {
  id: '8f14e45f-ceea-4a67-9b3c-0d1e2f3a4b5c',
  act: 'hide',
  day: '2026-03-10',
  text: 'not-published',
  appealable: true,
};

describe('what an author reads of a backend’s answer', () => {
  it('takes what is absent for the most open: on the wall, nothing decided, nothing received', () => {
    assert.deepEqual(readAuthorView({}), { received: {}, state: 'published', decisions: [] });
  });

  it('keeps only reactions and amounts it knows', () => {
    const { received } = readAuthorView({ received: { warmth: 'several', 'with-you': 7, hate: 'many' } });
    assert.deepEqual(received, { warmth: 'several' });
  });

  it('leaves out a decision it cannot read, and keeps the others', () => {
    const bad = [
      null,
      { ...decision, text: 'shout' },
      { ...decision, reason: 'because' },
      { ...decision, day: 'today' },
    ];
    assert.deepEqual(readAuthorView({ decisions: [...bad, decision] }).decisions, [decision]);
    assert.deepEqual(readAuthorView({ decisions: 'none' }).decisions, []);
  });

  it('cleans a moderator’s words, as every text', () => {
    const words = 'Thank\u202E you';
    assert.equal(readAuthorView({ decisions: [{ ...decision, words }] }).decisions[0]?.words, 'Thank you');
  });

  it('refuses a state nobody knows, and what is no item', () => {
    for (const value of [{ state: 'gone' }, null, 'own', []]) {
      assert.throws(() => readAuthorView(value), HavenError);
    }
    assert.throws(() => readOwnShare({ share: {} }), { code: 'invalid' });
    assert.throws(() => readOwnReply({ reply: null }), { code: 'invalid' });
  });
});
