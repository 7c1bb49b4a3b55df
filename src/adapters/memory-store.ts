import type { DecisionRow, DeskRow } from '../core/models/desk-rows.js';
import type { Order } from '../core/models/share-list.js';
import { keyIn } from '../core/models/share-list.js';
import type { OperationRow, ReactionRow, ReplyRow, ShareRow, ShareRows } from '../core/models/share-rows.js';
import type { ShareTransaction } from '../core/models/share-writes.js';
import type { PageKey } from '../core/paging.js';
import { DeskTables } from './memory-desk.js';

/** Rows in the order of one list; what has no place in it is not taken in. */
export class SortedRows<Row extends object> {
  readonly #rows: Row[] = [];
  readonly #order: Order;

  constructor(order: Order) {
    this.#order = order;
  }

  add(row: Row): void {
    const key = keyIn(row, this.#order);
    if (key[0] !== undefined) this.#rows.splice(this.#place(key), 0, row);
  }

  remove(row: Row | undefined): void {
    const index = row ? this.#rows.indexOf(row, this.#place(keyIn(row, this.#order))) : -1;
    if (index >= 0) this.#rows.splice(index, 1);
  }

  after(key: PageKey | undefined, count: number): Row[] {
    // No id goes on with this letter, so the place is just behind the key's own row.
    const start = key ? this.#place([key[0], `${key[1]}~`]) : 0;
    return this.#rows.slice(start, start + count);
  }

  /** Index of the first row at or after the key, by halving. */
  #place([rank, id]: PageKey): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const [otherRank, otherId] = keyIn(this.#rows[middle] as Row, this.#order);
      if (otherRank < rank || (otherRank === rank && otherId < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Thread {
  readonly replies: SortedRows<ReplyRow>;
  readonly reactions: Map<string, ReactionRow>;
}

/** The rows of one community. Rows are never changed, only replaced. */
export class CommunityStore implements ShareTransaction {
  readonly newest = new SortedRows<ShareRow>('newest');
  readonly unanswered = new SortedRows<ShareRow>('unanswered');
  readonly #shares = new Map<string, ShareRow>();
  readonly #replies = new Map<string, ReplyRow>();
  readonly #threads = new Map<string, Thread>();
  readonly #operations = new Map<string, OperationRow>();
  readonly desk = new DeskTables();

  thread(share: string): Thread {
    let thread = this.#threads.get(share);
    if (!thread) this.#threads.set(share, (thread = { replies: new SortedRows('oldest'), reactions: new Map() }));
    return thread;
  }

  async operation(op: string): Promise<OperationRow | undefined> {
    return this.#operations.get(op);
  }

  async share(id: string): Promise<ShareRow | undefined> {
    return this.#shares.get(id);
  }

  async reply(id: string): Promise<ReplyRow | undefined> {
    return this.#replies.get(id);
  }

  async reaction(share: string, capability: string): Promise<ReactionRow | undefined> {
    return this.#threads.get(share)?.reactions.get(capability);
  }

  async putOperation(row: OperationRow, expired: string): Promise<void> {
    this.#operations.set(row.op, row);
    // A map keeps the order of arrival, so the oldest come first.
    for (const [op, { answer }] of this.#operations) {
      if (answer.day >= expired) break;
      this.#operations.delete(op);
    }
  }

  async putShare(row: ShareRow): Promise<void> {
    this.#place(row.id, row);
  }

  async putReply(row: ReplyRow): Promise<void> {
    const { replies } = this.thread(row.share);
    replies.remove(this.#replies.get(row.id));
    replies.add(row);
    this.#replies.set(row.id, row);
  }

  async putReaction(row: ReactionRow): Promise<void> {
    this.thread(row.share).reactions.set(row.capability, row);
  }

  async removeShare(id: string): Promise<void> {
    this.#place(id);
    for (const reply of this.thread(id).replies.after(undefined, Infinity)) this.#replies.delete(reply.id);
    this.#threads.delete(id);
    this.desk.forget((_item, thread) => thread === id);
    this.forget((operation) => operation.thread === id);
  }

  async removeReply(reply: ReplyRow): Promise<void> {
    this.thread(reply.share).replies.remove(reply);
    this.#replies.delete(reply.id);
    this.desk.forget((item) => item === reply.id);
    this.forget((operation) => operation.item === reply.id);
  }

  async removeReaction(share: string, capability: string): Promise<void> {
    this.thread(share).reactions.delete(capability);
  }

  async item(id: string): Promise<DeskRow | undefined> {
    return this.desk.items.get(id);
  }

  async putItem(row: DeskRow): Promise<void> {
    this.desk.items.set(row.id, row);
  }

  async decisions(item: string): Promise<readonly DecisionRow[]> {
    return this.desk.decisionsOf(item);
  }

  async putDecision(row: DecisionRow): Promise<void> {
    this.desk.decisions.set(row.id, row);
  }

  async forgetTexts(today: string): Promise<void> {
    this.desk.forgetTexts(today);
  }

  fill(rows: ShareRows, community: string): this {
    const own = (row: { readonly community: string }): boolean => row.community === community;
    for (const row of rows.shares.filter(own)) this.#place(row.id, row);
    for (const row of rows.replies.filter(own)) void this.putReply(row);
    for (const row of rows.reactions.filter(own)) void this.putReaction(row);
    return this;
  }

  #place(id: string, row?: ShareRow): void {
    const before = this.#shares.get(id);
    for (const list of [this.newest, this.unanswered]) {
      list.remove(before);
      if (row) list.add(row);
    }
    if (row) this.#shares.set(id, row);
    else this.#shares.delete(id);
  }

  /** Takes the fingerprints off these operations. */
  forget(about: (operation: OperationRow) => boolean): void {
    for (const [op, { print: _, ...rest }] of this.#operations) if (about(rest)) this.#operations.set(op, rest);
  }
}
