import { readLedger, writeLedger } from '../../controllers/privacy-ledger.js';
import { systemClock, today } from '../../core/clock.js';
import type { Keyring } from '../../core/crypto/keyring.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { fromBase64url } from '../../core/ids.js';
import type { PollAnswer, PollAnswers, PollQuestion } from '../../core/models/poll.js';
import { mayAsk, spend } from '../../core/privacy/privacy-budget.js';
import { randomised } from '../../core/privacy/randomised-response.js';
import type { PollCore } from './core.js';

export const epsilonOf = (question: PollQuestion): number | undefined =>
  question.kind === 'choice' ? question.deniable : undefined;

/** Whether this device has been asked for randomised answers so often that one more would give too much away. */
export function isSpent({ setup }: PollCore, question: PollQuestion): boolean {
  const epsilon = epsilonOf(question);
  if (epsilon === undefined) return false;
  const ledger = readLedger(setup.scope.community);
  return !ledger || !mayAsk(ledger, today(systemClock), epsilon);
}

/** The answers as they leave the device: those to deniable questions randomised, the same truth always the same way. */
export async function disguise(core: PollCore, ring: Keyring, answers: PollAnswers): Promise<PollAnswers> {
  const { poll } = core.view!;
  const { community } = core.setup.scope;
  const sent: Record<string, PollAnswer> = { ...answers };
  for (const question of poll.questions) {
    const truth = sent[question.id];
    const epsilon = epsilonOf(question);
    if (epsilon === undefined || typeof truth !== 'string' || question.kind !== 'choice') continue;
    const secret = await ring.secretFor('deniable', `${poll.series ?? poll.id}/${question.id}/${truth}`);
    const key = await hashSecret(secret);
    const ledger = readLedger(community);
    const day = today(systemClock);
    if (!ledger || !mayAsk(ledger, day, epsilon, key)) {
      Reflect.deleteProperty(sent, question.id);
      continue;
    }
    writeLedger(community, spend(ledger, { key, epsilon, day }));
    const options = question.options.map(({ id }) => id);
    sent[question.id] = randomised(options, epsilon, truth, fromBase64url(secret));
  }
  return sent;
}
