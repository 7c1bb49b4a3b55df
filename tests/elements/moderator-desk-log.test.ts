import { expect } from 'chai';
import { randomIds } from '../../src/core/ids.js';
import type { AuditRow, Checkpoint } from '../../src/core/models/moderation.js';
import type { HavenModeratorDesk } from '../../src/elements/moderator-desk/moderator-desk.js';
import { printMark } from '../../src/elements/moderator-desk/audit-files.js';
import { waitFor } from '../helpers/wait.js';
import {
  instead,
  mount,
  openRow,
  press,
  root,
  scene,
  type Scene,
  shows,
  standing,
  text,
} from './moderator-desk-setup.js';

const SECRET = 'Nothing of this sentence may stand in the log.';

/** A desk where something has been done, and the log as it stands then. */
async function worked(): Promise<{ readonly one: Scene; readonly rows: readonly AuditRow[] }> {
  const one = await scene();
  for (let at = 0; at < 3; at++) await one.report({ text: SECRET });
  const desk = await mount(one, one.day);
  await standing(desk, 3);
  for (let at = 0; at < 3; at++) await openRow(desk, at);
  const rows = await one.backend.moderation.audit(
    { community: one.community },
    { from: 0 },
    { secret: one.day.access },
  );
  return { one, rows };
}

async function logOf(one: Scene, rows: readonly AuditRow[]): Promise<HavenModeratorDesk> {
  const desk = await mount(instead(one, { audit: (_scope, { from }) => Promise.resolve(rows.slice(from)) }), one.night);
  await press(desk, 'The log');
  return desk;
}

const change = (rows: readonly AuditRow[], at: number, to: Partial<AuditRow>): readonly AuditRow[] =>
  rows.map((row, index) => (index === at ? { ...row, ...to } : row));

describe('the log at the desk', function () {
  this.timeout(30_000);

  it('lists what was done by role, without a word that anybody wrote, and says that it is whole', async () => {
    const { one, rows } = await worked();
    const desk = await logOf(one, rows);
    await shows(desk, `All ${rows.length} rows fit together. Nothing is missing.`);
    await shows(desk, 'Nobody has signed a mark yet');
    expect(root(desk).querySelectorAll('.log li')).to.have.length(rows.length);
    expect(text(desk)).to.include('Day team').and.not.include(SECRET);
  });

  it('says plainly which row was changed, left out or swapped', async () => {
    const { one, rows } = await worked();
    await shows(await logOf(one, change(rows, 2, { actor: 'Somebody else' })), 'Row 3 is not what was written then.');
    await shows(await logOf(one, change(rows, 1, { action: 'note' })), 'Row 2 is not what was written then.');
    await shows(
      await logOf(
        one,
        rows.filter((_, at) => at !== 3),
      ),
      'Row 4 is missing.',
    );
    const [first, second, ...rest] = rows;
    await shows(await logOf(one, [second!, first!, ...rest]), 'Row 1 is out of its place.');
  });

  it('shows by a signed mark that rows are missing at the end', async () => {
    const { one, rows } = await worked();
    const desk = await mount(one, one.day);
    await press(desk, 'The log', 'Sign a mark');
    await shows(desk, 'Signed, and kept with the log as well.');
    await shows(desk, `A moderator has signed for it up to row ${rows.length}.`);
    const other = await logOf(one, rows.slice(0, -2));
    await shows(other, 'Rows are missing at the end, from row');
    await shows(other, 'Please do not go on alone.');
  });

  it('compares the log with a mark that was kept elsewhere, where the backend has thrown its own away', async () => {
    const { one, rows } = await worked();
    const desk = await mount(one, one.day);
    await press(desk, 'The log', 'Sign a mark');
    await shows(desk, 'Signed, and kept with the log as well.');
    const [mark] = await one.backend.moderation.checkpoints({ community: one.community }, { secret: one.day.access });
    const hidden = instead(one, {
      audit: (_scope, { from }) => Promise.resolve(rows.slice(0, -1).slice(from)),
      checkpoints: () => Promise.resolve([]),
    });
    const cut = await mount(hidden, one.night);
    await press(cut, 'The log');
    await shows(cut, 'Nobody has signed a mark yet');
    await hand(cut, JSON.stringify(mark));
    await shows(cut, 'Rows are missing at the end, from row');
    await hand(desk, 'no mark at all');
    await shows(desk, 'This file holds no mark.');
    await hand(desk, JSON.stringify({ ...mark!, size: 1 } satisfies Checkpoint));
    await shows(desk, 'A mark does not bear the signature of a moderator.');
  });

  it('prints a mark with all that is needed to compare it', async () => {
    let sheet = '';
    printMark('Mark of the log', [['Ends with', 'AbC_1']], (view) => (sheet = view.document.body.textContent ?? ''));
    await waitFor(() => sheet, 'the sheet');
    expect(sheet).to.equal('Mark of the logEnds withAbC_1');
  });

  it('leaves the desk usable when the log cannot be had', async () => {
    const one = await scene();
    const desk = await mount(instead(one, { audit: () => Promise.reject(new Error(randomIds.uuid())) }), one.day);
    await press(desk, 'The log');
    await shows(desk, 'The log cannot be shown just now.');
    await press(desk, 'What waits');
    await shows(desk, 'Nothing waits just now.');
  });
});

async function hand(desk: HavenModeratorDesk, content: string): Promise<void> {
  const input = await waitFor(
    () => root(desk).querySelector<HTMLInputElement>('input[type=file]'),
    'the field for a file',
  );
  const files = new DataTransfer();
  files.items.add(new File([content], 'mark.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
