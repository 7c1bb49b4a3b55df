import type { ModeratorCall, ModeratorRead, QueueQuery, Receipt } from '../core/backend.js';
import { toBech32 } from '../core/crypto/bech32.js';
import type { RootKey } from '../core/crypto/key-ring.js';
import { nextKeyRing, rootOf, signKeyRing } from '../core/crypto/key-ring.js';
import { publicKeyOf } from '../core/crypto/signing.js';
import { fromBase64url } from '../core/ids.js';
import type { KeyRing, RingMember, SignedKeyRing } from '../core/models/key-ring.js';
import { openMailboxPage } from '../core/models/mailbox.js';
import type { AuditRow, NewDecision, QueueItem } from '../core/models/moderation.js';
import type { KeptMessage, NewReport, ReportView, SealedMessage } from '../core/models/report.js';
import type { CaseContext } from './backend-case.js';
import { fakeSealed } from './fake-sealed.js';

/** Somebody at the desk, with the secrets that only they hold. */
export interface DeskPerson {
  readonly name: string;
  readonly secret: string;
  /** Seed that signs checkpoints. */
  readonly signer: string;
  readonly member: RingMember;
}

/** A community with moderators. */
export interface Desk {
  readonly root: RootKey;
  readonly people: readonly DeskPerson[];
  readonly ring: KeyRing;
  readonly signed: SignedKeyRing;
}

/** A report a case has sent, with everything its reporter holds. */
export interface MadeReport {
  readonly id: string;
  readonly input: NewReport;
  readonly secret: string;
  readonly mailbox: string;
  readonly receipt: Receipt;
}

/** Of a case's context, so that a kit can be made for another community. */
export type DeskKitNeeds = Pick<
  CaseContext,
  'clock' | 'key' | 'op' | 'reports' | 'moderation' | 'random' | 'scope' | 'all'
>;

/** What cases about reports and moderation work with. */
export interface DeskKit {
  person(name: string): Promise<DeskPerson>;
  /** A fresh call by somebody of the desk. */
  as(person: Pick<DeskPerson, 'secret'>): ModeratorCall;
  ringOf(people: readonly DeskPerson[], change?: Partial<KeyRing>): KeyRing;
  message(desk: Desk, change?: Partial<SealedMessage>): SealedMessage;
  /** Makes moderators of these names, and brings their first ring. */
  found(names?: readonly string[], change?: Partial<KeyRing>): Promise<Desk>;
  /** The ring that follows, not yet brought. */
  next(desk: Desk, people: readonly DeskPerson[]): Promise<Desk>;
  newReport(
    desk: Desk,
    change?: Partial<NewReport>,
  ): Promise<{ readonly input: NewReport; readonly secret: string; readonly mailbox: string }>;
  report(desk: Desk, change?: Partial<NewReport>): Promise<MadeReport>;
  decision(
    about: { readonly kind: 'share' | 'reply'; readonly id: string },
    change: Partial<NewDecision> & Pick<NewDecision, 'act'>,
  ): NewDecision;
  /** The pages of a mailbox as they come. */
  pages(secret: string): Promise<readonly string[]>;
  /** All that is in a mailbox, put together from its pages. */
  view(secret: string): Promise<ReportView | undefined>;
  queue(who: DeskPerson, query?: Omit<QueueQuery, 'cursor'>): Promise<readonly QueueItem[]>;
  /** The whole log. */
  log(who: DeskPerson): Promise<readonly AuditRow[]>;
}

export function deskKit(t: DeskKitNeeds): DeskKit {
  const person = async (name: string): Promise<DeskPerson> => {
    const { secret, hash } = await t.key();
    const signer = t.random.key(32);
    const recipient = toBech32('age1pq', fromBase64url(t.random.key(1_216)));
    return { name, secret, signer, member: { name, recipient, access: hash, signer: publicKeyOf(signer) } };
  };
  const as = ({ secret }: Pick<DeskPerson, 'secret'>): ModeratorCall => ({ op: t.op(), secret });
  const message = (desk: Desk, change: Partial<SealedMessage> = {}): SealedMessage => ({
    id: t.random.uuid(),
    epoch: desk.ring.epoch,
    sealed: fakeSealed(t.random),
    ...change,
  });

  const ringOf = (people: readonly DeskPerson[], change: Partial<KeyRing> = {}): KeyRing => ({
    v: 1,
    community: t.scope.community,
    epoch: 1,
    members: people.map(({ member }) => member),
    notAfter: '9000-01-01',
    ...change,
  });

  const newReport = async (
    desk: Desk,
    change: Partial<NewReport> = {},
  ): Promise<{ readonly input: NewReport; readonly secret: string; readonly mailbox: string }> => {
    const [owner, mailbox] = [await t.key(), await t.key()];
    const { id, epoch, sealed } = message(desk);
    const input: NewReport = {
      id,
      kind: 'report',
      tier: 'rules',
      epoch,
      sealed,
      mailbox: mailbox.hash,
      capability: owner.hash,
      ...change,
    };
    return { input, secret: owner.secret, mailbox: mailbox.secret };
  };

  const pages = async (secret: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for (let page = 0; ; page++) {
      const answer = await t.reports.mailbox(t.scope, page, { secret });
      found.push(answer.page);
      if (openMailboxPage(answer.page).last) return found;
    }
  };

  return {
    person,
    as,
    ringOf,
    message,
    newReport,
    pages,

    async found(names = ['Night team', 'Day team'], change) {
      const root = rootOf(t.random.key(32));
      const people = await Promise.all(names.map(person));
      const ring = ringOf(people, change);
      const signed = signKeyRing(ring, root);
      await t.moderation.putKeyRing(t.scope, signed, as(people[0]!));
      return { root, people, ring, signed };
    },

    async next(desk, people) {
      const members = people.map(({ member }) => member);
      const ring = await nextKeyRing(desk.ring, { members, notAfter: '9000-01-01' });
      return { root: desk.root, people, ring, signed: signKeyRing(ring, desk.root) };
    },

    async report(desk, change) {
      const made = await newReport(desk, change);
      const receipt = await t.reports.submit(t.scope, made.input, { op: t.op() });
      return { ...made, id: made.input.id, receipt };
    },

    decision: (about, change) => ({ id: t.random.uuid(), about, text: 'thanks-check-in', version: 1, ...change }),

    async view(secret) {
      const views = (await pages(secret)).map((page) => openMailboxPage(page).view);
      const [first] = views;
      return first && { ...first, messages: views.flatMap((view): readonly KeptMessage[] => view?.messages ?? []) };
    },

    queue(who, query = {}) {
      const call: ModeratorRead = { secret: who.secret };
      return t.all((cursor) =>
        t.moderation.queue(t.scope, { ...query, ...(cursor !== undefined && { cursor }) }, call),
      );
    },

    async log(who) {
      const rows: AuditRow[] = [];
      for (;;) {
        const more = await t.moderation.audit(t.scope, { from: rows.length }, { secret: who.secret });
        rows.push(...more);
        if (more.length === 0) return rows;
      }
    },
  };
}
