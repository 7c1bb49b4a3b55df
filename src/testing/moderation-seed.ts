import type { Backend, ModerationBackend, ModeratorCall, ReportsBackend, SharesBackend } from '../core/backend.js';
import { identityOf } from '../core/crypto/age-keys.js';
import type { RootKey } from '../core/crypto/key-ring.js';
import { fingerprintOf, rootOf, signKeyRing } from '../core/crypto/key-ring.js';
import { hashSecret } from '../core/crypto/keyring.js';
import type { ModeratorKey } from '../core/crypto/moderator-key.js';
import { memberOf, moderatorKeyOf } from '../core/crypto/moderator-key.js';
import { identityFromSeed, sealMessage } from '../core/crypto/sealing.js';
import { fromBase64url } from '../core/ids.js';
import type { NewDecision } from '../core/models/moderation.js';
import { reportBody, tierOf } from '../core/models/report-content.js';
import type { ReportContent, ReportKind, Tier } from '../core/models/report.js';
import type { Random } from './random.js';
import { seededRandom } from './random.js';

/** A moderator of the seed, with the key that opens the desk. Known to everybody who has the package: for demos only. */
export interface SeededModerator {
  readonly name: string;
  readonly key: ModeratorKey;
}

/** A report of the seed, with what its reporter's phrase would give. */
export interface SeededReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly tier: Tier;
  readonly content: ReportContent;
  readonly mailbox: {
    readonly slot: number;
    readonly mailbox: string;
    readonly report: string;
    readonly answers: string;
  };
}

/** A share of the seed and its author's secret. */
export interface SeededShare {
  readonly id: string;
  readonly secret: string;
}

export interface SeededDesk {
  readonly root: RootKey;
  /** Fingerprint of the root, as a page pins it. */
  readonly pin: string;
  readonly moderators: readonly [SeededModerator, SeededModerator];
  /** One of each tier, in the order of the queue, and the appeal last. */
  readonly reports: readonly SeededReport[];
  /** Waits until somebody reads it. */
  readonly held: SeededShare;
  /** Hidden by the first moderator; its author has asked somebody else to look. */
  readonly hidden: SeededShare;
}

export interface ModerationSeedOptions {
  readonly community: string;
  /** The same seed makes the same keys and ids; 1 when absent. What is sealed differs each time. */
  readonly seed?: number;
}

/** What a desk can be founded in. */
export type SeededBackend = Pick<Backend, 'name'> & {
  readonly shares: SharesBackend;
  readonly reports: ReportsBackend;
  readonly moderation: ModerationBackend;
};

const NAMES = ['Night team', 'Day team'] as const;

const REPORTS: readonly Partial<ReportContent>[] = [
  {
    door: 'worried',
    reason: 'life-at-risk',
    text: 'Somebody wrote this evening that they cannot picture next week. I answered, and it has been quiet since.',
  },
  { reason: 'private-information', text: 'One of the replies has a first name and a street in it.' },
  { door: 'worried', text: 'A person I know from here has said nothing since Sunday. That is not like them.' },
  { reason: 'bullying-or-pressure', text: 'Two replies in a row say what the author should have done. It reads hard.' },
  { reason: 'something-else', text: 'The note about the evening hours still shows the old ones.', wantsAnswer: false },
];

const SHARES = {
  held: 'I do not know how to begin. The ward was loud, and the way home was very quiet.',
  hidden: 'I counted the hours out loud last night, all of them, and then I wrote them down here.',
} as const;

const APPEAL = 'I have taken the part with the hours out in my head. Could somebody else read it once more?';

/** Founds a desk of two roles with fixed keys. */
async function found(
  { moderation }: SeededBackend,
  community: string,
  random: Random,
): Promise<Pick<SeededDesk, 'root' | 'pin' | 'moderators'>> {
  const root = rootOf(random.key(32));
  const keyed = async (name: string): Promise<SeededModerator> => ({
    name,
    key: await moderatorKeyOf(identityOf(fromBase64url(random.key(32)))),
  });
  const moderators = [await keyed(NAMES[0]), await keyed(NAMES[1])] as const;
  const members = await Promise.all(moderators.map(({ name, key }) => memberOf(key, name)));
  const ring = signKeyRing({ v: 1, community, epoch: 1, members, notAfter: '9000-01-01' }, root);
  await moderation.putKeyRing({ community }, ring, { op: random.key(16), secret: moderators[0].key.access });
  return { root, pin: await fingerprintOf(root.root), moderators };
}

/**
 * A desk to look at, with a few gentle reports, an appeal and a held share: for stories, tests and demos. Everything goes
 * through the contract, and every report is really sealed, so that the fixed keys open it.
 */
export async function seedModeration(
  backend: SeededBackend,
  { community, seed = 1 }: ModerationSeedOptions,
): Promise<SeededDesk> {
  const random = seededRandom(seed);
  const scope = { community };
  const { shares, reports, moderation } = backend;
  const desk = await found(backend, community, random);
  const [first] = desk.moderators;
  const as = (): ModeratorCall => ({ op: random.key(16), secret: first.key.access });
  const recipients = desk.moderators.map(({ key }) => key.recipient);
  let slot = 0;

  async function report(
    change: Partial<ReportContent>,
    more: { readonly kind?: ReportKind; readonly decision?: string } = {},
  ): Promise<SeededReport> {
    const id = random.uuid();
    const content: ReportContent = { door: 'rules', about: { kind: 'nothing' }, wantsAnswer: true, ...change };
    const mailbox = { slot: slot++, mailbox: random.key(32), report: random.key(32), answers: random.key(32) };
    const { recipient: reply } = await identityFromSeed(fromBase64url(mailbox.answers));
    const context = { community, purpose: 'report', epoch: 1, item: id } as const;
    const kind = more.kind ?? 'report';
    const tier = tierOf(content);
    const sealed = await sealMessage(reportBody(content, { reply, without: [] }), context, recipients);
    const [hash, capability] = [await hashSecret(mailbox.mailbox), await hashSecret(mailbox.report)];
    const input = { id, kind, tier, ...more, epoch: 1, sealed, mailbox: hash, capability };
    await reports.submit(scope, input, { op: random.key(16) });
    return { id, kind, tier, content, mailbox };
  }

  async function share(text: string): Promise<SeededShare> {
    const [id, secret] = [random.uuid(), random.key(32)];
    const capability = await hashSecret(secret);
    const content = { text, notes: [], wish: 'replies', reactions: true } as const;
    await shares.create(scope, { id, ...content, capability, voice: random.key(32) }, { op: random.key(16) });
    return { id, secret };
  }

  const decide = async (id: string, change: Pick<NewDecision, 'act' | 'text'>): Promise<string> => {
    const decision: NewDecision = { id: random.uuid(), about: { kind: 'share', id }, version: 1, ...change };
    await moderation.decide(scope, decision, as());
    return decision.id;
  };

  const [held, hidden] = [await share(SHARES.held), await share(SHARES.hidden)];
  // Where people read first it is held already.
  if (!(await isHeld(shares, scope, held))) await decide(held.id, { act: 'hold', text: 'held-for-reading' });
  const decision = await decide(hidden.id, { act: 'hide', text: 'not-published' });
  const made: SeededReport[] = [];
  for (const content of REPORTS) made.push(await report(content));
  const about = { kind: 'share', id: hidden.id } as const;
  made.push(await report({ about, text: APPEAL }, { kind: 'appeal', decision }));
  return { ...desk, reports: made, held, hidden };
}

const isHeld = async (
  shares: SharesBackend,
  scope: { community: string },
  { id, secret }: SeededShare,
): Promise<boolean> => (await shares.own(scope, id, { secret })).state === 'held';
