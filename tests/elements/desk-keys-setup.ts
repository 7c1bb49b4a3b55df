import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/moderator-desk/keys/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { firstRing } from '../../src/controllers/desk-ring.js';
import { keepDeskKey } from '../../src/controllers/kept-desk-key.js';
import { openSealedMail } from '../../src/controllers/sealed-mail.js';
import type { UnlockedModerator } from '../../src/controllers/unlocked-moderator.js';
import { today } from '../../src/core/clock.js';
import { createRoot, nextKeyRing, type RootKey, signKeyRing } from '../../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf, type ModeratorKey } from '../../src/core/crypto/moderator-key.js';
import { paperCopy } from '../../src/core/crypto/paper-copy.js';
import { base64url, fromBase64url, randomIds } from '../../src/core/ids.js';
import type { KeyRing } from '../../src/core/models/key-ring.js';
import type { HavenDeskKeys } from '../../src/elements/moderator-desk/keys/desk-keys.js';
import { type TestClock, testClock } from '../../src/testing/test-clock.js';
import { fixture, settled } from '../helpers/fixture.js';
import { nextFrame } from '../helpers/wait.js';

export type Memory = ReturnType<typeof memoryBackend>;

/** A key behind a passphrase takes a second and more, on purpose; on a busy machine several. */
const PATIENCE = 30_000;

export async function soon<T>(condition: () => T | Promise<T>, what: string): Promise<NonNullable<T>> {
  const start = performance.now();
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() - start > PATIENCE) throw new Error(`Waited in vain: ${what}`);
    await nextFrame();
  }
}

export class Room {
  readonly community = `keys-${randomIds.uuid()}`;
  readonly clock: TestClock = testClock();
  readonly backend: Memory = memoryBackend({ clock: this.clock });
  readonly unlocked: UnlockedModerator[] = [];
  root!: RootKey;
  ring!: KeyRing;

  get scope(): { readonly community: string } {
    return { community: this.community };
  }

  /** Founds the community behind the element's back. */
  async found(...names: readonly string[]): Promise<ModeratorKey[]> {
    this.root = createRoot();
    const keys = await Promise.all(names.map(() => createModeratorKey()));
    const members = await Promise.all(keys.map(async (key, i) => memberOf(key, names[i]!)));
    const place = { scope: this.scope, today: today(this.clock) };
    const signed = firstRing(place, members[0]!, this.root);
    const one = JSON.parse(signed.ring) as KeyRing;
    this.ring = { ...one, members };
    await this.put(signKeyRing(this.ring, this.root), keys[0]!);
    return keys;
  }

  async put(signed: ReturnType<typeof signKeyRing>, key: ModeratorKey): Promise<void> {
    const call = { op: randomIds.operation(), secret: key.access };
    await this.backend.moderation.putKeyRing(this.scope, signed, call);
  }

  async follow(members: KeyRing['members'], key: ModeratorKey): Promise<void> {
    this.ring = await nextKeyRing(this.ring, { members, notAfter: this.ring.notAfter });
    await this.put(signKeyRing(this.ring, this.root), key);
  }

  /** The rows of the root's paper, as somebody types them. */
  get rootRows(): string {
    return paperCopy('root', fromBase64url(this.root.seed)).join('\n');
  }

  /** Somebody reports something; the id. */
  async report(text: string): Promise<string> {
    const { backend, scope, clock } = this;
    const mail = await openSealedMail({ reports: backend.reports, scope, today: today(clock) });
    const [mailbox, report, answers] = [0, 1, 2].map(() => base64url(randomIds.bytes(32)));
    const content = { door: 'worried', about: { kind: 'nothing' }, text, wantsAnswer: false } as const;
    const id = randomIds.uuid();
    const slots = { slot: 0, mailbox: mailbox!, report: report!, answers: answers! };
    const sealed = await mail.sealReport(content, { id, mailbox: slots });
    await backend.reports.submit(scope, sealed, { op: randomIds.operation() });
    return id;
  }

  async keys(more: Partial<Pick<HavenDeskKeys, 'moderator' | 'pin' | 'done'>> = {}): Promise<HavenDeskKeys> {
    const community = await fixture(html`
      <haven-community community=${this.community} .backend=${this.backend}>
        <haven-desk-keys
          .clock=${this.clock}
          .pin=${more.pin}
          .moderator=${more.moderator}
          .done=${more.done}
          .unlocked=${(moderator: UnlockedModerator) => this.unlocked.push(moderator)}
        ></haven-desk-keys>
      </haven-community>
    `);
    return community.querySelector('haven-desk-keys')!;
  }

  forget(): void {
    keepDeskKey(this.community, undefined);
  }
}

export const moderatorOf = ({ identity, access, signer }: ModeratorKey, name: string): UnlockedModerator => ({
  name,
  identity,
  access,
  signer,
});

export const see = <T extends HTMLElement = HTMLElement>(keys: HavenDeskKeys, selector: string): Promise<T> =>
  soon(() => keys.shadowRoot!.querySelector<T>(selector), `${selector} among the keys`);

export const shown = (keys: HavenDeskKeys): string =>
  (keys.shadowRoot!.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ');

export const seeText = (keys: HavenDeskKeys, text: string): Promise<boolean> =>
  soon(() => shown(keys).includes(text), `“${text}” among the keys, which say “${shown(keys)}”`);

export async function fill(keys: HavenDeskKeys, form: string, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = await see<HTMLInputElement>(keys, `${form} [name=${name}]`);
    if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
  }
}

/** Presses the button of a form. */
export async function send(keys: HavenDeskKeys, form: string): Promise<void> {
  (await see(keys, `${form} [type=submit]`)).click();
  await settled();
}

export async function press(keys: HavenDeskKeys, selector: string): Promise<void> {
  (await see(keys, selector)).click();
  await settled();
}

/** The rows of a paper on the screen. */
export const paper = async (keys: HavenDeskKeys, kind: 'root' | 'moderator'): Promise<string[]> => {
  await see(keys, `[data-paper=${kind}] li`);
  return [...keys.shadowRoot!.querySelectorAll(`[data-paper=${kind}] li`)].map(({ textContent }) => textContent.trim());
};
