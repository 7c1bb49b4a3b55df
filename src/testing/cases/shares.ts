import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';

export const shareCases = [
  ...cases(['shares'], {
    'a new community is an empty list without a cursor': async ({ shares, scope }) => {
      equal(await shares.list(scope, {}), { items: [] }, 'page');
    },

    'a share comes back as it was handed in, without its voice': async ({ shares, scope, share }) => {
      const made = await share({
        text: 'A quiet day, and I say so here.',
        topic: 'night-shift',
        notes: ['money-and-housing', 'death-and-grief'],
        ownNote: 'hospital food',
        wish: 'ideas',
        reactions: false,
      });
      const { voice: _, ...handed } = made.input;
      const { alias, ...got } = await shares.get(scope, made.id);
      const notes = ['death-and-grief', 'money-and-housing'];
      equal(got, { ...handed, notes, day: '2026-03-10', version: made.receipt.version, replies: 0 }, 'share');
      ok(Number.isInteger(alias) && alias >= 0 && alias <= 0xffff, `alias is 0–65,535, not ${alias}`);
    },

    'the receipt of a share names it, its day and its state': async ({ share }) => {
      const { id, receipt } = await share();
      equal([receipt.id, receipt.day], [id, '2026-03-10'], 'id and day');
      ok(['published', 'held'].includes(receipt.state), `state ${receipt.state}`);
    },

    'the list shows the same share as get': async ({ shares, scope, share }) => {
      const { id } = await share();
      equal((await shares.list(scope, {})).items, [await shares.get(scope, id)], 'items');
    },

    'text is cleaned before it is kept': async ({ shares, scope, share }) => {
      const { id } = await share({ text: '  cafe\u0301\u202E \u0000\uD800 end\r\n\r\n\r\n\r\nline ' });
      equal((await shares.get(scope, id)).text, 'café \uFFFD end\n\nline', 'text');
    },

    'an id that is taken is refused, and the first share stays': async ({ shares, scope, share, newShare, op }) => {
      const first = await share({ text: 'I was here first.' });
      const { input } = await newShare({ id: first.id, text: 'I took the same id.' });
      await refused(shares.create(scope, input, { op: op() }), 'conflict');
      equal((await shares.get(scope, first.id)).text, 'I was here first.', 'text');
    },

    'an unknown id is not found': async ({ shares, scope, random, by, content }) => {
      const id = random.uuid();
      await refused(shares.get(scope, id), 'not-found');
      await refused(shares.edit(scope, id, 1, content(), by(random.key(32))), 'not-found');
      await refused(shares.withdraw(scope, id, by(random.key(32))), 'not-found');
      await refused(shares.own(scope, id, { secret: random.key(32) }), 'not-found');
      await refused(shares.replies(scope, id, {}), 'not-found');
    },

    'an edit replaces all content, raises the version by one and names its day': async (t) => {
      const { shares, scope, clock } = t;
      const made = await t.share({ text: 'First words.', notes: ['abuse'], ownNote: 'a word', topic: 'walks' });
      clock.addDays(1);
      const from = made.receipt.version;
      const content = t.content({ text: 'Better words.', wish: 'listening', reactions: false });
      const receipt = await shares.edit(scope, made.id, from, content, t.by(made.secret));
      equal([receipt.id, receipt.version], [made.id, from + 1], 'receipt');
      const got = await shares.get(scope, made.id);
      equal(got.text, 'Better words.', 'text');
      equal([got.notes, got.ownNote, got.wish, got.reactions], [[], undefined, 'listening', false], 'content');
      equal([got.topic, got.version, got.replies], ['walks', from + 1, 0], 'what an edit leaves alone');
      ok(got.edited !== undefined && got.edited >= got.day, 'an edited share names the day of the edit');
    },

    'an edit from an old version is a conflict, and the first edit stays': async (t) => {
      const { id, secret, receipt } = await t.share();
      const edit = (text: string, version: number): Promise<unknown> =>
        t.shares.edit(t.scope, id, version, t.content({ text }), t.by(secret));
      await edit('The first edit.', receipt.version);
      await refused(edit('The second edit.', receipt.version), 'conflict');
      await refused(edit('From the future.', receipt.version + 9), 'conflict');
      equal((await t.shares.get(t.scope, id)).text, 'The first edit.', 'text');
    },

    'a wrong secret is told like an unknown share, and changes nothing': async (t) => {
      const { shares, scope, random, by } = t;
      const made = await t.share();
      const before = await shares.get(scope, made.id);
      for (const wrong of [random.key(32), made.input.capability, made.voice]) {
        await refused(shares.edit(scope, made.id, 1, t.content({ text: 'not mine' }), by(wrong)), 'not-found');
        await refused(shares.withdraw(scope, made.id, by(wrong)), 'not-found');
        await refused(shares.own(scope, made.id, { secret: wrong }), 'not-found');
      }
      equal(await shares.get(scope, made.id), before, 'share');
    },

    'a withdrawn share is gone with its replies and reactions, for its author too': async (t) => {
      const { shares, scope } = t;
      const made = await t.share({ topic: 'walks' });
      const reply = await t.reply(made.id);
      await shares.react(scope, made.id, (await t.newReaction()).input, { op: t.op() });
      const receipt = await shares.withdraw(scope, made.id, t.by(made.secret));
      equal([receipt.id, receipt.state], [made.id, 'withdrawn'], 'receipt');
      await refused(shares.get(scope, made.id), 'not-found');
      await refused(shares.own(scope, made.id, { secret: made.secret }), 'not-found');
      await refused(shares.replies(scope, made.id, {}), 'not-found');
      await refused(shares.edit(scope, made.id, 1, t.content(), t.by(made.secret)), 'not-found');
      await refused(shares.withdraw(scope, made.id, t.by(made.secret)), 'not-found');
      await refused(shares.editReply(scope, reply.id, 1, 'Still here?', t.by(reply.secret)), 'not-found');
      await refused(shares.reply(scope, made.id, (await t.newReply()).input, { op: t.op() }), 'not-found');
      await refused(shares.react(scope, made.id, (await t.newReaction()).input, { op: t.op() }), 'not-found');
      for (const query of [{}, { topic: 'walks' }, { order: 'unanswered' }] as const) {
        equal(await t.list(query), [], `list ${JSON.stringify(query)}`);
      }
    },

    'withdrawing one share leaves the others': async (t) => {
      const [first, second] = [await t.share(), await t.share()];
      const reply = await t.reply(second.id);
      await t.shares.withdraw(t.scope, first.id, t.by(first.secret));
      equal(
        (await t.list()).map(({ id }) => id),
        [second.id],
        'list',
      );
      const replies = await t.shares.replies(t.scope, second.id, {});
      equal(
        replies.items.map(({ id }) => id),
        [reply.id],
        'replies',
      );
    },

    'answers are copies: changing one changes nothing that is kept': async (t) => {
      const made = await t.share({ notes: ['abuse'] });
      const spoil = (value: object): void => {
        for (const key of Object.keys(value)) {
          const inner = (value as Record<string, unknown>)[key];
          if (typeof inner === 'object' && inner !== null) spoil(inner);
          // A frozen answer is as good.
          Reflect.set(value, key, 'spoilt');
        }
      };
      const before = JSON.stringify(await t.shares.get(t.scope, made.id));
      for (const answer of [
        made.receipt,
        await t.shares.get(t.scope, made.id),
        await t.shares.list(t.scope, {}),
        await t.shares.own(t.scope, made.id, { secret: made.secret }),
      ]) {
        spoil(answer);
      }
      equal(JSON.stringify(await t.shares.get(t.scope, made.id)), before, 'share');
    },

    'what was handed in may be changed after the answer without effect': async (t) => {
      const { input } = await t.newShare({ notes: ['abuse'] });
      const mine = { ...input, notes: [...input.notes] };
      await t.shares.create(t.scope, mine, { op: t.op() });
      mine.text = 'changed after it was sent';
      mine.notes.push('violence');
      const got = await t.shares.get(t.scope, input.id);
      equal([got.text, got.notes], [input.text, ['abuse']], 'content');
    },
  }),
];
