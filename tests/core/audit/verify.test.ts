import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { AuditDraft } from '../../../src/core/audit/chain.js';
import { auditObject, chainRows, NO_ROW, rowHash } from '../../../src/core/audit/chain.js';
import { signCheckpoint } from '../../../src/core/audit/checkpoint.js';
import type { AuditFault } from '../../../src/core/audit/verify.js';
import { verifyAudit } from '../../../src/core/audit/verify.js';
import type { AuditRow, Checkpoint } from '../../../src/core/models/moderation.js';
import { AUDIT_ACTIONS } from '../../../src/core/models/moderation.js';
import { seededRandom } from '../../../src/testing/random.js';

const community = 'night-shift';
const random = seededRandom();
const seed = random.key(32);
const SIZE = 24;

const draft = (): AuditDraft => ({
  actor: random.pick(['Night team', 'Day team']),
  action: random.pick(AUDIT_ACTIONS),
  object: random.pick(['report', 'share'] as const),
  id: random.uuid(),
  ...(random.whole(2) && { reason: 'missing-note' as const }),
});

describe(`checking a log (seed ${random.seed})`, () => {
  let rows: readonly AuditRow[];
  let mark: Checkpoint;
  let check: { readonly community: string; readonly signers: readonly string[] };

  before(async () => {
    rows = await chainRows(undefined, Array.from({ length: SIZE }, draft), 492_000);
    mark = await signCheckpoint({ community, size: SIZE, head: rows.at(-1)!.hash, hour: 492_001 }, seed);
    check = { community, signers: [mark.signer] };
  });

  const wrong = async (
    changed: readonly unknown[],
    marks: readonly unknown[] = [mark],
  ): Promise<AuditFault | undefined> => (await verifyAudit(changed, marks, check)).wrong;

  it('finds nothing wrong with one that was only added to', async () => {
    assert.equal(await wrong(rows), undefined);
    const more = await chainRows(rows.at(-1), [draft(), draft()], 492_002);
    assert.deepEqual(await verifyAudit([...rows, ...more], [mark], check), {
      rows: SIZE + 2,
      signed: SIZE,
      strangers: [],
    });
    assert.deepEqual(await verifyAudit([], [], check), { rows: 0, signed: 0, strangers: [] });
  });

  it('is the chain that is written down: SHA-256 over the hash before and the rest in canonical JSON', async () => {
    const { createHash } = await import('node:crypto');
    const sha = (text: string): string => createHash('sha256').update(text).digest('base64url');
    const drafts = [{ actor: 'Night team', action: 'hide', object: 'share', id: 'x', reason: 'missing-note' }] as const;
    const [row] = await chainRows(undefined, drafts, 5);
    const object = sha('share:x');
    const rest = `{"action":"hide","actor":"Night team","hour":5,"object":"${object}","reason":"missing-note","seq":0}`;
    assert.deepEqual([row!.object, row!.previous, row!.hash], [object, NO_ROW, sha(NO_ROW + rest)]);
    assert.equal(await auditObject('share', 'x'), object);
  });

  it('finds every single character that is changed, in any row', async () => {
    for (const [at, row] of rows.entries()) {
      const text = JSON.stringify(row);
      for (let index = 0; index < text.length; index += 1 + random.whole(6)) {
        const other = String.fromCharCode(text.charCodeAt(index) ^ (1 << random.whole(3)));
        let changed: unknown;
        try {
          changed = JSON.parse(text.slice(0, index) + other + text.slice(index + 1));
        } catch {
          continue;
        }
        if (JSON.stringify(changed) === text) continue;
        const found = await wrong(rows.with(at, changed as AuditRow));
        assert.ok(found && found.at <= at + 1, `row ${at}, character ${index}: ${other}`);
      }
    }
  });

  it('finds a row that was taken out, wherever it stood', async () => {
    for (let at = 0; at < SIZE - 1; at++) {
      assert.deepEqual(await wrong(rows.toSpliced(at, 1)), { fault: 'row-missing', at });
    }
  });

  it('finds two rows that changed places', async () => {
    for (let at = 0; at < SIZE - 1; at++) {
      const swapped = rows.with(at, rows[at + 1]!).with(at + 1, rows[at]!);
      assert.deepEqual(await wrong(swapped), { fault: 'row-moved', at });
    }
  });

  it('finds a row that was put in, and one that stands twice', async () => {
    for (let at = 1; at < SIZE; at++) {
      assert.equal((await wrong(rows.toSpliced(at, 0, rows[at - 1]!)))?.at, at);
      assert.equal((await wrong(rows.toSpliced(at, 0, { ...rows[at]!, actor: 'Nobody' })))?.at, at);
    }
  });

  it('finds a tail that was cut, by one row or by all', async () => {
    for (let size = 0; size < SIZE; size++) {
      assert.deepEqual(await wrong(rows.slice(0, size)), { fault: 'tail-cut', at: size });
    }
  });

  it('finds a log that somebody wrote anew, with every hash right', async () => {
    for (let from = 0; from < SIZE; from++) {
      const anew = await chainRows(
        rows[from - 1],
        rows.slice(from).map(() => draft()),
        492_000,
      );
      const forged = [...rows.slice(0, from), ...anew];
      assert.equal((await verifyAudit(forged, [], check)).wrong, undefined);
      assert.deepEqual(await wrong(forged), { fault: 'head-forked', at: SIZE - 1 });
    }
  });

  it('finds a row with more in it than its hash is over', async () => {
    const { hash: _, ...rest } = rows[3]!;
    const more = { ...rest, note: 'a word that nobody signed' };
    const row = { ...more, hash: await rowHash(rest) };
    assert.deepEqual(await wrong(rows.with(3, row)), { fault: 'row-changed', at: 3 });
  });

  it('takes no mark in which anything was changed', async () => {
    const changes: readonly Partial<Record<keyof Checkpoint, unknown>>[] = [
      { size: SIZE - 1 },
      { head: rows[0]!.hash },
      { hour: 1 },
      { community: 'garden' },
      { signer: random.key(32) },
      { signature: `${mark.signature.slice(0, -2)}AA` },
      { v: 2 },
    ];
    for (const change of changes) {
      assert.deepEqual(await wrong(rows, [{ ...mark, ...change }]), { fault: 'checkpoint-unsigned', at: 0 });
    }
    for (const nothing of [undefined, null, 7, {}, []]) {
      assert.equal((await wrong(rows, [nothing]))?.fault, 'checkpoint-unsigned');
    }
  });

  it('takes no mark of another community, and counts none of a key it does not know', async () => {
    const foreign = await signCheckpoint({ ...mark, community: 'garden' }, seed);
    assert.deepEqual(await wrong(rows, [mark, foreign]), { fault: 'checkpoint-foreign', at: 1 });
    const stranger = await signCheckpoint({ ...mark, size: 99 }, random.key(32));
    assert.deepEqual(await verifyAudit(rows, [stranger], check), {
      rows: SIZE,
      signed: 0,
      strangers: [stranger.signer],
    });
    assert.deepEqual((await verifyAudit(rows, [stranger], { community })).wrong, { fault: 'tail-cut', at: SIZE });
  });
});
