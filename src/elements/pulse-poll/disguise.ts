import { keyringSession } from '../../controllers/keyring-session.js';
import { systemClock, today } from '../../core/clock.js';
import type { Keyring } from '../../core/crypto/keyring.js';
import { hashSecret } from '../../core/crypto/keyring.js';
import { fromBase64url } from '../../core/ids.js';
import type { PollAnswer, PollAnswers, PollQuestion } from '../../core/models/poll.js';
import type { PrivacyLedger } from '../../core/privacy/privacy-budget.js';
import { mayAsk, parseLedger, spend } from '../../core/privacy/privacy-budget.js';
import { randomised } from '../../core/privacy/randomised-response.js';
import type { PollCore } from './core.js';

/** In this page, for where nothing can be stored. */
const pages = new Map<string, string>();

/**
 * The device's ledger of what randomised answers have cost stands where the keys stand: for good on a device that is
 * the person's own, else for as long as the tab. On a shared device the next person has other keys, and a fresh ledger.
 */
function storageOf(community: string): Storage | undefined {
  try {
    return keyringSession(community).ownDevice ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

const nameOf = (community: string): string => `haven:spent:${community}`;

function ledgerOf(community: string): PrivacyLedger | undefined {
  const name = nameOf(community);
  try {
    return parseLedger(storageOf(community)?.getItem(name) ?? pages.get(name));
  } catch {
    return parseLedger(pages.get(name));
  }
}

function keep(community: string, ledger: PrivacyLedger): void {
  const name = nameOf(community);
  pages.set(name, JSON.stringify(ledger));
  try {
    storageOf(community)?.setItem(name, JSON.stringify(ledger));
  } catch {
    // Then it holds as long as the page.
  }
}

export const epsilonOf = (question: PollQuestion): number | undefined =>
  question.kind === 'choice' ? question.deniable : undefined;

/** Whether this device has been asked for randomised answers so often that one more would give too much away. */
export function isSpent({ setup }: PollCore, question: PollQuestion): boolean {
  const epsilon = epsilonOf(question);
  if (epsilon === undefined) return false;
  const ledger = ledgerOf(setup.scope.community);
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
    const ledger = ledgerOf(community);
    const day = today(systemClock);
    if (!ledger || !mayAsk(ledger, day, epsilon, key)) {
      Reflect.deleteProperty(sent, question.id);
      continue;
    }
    keep(community, spend(ledger, { key, epsilon, day }));
    const options = question.options.map(({ id }) => id);
    sent[question.id] = randomised(options, epsilon, truth, fromBase64url(secret));
  }
  return sent;
}
