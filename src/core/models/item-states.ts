import type { Day } from '../clock.js';
import type { DecisionRow, DeskRow, HeldRow } from './desk-rows.js';
import { queueRank } from './queue-rank.js';
import type { Tier } from './report.js';
import type { ItemState } from './share.js';
import type { ReplyRow, ShareRow } from './share-rows.js';
import { AWAY_VERSION, ranked, ROW_VERSION } from './share-rows.js';

/** What a store of shares must do for moderators: rows of the queue and of decisions, in the transaction of the share. */
export interface ItemTransaction {
  /** A row of the moderators' queue. */
  item(id: string): Promise<DeskRow | undefined>;
  putItem(row: DeskRow): Promise<unknown>;
  /** Decisions about one share or reply, in any order. */
  decisions(item: string): Promise<readonly DecisionRow[]>;
  putDecision(row: DecisionRow): Promise<unknown>;
  /** Erases the texts from before a trim whose last day is over. */
  forgetTexts(today: Day): Promise<unknown>;
}

/** A share or a reply where it is to stand. */
export function placed<R extends ShareRow | ReplyRow>(row: R, to: ItemState): R {
  const { state: _, ...rest } = row;
  const moved = { ...rest, ...(to === 'published' ? { v: ROW_VERSION } : { v: AWAY_VERSION, state: to }) } as R;
  return 'voice' in moved ? (ranked(moved) as R) : moved;
}

/** The row by which a held share or reply stands in the queue; its place stays when it was there before. */
export async function queueHeld(
  tx: Partial<ItemTransaction>,
  row: ShareRow | ReplyRow,
  day: Day,
  tier: Tier = 'other',
): Promise<void> {
  const { community, id, version } = row;
  const kind = 'share' in row ? 'reply' : 'share';
  const thread = 'share' in row ? row.share : id;
  const before = (await tx.item?.(id)) as HeldRow | undefined;
  const place = before ?? { v: ROW_VERSION, community, id, kind, thread, tier, day, rank: queueRank(tier, day) };
  await tx.putItem?.({ ...place, version });
}

/** A decision without the text from before. */
export const withoutText = ({ before: _, until: __, ...row }: DecisionRow): DecisionRow => row;

/**
 * Where a share or reply stands after its author has edited it. What moderators have held, hidden or trimmed waits for one of them:
 * otherwise an edit would bring back what was trimmed, and nobody would look at what was put right. The text from before a
 * trim is erased, since its author has answered.
 */
export async function afterEdit(
  tx: Partial<ItemTransaction>,
  row: ShareRow | ReplyRow,
  review: boolean,
): Promise<ItemState> {
  const decisions = (await tx.decisions?.(row.id)) ?? [];
  for (const decision of decisions) if (decision.before !== undefined) await tx.putDecision?.(withoutText(decision));
  const acted = decisions.some(({ act, settled }) => !settled && (act === 'hold' || act === 'hide' || act === 'trim'));
  return review || row.state || acted ? 'held' : 'published';
}
