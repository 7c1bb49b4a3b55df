import type { NewDecision } from '../../core/models/moderation.js';
import { equal, ok, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';
import type { DeskKit, DeskPerson } from '../desk-kit.js';
import { deskKit } from '../desk-kit.js';

type About = NewDecision['about'];
type Change = Partial<NewDecision> & Pick<NewDecision, 'act'>;

const decide =
  (t: CaseContext, kit: DeskKit, by: DeskPerson) =>
  (about: About, change: Change): ReturnType<CaseContext['moderation']['decide']> =>
    t.moderation.decide(t.scope, kit.decision(about, change), kit.as(by));

export const decisionCases = [
  ...cases(['desk'], {
    'what is held or hidden is there for nobody but its author and moderators': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      for (const [index, kind] of (['hold', 'hide'] as const).entries()) {
        const made = await t.share({ topic: 'evenings' });
        const reply = await t.reply(made.id);
        const about: About = { kind: 'share', id: made.id };
        await act(about, { act: kind, reason: 'missing-note', words: 'We look at it together.' });
        await refused(t.shares.get(t.scope, made.id), 'not-found');
        await refused(t.shares.replies(t.scope, made.id, {}), 'not-found');
        await refused(t.shares.reply(t.scope, made.id, (await t.newReply()).input, { op: t.op() }), 'not-found');
        await refused(t.shares.react(t.scope, made.id, (await t.newReaction()).input, { op: t.op() }), 'not-found');
        for (const query of [{}, { order: 'unanswered' }, { topic: 'evenings' }] as const) {
          equal(await t.list(query), [], `the list ${JSON.stringify(query)}`);
        }
        const own = await t.shares.own(t.scope, made.id, made);
        equal([own.state, own.share.text], [kind === 'hold' ? 'held' : 'hidden', made.input.text], 'for its author');
        const { id: _, day: __, ...told } = own.decisions[0]!;
        const why = { reason: 'missing-note', text: 'thanks-check-in', words: 'We look at it together.' };
        equal(told, { act: kind, ...why, appealable: true }, 'the decision');
        const entry = await t.moderation.open(t.scope, made.id, kit.as(by!));
        equal(entry.share?.text, made.input.text, 'for a moderator');
        await act(about, { act: 'restore' });
        equal(
          (await t.list()).map(({ id, replies }) => [id, replies]),
          [[made.id, 1]],
          `restored ${index}`,
        );
        equal((await t.shares.ownReply(t.scope, reply.id, reply)).state, 'published', 'a reply below it');
        await t.shares.withdraw(t.scope, made.id, t.by(made.secret));
      }
    },

    'a hidden reply counts nowhere, and comes back with all it had': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share();
      const [first, second] = [await t.reply(made.id), await t.reply(made.id)];
      const about: About = { kind: 'reply', id: first.id };
      const seen = async (): Promise<unknown> => [
        (await t.shares.get(t.scope, made.id)).replies,
        (await t.shares.replies(t.scope, made.id, {})).items.map(({ id }) => id).sort(),
        (await t.list({ order: 'unanswered' })).length,
      ];
      const before = await seen();
      await act(about, { act: 'hide' });
      equal(await seen(), [1, [second.id], 0], 'one hidden');
      await act({ kind: 'reply', id: second.id }, { act: 'hold' });
      equal(await seen(), [0, [], 1], 'both away: the author is waiting again');
      equal((await t.shares.ownReply(t.scope, first.id, first)).state, 'hidden', 'for its author');
      await act(about, { act: 'restore' });
      await act({ kind: 'reply', id: second.id }, { act: 'publish' });
      equal(await seen(), before, 'both back');
      await act(about, { act: 'hide' });
      await t.shares.withdrawReply(t.scope, first.id, t.by(first.secret));
      equal(await seen(), [1, [second.id], 0], 'a hidden one taken back is not counted twice');
    },

    'a trimmed share shows the new text, and restore brings the old one back': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share({ text: 'All of it, with the part that should not stand here.' });
      const about: About = { kind: 'share', id: made.id };
      equal((await act(about, { act: 'trim', trimmed: 'All of it.' })).version, 2, 'version');
      equal((await t.shares.get(t.scope, made.id)).text, 'All of it.', 'trimmed');
      await act(about, { act: 'trim', trimmed: 'All.', version: 2 });
      await act(about, { act: 'restore', version: 3 });
      const back = await t.shares.own(t.scope, made.id, made);
      equal([back.share.text, back.state, back.share.version], [made.input.text, 'published', 4], 'restored');
      equal(
        back.decisions.map(({ act: done }) => done),
        ['restore', 'trim', 'trim'],
        'latest first',
      );
      await refused(act(about, { act: 'restore', version: 4 }), 'conflict', 'state');
    },

    'an author who answers a decision is read before it stands again': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share();
      const about: About = { kind: 'share', id: made.id };
      await act(about, { act: 'trim', trimmed: 'Shorter.' });
      const receipt = await t.shares.edit(
        t.scope,
        made.id,
        2,
        t.content({ text: 'In other words.' }),
        t.by(made.secret),
      );
      equal([receipt.state, receipt.version], ['held', 3], 'receipt');
      equal(await t.list(), [], 'the list');
      equal(
        (await kit.queue(by!)).map(({ id, kind }) => [id, kind]),
        [[made.id, 'share']],
        'the queue',
      );
      await refused(act(about, { act: 'restore', version: 3 }), 'conflict', 'state');
      await act(about, { act: 'publish', version: 3 });
      equal((await t.shares.get(t.scope, made.id)).text, 'In other words.', 'published');
      equal(await kit.queue(by!), [], 'the queue afterwards');
      const again = await t.shares.edit(t.scope, made.id, 3, t.content(), t.by(made.secret));
      equal(again.state, 'published', 'after that it is theirs again');
    },

    'notes that moderators add are there for readers, and restore takes just those away': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share({ notes: ['death-and-grief'] });
      const about: About = { kind: 'share', id: made.id };
      await act(about, { act: 'add-note', notes: ['self-harm', 'death-and-grief'] });
      equal((await t.shares.get(t.scope, made.id)).notes.length, 2, 'notes');
      equal(await t.list({ without: ['self-harm'] }), [], 'left out by those who ask');
      await refused(act(about, { act: 'add-note', notes: ['self-harm'], version: 2 }), 'conflict', 'notes');
      await act(about, { act: 'restore', version: 2 });
      equal((await t.shares.get(t.scope, made.id)).notes, ['death-and-grief'], 'restored');
      const reply = await t.reply(made.id);
      const note = act({ kind: 'reply', id: reply.id }, { act: 'add-note', notes: ['self-harm'] });
      await refused(note, 'invalid', 'notes');
    },

    'an act that does not fit where something stands is a conflict, field state': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share();
      const about: About = { kind: 'share', id: made.id };
      for (const wrong of ['publish', 'restore'] as const) {
        await refused(act(about, { act: wrong }), 'conflict', 'state');
      }
      await act(about, { act: 'hide' });
      for (const wrong of ['publish', 'hide', 'hold'] as const) {
        await refused(act(about, { act: wrong }), 'conflict', 'state');
      }
      await refused(act(about, { act: 'restore', version: 9 }), 'conflict', 'version');
      await refused(act({ kind: 'reply', id: made.id }, { act: 'hide' }), 'not-found');
      await refused(act({ kind: 'share', id: t.random.uuid() }, { act: 'hide' }), 'not-found');
    },

    'withdrawing takes every decision with it': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const { input, secret } = await t.newShare();
      await t.shares.create(t.scope, input, { op: t.op() });
      const reply = await t.reply(input.id);
      await act({ kind: 'share', id: input.id }, { act: 'trim', trimmed: 'Less.' });
      await act({ kind: 'reply', id: reply.id }, { act: 'hold' });
      await t.shares.withdraw(t.scope, input.id, t.by(secret));
      equal(await kit.queue(by!), [], 'the queue');
      await refused(t.moderation.open(t.scope, input.id, kit.as(by!)), 'not-found');
      await refused(t.moderation.open(t.scope, reply.id, kit.as(by!)), 'not-found');
      await t.shares.create(t.scope, input, { op: t.op() });
      const own = await t.shares.own(t.scope, input.id, { secret });
      equal([own.state, own.decisions, own.share.text], ['published', [], input.text], 'begun anew');
    },

    'an author who is at it keeps a decision from falling on other words': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const made = await t.share();
      await t.shares.edit(t.scope, made.id, 1, t.content({ text: 'Changed.' }), t.by(made.secret));
      const late = kit.decision({ kind: 'share', id: made.id }, { act: 'trim', trimmed: 'Old words.' });
      await refused(t.moderation.decide(t.scope, late, kit.as(by!)), 'conflict', 'version');
      equal((await t.shares.get(t.scope, made.id)).text, 'Changed.', 'text');
    },
  }),

  ...cases(['desk', 'clock'], {
    'the text before a trim is gone after thirty days': async (t) => {
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share({ text: 'The text before.' });
      const other = await t.share({ text: 'Another before.' });
      for (const { id } of [made, other]) await act({ kind: 'share', id }, { act: 'trim', trimmed: 'After.' });
      t.clock.addDays(30);
      await act({ kind: 'share', id: other.id }, { act: 'restore', version: 2 });
      equal((await t.shares.get(t.scope, other.id)).text, 'Another before.', 'on the last day');
      t.clock.addDays(1);
      await t.share();
      await refused(act({ kind: 'share', id: made.id }, { act: 'restore', version: 2 }), 'conflict', 'state');
      equal((await t.shares.get(t.scope, made.id)).text, 'After.', 'it stays trimmed');
    },
  }),

  ...cases(['desk', 'review'], {
    'where people read first, nothing new is on the wall until somebody publishes it': async (context) => {
      const t = await context.reviewing();
      const kit = deskKit(t);
      ok(t.backend.keeping.review, 'the backend does not say that people read first');
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share();
      equal(made.receipt.state, 'held', 'receipt');
      equal(await t.list(), [], 'the list');
      await refused(t.shares.get(t.scope, made.id), 'not-found');
      equal((await t.shares.own(t.scope, made.id, made)).state, 'held', 'for its author');
      await act({ kind: 'share', id: made.id }, { act: 'publish' });
      const reply = await t.reply(made.id);
      equal([reply.receipt.state, (await t.shares.get(t.scope, made.id)).replies], ['held', 0], 'a reply');
      equal((await t.list({ order: 'unanswered' })).length, 1, 'the author still waits');
      await act({ kind: 'reply', id: reply.id }, { act: 'publish' });
      equal((await t.shares.replies(t.scope, made.id, {})).items.length, 1, 'the reply is there');
      equal((await t.list({ order: 'unanswered' })).length, 0, 'and answered');
    },

    'where people read first, an edit waits as well': async (context) => {
      const t = await context.reviewing();
      const kit = deskKit(t);
      const [by] = (await kit.found()).people;
      const act = decide(t, kit, by!);
      const made = await t.share();
      await t.shares.edit(t.scope, made.id, 1, t.content({ text: 'Again.' }), t.by(made.secret));
      equal(
        (await kit.queue(by!)).map(({ id, version }) => [id, version]),
        [[made.id, 2]],
        'one row, of the newest version',
      );
      await act({ kind: 'share', id: made.id }, { act: 'publish', version: 2 });
      const reply = await t.reply(made.id);
      await act({ kind: 'reply', id: reply.id }, { act: 'publish' });
      const edit = await t.shares.editReply(t.scope, reply.id, 1, 'Once more.', t.by(reply.secret));
      equal([edit.state, (await t.shares.get(t.scope, made.id)).replies], ['held', 0], 'an edited reply');
      equal((await t.shares.edit(t.scope, made.id, 2, t.content(), t.by(made.secret))).state, 'held', 'a share');
      equal(await t.list(), [], 'the list');
    },
  }),
];
