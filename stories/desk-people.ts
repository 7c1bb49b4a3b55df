import { keyringSession } from '../src/controllers/keyring-session.js';
import { openAsModerator, sealAnswer } from '../src/controllers/moderator-mail.js';
import { nextMailbox } from '../src/controllers/report-mailboxes.js';
import { openSealedMail } from '../src/controllers/sealed-mail.js';
import type { Backend, ModeratorCall } from '../src/core/backend.js';
import { systemClock, today } from '../src/core/clock.js';
import { createRoot, signKeyRing } from '../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf } from '../src/core/crypto/moderator-key.js';
import { randomIds } from '../src/core/ids.js';
import type { NewDecision, NewOutcome } from '../src/core/models/moderation.js';
import type { NewReport, ReportContent } from '../src/core/models/report.js';

type Required<Key extends keyof Backend> = NonNullable<Backend[Key]>;

/** A community's moderators, and somebody who reports with the words of this window; for stories and tests. */
export interface DeskPeople {
  /** As the desk decides. */
  decide(about: NewDecision['about'], change: Partial<NewDecision> & Pick<NewDecision, 'act' | 'text'>): Promise<void>;
  /** As the report button does it; what was handed to the backend. */
  report(content?: Partial<ReportContent>): Promise<NewReport>;
  /** A sealed answer, or a question. */
  answer(id: string, text: string): Promise<void>;
  /** How it ends; `not-acted` says why. */
  outcome(id: string, state: NewOutcome['state'], text?: string): Promise<void>;
  /** Opens it, as a moderator who reads it; what can be read. */
  read(id: string, at?: number): ReturnType<typeof openAsModerator>;
  /** Ids in the queue of this moderator. */
  queue(at?: number): Promise<readonly string[]>;
}

const NAMES = ['Day team', 'Night team'] as const;
const far = (): string => today({ now: () => systemClock.now() + 60 * 86_400_000 });

export async function foundDesk(backend: Backend, community: string): Promise<DeskPeople> {
  const scope = { community };
  const { reports, moderation } = backend as {
    reports: Required<'reports'>;
    moderation: Required<'moderation'>;
  };
  const root = createRoot();
  const keys = await Promise.all(NAMES.map(() => createModeratorKey()));
  const members = await Promise.all(keys.map((key, at) => memberOf(key, NAMES[at]!)));
  const ring = { v: 1, community, epoch: 1, members, notAfter: far() } as const;
  const op = (): string => randomIds.operation();
  const by = (at = 0): ModeratorCall => ({ op: op(), secret: keys[at]!.access });
  await moderation.putKeyRing(scope, signKeyRing(ring, root), by());

  const read: DeskPeople['read'] = async (id, at = 0) =>
    openAsModerator(await moderation.open(scope, id, by(at)), { scope, identities: [keys[at]!.identity] });
  const sealed = async (id: string, text: string) => sealAnswer(text, await read(id), ring);

  return {
    read,
    async decide(about, change) {
      await moderation.decide(scope, { id: randomIds.uuid(), about, version: 1, ...change }, by());
    },
    async report(content = {}) {
      const session = keyringSession(community);
      const mailbox = await nextMailbox(session);
      const mail = await openSealedMail({ reports, scope, today: today(systemClock) });
      const whole: ReportContent = {
        door: 'rules',
        reason: 'bullying-or-pressure',
        about: { kind: 'nothing' },
        text: 'They keep writing after a no.',
        wantsAnswer: true,
        ...content,
      };
      const report = await mail.sealReport(whole, { id: randomIds.uuid(), mailbox });
      await reports.submit(scope, report, { op: op() });
      session.remember({ kind: 'report', id: report.id, slot: mailbox.slot });
      return report;
    },
    async answer(id, text) {
      await moderation.answer(scope, id, await sealed(id, text), by());
    },
    async outcome(id, state, text) {
      const answer = text ? { answer: await sealed(id, text) } : {};
      await moderation.outcome(scope, id, { state, ...answer }, by());
    },
    async queue(at = 0) {
      const { items } = await moderation.queue(scope, {}, { secret: keys[at]!.access });
      return items.map(({ id }) => id);
    },
  };
}
