import type { SealContext, SealedBody } from '../core/crypto/sealing.js';
import type * as Sealing from '../core/crypto/sealing.js';
import { recipientsOf } from '../core/crypto/readers.js';
import { HavenError } from '../core/errors.js';
import { randomIds } from '../core/ids.js';
import type { KeyRing } from '../core/models/key-ring.js';
import type { QueueEntry } from '../core/models/moderation.js';
import type { KeptMessage, SealedMessage } from '../core/models/report.js';
import { parseSealedReport, type SealedReport } from '../core/models/report-content.js';
import type { Scope } from '../core/scope.js';
import { messageText, type OpenedMessage } from './sealed-mail.js';

/** Secret keys of the moderator, in memory only while the desk is unlocked; former ones open what was not sealed again. */
export interface ModeratorKeys {
  readonly scope: Scope;
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identities: readonly string[];
}

/** A report as a moderator reads it. */
export interface OpenedCase {
  readonly id: string;
  /** Absent for a share or reply, and when this moderator's keys do not open it. */
  readonly report?: SealedReport;
  readonly messages: readonly OpenedMessage[];
  readonly notes: readonly OpenedMessage[];
}

const loadSealing = async (): Promise<typeof Sealing> => import('../core/crypto/sealing.js');

interface Placed {
  readonly message: KeptMessage;
  readonly context: SealContext;
  readonly body: SealedBody | undefined;
}

async function openAll({ item, messages, notes }: QueueEntry, { scope, identities }: ModeratorKeys): Promise<Placed[]> {
  const { openMessage } = await loadSealing();
  const { community } = scope;
  const first = messages.find(({ from }) => from === 'reporter')?.id;
  const purposeOf = ({ from, id }: KeptMessage): SealContext['purpose'] =>
    from === 'moderators' ? 'answer' : id === first ? 'report' : 'addition';
  const all = [
    ...messages.map((message) => ({ message, purpose: purposeOf(message) })),
    ...notes.map((message) => ({ message, purpose: 'note' as const })),
  ];
  const placed: Placed[] = [];
  // One after another: each takes a few dozen milliseconds, and the page must not stand still for all of them together.
  for (const { message, purpose } of all) {
    const context = { community, purpose, epoch: message.epoch, item: item.id };
    placed.push({
      message,
      context,
      body: await openMessage(message.sealed, context, identities).catch(() => undefined),
    });
  }
  return placed;
}

function readReport(body: SealedBody | undefined): SealedReport | undefined {
  try {
    return body && parseSealedReport(body);
  } catch {
    // Sealed by another program, or by somebody who wants to break the desk: its text is still there to read.
    return undefined;
  }
}

const opened = ({ message: { id, from, day }, body }: Placed): OpenedMessage => ({
  id,
  from,
  day,
  ...(body?.text !== undefined && { text: body.text }),
});

/** Opens everything in an entry of the queue that these keys open. Never throws because of what is in it. */
export async function openAsModerator(entry: QueueEntry, keys: ModeratorKeys): Promise<OpenedCase> {
  const placed = await openAll(entry, keys);
  const report = readReport(placed.find(({ context }) => context.purpose === 'report')?.body);
  const of = (note: boolean): OpenedMessage[] =>
    placed.filter(({ context }) => (context.purpose === 'note') === note).map(opened);
  return { id: entry.item.id, ...(report && { report }), messages: of(false), notes: of(true) };
}

/** Who reads a message: whoever the reporter kept out stays out; an answer reaches the reporter too. */
function recipients(
  ring: KeyRing,
  report: SealedReport | undefined,
  purpose: SealContext['purpose'],
): readonly string[] {
  const without = report?.without ?? [];
  const own = purpose === 'answer' || (purpose !== 'note' && without.length > 0);
  return recipientsOf(ring, { without, ...(own && report?.reply && { reply: report.reply }) });
}

async function seal(
  text: string,
  purpose: 'answer' | 'note',
  { id, report }: OpenedCase,
  ring: KeyRing,
): Promise<SealedMessage> {
  const { sealMessage } = await loadSealing();
  const { community, epoch } = ring;
  const context = { community, purpose, epoch, item: id };
  return {
    id: randomIds.uuid(),
    epoch,
    sealed: await sealMessage({ text: messageText(text) }, context, recipients(ring, report, purpose)),
  };
}

/**
 * An answer or a question to the reporter, which the other moderators can read as well. `closed`, field `reply`, when the report
 * names nobody to answer to; `too-large`, field `text`.
 */
export async function sealAnswer(text: string, opened: OpenedCase, ring: KeyRing): Promise<SealedMessage> {
  if (!opened.report?.reply) throw new HavenError('closed', { field: 'reply' });
  return seal(text, 'answer', opened, ring);
}

/** A note for the moderators, and not for those the reporter kept out. */
export const sealNote = async (text: string, opened: OpenedCase, ring: KeyRing): Promise<SealedMessage> =>
  seal(text, 'note', opened, ring);

/**
 * Everything of a case that these keys open, sealed again to a newer ring: for `ModerationBackend.reseal`, after somebody has
 * left. `closed` names those messages that these keys do not open: somebody else has to do them.
 */
export async function resealCase(
  entry: QueueEntry,
  keys: ModeratorKeys,
  ring: KeyRing,
): Promise<{ readonly messages: readonly SealedMessage[]; readonly closed: readonly string[] }> {
  const { sealMessage } = await loadSealing();
  const placed = await openAll(entry, keys);
  const report = readReport(placed.find(({ context }) => context.purpose === 'report')?.body);
  const messages: SealedMessage[] = [];
  for (const { message, context, body } of placed) {
    if (!body) continue;
    const to = recipients(ring, report, context.purpose);
    const sealed = await sealMessage(body, { ...context, epoch: ring.epoch }, to);
    messages.push({ id: message.id, epoch: ring.epoch, sealed });
  }
  return { messages, closed: placed.filter(({ body }) => !body).map(({ message }) => message.id) };
}
