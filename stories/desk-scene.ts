import { memoryBackend } from '../src/adapters/memory.js';
import { openSealedMail } from '../src/controllers/sealed-mail.js';
import type { UnlockedModerator } from '../src/controllers/unlocked-moderator.js';
import type { ModerationBackend } from '../src/core/backend.js';
import { today } from '../src/core/clock.js';
import { createRoot, signKeyRing } from '../src/core/crypto/key-ring.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import { createModeratorKey, memberOf } from '../src/core/crypto/moderator-key.js';
import { base64url, randomIds } from '../src/core/ids.js';
import type { ReportContent, ReportKind } from '../src/core/models/report.js';
import type { Share } from '../src/core/models/share.js';
import { testClock, type TestClock } from '../src/testing/test-clock.js';

type Memory = ReturnType<typeof memoryBackend>;
type Mailbox = Parameters<Awaited<ReturnType<typeof openSealedMail>>['sealReport']>[1]['mailbox'];

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

/** A community of its own, so that nothing of another one is in it. */
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
