import type { PageKey } from '../core/paging.js';
import type { PollAnswerRow, PollResultsRow, PollRow, PollTextRow, PollTransaction } from '../core/models/poll-rows.js';
import { waveKey } from '../core/models/poll-rows.js';

export type Operations = Pick<PollTransaction, 'operation' | 'putOperation'>;

/** Polls of one community in memory. Rows are never changed, only replaced. */
export interface MemoryPolls extends PollTransaction {
  waves(series: string, after: PageKey | undefined, count: number): readonly PollRow[];
  textsAfter(poll: string, after: string | undefined, count: number): readonly PollTextRow[];
}

const follows = (row: PollRow, [latest, key]: PageKey): boolean => {
  const [other, own] = waveKey(row);
  return other > latest || (other === latest && own > key);
};

/** Adds to the map of maps, so that all that belongs to a poll can be taken away at once. */
function within<Row>(all: Map<string, Map<string, Row>>, poll: string): Map<string, Row> {
  let own = all.get(poll);
  if (!own) all.set(poll, (own = new Map<string, Row>()));
  return own;
}

/** @param operations where the community's operations are kept, those of shares among them */
export function memoryPolls(operations: Operations): MemoryPolls {
  const polls = new Map<string, PollRow>();
  const answers = new Map<string, Map<string, PollAnswerRow>>();
  const texts = new Map<string, Map<string, PollTextRow>>();
  const results = new Map<string, PollResultsRow>();
  const ofSeries = (series: string): PollRow[] =>
    [...polls.values()].filter((row) => row.series === series).sort((a, b) => (follows(a, waveKey(b)) ? 1 : -1));
  const ofPoll = (poll: string): PollTextRow[] =>
    [...(texts.get(poll)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    operation: (op) => operations.operation(op),
    putOperation: (row, expired) => operations.putOperation(row, expired),
    poll: async (id) => polls.get(id),
    latestWave: async (series) => ofSeries(series)[0],
    putPoll: async (row) => polls.set(row.id, row),
    answer: async (poll, capability) => answers.get(poll)?.get(capability),
    answers: async (poll) => [...(answers.get(poll)?.values() ?? [])],
    putAnswer: async (row) => within(answers, row.poll).set(row.capability, row),
    removeAnswer: async (poll, capability) => answers.get(poll)?.delete(capability),
    removeAnswers: async (poll) => answers.delete(poll),
    text: async (poll, capability) =>
      [...(texts.get(poll)?.values() ?? [])].find((row) => row.capability === capability),
    texts: async (poll) => ofPoll(poll),
    putText: async (row) => within(texts, row.poll).set(row.id, row),
    removeText: async (poll, id) => texts.get(poll)?.delete(id),
    removeTexts: async (poll) => texts.delete(poll),
    results: async (poll) => results.get(poll),
    putResults: async (row) => results.set(row.poll, row),
    waves: (series, after, count) =>
      ofSeries(series)
        .filter((row) => !after || follows(row, after))
        .slice(0, count),
    textsAfter: (poll, after, count) =>
      ofPoll(poll)
        .filter(({ id }) => after === undefined || id > after)
        .slice(0, count),
  };
}
