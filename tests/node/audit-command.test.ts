import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chainRows } from '../../src/core/audit/chain.js';
import { signCheckpoint } from '../../src/core/audit/checkpoint.js';
import type { AuditRow, Checkpoint } from '../../src/core/models/moderation.js';
import { seededRandom } from '../../src/testing/random.js';
import { ensureBuilt, readJson, root } from '../dist/built.js';

const command = (readJson('package.json') as { bin: Record<string, string> }).bin['haven-audit']!;
const scratch = join(root, '.cache/audit-command');
const community = 'night-shift';
const random = seededRandom();
const seed = random.key(32);

function run(files: Readonly<Record<string, string>>, ...more: string[]): { status: number | null; stdout: string } {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  });
  const { status, stdout } = spawnSync(process.execPath, [command, ...paths, ...more], { cwd: root, encoding: 'utf8' });
  return { status, stdout };
}

describe('haven-audit', () => {
  let rows: readonly AuditRow[];
  let mark: Checkpoint;

  before(async () => {
    ensureBuilt();
    mkdirSync(scratch, { recursive: true });
    const drafts = (['open', 'claim', 'hide', 'outcome'] as const).map((action) => ({
      actor: 'Night team',
      action,
      object: 'report' as const,
      id: random.uuid(),
    }));
    rows = await chainRows(undefined, drafts, 492_000);
    mark = await signCheckpoint({ community, size: 4, head: rows[3]!.hash, hour: 492_001 }, seed);
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  const exported = (change: object = {}): string =>
    JSON.stringify({ community, rows, checkpoints: [mark], ...change }, null, 2);

  it('is a program of Node', () => {
    assert.match(readFileSync(join(root, command), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('says that an export is whole, and how far somebody has signed for it', () => {
    const { status, stdout } = run({ 'log.json': exported() });
    assert.deepEqual([status, stdout], [0, 'All 4 rows fit; somebody has signed for the first 4.\n']);
  });

  it('reads JSON lines and marks from files of their own', () => {
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    const { status } = run({ 'log.jsonl': `${lines}\n`, 'mark.json': JSON.stringify(mark) }, '--community', community);
    assert.equal(status, 0);
  });

  it('says in one sentence what is wrong, and ends with 1', () => {
    const broken: readonly (readonly [object, RegExp])[] = [
      [{ rows: rows.map((row) => (row.seq === 1 ? { ...row, actor: 'Day team' } : row)) }, /Row 2 is not what/],
      [{ rows: rows.filter(({ seq }) => seq !== 2) }, /Row 3 is missing/],
      [{ rows: rows.toReversed() }, /Row 1 stands in another place/],
      [{ rows: rows.slice(0, 3) }, /ends too early.*row 3/],
      [{ checkpoints: [{ ...mark, size: 3 }] }, /Mark 1 of the files is not signed/],
      [{ community: 'garden' }, /Mark 1 of the files belongs to another community/],
    ];
    for (const [change, says] of broken) {
      const { status, stdout } = run({ 'log.json': exported(change) });
      assert.equal(status, 1, stdout);
      assert.match(stdout, says);
      assert.equal(stdout.split('\n').length, 2);
    }
  });

  it('finds a log that was written anew, by a mark that was kept elsewhere', async () => {
    const anew = await chainRows(undefined, [{ actor: 'Night team', action: 'open', object: 'act', id: 'x' }], 492_000);
    const more = await chainRows(
      anew[0],
      [1, 2, 3].map((id) => ({ actor: 'Night team', action: 'claim', object: 'act', id: String(id) }) as const),
      492_000,
    );
    const log = { rows: [...anew, ...more], checkpoints: [] };
    assert.equal(run({ 'log.json': exported(log) }).status, 0);
    const { status, stdout } = run({ 'log.json': exported(log), 'kept.json': JSON.stringify(mark) });
    assert.equal(status, 1);
    assert.match(stdout, /Row 4 is another one/);
  });

  it('lets no mark count but those of the keys that are named', async () => {
    const stranger = await signCheckpoint({ community, size: 9, head: rows[0]!.hash, hour: 1 }, random.key(32));
    const files = { 'log.json': exported({ checkpoints: [stranger, mark] }) };
    assert.equal(run(files).status, 1);
    const { status, stdout } = run(files, '--signer', mark.signer);
    assert.deepEqual([status, stdout], [0, 'All 4 rows fit; somebody has signed for the first 4.\n']);
  });

  it('ends with 2 when there is nothing it can read', () => {
    assert.equal(run({ 'log.json': 'no JSON' }).status, 2);
    assert.equal(run({ 'log.json': JSON.stringify(rows) }).status, 2);
    assert.equal(run({}, join(scratch, 'nowhere.json')).status, 2);
  });
});
