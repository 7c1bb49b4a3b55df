import type { Day } from '../clock.js';
import { CONTENT_NOTES } from './content-notes.js';
import type { DecisionRow, Doer } from './desk-rows.js';
import { TRIM_DAYS } from './desk-rows.js';
import type { DeskTransaction } from './desk-store.js';
import { placed, queueHeld, withoutText } from './item-states.js';
import type { NewDecision } from './moderation.js';
import type { Setting } from './moderator-write.js';
import { isClaimed, refuse, renewed } from './moderator-write.js';
import { REASONS } from './report.js';
import type { ItemState } from './share.js';
import type { ReplyRow, ShareRow } from './share-rows.js';
import { AWAY_VERSION, counted, present, ROW_VERSION } from './share-rows.js';

type Item = ShareRow | ReplyRow;

/** What stands in place of an erased text: a row needs one, and its author is told why by the decision. */
const ERASED = '…';

const isReply = (row: Item): row is ReplyRow => 'share' in row;
const threadOf = (row: Item): string => (isReply(row) ? row.share : row.id);
const stateOf = (row: Item): ItemState => row.state ?? 'published';

/** The share or reply a decision is about, as its moderator has seen it. */
export async function decidedItem(setting: Setting, { about, version }: NewDecision): Promise<Item> {
  const { tx, doer, now } = setting;
  const found = about.kind === 'share' ? await tx.share(about.id) : await tx.reply(about.id);
  const row = found?.v === AWAY_VERSION ? found : present(found);
  const waiting = await tx.item(about.id);
  if (waiting && isClaimed(waiting, doer, now)) refuse('conflict', 'claim');
  if (row.erased) refuse('conflict', 'state');
  if (row.version !== version) refuse('conflict', 'version');
  return row;
}

/** What a decision makes of a row; and the decisions it undoes. */
interface Outcome {
  readonly row: Item;
  readonly settled: readonly DecisionRow[];
  /** What is kept with the decision, to undo it. */
  readonly kept?: Pick<DecisionRow, 'before' | 'until' | 'notes'>;
}

const edited = <R extends Item>(row: R, change: object, day: Day): R => ({
  ...row,
  ...change,
  edited: day,
  version: row.version + 1,
});

/** Days further on. */
const later = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Undoes all that stands, as far as it can be: a text that is no longer kept stays trimmed. */
function restored(row: Item, standing: readonly DecisionRow[], day: Day): Outcome {
  const text = standing.find(({ before }) => before !== undefined)?.before;
  const added = standing.flatMap(({ notes = [] }) => notes);
  const moved = row.state !== undefined && standing.some(({ act }) => act === 'hold' || act === 'hide');
  // Held because nobody has read it yet: that is for `publish`.
  if (!moved && text === undefined && added.length === 0) refuse('conflict', 'state');
  const notes = isReply(row) ? [] : row.notes.filter((note) => !added.includes(note));
  const changed = text !== undefined || added.length > 0;
  const change = { ...(text !== undefined && { text }), ...(!isReply(row) && { notes }) };
  return {
    row: placed(changed ? edited(row, change, day) : row, moved ? 'published' : stateOf(row)),
    settled: standing,
  };
}

/** Checks that an act fits where the row stands, and says what comes of it. */
export async function outcomeOf(tx: DeskTransaction, row: Item, input: NewDecision, day: Day): Promise<Outcome> {
  const all = (await tx.decisions(row.id)).toSorted((one, other) => one.place - other.place);
  const standing = all.filter(({ settled }) => !settled);
  const from = (...states: readonly ItemState[]): void =>
    void (states.includes(stateOf(row)) || refuse('conflict', 'state'));
  switch (input.act) {
    case 'hold':
      from('published');
      return { row: placed(row, 'held'), settled: [] };
    case 'hide':
      from('published', 'held');
      return { row: placed(row, 'hidden'), settled: [] };
    case 'publish':
      from('held');
      // A trim that can still be undone stands; all else is answered by publishing.
      return {
        row: placed(row, 'published'),
        settled: standing.filter(({ act, before }) => act !== 'add-note' && before === undefined),
      };
    case 'trim':
      return {
        row: edited(row, { text: input.trimmed }, day),
        settled: [],
        kept: { before: row.text, until: later(day, TRIM_DAYS) },
      };
    case 'add-note': {
      const had = isReply(row) ? [] : row.notes;
      const notes = (input.notes ?? []).filter((note) => !had.includes(note));
      if (isReply(row) || notes.length === 0) return refuse('conflict', 'notes');
      const ordered = CONTENT_NOTES.filter((note) => had.includes(note) || notes.includes(note));
      return { row: edited(row, { notes: ordered }, day), settled: [], kept: { notes } };
    }
    case 'restore':
      return restored(row, standing, day);
    case 'erase': {
      const { ownNote: _, ...rest } = row as ShareRow;
      const change = isReply(row) ? { text: ERASED } : { text: ERASED, notes: [], replies: 0, heard: 0 };
      const bare = { ...edited(isReply(row) ? row : rest, change, day), erased: true } as Item;
      return { row: placed(bare, 'hidden'), settled: all };
    }
  }
}

/** Takes effect: on the wall, in the queue, and for the author. */
export async function settleDecision(
  setting: Setting,
  before: Item,
  input: NewDecision,
  { row, settled, kept }: Outcome,
  by: readonly Doer[],
): Promise<number> {
  const { tx, base, day } = setting;
  const { id } = row;
  const { about: _, version: __, trimmed: ___, notes: ____, ...told } = input;
  const decisions = await tx.decisions(id);
  const place = 1 + Math.max(-1, ...decisions.map((decision) => decision.place));
  if (input.act === 'erase') await (isReply(before) ? tx.removeReply(before) : tx.removeShare(id));
  await (isReply(row) ? tx.putReply(row) : tx.putShare(row));
  if (isReply(row)) await countReply(tx, before as ReplyRow, row);
  for (const decision of settled) await tx.putDecision({ ...withoutText(decision), settled: true });
  await tx.putDecision({ ...base, ...told, item: id, thread: threadOf(row), place, day, by, ...kept });
  await queueAfter(setting, row, input);
  return row.version;
}

/** A reply that comes into sight, or goes out of it, counts so under its share. */
async function countReply(tx: DeskTransaction, before: ReplyRow, { v, share: thread }: ReplyRow): Promise<void> {
  if (v === before.v) return;
  const share = await tx.share(thread);
  if (share) await tx.putShare(counted(share, before, v === ROW_VERSION ? 1 : -1));
}

/** A held row waits in the queue, any other has left it. */
async function queueAfter(setting: Setting, row: Item, { reason }: NewDecision): Promise<void> {
  const { tx, day } = setting;
  if (row.state !== 'held') return void (await tx.removeItem(row.id));
  await queueHeld(tx, row, day, reason && REASONS[reason].tier);
  const waiting = await tx.item(row.id);
  if (waiting) await tx.putItem(renewed(waiting, setting));
}
