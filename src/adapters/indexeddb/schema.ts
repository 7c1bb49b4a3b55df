import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  CheckpointRow,
  DecisionRow,
  DeskRow,
  KeptAuditRow,
  MessageRow,
  RingRow,
} from '../../core/models/desk-rows.js';
import type { PollAnswerRow, PollResultsRow, PollRow, PollTextRow } from '../../core/models/poll-rows.js';
import type { OperationRow, ReactionRow, ReplyRow, ShareRow } from '../../core/models/share-rows.js';

/** Name of the database when the host chooses none. */
export const DATABASE = 'haven';

/** How many steps `migrations` has; here because who only reads does not fetch them. */
export const VERSION = 3;

type Ranked = [community: string, rank: number, id: string];
type RankedIn = [community: string, group: string, rank: number, id: string];

/**
 * Every key begins with the community, so that no range can reach over two. Within a list the random id follows the
 * day, so that neither keys nor order tell when somebody came.
 */
export interface HavenSchema extends DBSchema {
  shares: {
    key: [community: string, id: string];
    value: ShareRow;
    indexes: {
      newest: Ranked;
      /** Sparse: a share that is not waiting has no such property. */
      unanswered: Ranked;
      'topic-newest': RankedIn;
      'topic-unanswered': RankedIn;
    };
  };
  replies: { key: [community: string, id: string]; value: ReplyRow; indexes: { thread: RankedIn } };
  reactions: { key: [community: string, share: string, capability: string]; value: ReactionRow };
  operations: {
    key: [community: string, op: string];
    value: OperationRow;
    indexes: { thread: [community: string, share: string]; day: [community: string, day: string] };
  };
  polls: {
    key: [community: string, id: string];
    value: PollRow;
    /** Sparse: a poll asked once has no series. */
    indexes: { latest: [community: string, series: string, latest: number, key: string] };
  };
  'poll-answers': { key: [community: string, poll: string, capability: string]; value: PollAnswerRow };
  'poll-texts': {
    key: [community: string, poll: string, id: string];
    value: PollTextRow;
    /** Sparse: a text of a poll that has closed has none. */
    indexes: { capability: [community: string, poll: string, capability: string] };
  };
  'poll-results': { key: [community: string, poll: string]; value: PollResultsRow };
  desk: {
    key: [community: string, id: string];
    value: DeskRow;
    indexes: {
      /** Sparse: what nobody needs to look at has no rank. */
      queue: Ranked;
      /** Sparse: of reports only. */
      mailbox: [community: string, mailbox: string];
      /** Sparse: of proposals only. */
      about: [community: string, about: string];
      thread: [community: string, thread: string];
    };
  };
  'desk-messages': { key: [community: string, report: string, place: number]; value: MessageRow };
  decisions: {
    key: [community: string, id: string];
    value: DecisionRow;
    indexes: {
      item: [community: string, item: string];
      thread: [community: string, thread: string];
      /** Sparse: of those that keep a text for a while. */
      until: [community: string, until: string];
    };
  };
  'key-rings': { key: string; value: RingRow };
  audit: { key: [community: string, seq: number]; value: KeptAuditRow };
  checkpoints: { key: [community: string, size: number, signer: string]; value: CheckpointRow };
}

export type Database = IDBPDatabase<HavenSchema>;

/** Everything whose key begins with these parts; with `after`, only what follows that place. */
export const under = (prefix: readonly (string | number)[], after: readonly (string | number)[] = []): IDBKeyRange =>
  // An array sorts behind every number and string.
  IDBKeyRange.bound([...prefix, ...after], [...prefix, []], after.length > 0);
