import { keyringSession } from '../../controllers/keyring-session.js';
import type { PollsBackend } from '../../core/backend.js';
import type { Keyring } from '../../core/crypto/keyring.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { HavenError } from '../../core/errors.js';
import { randomIds } from '../../core/ids.js';
import type { OwnPollAnswer, PollAnswers } from '../../core/models/poll.js';
import type { Scope } from '../../core/scope.js';
import type { PollCore } from './core.js';
import { disguise } from './disguise.js';

/** This person's answer as it stands at the backend, and the keys that open it. */
export interface Own extends OwnPollAnswer {
  readonly ring: Keyring;
}

/** What is to be sent: answers without declined texts, and texts by question. */
export interface Outgoing {
  readonly answers: PollAnswers;
  readonly texts: ReadonlyMap<string, string>;
  readonly own: Own | undefined;
}

/** Operation ids by what they write, so that trying again cannot do it twice. */
export type Operations = Map<string, string>;

interface Place {
  readonly polls: PollsBackend;
  readonly scope: Scope;
  readonly id: string;
}

function placeOf({ setup, view }: PollCore): Place {
  const polls = setup.backend?.polls;
  if (!polls || !view) throw new HavenError('unsupported');
  return { polls, scope: setup.scope, id: view.poll.id };
}

const unless =
  (code: string) =>
  (thrown: unknown): undefined => {
    if ((thrown as Partial<HavenError> | undefined)?.code !== code) throw thrown;
    return undefined;
  };

/** The answer of whoever holds keys here; nothing when there are none, or they opened nothing. */
export async function findOwn(core: PollCore, signal?: AbortSignal): Promise<Own | undefined> {
  const { polls, scope, id } = placeOf(core);
  const session = keyringSession(scope.community);
  await session.ready();
  for (const ring of session.hasKeys ? await session.keyrings() : []) {
    const secret = await ring.secretFor('poll', id);
    const own = await polls.own(scope, id, { secret, ...(signal && { signal }) }).catch(unless('not-found'));
    if (own) return { ...own, ring };
  }
  return undefined;
}

/**
 * Brings the poll where the page carries it, the answers, and each text by itself. What has arrived before a failure is
 * known again by its operation.
 */
export async function sendAll(
  core: PollCore,
  { answers, texts, own }: Outgoing,
  operations: Operations,
  signal: AbortSignal,
): Promise<Own> {
  const { polls, scope, id } = placeOf(core);
  const call = (what: unknown): { readonly op: string; readonly signal: AbortSignal } => {
    const key = JSON.stringify(what);
    const op = operations.get(key) ?? randomIds.operation();
    operations.set(key, op);
    return { op, signal };
  };
  if (core.own) await polls.create(scope, core.own, call(['create', core.own]));
  core.own = undefined;
  const ring = own?.ring ?? (await keyringSession(scope.community).keyring());
  const secret = await ring.secretFor('poll', id);
  let version = own?.version ?? 0;
  if (Object.values(answers).some((answer) => answer !== null)) {
    const sent = await disguise(core, ring, answers);
    const key = call(['answer', version, sent]);
    const receipt = own
      ? await polls.change(scope, id, own.version, sent, { ...key, secret })
      : await polls.answer(scope, id, { answers: sent, capability: await hashSecret(secret) }, key);
    // An answer that is not about this poll is no answer: nobody is told "thank you" because of it.
    if (receipt?.id !== id) throw new HavenError('unavailable');
    version = receipt.version;
  }
  for (const [question, text] of texts) {
    const apart = await ring.secretFor('poll-text', `${id}/${question}`);
    const again = call(['erase', version, question, text]);
    await polls.withdrawText(scope, id, { ...again, secret: apart }).catch(unless('not-found'));
    const capability = await hashSecret(apart);
    await polls.addText(scope, id, { question, text, capability }, call(['text', version, question, text]));
  }
  return { answers, version, ring };
}

/** Takes back the answer, and every text that belongs to the same keys. */
export async function withdrawAll(
  core: PollCore,
  own: Own,
  operations: Operations,
  signal: AbortSignal,
): Promise<true> {
  const { polls, scope, id } = placeOf(core);
  const call = (what: string): { readonly op: string; readonly signal: AbortSignal } => {
    const op = operations.get(what) ?? randomIds.operation();
    operations.set(what, op);
    return { op, signal };
  };
  for (const { kind, id: question } of core.view!.poll.questions) {
    if (kind !== 'text') continue;
    const secret = await own.ring.secretFor('poll-text', `${id}/${question}`);
    const key = call(`erase ${own.version} ${question}`);
    await polls.withdrawText(scope, id, { ...key, secret }).catch(unless('not-found'));
  }
  const secret = await own.ring.secretFor('poll', id);
  await polls.withdraw(scope, id, { ...call(`withdraw ${own.version}`), secret }).catch(unless('not-found'));
  return true;
}
