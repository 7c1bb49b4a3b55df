import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { PollsBackend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { randomIds } from '../../src/core/ids.js';
import type { NewPoll } from '../../src/core/models/poll.js';
import { moodPoll } from '../../src/testing/seed-polls.js';
import { seededRandom } from '../../src/testing/random.js';
import { newCommunity, root, stage, type Scene, type Stage } from './pulse-poll-setup.js';

const random = seededRandom(23);

/** What the keys of this page prove themselves with as the host of a poll. */
export async function hostSecret(community: string, poll: string): Promise<string> {
  return (await keyringSession(community).keyring()).secretFor('poll-host', poll);
}

/** So many texts to a question, each of somebody else. */
export async function seedTexts(
  polls: PollsBackend,
  community: string,
  poll: NewPoll,
  question: string,
  texts: readonly string[],
): Promise<void> {
  for (const text of texts) {
    const input = { question, text, capability: random.key(32) };
    await polls.addText({ community }, poll.id, input, { op: randomIds.operation() });
  }
}

export const TEXT_POLL = moodPoll({
  questions: [...moodPoll().questions, { id: 'why', kind: 'text', text: 'What would help?' }],
});

/** A poll that the keys of this page have made, as its host sees it on that day. */
export async function hostStage(scene: Scene & { readonly texts?: readonly string[] } = {}): Promise<Stage> {
  const { poll = moodPoll(), community = newCommunity(), texts = [], set } = scene;
  const capability = await hashSecret(await hostSecret(community, poll.id));
  return stage({
    ...scene,
    community,
    poll: { ...poll, capability },
    meanwhile: (polls) => seedTexts(polls, community, poll, 'why', texts),
    set: (fresh) => {
      fresh.view = 'host';
      set?.(fresh);
    },
  });
}

/** Writes into a field of the element. */
export function write(element: Stage['element'], selector: string, value: string): void {
  const field = root(element).querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
