import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/moderator-desk/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { openSealedMail } from '../../src/controllers/sealed-mail.js';
import type { UnlockedModerator } from '../../src/controllers/unlocked-moderator.js';
import type { ModerationBackend } from '../../src/core/backend.js';
import { today } from '../../src/core/clock.js';
import { createRoot, signKeyRing } from '../../src/core/crypto/key-ring.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { createModeratorKey, memberOf } from '../../src/core/crypto/moderator-key.js';
import { base64url, randomIds } from '../../src/core/ids.js';
import type { ReportContent, ReportKind } from '../../src/core/models/report.js';
import type { Share } from '../../src/core/models/share.js';
import type { HavenModeratorDesk } from '../../src/elements/moderator-desk/moderator-desk.js';
import { testClock, type TestClock } from '../../src/testing/test-clock.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

type Memory = ReturnType<typeof memoryBackend>;
type Mailbox = Parameters<Awaited<ReturnType<typeof openSealedMail>>['sealReport']>[1]['mailbox'];

// Wide enough for the list beside what is open.
before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 1000, height: 800 }));

let count = 0;

/** A community with two moderators' roles, and what has been reported there. */
export interface Scene {
  readonly community: string;
  readonly clock: TestClock;
  readonly backend: Memory;
  readonly day: UnlockedModerator;
  readonly night: UnlockedModerator;
  /** Hands in a report as the report button does; its id. */
  report(
    content: Partial<ReportContent>,
    more?: { readonly kind?: ReportKind; readonly decision?: string },
  ): Promise<{ readonly id: string; readonly mailbox: Mailbox }>;
  /** A share and the secret of its author. */
  share(text: string, more?: Partial<Share>): Promise<{ readonly id: string; readonly secret: string }>;
}

/** The same moderation but for some methods, which tests may exchange at any time. */
export function instead(scene: Scene, own: Partial<ModerationBackend>): Scene {
  const moderation = new Proxy(scene.backend.moderation, {
    get: (all, name) => Reflect.get(own, name) ?? (Reflect.get(all, name) as unknown),
  });
  return { ...scene, backend: { ...scene.backend, moderation } };
}

const secret = (): string => base64url(randomIds.bytes(32));

export async function scene({ review = false } = {}): Promise<Scene> {
  const community = `desk-${Date.now()}-${count++}`;
  const scope = { community };
  const clock = testClock('2026-03-10');
  const backend = memoryBackend({ clock, review });
  const root = createRoot();
  const keys = [await createModeratorKey(), await createModeratorKey()] as const;
  const names = ['Day team', 'Night team'] as const;
  const members = await Promise.all(keys.map((key, at) => memberOf(key, names[at]!)));
  const ring = { v: 1, community, epoch: 1, members, notAfter: '2026-12-31' } as const;
  const op = (): string => randomIds.operation();
  await backend.moderation.putKeyRing(scope, signKeyRing(ring, root), { op: op(), secret: keys[0].access });
  const moderator = (at: 0 | 1): UnlockedModerator => ({ ...keys[at], name: names[at] });
  return {
    community,
    clock,
    backend,
    day: moderator(0),
    night: moderator(1),
    async report(content, more = {}) {
      const mail = await openSealedMail({ reports: backend.reports, scope, today: today(clock) });
      const mailbox = { slot: 0, mailbox: secret(), report: secret(), answers: secret() };
      const id = randomIds.uuid();
      const whole: ReportContent = { door: 'rules', about: { kind: 'nothing' }, wantsAnswer: true, ...content };
      await backend.reports.submit(scope, await mail.sealReport(whole, { id, mailbox, ...more }), { op: op() });
      return { id, mailbox };
    },
    async share(text, more = {}) {
      const id = randomIds.uuid();
      const own = secret();
      const share = { id, text, notes: [], wish: 'replies', reactions: true, ...more } as const;
      await backend.shares.create(
        scope,
        { ...share, capability: await hashSecret(own), voice: secret() },
        { op: op() },
      );
      return { id, secret: own };
    },
  };
}

export async function mount(
  { community, backend, clock }: Scene,
  moderator?: UnlockedModerator,
  set: (desk: HavenModeratorDesk) => void = () => {},
): Promise<HavenModeratorDesk> {
  const desk = document.createElement('haven-moderator-desk');
  desk.clock = clock;
  desk.moderator = moderator;
  set(desk);
  await fixture(html`<haven-community community=${community} .backend=${backend}>${desk}</haven-community>`);
  return desk;
}

export const root = (desk: HavenModeratorDesk): ShadowRoot => desk.shadowRoot!;

export const rows = (desk: HavenModeratorDesk): HTMLElement[] => [
  ...root(desk).querySelectorAll<HTMLElement>('.queue .item'),
];

export const standing = (desk: HavenModeratorDesk, many: number): Promise<true> =>
  waitFor(() => (rows(desk).length === many) as true, `${many} rows`);

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const text = (desk: HavenModeratorDesk): string => plain(root(desk).querySelector('.base')!);
export const item = (desk: HavenModeratorDesk): string => plain(root(desk).querySelector('.opened')!);

export const shows = (desk: HavenModeratorDesk, words: string): Promise<true> =>
  waitFor(() => text(desk).includes(words) as true, `the desk shows “${words}”`);

/** The visible control whose words begin like this; waits for it. */
export function control(desk: HavenModeratorDesk, words: string): Promise<HTMLElement> {
  const look = (): HTMLElement | undefined =>
    [...root(desk).querySelectorAll<HTMLElement>('button, summary, label')].find(
      (element) => plain(element).startsWith(words) && element.checkVisibility(),
    );
  return waitFor(look, `a control “${words}”`);
}

export async function press(desk: HavenModeratorDesk, ...all: string[]): Promise<void> {
  for (const words of all) (await control(desk, words)).click();
}

export async function write(desk: HavenModeratorDesk, id: string, words: string): Promise<void> {
  const field = await waitFor(() => root(desk).querySelector<HTMLTextAreaElement>(`#${id}`), `the field ${id}`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export async function choose(desk: HavenModeratorDesk, id: string, value: string): Promise<void> {
  const list = await waitFor(() => root(desk).querySelector<HTMLSelectElement>(`#${id}`), `the list ${id}`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Opens the row at this place, and waits until it can be read. */
export async function openRow(desk: HavenModeratorDesk, at = 0): Promise<void> {
  const row = await waitFor(() => rows(desk)[at], `row ${at}`);
  row.click();
  const card = `.card[data-item="${row.dataset['id']}"]`;
  await waitFor(() => root(desk).querySelector(`${card} .block, ${card} .ask`), 'an opened item');
}
