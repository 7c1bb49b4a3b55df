import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/moderator-desk/keys/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { firstRing } from '../src/controllers/desk-ring.js';
import { keepDeskKey } from '../src/controllers/kept-desk-key.js';
import type { UnlockedModerator } from '../src/controllers/unlocked-moderator.js';
import type { Backend } from '../src/core/backend.js';
import { today } from '../src/core/clock.js';
import { rootOf, signKeyRing } from '../src/core/crypto/key-ring.js';
import { memberOf, moderatorKeyFrom, type ModeratorKey, recoveryMemberOf } from '../src/core/crypto/moderator-key.js';
import { paperCopy } from '../src/core/crypto/paper-copy.js';
import { base64url, randomIds } from '../src/core/ids.js';
import type { KeyRing } from '../src/core/models/key-ring.js';
import type { HavenDeskKeys } from '../src/elements/moderator-desk/keys/desk-keys.js';
import { testClock } from '../src/testing/test-clock.js';

export type Play = (keys: HavenDeskKeys) => Promise<unknown>;
export type Make = (
  community: string,
) => Promise<{ backend?: Backend; moderator?: UnlockedModerator; days?: number; pin?: string }>;

export const keyOf = async (number: number): Promise<ModeratorKey> => moderatorKeyFrom(new Uint8Array(32).fill(number));
export const root = rootOf(base64url(new Uint8Array(32).fill(9)));
export const NAMES = ['Night team', 'Day team', 'Safeguarding lead', 'Weekend team'];

/** A community with moderators of these names, and a last key in a safe. */
async function founded(
  community: string,
  names: readonly string[],
  signed = true,
): Promise<Backend & { members: KeyRing['members'] }> {
  const backend = memoryBackend({ clock: testClock() });
  const keys = await Promise.all(names.map((_, i) => keyOf(i + 1)));
  const members = await Promise.all(keys.map(async (key, i) => memberOf(key, names[i]!)));
  const safe = recoveryMemberOf(await keyOf(50), 'In the safe');
  const first = firstRing({ scope: { community }, today: today(testClock()) }, members[0]!, root);
  const ring = { ...(JSON.parse(first.ring) as KeyRing), members: [...members, safe] };
  const call = { op: randomIds.operation(), secret: keys[0]!.access };
  if (signed) await backend.moderation.putKeyRing({ community }, signKeyRing(ring, root), call);
  return { ...backend, members: ring.members };
}

async function unlocked(name: string): Promise<UnlockedModerator> {
  const { identity, access, signer } = await keyOf(1);
  return { name, identity, access, signer };
}

/** Counts as drawing until everything in it has been done, so that whoever waits for a story waits for its last step. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;
  make: Make = async () => ({});

  set play(play: Play) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(play).then(() => (this.isUpdatePending = false));
  }

  async #run(play: Play): Promise<void> {
    await Promise.resolve();
    const keys = this.querySelector('haven-desk-keys');
    const community = this.querySelector('haven-community');
    if (!keys || !community?.community) return;
    const { backend, moderator, days = 0, pin } = await this.make(community.community);
    const clock = testClock();
    clock.addDays(days);
    Object.assign(keys, { clock, moderator, pin });
    if (moderator) keys.done = () => {};
    if (backend) community.backend = backend;
    await play(keys);
  }
}
if (!customElements.get('story-desk-keys')) customElements.define('story-desk-keys', Stage);

export async function find<Found extends HTMLElement>(keys: HavenDeskKeys, selector: string): Promise<Found> {
  for (let frame = 0; frame < 1_200 && keys.isConnected; frame++) {
    const found = keys.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  // A story that is left in the middle just ends.
  if (!keys.isConnected) return new Promise<never>(() => {});
  throw new Error(`The story came to a halt before ${selector}.`);
}

export const until =
  (selector: string): Play =>
  (keys) =>
    find(keys, selector);

export const press =
  (selector: string, then: Play): Play =>
  async (keys) => {
    (await find(keys, selector)).click();
    await then(keys);
  };

/** Fills in a form and sends it. */
export const send =
  (form: string, values: Readonly<Record<string, string>>, then: Play): Play =>
  async (keys) => {
    for (const [name, value] of Object.entries(values)) {
      (await find<HTMLInputElement>(keys, `${form} [name=${name}]`)).value = value;
    }
    (await find(keys, `${form} [type=submit]`)).click();
    await then(keys);
  };

let count = 0;
export const stage = (make: Make, play: Play): TemplateResult => html`
  <story-desk-keys .make=${make} .play=${play}>
    <haven-community community=${`story-keys-${count++}`}><haven-desk-keys></haven-desk-keys></haven-community>
  </story-desk-keys>
`;

export const empty: Make = async () => ({ backend: memoryBackend({ clock: testClock() }) });
export const locked: Make = async (community) => ({ backend: await founded(community, NAMES.slice(0, 2)) });
export const managed =
  (names: readonly string[], days = 0): Make =>
  async (community) => ({ backend: await founded(community, names), moderator: await unlocked(names[0]!), days });
/** Looks like a wrapped key; nobody unlocks it here. */
const wrapped = '-----BEGIN AGE ENCRYPTED FILE-----\n';
export const kept =
  (credential?: string): Make =>
  async (community) => {
    const made = await locked(community);
    keepDeskKey(community, { file: wrapped, ...(credential && { credential }) });
    return made;
  };
export const forget: Play = async (keys) => {
  const { community } = keys.closest('haven-community')!;
  keepDeskKey(community!, undefined);
};
export const without =
  (keyRing: () => Promise<never>): Make =>
  async () => {
    const backend = memoryBackend();
    return { backend: { ...backend, reports: { ...backend.reports, keyRing } } };
  };

export const proof: Play = async (keys) => {
  const row = await find(keys, '[data-paper=root] li:nth-child(3)');
  await send('[data-found]', { proof: row.textContent }, until('.words li'))(keys);
};
const passphrase = 'tidal lantern copper willow';
export const make = (then: Play): Play => send('[data-make]', { name: 'Night team', passphrase }, then);
export const rows = paperCopy('root', new Uint8Array(32).fill(9)).join('\n');
