import type { Day } from '../clock.js';
import { HavenError } from '../errors.js';
import type { PageKey } from '../paging.js';
import type { Publication } from '../polls/publish.js';
import type { PollAnswers, PollDefinition, PollView, Words } from './poll.js';
import { parsePoll } from './poll-definition.js';
import type { ROW_VERSION } from './share-list.js';
import { isReadable, readable } from './share-list.js';
import type { OperationRow } from './share-rows.js';
import { dayNumber, present } from './share-rows.js';

interface Row {
  readonly v: typeof ROW_VERSION;
  readonly community: string;
}

/** A poll as it is kept: what its host wrote, and where it stands. Holds nothing of what anybody answered. */
export interface PollRow extends Row {
  readonly id: string;
  readonly poll: PollDefinition;
  /** Hash of the host's secret. */
  readonly capability?: string;
  /** Random; the place of this wave among others of the same day. */
  readonly key: string;
  readonly created: Day;
  readonly opens: Day;
  /** Series and last day as a negative number, so that ascending order puts the latest wave first; absent without series. */
  readonly series?: string;
  readonly latest?: number;
  /** The wave before this one. */
  readonly previous?: string;
  /** Day it was closed; absent while it is not. */
  readonly closed?: Day;
  /** Day on which answers were last looked at for a batch. */
  readonly looked: Day;
  readonly note?: Words;
}

/** One person's answer, until the poll closes. Without a day: rows lie in the order of a random hash. */
export interface PollAnswerRow extends Row {
  readonly poll: string;
  readonly capability: string;
  readonly version: number;
  readonly answers: PollAnswers;
}

/** Free text by itself. Its capability is dropped, and its id drawn anew, when the poll closes. */
export interface PollTextRow extends Row {
  readonly poll: string;
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly capability?: string;
}

/**
 * The one publication of a poll. Noise is inside its numbers and nowhere else: kept beside them it could be taken off
 * again. The exact counts behind a batch are gone once the poll has closed.
 */
export interface PollResultsRow extends Row {
  readonly poll: string;
  readonly day: Day;
  /** Absent when it has ended with too few. */
  readonly published?: Omit<Publication, 'counted'> & Partial<Pick<Publication, 'counted'>>;
}

/** What a store must do for the rules of polls: read and write rows of one community inside one transaction. */
export interface PollTransaction {
  operation(op: string): Promise<OperationRow | undefined>;
  putOperation(row: OperationRow, expired: Day): Promise<unknown>;
  poll(id: string): Promise<PollRow | undefined>;
  /** The wave with the lowest `latest`. */
  latestWave(series: string): Promise<PollRow | undefined>;
  putPoll(row: PollRow): Promise<unknown>;
  answer(poll: string, capability: string): Promise<PollAnswerRow | undefined>;
  answers(poll: string): Promise<readonly PollAnswerRow[]>;
  putAnswer(row: PollAnswerRow): Promise<unknown>;
  removeAnswer(poll: string, capability: string): Promise<unknown>;
  removeAnswers(poll: string): Promise<unknown>;
  text(poll: string, capability: string): Promise<PollTextRow | undefined>;
  texts(poll: string): Promise<readonly PollTextRow[]>;
  putText(row: PollTextRow): Promise<unknown>;
  removeText(poll: string, id: string): Promise<unknown>;
  removeTexts(poll: string): Promise<unknown>;
  results(poll: string): Promise<PollResultsRow | undefined>;
  putResults(row: PollResultsRow): Promise<unknown>;
}

/** As `Transact` of shares, for polls. */
export type PollTransact = <Result>(
  community: string,
  work: (transaction: PollTransaction) => Promise<Result>,
) => Promise<Result>;

/** Sort number of a wave. */
export const latestOf = ({ closes }: PollDefinition): number => -dayNumber(closes);

export const waveKey = (row: PollRow): PageKey => [row.latest ?? 0, row.key];

/** @throws {HavenError} `not-found`, or `unsupported` with field `version` for a row that is of a later version or damaged */
export function presentPoll(row: PollRow | undefined): PollRow {
  const known = present(row);
  // The definition through its parser, so that a damaged row is found here and not while somebody's answer is counted.
  const poll = readable(known, () => parsePoll(known.poll));
  if (!poll) throw new HavenError('unsupported', { field: 'version' });
  return { ...known, poll };
}

/** Whether the days of a poll are over without anybody having closed it. */
export const isDue = (row: PollRow, today: Day): boolean =>
  isReadable(row) && row.closed === undefined && today > row.poll.closes;

/** Whether nobody has said what came of the wave before. */
export const lacksNote = (row: PollRow, previous: PollRow | undefined): boolean =>
  previous !== undefined && previous.note === undefined && row.poll.note === undefined;

/** What a visitor sees of a poll that is not due. */
export function viewOf(row: PollRow, previous: PollRow | undefined, today: Day): PollView {
  const waits = row.closed === undefined && lacksNote(row, previous);
  const state = row.closed !== undefined ? 'closed' : waits || today < row.opens ? 'announced' : 'open';
  return {
    poll: row.poll,
    opens: row.opens,
    state,
    ...(waits && { waitsFor: 'note' as const }),
    ...(row.note !== undefined && { note: row.note }),
    counted: 'browser',
  };
}
