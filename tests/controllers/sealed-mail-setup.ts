import type { ReportsBackend } from '../../src/core/backend.js';
import { createRoot, nextKeyRing, type RootKey, signKeyRing } from '../../src/core/crypto/key-ring.js';
import { createModeratorKey, memberOf, type ModeratorKey } from '../../src/core/crypto/moderator-key.js';
import { randomIds } from '../../src/core/ids.js';
import type { KeyRing, SignedKeyRing } from '../../src/core/models/key-ring.js';
import type { QueueEntry } from '../../src/core/models/moderation.js';
import type { KeptMessage, NewReport, ReportContent, SealedMessage } from '../../src/core/models/report.js';

export const TODAY = '2026-11-21';
export const content: ReportContent = {
  door: 'rules',
  reason: 'bullying-or-pressure',
  about: { kind: 'thread', id: '8f14e45f-ceea-4a67-9b3c-0d1e2f3a4b5c' },
  text: 'They keep writing to me after I said no.',
  guideline: 'kindness',
  wantsAnswer: true,
};

/** A community of its own, so that no session remembers what another test did. */
export const freshCommunity = (): string => `sealed-${randomIds.uuid()}`;

/** A desk: keys by role name, and the ring they stand in. */
export class TestDesk {
  readonly community: string;
  readonly root: RootKey;
  readonly keys = new Map<string, ModeratorKey>();
  ring!: KeyRing;
  signed!: SignedKeyRing;

  private constructor(community: string) {
    this.community = community;
    this.root = createRoot();
  }

  static async found(names: readonly string[], community = freshCommunity()): Promise<TestDesk> {
    const desk = new TestDesk(community);
    for (const name of names) desk.keys.set(name, await createModeratorKey());
    const members = await desk.members();
    desk.sign({ v: 1, community, epoch: 1, members, notAfter: '2027-02-19' });
    return desk;
  }

  async members(): Promise<KeyRing['members']> {
    return Promise.all([...this.keys].map(async ([name, key]) => memberOf(key, name)));
  }

  sign(ring: KeyRing): void {
    this.ring = ring;
    this.signed = signKeyRing(ring, this.root);
  }

  async leave(name: string): Promise<ModeratorKey> {
    const gone = this.keys.get(name)!;
    this.keys.delete(name);
    this.sign(await nextKeyRing(this.ring, { members: await this.members(), notAfter: this.ring.notAfter }));
    return gone;
  }

  /** All of a backend that sealing asks. */
  get reports(): ReportsBackend {
    return { keyRing: async () => this.signed } as unknown as ReportsBackend;
  }

  get scope(): { readonly community: string } {
    return { community: this.community };
  }

  identityOf(name: string): { readonly scope: { readonly community: string }; readonly identities: readonly string[] } {
    return { scope: this.scope, identities: [this.keys.get(name)!.identity] };
  }
}

const kept = (from: KeptMessage['from'], { id, epoch, sealed }: SealedMessage): KeptMessage => ({
  id,
  epoch,
  sealed,
  from,
  day: TODAY,
});

/** A row of the queue as a backend would hold it. */
export const entryOf = (
  report: NewReport,
  more: readonly (readonly [KeptMessage['from'], SealedMessage])[] = [],
  notes: readonly SealedMessage[] = [],
): QueueEntry => ({
  item: {
    id: report.id,
    kind: report.kind,
    tier: report.tier,
    day: TODAY,
    version: 1,
    state: 'received',
    waiting: true,
  },
  messages: [kept('reporter', report), ...more.map(([from, message]) => kept(from, message))],
  notes: notes.map((note) => kept('moderators', note)),
});

/** The same after its sealed messages were swapped. */
export function swapped(entry: QueueEntry, messages: readonly SealedMessage[]): QueueEntry {
  const swap = (message: KeptMessage): KeptMessage => {
    const found = messages.find(({ id }) => id === message.id);
    return found ? { ...message, ...found } : message;
  };
  return { ...entry, messages: entry.messages.map(swap), notes: entry.notes.map(swap) };
}
