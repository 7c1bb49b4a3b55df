import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import { openMessage } from '../../src/core/crypto/sealing.js';
import { parseSealedReport } from '../../src/core/models/report-content.js';
import { TIERS } from '../../src/core/models/report.js';
import { seedModeration } from '../../src/testing/moderation-seed.js';

const community = 'night-shift';
const scope = { community };

for (const review of [false, true]) {
  describe(`the example desk${review ? ' where people read first' : ''}`, () => {
    it('has a report of each tier, an appeal for the other moderator, and a held share', async () => {
      const backend = memoryBackend({ review });
      const { moderators, reports, held, hidden } = await seedModeration(backend, { community });
      const [night, day] = moderators.map(({ key }) => ({ secret: key.access }));
      const queue = (call: { secret: string }) => backend.moderation.queue(scope, { free: false }, call);
      const [mine, theirs] = [(await queue(night!)).items, (await queue(day!)).items];
      assert.deepEqual(
        reports.slice(0, -1).map(({ tier }) => tier),
        TIERS,
      );
      const appeal = reports.at(-1)!;
      assert.equal(appeal.kind, 'appeal');
      assert.ok(!mine.some(({ id }) => id === appeal.id));
      assert.ok(theirs.some(({ id }) => id === appeal.id));
      assert.ok(theirs.some(({ id, kind }) => id === held.id && kind === 'share'));
      assert.equal((await backend.shares.own(scope, hidden.id, hidden)).state, 'hidden');
      assert.deepEqual((await backend.shares.list(scope, {})).items, []);
    });

    it('is really sealed, and opens with the key of either moderator', async () => {
      const backend = memoryBackend({ review });
      const { moderators, reports } = await seedModeration(backend, { community });
      const [{ key: night }, { key: day }] = moderators;
      for (const { id, content } of reports) {
        const call = { op: id.replaceAll('-', '').slice(0, 22), secret: day.access };
        const { messages } = await backend.moderation.open(scope, id, call);
        const { sealed } = messages[0]!;
        for (const { identity } of [night, day]) {
          const body = await openMessage(sealed, { community, purpose: 'report', epoch: 1, item: id }, [identity]);
          assert.equal(parseSealedReport(body).text, content.text);
        }
      }
    });
  });
}

describe('the keys of the example desk', () => {
  it('are the same each time, so that a story can keep them', async () => {
    const desks = await Promise.all([1, 2].map(() => seedModeration(memoryBackend(), { community })));
    assert.equal(desks[0]!.pin, desks[1]!.pin);
    assert.deepEqual(desks[0]!.moderators, desks[1]!.moderators);
  });
});
