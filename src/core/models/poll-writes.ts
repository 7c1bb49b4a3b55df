import type { PollsBackend, Receipt, WriteCall } from '../backend.js';
import type { Clock, Day } from '../clock.js';
import { today } from '../clock.js';
import { hashSecret, hashText } from '../crypto/keyring.js';
import { HavenError } from '../errors.js';
import type { Ids } from '../ids.js';
import type { Scope } from '../scope.js';
import { parseCount } from './item.js';
import { parseScope } from './parse-scope.js';
import { parseOperation, record } from './parse.js';
import { parseAnswers, parseNewPollAnswer, parseNewPollText } from './poll-answers.js';
import { parseNewPoll } from './poll-definition.js';
import { pollCreation } from './poll-create.js';
import { parseWord } from './poll-parse.js';
import type { PollRow, PollTransact, PollTransaction } from './poll-rows.js';
import { lacksNote, presentPoll } from './poll-rows.js';
import { pollSettling } from './poll-settle.js';
import { parseWords } from './poll-words.js';
import { ROW_VERSION } from './share-list.js';
import { fingerprint, openedBy, OPERATION_DAYS, present, secretOf } from './share-rows.js';

export type PollWrites = Pick<
  PollsBackend,
  'create' | 'answer' | 'change' | 'withdraw' | 'addText' | 'withdrawText' | 'close' | 'note'
>;

interface Setting {
  readonly tx: PollTransaction;
  readonly day: Day;
  /** Hash of the secret the call shows. */
  readonly hash: string;
  readonly base: { readonly v: typeof ROW_VERSION; readonly community: string };
}

type Written = Partial<Pick<Receipt, 'day' | 'version' | 'state'>>;

const fail = (code: 'conflict' | 'closed' | 'not-found', field?: string): never => {
  throw new HavenError(code, field ? { field } : {});
};

/** Polls and shares keep their operations together; no id of a share has this form. */
const operationOf = (poll: string): string => `poll:${poll}`;

/**
 * The rules of writing polls, once for every store. Whatever speaks of a poll first brings it to the state of the day.
 *
 * An operation is kept under a hash of its id, and told apart by a fingerprint that the id itself is part of: so what is
 * kept of an operation cannot confirm a guess of an answer, has no link to the answer's row, and need not be erased.
 */
export function pollWrites(transact: PollTransact, clock: Clock, ids: Ids): PollWrites {
  const settling = pollSettling(transact, clock, ids);

  async function write(
    scope: Scope,
    call: WriteCall,
    poll: string,
    /** Name of the method and its input without secrets; what cannot be parsed without the poll as it came. */
    input: readonly unknown[],
    secret: string,
    work: (setting: Setting) => Promise<Written>,
    series?: string,
  ): Promise<Receipt> {
    const { community } = parseScope(scope);
    const id = parseWord(poll, 'id');
    const shown = record(call, 'call')('op', parseOperation);
    const hash = secret && (await hashSecret(secret));
    const op = (await hashText(`poll|${shown}`)).slice(0, 22);
    const print = fingerprint([shown, id, hash, ...input]);
    const day = today(clock);
    const expired = today({ now: () => clock.now() - OPERATION_DAYS * 86_400_000 });
    const base = { v: ROW_VERSION, community } as const;
    const attempted = (): Promise<Receipt | undefined> =>
      transact(community, async (tx) => {
        const known = await tx.operation(op);
        if (known) {
          if (known.print !== print) fail('conflict', 'op');
          return { ...known.answer };
        }
        if (call.signal?.aborted) throw new HavenError('unavailable');
        // In a transaction of its own: a write that is refused afterwards must not open again what has been told as closed.
        if (await settling.catchUp(tx, [id, series], day)) return undefined;
        const written = await work({ tx, day, hash, base });
        const answer: Receipt = { id, day, version: 1, state: 'held', ...written };
        await tx.putOperation({ ...base, op, thread: operationOf(id), item: operationOf(id), print, answer }, expired);
        return { ...answer };
      });
    const receipt = (await attempted()) ?? (await attempted());
    // Whoever caught up once has caught up, unless the clock ran over midnight meanwhile.
    if (!receipt) throw new HavenError('unavailable');
    return receipt;
  }

  /** The poll, if it takes answers today. */
  async function open(setting: Setting, id: string): Promise<PollRow> {
    const row = presentPoll(await setting.tx.poll(id));
    const previous = row.previous === undefined ? undefined : await setting.tx.poll(row.previous);
    if (row.closed !== undefined || setting.day < row.opens || lacksNote(row, previous)) fail('closed');
    return row;
  }

  /** The poll, for its host. A poll without a host and a wrong secret are told alike. */
  async function hosted(setting: Setting, id: string): Promise<PollRow> {
    const row = presentPoll(await setting.tx.poll(id));
    openedBy({ ...setting.base, capability: row.capability ?? '' }, setting.hash);
    return row;
  }

  return {
    async create(scope, poll, call) {
      const input = parseNewPoll(poll);
      return write(
        scope,
        call,
        input.poll.id,
        ['create', input],
        '',
        ({ tx, base, day }) => pollCreation(tx, ids, base, day, input),
        input.poll.series,
      );
    },

    async answer(scope, poll, answer, call) {
      const print = plain(answer);
      return write(scope, call, poll, ['answer', print], '', async (setting) => {
        const { tx, base } = setting;
        const input = parseNewPollAnswer(print, (await open(setting, poll)).poll);
        if (await tx.answer(poll, input.capability)) fail('conflict', 'capability');
        await tx.putAnswer({ ...base, poll, ...input, version: 1 });
        return {};
      });
    },

    async change(scope, poll, version, answers, call) {
      const print = plain(answers);
      const from = parseCount(version, 'version');
      return write(scope, call, poll, ['change', from, print], secretOf(call), async (setting) => {
        const row = await open(setting, poll);
        const answer = present(await setting.tx.answer(poll, setting.hash));
        const input = parseAnswers(print, row.poll);
        if (answer.version !== from) fail('conflict', 'version');
        await setting.tx.putAnswer({ ...answer, answers: input, version: from + 1 });
        return { version: from + 1 };
      });
    },

    async withdraw(scope, poll, call) {
      return write(scope, call, poll, ['withdraw'], secretOf(call), async (setting) => {
        await open(setting, poll);
        const { version } = present(await setting.tx.answer(poll, setting.hash));
        await setting.tx.removeAnswer(poll, setting.hash);
        return { version, state: 'withdrawn' };
      });
    },

    async addText(scope, poll, text, call) {
      const print = plain(text);
      return write(scope, call, poll, ['addText', print], '', async (setting) => {
        const { tx, base } = setting;
        const input = parseNewPollText(print, (await open(setting, poll)).poll);
        if (await tx.text(poll, input.capability)) fail('conflict', 'capability');
        await tx.putText({ ...base, poll, id: ids.uuid(), ...input });
        return {};
      });
    },

    async withdrawText(scope, poll, call) {
      return write(scope, call, poll, ['withdrawText'], secretOf(call), async (setting) => {
        await open(setting, poll);
        const { id } = present(await setting.tx.text(poll, setting.hash));
        await setting.tx.removeText(poll, id);
        return { state: 'withdrawn' };
      });
    },

    async close(scope, poll, call) {
      return write(scope, call, poll, ['close'], secretOf(call), async (setting) => {
        const row = await hosted(setting, poll);
        if (row.closed === undefined) await settling.close(setting.tx, row, setting.day);
        return { state: 'published' };
      });
    },

    async note(scope, poll, note, call) {
      const input = parseWords(note, 'note');
      return write(scope, call, poll, ['note', input], secretOf(call), async (setting) => {
        const row = await hosted(setting, poll);
        if (row.closed === undefined) fail('conflict', 'state');
        await setting.tx.putPoll({ ...row, note: input });
        return { state: 'published' };
      });
    },
  };
}

/** Larger than any answer to any poll. */
const PLAIN_MAX = 100_000;

/**
 * A copy as plain data, made before anything is awaited: its giver may change the original, and what JSON cannot say
 * must not reach a fingerprint.
 */
function plain(value: unknown): unknown {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A circle, or a getter that throws.
  }
  if (text === undefined) throw new HavenError('invalid', { field: 'answers' });
  if (text.length > PLAIN_MAX) throw new HavenError('too-large', { field: 'answers' });
  return JSON.parse(text);
}
