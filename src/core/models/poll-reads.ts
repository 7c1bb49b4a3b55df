import type { PollsBackend } from '../backend.js';
import type { Clock } from '../clock.js';
import { today } from '../clock.js';
import { hashSecret, sameHash } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { PageKey } from '../paging.js';
import { readPage } from '../paging.js';
import type { Scope } from '../scope.js';
import { parseText } from './item.js';
import { parseScope } from './parse-scope.js';
import { parseId, parseKey, record } from './parse.js';
import type { PollText } from './poll.js';
import type { PollResults } from './poll-results.js';
import { POLL_TEXT_MAX } from './poll.js';
import { parseAnswers } from './poll-answers.js';
import { parseWord } from './poll-parse.js';
import type { PollAnswerRow, PollResultsRow, PollRow, PollTextRow } from './poll-rows.js';
import { presentPoll, viewOf, waveKey } from './poll-rows.js';
import type { Settling } from './poll-settle.js';
import { readable } from './share-list.js';
import { parseStretch } from './share-queries.js';
import { dayNumber, openedBy, present, secretOf } from './share-rows.js';

/** What a store must do for reading polls: hand out rows of one community. */
export interface PollSource {
  poll(community: string, id: string): Promise<PollRow | undefined>;
  answer(community: string, poll: string, capability: string): Promise<PollAnswerRow | undefined>;
  results(community: string, poll: string): Promise<PollResultsRow | undefined>;
  /** Up to `count` waves that follow `after`: ascending by `waveKey`. */
  waves(community: string, series: string, after: PageKey | undefined, count: number): Promise<readonly PollRow[]>;
  /** Up to `count` texts whose id is greater than `after`, ascending. */
  texts(community: string, poll: string, after: string | undefined, count: number): Promise<readonly PollTextRow[]>;
}

export type PollReads = Pick<PollsBackend, 'get' | 'own' | 'results' | 'waves' | 'texts'>;

/** All that is handed out of what people answered; `counted` stays behind. */
function resultsOf(row: PollRow, kept: PollResultsRow | undefined): PollResults {
  const { id, poll, note, closed } = row;
  const published = kept?.published;
  return {
    poll: id,
    ...(poll.series !== undefined && { series: poll.series }),
    closes: poll.closes,
    state: closed === undefined ? (published ? 'interim' : 'waiting') : published ? 'final' : 'too-few',
    ...(kept && { day: kept.day }),
    ...(published && { atLeast: published.atLeast }),
    questions: published?.questions ?? [],
    scores: published?.scores ?? [],
    ...(note !== undefined && { note }),
    counted: 'browser',
  };
}

const parseSecret = (call: unknown): string | undefined =>
  call === undefined
    ? undefined
    : record(call, 'call')('secret', (secret, field) => (secret === undefined ? undefined : parseKey(secret, field)));

const shows = ({ poll, capability }: PollRow, hash: string | undefined): boolean =>
  poll.results === 'everyone' || (hash !== undefined && capability !== undefined && sameHash(capability, hash));

const hashed = async (call: unknown): Promise<string | undefined> => {
  const secret = parseSecret(call);
  return secret === undefined ? undefined : hashSecret(secret);
};

/** The rules of reading polls, once for every store; whoever asks first after the last day closes it. */
export function pollReads(source: PollSource, settling: Settling, clock: Clock): PollReads {
  async function found(scope: Scope, poll: string): Promise<PollRow> {
    const { community } = parseScope(scope);
    const row = presentPoll(await source.poll(community, parseWord(poll, 'id')));
    return settling.settled(community, row);
  }

  return {
    async get(scope, poll) {
      const row = await found(scope, poll);
      const previous = row.previous === undefined ? undefined : await source.poll(row.community, row.previous);
      return viewOf(row, previous, today(clock));
    },

    async own(scope, poll, call) {
      const secret = secretOf(call);
      const row = await found(scope, poll);
      if (row.closed !== undefined) throw new HavenError('closed');
      const answer = present(await source.answer(row.community, row.id, await hashSecret(secret)));
      const answers = readable(answer, () => parseAnswers(answer.answers, row.poll));
      if (!answers) throw new HavenError('unsupported', { field: 'version' });
      return { answers, version: answer.version };
    },

    async results(scope, poll, call) {
      const hash = await hashed(call);
      const row = await found(scope, poll);
      if (!shows(row, hash)) throw new HavenError('not-found');
      return resultsOf(row, await source.results(row.community, row.id));
    },

    async waves(scope, series, query, call) {
      const { community } = parseScope(scope);
      const name = parseWord(series, 'series');
      const stretch = parseStretch(query, -1);
      const hash = await hashed(call);
      const page = await readPage({
        ...stretch,
        async read(after, count) {
          const rows = await source.waves(community, name, after, count);
          return Promise.all(
            rows.map(async (row) => (readable(row, presentPoll) ? settling.settled(community, row) : row)),
          );
        },
        key: waveKey,
        item: (row) =>
          readable(row, () => (row.closed !== undefined && shows(row, hash) ? presentPoll(row) : undefined)),
        signal: call?.signal,
      });
      const items = page.items.map(async (row) => resultsOf(row, await source.results(community, row.id)));
      return { ...page, items: await Promise.all(items) };
    },

    async texts(scope, poll, query, call) {
      const stretch = parseStretch(query);
      const hash = await hashSecret(secretOf(call));
      const { community } = parseScope(scope);
      const { capability = '', v } = presentPoll(await source.poll(community, parseWord(poll, 'id')));
      openedBy({ v, community, capability }, hash);
      const row = await found(scope, poll);
      if (row.closed === undefined) throw new HavenError('conflict', { field: 'state' });
      const rank = dayNumber(row.closed);
      return readPage({
        ...stretch,
        read: async (after, count) => source.texts(row.community, row.id, after?.[1], count),
        key: ({ id }) => [rank, id],
        item: (text) =>
          readable(text, ({ id, question }): PollText => ({
            id: parseId(id),
            question,
            text: parseText(text.text, 'text', POLL_TEXT_MAX),
          })),
        signal: call.signal,
      });
    },
  };
}
