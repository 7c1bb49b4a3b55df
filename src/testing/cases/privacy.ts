import { canonical, equal, ok } from '../assert.js';
import { cases } from '../backend-case.js';

export const privacyCases = [
  ...cases(['shares'], {
    // Every answer of every case passes through `inspectAnswer`; this one makes sure that all kinds do so at least once.
    'no answer holds a time finer than a day, a trace of a device, or a secret': async (t) => {
      const share = await t.share({ topic: 'walks', notes: ['abuse'], ownNote: 'a word' });
      const reply = await t.reply(share.id, { voice: share.voice });
      const { input, secret } = await t.newReaction();
      const { shares, scope } = t;
      const answers = [
        share.receipt,
        reply.receipt,
        await shares.react(scope, share.id, input, { op: t.op() }),
        await shares.unreact(scope, share.id, t.by(secret)),
        await shares.editReply(scope, reply.id, reply.receipt.version, 'Kinder.', t.by(reply.secret)),
        await shares.edit(scope, share.id, share.receipt.version, t.content(), t.by(share.secret)),
        await shares.list(scope, {}),
        await shares.replies(scope, share.id, {}),
        await shares.own(scope, share.id, { secret: share.secret }),
        await shares.withdrawReply(scope, reply.id, t.by(reply.secret)),
        await shares.withdraw(scope, share.id, t.by(share.secret)),
      ];
      const all = canonical(answers);
      for (const hidden of [share.secret, share.voice, reply.secret, secret, input.capability]) {
        ok(!all.includes(hidden), 'an answer gives away what was shown in confidence');
      }
    },

    'a receipt holds nothing of what was written': async (t) => {
      const text = 'canary in a share';
      const share = await t.share({ text, ownNote: 'canary note', topic: 'canary-topic' });
      const reply = await t.reply(share.id, { text: 'canary in a reply' });
      equal(Object.keys(share.receipt).sort(), ['day', 'id', 'state', 'version'], 'keys');
      ok(!canonical([share.receipt, reply.receipt]).includes('canary'), 'a receipt repeats what was written');
    },

    'two shares of one person have nothing in common that others can read': async (t) => {
      const [one, two] = [await t.share({ text: 'One.' }), await t.share({ text: 'Two.' })];
      const [first, second] = [await t.shares.get(t.scope, one.id), await t.shares.get(t.scope, two.id)];
      for (const key of ['id', 'capability'] as const) ok(first[key] !== second[key], `${key} links the two`);
      equal(Object.keys(first).sort(), Object.keys(second).sort(), 'keys');
    },

    'the order within a day says nothing of arrival': async (t) => {
      const arrival: string[] = [];
      for (let count = 0; count < 24; count++) arrival.push((await t.share()).id);
      const shown = (await t.list()).map(({ id }) => id);
      const byId = [...arrival].sort();
      ok(
        canonical(shown) === canonical(byId) || canonical(shown) !== canonical(arrival),
        'the list is in the order of arrival',
      );
      ok(canonical(shown) !== canonical([...arrival].reverse()), 'the list is in the reverse order of arrival');
    },

    'reactions are shown to nobody but the author, and never as a number': async (t) => {
      const share = await t.share();
      for (let people = 0; people < 4; people++) {
        await t.shares.react(t.scope, share.id, (await t.newReaction('warmth')).input, { op: t.op() });
      }
      const open = canonical([await t.list(), await t.shares.replies(t.scope, share.id, {})]);
      ok(!open.includes('warmth') && !open.includes('several'), 'others can see reactions');
      const { received } = await t.shares.own(t.scope, share.id, share);
      equal(received, { warmth: 'several' }, 'received');
    },

    'keeping says where things are in words the contract knows': async ({ backend }) => {
      const { place, review, host } = backend.keeping;
      ok(['page', 'browser', 'server'].includes(place), `place ${place}`);
      ok(typeof review === 'boolean', 'review is a yes or a no');
      ok(place !== 'server' || (host ?? '').length > 0, 'a server has a name people can recognise');
    },
  }),
];
