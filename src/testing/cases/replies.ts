import { equal, ok, refused } from '../assert.js';
import { cases } from '../backend-case.js';

export const replyCases = [
  ...cases(['shares'], {
    'a reply stands under its share and is counted there': async (t) => {
      const { id } = await t.share();
      const made = await t.reply(id, { text: 'I am reading, and I am glad you wrote.' });
      const { items, next } = await t.shares.replies(t.scope, id, {});
      const [{ alias, ...reply } = { alias: -1 }] = items;
      const { voice: _, ...handed } = made.input;
      const rest = { share: id, day: '2026-03-10', version: made.receipt.version, author: false };
      equal(reply, { ...handed, ...rest }, 'reply');
      equal([items.length, next], [1, undefined], 'page');
      ok(alias >= 0 && alias <= 0xffff, `alias is 0–65,535, not ${alias}`);
      equal((await t.shares.get(t.scope, id)).replies, 1, 'replies of the share');
    },

    'replies to a wish to be listened to are closed': async (t) => {
      const { id } = await t.share({ wish: 'listening' });
      await refused(t.reply(id), 'closed');
      equal((await t.shares.replies(t.scope, id, {})).items, [], 'replies');
      equal((await t.shares.get(t.scope, id)).replies, 0, 'count');
    },

    'an author who changes to listening keeps the replies and gets no more': async (t) => {
      const share = await t.share();
      const reply = await t.reply(share.id);
      const content = t.content({ wish: 'listening' });
      await t.shares.edit(t.scope, share.id, share.receipt.version, content, t.by(share.secret));
      await refused(t.reply(share.id), 'closed');
      equal(
        (await t.shares.replies(t.scope, share.id, {})).items.map(({ id }) => id),
        [reply.id],
        'replies',
      );
    },

    'a reply id that is taken is refused': async (t) => {
      const { id } = await t.share();
      const first = await t.reply(id, { text: 'The first.' });
      await refused(t.reply(id, { id: first.id, text: 'The second.' }), 'conflict');
      equal(
        (await t.shares.replies(t.scope, id, {})).items.map(({ text }) => text),
        ['The first.'],
        'replies',
      );
      equal((await t.shares.get(t.scope, id)).replies, 1, 'count');
    },

    'only whoever wrote the share is marked as its author': async (t) => {
      const share = await t.share();
      const other = await t.share();
      await t.reply(share.id, { text: 'It is me.', voice: share.voice });
      await t.reply(share.id, { text: 'Somebody else.' });
      await t.reply(share.id, { text: 'The author of another share.', voice: other.voice });
      const { items } = await t.shares.replies(t.scope, share.id, {});
      const authors = items.filter(({ author }) => author).map(({ text }) => text);
      equal(authors, ['It is me.'], 'marked');
    },

    'one voice has one name in a thread, the author included': async (t) => {
      const share = await t.share();
      const voice = t.random.key(32);
      await t.reply(share.id, { voice, text: 'one' });
      await t.reply(share.id, { voice, text: 'two' });
      await t.reply(share.id, { voice: share.voice, text: 'author' });
      const { items } = await t.shares.replies(t.scope, share.id, {});
      const alias = new Map(items.map((reply) => [reply.text, reply.alias]));
      equal(alias.get('one'), alias.get('two'), 'alias of the same voice');
      equal(alias.get('author'), (await t.shares.get(t.scope, share.id)).alias, 'alias of the author');
    },

    'names follow the voice and nothing else': async (t) => {
      const aliases = new Set<number>();
      for (let round = 0; round < 8; round++) aliases.add((await t.shares.get(t.scope, (await t.share()).id)).alias);
      ok(aliases.size > 4, 'eight voices share too few names');
    },

    'a reply can be edited by who wrote it, from the version they saw': async (t) => {
      const { id } = await t.share();
      const reply = await t.reply(id, { text: 'First words.' });
      const edit = (text: string, version: number, secret = reply.secret): Promise<{ version: number }> =>
        t.shares.editReply(t.scope, reply.id, version, text, t.by(secret));
      const { version } = await edit('Kinder words.', reply.receipt.version);
      equal(version, reply.receipt.version + 1, 'version');
      await refused(edit('Too late.', reply.receipt.version), 'conflict');
      await refused(edit('Not mine.', version, t.random.key(32)), 'not-found');
      const [got] = (await t.shares.replies(t.scope, id, {})).items;
      equal([got?.text, got?.version, got?.edited], ['Kinder words.', version, got?.day], 'reply');
    },

    'a withdrawn reply is gone and no longer counted': async (t) => {
      const { id } = await t.share();
      const [first, second] = [await t.reply(id), await t.reply(id)];
      await refused(t.shares.withdrawReply(t.scope, first.id, t.by(second.secret)), 'not-found');
      const receipt = await t.shares.withdrawReply(t.scope, first.id, t.by(first.secret));
      equal([receipt.id, receipt.state], [first.id, 'withdrawn'], 'receipt');
      equal(
        (await t.shares.replies(t.scope, id, {})).items.map((reply) => reply.id),
        [second.id],
        'replies',
      );
      equal((await t.shares.get(t.scope, id)).replies, 1, 'count');
      await refused(t.shares.withdrawReply(t.scope, first.id, t.by(first.secret)), 'not-found');
      await refused(t.shares.editReply(t.scope, first.id, 1, 'Back again?', t.by(first.secret)), 'not-found');
    },

    'the secret of a share does not open replies, nor the other way round': async (t) => {
      const share = await t.share();
      const reply = await t.reply(share.id);
      await refused(t.shares.withdrawReply(t.scope, reply.id, t.by(share.secret)), 'not-found');
      await refused(t.shares.withdraw(t.scope, share.id, t.by(reply.secret)), 'not-found');
      await refused(t.shares.withdraw(t.scope, reply.id, t.by(reply.secret)), 'not-found');
      await refused(t.shares.withdrawReply(t.scope, share.id, t.by(share.secret)), 'not-found');
    },

    'replies of one thread are not those of another': async (t) => {
      const [one, two] = [await t.share(), await t.share()];
      const reply = await t.reply(one.id);
      equal((await t.shares.replies(t.scope, two.id, {})).items, [], 'replies of the other');
      equal(
        (await t.shares.replies(t.scope, one.id, {})).items.map(({ id }) => id),
        [reply.id],
        'replies',
      );
    },
  }),

  ...cases(['shares', 'clock'], {
    'replies come by day, the earliest first': async (t) => {
      const { id } = await t.share();
      const days: string[] = [];
      for (const day of ['2026-03-12', '2026-03-10', '2026-03-11', '2026-03-10']) {
        t.clock.set(day);
        await t.reply(id);
        days.push(day);
      }
      const replies = await t.all((cursor) => t.shares.replies(t.scope, id, { limit: 1, ...(cursor && { cursor }) }));
      equal(
        replies.map(({ day }) => day),
        days.sort(),
        'days',
      );
    },
  }),
];
