import type {
  CheckpointRow,
  DecisionRow,
  DeskRow,
  KeptAuditRow,
  MessageRow,
  ReportRow,
  RingRow,
} from '../core/models/desk-rows.js';
import type { DeskSource, DeskTransaction } from '../core/models/desk-store.js';
import { withoutText } from '../core/models/item-states.js';
import type { ShareTransaction } from '../core/models/share-writes.js';
import type { PageKey } from '../core/paging.js';
import type { CommunityStore } from './memory-store.js';

/** Rows of reports, decisions and the log of one community. Rows are never changed, only replaced. */
export class DeskTables {
  readonly items = new Map<string, DeskRow>();
  readonly decisions = new Map<string, DecisionRow>();
  readonly messages = new Map<string, MessageRow[]>();
  readonly audit: KeptAuditRow[] = [];
  readonly checkpoints: CheckpointRow[] = [];
  ring: RingRow | undefined;

  decisionsOf(item: string): readonly DecisionRow[] {
    return [...this.decisions.values()].filter((row) => row.item === item);
  }

  reportOf(mailbox: string): ReportRow | undefined {
    for (const row of this.items.values()) if ('mailbox' in row && row.mailbox === mailbox) return row;
    return undefined;
  }

  proposals(about: string): readonly DeskRow[] {
    return [...this.items.values()].filter((row) => row.kind === 'act' && row.about === about);
  }

  /** Whatever the test says of a share, a reply or a report that is gone. */
  forget(about: (id: string, thread: string) => boolean): void {
    for (const row of this.items.values()) {
      if (about(row.kind === 'act' ? row.about : row.id, row.thread)) this.items.delete(row.id);
    }
    for (const row of this.decisions.values()) if (about(row.item, row.thread)) this.decisions.delete(row.id);
  }

  forgetTexts(today: string): void {
    for (const row of this.decisions.values()) {
      if (row.until !== undefined && row.until < today) this.decisions.set(row.id, withoutText(row));
    }
  }

  /** In the order of the queue. */
  queue(after: PageKey | undefined, count: number): readonly DeskRow[] {
    const keyed = [...this.items.values()].filter((row): row is DeskRow & { rank: number } => row.rank !== undefined);
    const follows = (row: { rank: number; id: string }, [rank, id]: PageKey): boolean =>
      row.rank > rank || (row.rank === rank && row.id > id);
    return keyed
      .filter((row) => !after || follows(row, after))
      .sort((one, other) => (follows(one, [other.rank, other.id]) ? 1 : -1))
      .slice(0, count);
  }
}

/** What the desk needs besides shares, in the same transaction. */
export function memoryDesk(store: CommunityStore): DeskTransaction {
  const { desk } = store;
  return {
    ...sharesOf(store),
    ring: async () => desk.ring,
    putRing: async (row) => (desk.ring = row),
    proposals: async (about) => desk.proposals(about),
    removeItem: async (id) => desk.items.delete(id),
    mailbox: async (hash) => desk.reportOf(hash),
    messages: async (report) => desk.messages.get(report) ?? [],
    async putMessage(row) {
      const others = (desk.messages.get(row.report) ?? []).filter(({ place }) => place !== row.place);
      desk.messages.set(
        row.report,
        [...others, row].sort((one, other) => one.place - other.place),
      );
    },
    async removeReport(id) {
      desk.messages.delete(id);
      desk.forget((item) => item === id);
      store.forget(({ item }) => item === id);
    },
    decision: async (id) => desk.decisions.get(id),
    auditHead: async () => desk.audit.at(-1),
    auditRow: async (seq) => desk.audit[seq],
    addAudit: async (row) => desk.audit.push(row),
    async putCheckpoint(row) {
      const at = desk.checkpoints.findIndex(({ size }) => size > row.size);
      desk.checkpoints.splice(at < 0 ? desk.checkpoints.length : at, 0, row);
    },
  };
}

/** The methods of a class do not come along when it is spread. */
const sharesOf = (store: CommunityStore): Required<ShareTransaction> => ({
  operation: (op) => store.operation(op),
  share: (id) => store.share(id),
  reply: (id) => store.reply(id),
  reaction: (share, capability) => store.reaction(share, capability),
  putOperation: (row, expired) => store.putOperation(row, expired),
  putShare: (row) => store.putShare(row),
  putReply: (row) => store.putReply(row),
  putReaction: (row) => store.putReaction(row),
  removeShare: (id) => store.removeShare(id),
  removeReply: (row) => store.removeReply(row),
  removeReaction: (share, capability) => store.removeReaction(share, capability),
  item: (id) => store.item(id),
  putItem: (row) => store.putItem(row),
  decisions: (item) => store.decisions(item),
  putDecision: (row) => store.putDecision(row),
  forgetTexts: (day) => store.forgetTexts(day),
});

export const memoryDeskSource = (deskOf: (community: string) => DeskTables): DeskSource => ({
  ring: async (community) => deskOf(community).ring,
  mailbox: async (community, hash) => deskOf(community).reportOf(hash),
  messages: async (community, report) => deskOf(community).messages.get(report) ?? [],
  queue: async (community, after, count) => deskOf(community).queue(after, count),
  audit: async (community, from, count) => deskOf(community).audit.slice(from, from + count),
  checkpoints: async (community) => deskOf(community).checkpoints,
});
