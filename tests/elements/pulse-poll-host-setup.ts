import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { PollsBackend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { randomIds } from '../../src/core/ids.js';
import type { NewPoll } from '../../src/core/models/poll.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { moodPoll, seedPoll } from '../../src/testing/seed-polls.js';
import { seededRandom } from '../../src/testing/random.js';
import { testClock } from '../../src/testing/test-clock.js';
import { mount, newCommunity, root, type Scene, type Stage } from './pulse-poll-setup.js';

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
  const { poll = moodPoll(), people = 0, answer = () => ({ mood: 3 }), day = '2026-03-10', texts = [] } = scene;
  const community = scene.community ?? newCommunity();
  const clock = testClock(poll.opens ?? '2026-03-10');
  const memory = memoryBackend({ clock });
  const capability = await hashSecret(await hostSecret(community, poll.id));
  await seedPoll(memory.polls, { community, poll: { ...poll, capability }, people, random, answer });
  await seedTexts(memory.polls, community, poll, 'why', texts);
  clock.set(day);
  const polls: PollsBackend = { ...memory.polls, ...scene.instead?.(memory.polls) };
  const element = await mount({ ...memory, polls }, community, (fresh) => {
    fresh.poll = poll.id;
    fresh.view = 'host';
    scene.set?.(fresh);
  });
  return { community, polls, clock, element };
}

/** Writes into a field of the element. */
export function write(element: Stage['element'], selector: string, value: string): void {
  const field = root(element).querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
