import type { PollsBackend } from '../../core/backend.js';
import type { Clock } from '../../core/clock.js';
import { systemClock } from '../../core/clock.js';
import { randomIds } from '../../core/ids.js';
import type { PollSource } from '../../core/models/poll-reads.js';
import type {
  PollAnswerRow,
  PollResultsRow,
  PollRow,
  PollTextRow,
  PollTransaction,
} from '../../core/models/poll-rows.js';
import { pollRules } from '../../core/models/poll-rules.js';
import type { Connection } from './connection.js';
import { under } from './schema.js';
import type { Transaction } from './transact.js';
import { operationsIn, strictTransact } from './transact.js';

const STORES = ['polls', 'poll-answers', 'poll-texts', 'poll-results', 'operations'] as const;

function pollTransaction(transaction: Transaction, community: string): PollTransaction {
  const polls = transaction.objectStore('polls');
  const answers = transaction.objectStore('poll-answers');
  const texts = transaction.objectStore('poll-texts');
  const results = transaction.objectStore('poll-results');
  return {
    ...operationsIn(transaction, community),
    poll: (id) => polls.get([community, id]),
    async latestWave(series) {
      const cursor = await polls.index('latest').openCursor(under([community, series]));
      return cursor?.value;
    },
    putPoll: (row) => polls.put(row),
    answer: (poll, capability) => answers.get([community, poll, capability]),
    answers: (poll) => answers.getAll(under([community, poll])),
    putAnswer: (row) => answers.put(row),
    removeAnswer: (poll, capability) => answers.delete([community, poll, capability]),
    removeAnswers: (poll) => answers.delete(under([community, poll])),
    text: (poll, capability) => texts.index('capability').get([community, poll, capability]),
    texts: (poll) => texts.getAll(under([community, poll])),
    putText: (row) => texts.put(row),
    removeText: (poll, id) => texts.delete([community, poll, id]),
    removeTexts: (poll) => texts.delete(under([community, poll])),
    results: (poll) => results.get([community, poll]),
    putResults: (row) => results.put(row),
  };
}

const pollSource = ({ ask }: Connection): PollSource => ({
  poll: (...key) => ask('polls', (store) => store.get(key) as IDBRequest<PollRow | undefined>),
  answer: (...key) => ask('poll-answers', (store) => store.get(key) as IDBRequest<PollAnswerRow | undefined>),
  results: (...key) => ask('poll-results', (store) => store.get(key) as IDBRequest<PollResultsRow | undefined>),
  waves: async (community, series, after, count) =>
    (await ask(
      'polls',
      (store) => store.index('latest').getAll(under([community, series], after), count) as IDBRequest<PollRow[]>,
    )) ?? [],
  texts: async (community, poll, after, count) =>
    (await ask(
      'poll-texts',
      (store) =>
        store.getAll(under([community, poll], after === undefined ? [] : [after]), count) as IDBRequest<PollTextRow[]>,
    )) ?? [],
});

/** Polls, fetched when a page first asks for one. */
export function indexedDbPolls(
  connection: Connection,
  changed: (community: string) => void,
  clock: Clock = systemClock,
): Omit<PollsBackend, 'watch'> {
  const transact = strictTransact(connection, STORES);
  return pollRules({
    source: pollSource(connection),
    transact: (community, work) => transact((transaction) => work(pollTransaction(transaction, community))),
    clock,
    ids: randomIds,
    changed,
  });
}
