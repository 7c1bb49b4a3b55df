import type { Backend } from '../core/backend.js';
import { canonical, CaseFailed, equal } from './assert.js';
import type { BackendCase, CaseContext, Need } from './backend-case.js';
import { caseContext } from './case-context.js';
import { deskKit } from './desk-kit.js';
import { pollKit } from './poll-kit.js';
import { seededRandom } from './random.js';
import type { TestClock } from './test-clock.js';
import { testClock } from './test-clock.js';

/** What is tested: made afresh for every case. */
export interface Subject {
  readonly backend: Backend;
  /** Another backend object over the same data, as a second tab or a second client has. */
  readonly another?: () => Backend | Promise<Backend>;
  /** A backend of its own, over no data, where shares and replies wait until a moderator has read them. */
  readonly reviewing?: () => Backend | Promise<Backend>;
  /** True when the backend has a clock of its own and ignores the one it was offered. */
  readonly ownClock?: boolean;
  readonly dispose?: () => unknown;
}

export interface RunOptions {
  /** Repeats a failure whose message named this seed. */
  readonly seed?: number;
}

const lacking = (subject: Subject): Record<Need, string | false> => ({
  shares: !subject.backend.shares && 'the backend offers no shares',
  resources: !subject.backend.resources && 'the backend offers no resources',
  polls: !subject.backend.polls && 'the backend offers no polls',
  desk: !(subject.backend.reports && subject.backend.moderation) && 'the backend offers no reports or no moderation',
  review: !subject.reviewing && 'a backend that reviews cannot be made here',
  watch: !subject.backend.shares?.watch && 'the backend cannot watch',
  clock: subject.ownClock === true && 'the backend has a clock of its own',
  tabs: !subject.another && 'a second backend over the same data cannot be made here',
});

/** A poll of somebody else that has enough answers, and stays open through every case. */
async function settleOtherPoll(t: CaseContext): Promise<() => Promise<unknown>> {
  if (!t.backend.polls) return async () => [];
  const { polls, other } = t;
  const kit = pollKit(t);
  const { id } = await kit.make({ closes: '9000-01-01' }, other);
  const people = await kit.crowd(id, 3, undefined, other);
  return async () => [
    await polls.get(other, id),
    await polls.results(other, id),
    ...(await Promise.all(people.map(({ secret }) => polls.own(other, id, { secret })))),
  ];
}

/** Somebody else's desk, with a report, a hidden share and a row of the log for each. */
async function settleOtherDesk(t: CaseContext): Promise<() => Promise<unknown>> {
  const { other, moderation, shares } = t;
  const { clock, key, op, random, all, reports } = t;
  const kit = deskKit({ clock, key, op, random, all, reports, moderation, scope: other });
  const desk = await kit.found(['Garden team', 'Gate team']);
  const by = desk.people[0]!;
  const report = await kit.report(desk, { tier: 'worry' });
  await moderation.note(other, report.id, kit.message(desk), kit.as(by));
  const made = await t.share({}, other);
  await moderation.decide(other, kit.decision({ kind: 'share', id: made.id }, { act: 'hide' }), kit.as(by));
  return async () => [
    await t.reports.keyRing(other),
    await kit.view(report.mailbox),
    await kit.queue(by),
    await kit.log(by),
    await shares.own(other, made.id, { secret: made.secret }),
  ];
}

/** Data of somebody else; a case that touches it fails, whatever else it proves. */
async function settleOther(context: CaseContext, needs: readonly Need[]): Promise<() => Promise<string>> {
  const { shares, other, share, reply, newReaction, op } = context;
  const lookAtPoll = await settleOtherPoll(context);
  const lookAtDesk = needs.includes('desk') ? await settleOtherDesk(context) : undefined;
  const made = await share({ text: 'We are another community.', topic: 'garden', notes: ['death-and-grief'] }, other);
  await reply(made.id, { text: 'Good to have you here.' }, other);
  await share({ wish: 'ideas' }, other);
  await shares.react(other, made.id, (await newReaction('warmth')).input, { op: op() });
  return async () =>
    canonical([
      await shares.list(other, {}),
      await shares.list(other, { order: 'unanswered' }),
      await shares.own(other, made.id, { secret: made.secret }),
      await shares.replies(other, made.id, {}),
      await lookAtPoll(),
      (await lookAtDesk?.()) ?? [],
    ]);
}

/**
 * Runs one case against a fresh subject, with a second community whose data must survive.
 *
 * @param make builds the subject around the clock of the case
 * @returns why the case was skipped, or nothing when it ran and passed
 * @throws what the case found, with the seed that repeats it
 * @example
 * for (const item of backendCases) it(item.name, () => runBackendCase(item, () => ({ backend: myBackend() })));
 */
export async function runBackendCase(
  { name, needs, run }: BackendCase,
  make: (clock: TestClock) => Subject | Promise<Subject>,
  options: RunOptions = {},
): Promise<string | undefined> {
  const random = seededRandom(options.seed);
  const clock = testClock();
  const subject = await make(clock);
  try {
    const lacks = lacking(subject);
    for (const need of needs) if (lacks[need]) return lacks[need];
    const context = caseContext({
      backend: subject.backend,
      clock,
      random,
      another: subject.another,
      reviewing: subject.reviewing,
    });
    const look = await settleOther(context, needs);
    const before = await look();
    await run(context);
    equal(await look(), before, 'data of the other community');
    return undefined;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CaseFailed(`${name}: ${why}\n  (seed ${random.seed})`, { cause: thrown });
  } finally {
    await subject.dispose?.();
  }
}
