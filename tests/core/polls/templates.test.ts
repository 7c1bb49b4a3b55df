import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNewPoll } from '../../../src/core/models/poll-definition.js';
import { isPollTemplate, POLL_TEMPLATES, pollTemplate } from '../../../src/i18n/poll-templates/index.js';

/** Every text of a template, with its place. */
function texts(value: unknown, path = ''): [path: string, words: Record<string, string>][] {
  if (typeof value !== 'object' || !value) return [];
  if ('en' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const COUNTS: Readonly<Record<string, number>> = {
  climate: 8,
  belonging: 5,
  'team-safety': 7,
  workload: 9,
  stigma: 8,
  mood: 1,
  needs: 9,
};

describe('ready-made polls', () => {
  for (const name of POLL_TEMPLATES) {
    it(`${name} needs nothing but an id and a last day, and no host`, async () => {
      const template = await pollTemplate(name);
      const { poll } = parseNewPoll({ ...template, id: name, closes: '2026-12-01' });
      assert.equal(poll.questions.length, COUNTS[name] ?? poll.questions.length);
    });

    it(`${name} says everything in all four languages, each in its own words and script`, async () => {
      const all = texts(await pollTemplate(name));
      assert.ok(all.length > 3);
      for (const [path, words] of all) {
        assert.deepEqual(Object.keys(words), ['en', 'es', 'de', 'ar'], path);
        assert.match(words['ar']!, /^[^a-zA-Z]+$/, path);
        for (const tag of ['en', 'es', 'de']) assert.match(words[tag]!, /^[^\u0600-\u06FF]+$/, path);
        for (const text of Object.values(words)) {
          assert.ok(text.trim() === text && text.length <= 180 && !text.includes('!'), `${path}: ${text}`);
        }
      }
    });
  }

  it('score what the notes say, with the items turned round that have to be', async () => {
    const scores = await Promise.all(
      POLL_TEMPLATES.map(async (name) => [name, (await pollTemplate(name)).scores] as const),
    );
    const said = scores.flatMap(([name, all = []]) =>
      all.map(({ questions, reversed = [] }) => [name, questions.length, reversed.join()]),
    );
    assert.deepEqual(said, [
      ['climate', 8, ''],
      ['belonging', 5, 'left-out,hiding'],
      ['team-safety', 7, 'mistakes,being-different,asking'],
      ['workload', 8, ''],
      ['stigma', 5, 'weak'],
    ]);
  });

  it('are known by their names only', () => {
    assert.deepEqual([isPollTemplate('mood'), isPollTemplate('constructor'), isPollTemplate(7)], [true, false, false]);
  });
});
