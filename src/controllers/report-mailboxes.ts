import type { Call, ReportsBackend } from '../core/backend.js';
import type { Keyring } from '../core/crypto/keyring.js';
import { base64url, randomIds } from '../core/ids.js';
import type { ReportView } from '../core/models/report.js';
import type { Scope } from '../core/scope.js';
import type { KeyringSession } from './keyring-session.js';

/**
 * The secrets of one report: each report has a mailbox of its own, and nothing ties two of them together. They are made of the
 * phrase and a number, so that any device finds them again.
 */
export interface Mailbox {
  readonly slot: number;
  /** Reads the mailbox. */
  readonly mailbox: string;
  /** Adds to the report and withdraws it. */
  readonly report: string;
  /** Seed of the keys that answers are sealed to. Never sent. */
  readonly answers: string;
}

/** A report that was found again. */
export interface FoundReport {
  readonly mailbox: Mailbox;
  readonly view: ReportView;
}

/** Reads one page of a mailbox: nothing in it for a secret that nobody has used. */
export type OpenPage = (page: string) => { readonly view?: ReportView; readonly last: boolean };

/** Slots that are asked for together; a search ends when all of them are empty. */
const WINDOW = 3;
/** As far as a search goes. */
const SLOTS_MAX = 60;

const mailboxAt = async (ring: Keyring, slot: number): Promise<Mailbox> => {
  const [mailbox, report, answers] = await Promise.all([
    ring.secretFor('mailbox', `${slot}`),
    ring.secretFor('report', `${slot}`),
    ring.secretFor('answers', `${slot}`),
  ]);
  return { slot, mailbox, report, answers };
};

/**
 * The mailbox for a new report: the lowest number that no report known here has. On another device some may be unknown: when the
 * backend answers `conflict`, field `mailbox`, ask again with `after` the number that was taken.
 */
export async function nextMailbox(session: KeyringSession, after = -1): Promise<Mailbox> {
  const ring = await session.keyring();
  const taken = new Set(session.items.flatMap(({ kind, slot }) => (kind === 'report' ? (slot ?? []) : [])));
  let slot = after + 1;
  while (taken.has(slot)) slot++;
  return mailboxAt(ring, slot);
}

/** The mailbox with this secret, whole; nothing when nobody has used it. */
async function readMailbox(
  { reports, scope, open, call }: { reports: ReportsBackend; scope: Scope; open: OpenPage; call: Call },
  secret: string,
): Promise<ReportView | undefined> {
  const first = open((await reports.mailbox(scope, 0, { ...call, secret })).page);
  if (!first.view) return undefined;
  const messages = [...first.view.messages];
  let { last } = first;
  for (let page = 1; !last; page++) {
    const next = open((await reports.mailbox(scope, page, { ...call, secret })).page);
    messages.push(...(next.view?.messages ?? []));
    last = next.last || !next.view;
  }
  return { ...first.view, messages };
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const order = new Map(items.map((item) => [item, base64url(randomIds.bytes(9))]));
  return [...items].sort((a, b) => (order.get(a)! < order.get(b)! ? -1 : 1));
}

/**
 * Finds the reports of this person's keys. The mailboxes are asked one by one, a few numbers at a time in a random order, with one
 * or two between them that nobody owns; it ends when a whole group is empty. So a backend that looks on learns little of which belong
 * together, and nothing from their numbers. What is found is noted in the session.
 */
export async function searchMailboxes(
  session: KeyringSession,
  reports: ReportsBackend,
  scope: Scope,
  { open, ...call }: Call & { readonly open: OpenPage },
): Promise<readonly FoundReport[]> {
  const found: FoundReport[] = [];
  const known = session.items.flatMap(({ kind, slot }) => (kind === 'report' ? (slot ?? []) : []));
  for (const ring of await session.keyrings()) {
    let hit = true;
    for (let start = 0; start < SLOTS_MAX && (hit || known.some((slot) => slot >= start)); start += WINDOW) {
      hit = false;
      const own = await Promise.all(Array.from({ length: WINDOW }, (_, i) => mailboxAt(ring, start + i)));
      const decoys = Array.from({ length: 1 + (randomIds.bytes(1)[0]! & 1) }, () => base64url(randomIds.bytes(32)));
      for (const secret of shuffled([...own.map(({ mailbox }) => mailbox), ...decoys])) {
        const view = await readMailbox({ reports, scope, open, call }, secret);
        const mailbox = own.find((each) => each.mailbox === secret);
        if (!view || !mailbox) continue;
        hit = true;
        found.push({ mailbox, view });
        session.remember({ kind: 'report', id: view.id, slot: mailbox.slot });
      }
    }
  }
  return found.sort((a, b) => a.mailbox.slot - b.mailbox.slot);
}
