import type { Clock, Day } from '../clock.js';
import { today } from '../clock.js';
import type { Ids } from '../ids.js';
import type { Occasion, Publication } from '../polls/publish.js';
import { publish } from '../polls/publish.js';
import { uniformFrom } from '../privacy/uniform.js';
import type { PollRow, PollTransact, PollTransaction } from './poll-rows.js';
import { isDue, presentPoll } from './poll-rows.js';
import { isReadable, ROW_VERSION } from './share-list.js';

/** What brings polls from one state to the next, once for every store. */
export interface Settling {
  /** Brings a poll and the latest wave of a series to the state of the day; true when that changed anything. */
  catchUp(tx: PollTransaction, about: readonly [poll: string, series: string | undefined], day: Day): Promise<boolean>;
  close(tx: PollTransaction, row: PollRow, day: Day): Promise<PollRow>;
  /** The same for somebody who only reads; a transaction of its own, and only when there is something to do. */
  settled(community: string, row: PollRow): Promise<PollRow>;
}

/** Whether a read has to write first. */
const isStale = (row: PollRow, day: Day): boolean =>
  isDue(row, day) || (row.closed === undefined && row.poll.interim && day > row.looked && day >= row.opens);

export function pollSettling(transact: PollTransact, clock: Clock, ids: Ids): Settling {
  const uniform = uniformFrom((length) => ids.bytes(length));

  /** Publishes what may be published; nothing when that is nothing new. */
  async function publication(
    tx: PollTransaction,
    { id, poll }: PollRow,
    occasion: Pick<Occasion, 'final'>,
  ): Promise<Publication | undefined> {
    // What is damaged in an answer is passed over when it is counted; it must not keep the others from being heard.
    const answers = (await tx.answers(id)).filter(isReadable).map((row) => row.answers);
    const kept = (await tx.results(id))?.published;
    const last = kept?.counted && { ...kept, counted: kept.counted };
    return publish(poll, answers, { ...occasion, last, uniform });
  }

  /** Free texts in a new random order without their capabilities; too few of a question are erased unread. */
  async function closeTexts(tx: PollTransaction, { id, poll }: PollRow): Promise<void> {
    const texts = await tx.texts(id);
    await tx.removeTexts(id);
    for (const question of poll.questions.filter(({ kind }) => kind === 'text')) {
      const own = texts.filter((row) => row.question === question.id);
      if (own.length < poll.textK) continue;
      for (const { capability: _, ...row } of own) await tx.putText({ ...row, id: ids.uuid() });
    }
  }

  async function close(tx: PollTransaction, row: PollRow, day: Day): Promise<PollRow> {
    const { community, id } = row;
    const found = await publication(tx, row, { final: true });
    const before = await tx.results(id);
    const { counted: _, ...published } = found ?? before?.published ?? {};
    await tx.putResults({
      v: ROW_VERSION,
      community,
      poll: id,
      day: found || !before ? day : before.day,
      ...('atLeast' in published && { published }),
    });
    await tx.removeAnswers(id);
    await closeTexts(tx, row);
    const closed: PollRow = { ...row, closed: day };
    await tx.putPoll(closed);
    return closed;
  }

  /** The poll as it stands today: closed when its days are over, with a batch published where one is due. */
  async function settle(tx: PollTransaction, row: PollRow, day: Day): Promise<PollRow> {
    if (isDue(row, day)) return close(tx, row, day);
    if (!isStale(row, day)) return row;
    // A batch comes out on a later day than its last answer, so that nobody sees which answer made it full.
    const published = await publication(tx, row, { final: false });
    if (published) {
      await tx.putResults({ v: ROW_VERSION, community: row.community, poll: row.id, day, published });
    }
    const looked: PollRow = { ...row, looked: day };
    await tx.putPoll(looked);
    return looked;
  }

  return {
    close,
    async catchUp(tx, [poll, series], day) {
      const rows = [await tx.poll(poll), series === undefined ? undefined : await tx.latestWave(series)];
      const stale = rows.filter((row) => row && isReadable(row) && isStale(row, day)).map(presentPoll);
      for (const row of stale) await settle(tx, row, day);
      return stale.length > 0;
    },
    async settled(community, row) {
      const day = today(clock);
      if (!isStale(row, day)) return row;
      // Read again inside: somebody else may have been faster.
      return transact(community, async (tx) => settle(tx, presentPoll(await tx.poll(row.id)), day));
    },
  };
}
