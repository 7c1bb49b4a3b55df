import type { NewReaction, NewReply, NewShare } from '../../core/models/share.js';
import { REPLY_TEXT_MAX } from '../../core/models/reply.js';
import { OWN_NOTE_MAX, SHARE_TEXT_MAX } from '../../core/models/share.js';
import { equal, ok, refused } from '../assert.js';
import type { CaseContext } from '../backend-case.js';
import { cases } from '../backend-case.js';

const MEGABYTE = 'a'.repeat(1_000_000);
const NOT_TEXT = [undefined, null, 7, true, {}, ['a'], Symbol.iterator, () => 'a', new Date(0)];
const NOTHING_TO_READ = [
  '',
  ' ',
  '\n\t \u2003',
  '\u0000\u0007\u001B',
  '\u202E\u2066',
  '\uFEFF',
  '\u200B',
  '\u200D\u200D',
];
const NOT_RECORDS = [undefined, null, 7, 'share', true, [], () => ({})];
const NOT_IDS = [
  undefined,
  null,
  '',
  7,
  {},
  'x',
  '00000000-0000-1000-8000-000000000000',
  '123e4567-e89b-42d3-a456-42661417400',
  '123E4567-E89B-42D3-A456-426614174000',
  '123e4567-e89b-42d3-a456-426614174000 ',
  '__proto__',
];
const NOT_KEYS = [undefined, null, '', 7, {}, 'short', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, MEGABYTE];
const NOT_OPERATIONS = [undefined, null, '', 7, {}, 'short', 'a'.repeat(21), 'a'.repeat(23), `${'a'.repeat(21)}+`];

/** Sends a share with one field replaced by something a type would never allow. */
const send = async (t: CaseContext, change: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { input } = await t.newShare();
  return t.shares.create(t.scope, { ...input, ...change }, { op: t.op() });
};

export const hostileCases = [
  ...cases(['shares'], {
    'text of a megabyte is too large, everywhere text is taken': async (t) => {
      const share = await t.share();
      const reply = await t.reply(share.id);
      const { receipt } = share;
      await refused(send(t, { text: MEGABYTE }), 'too-large', 'text');
      await refused(send(t, { ownNote: MEGABYTE }), 'too-large', 'ownNote');
      await refused(t.reply(share.id, { text: MEGABYTE }), 'too-large', 'text');
      const edit = t.content({ text: MEGABYTE });
      await refused(t.shares.edit(t.scope, share.id, receipt.version, edit, t.by(share.secret)), 'too-large', 'text');
      const { version } = reply.receipt;
      await refused(t.shares.editReply(t.scope, reply.id, version, MEGABYTE, t.by(reply.secret)), 'too-large', 'text');
      equal(
        (await t.list()).map(({ id, version }) => [id, version]),
        [[share.id, receipt.version]],
        'list',
      );
    },

    'text is allowed up to its limit and not beyond': async (t) => {
      const { id } = await t.share({ text: 'a'.repeat(SHARE_TEXT_MAX), ownNote: 'b'.repeat(OWN_NOTE_MAX) });
      const got = await t.shares.get(t.scope, id);
      equal([got.text.length, got.ownNote?.length], [SHARE_TEXT_MAX, OWN_NOTE_MAX], 'lengths');
      await refused(send(t, { text: 'a'.repeat(SHARE_TEXT_MAX + 1) }), 'too-large', 'text');
      await refused(send(t, { ownNote: 'a'.repeat(OWN_NOTE_MAX + 1) }), 'too-large', 'ownNote');
      await t.reply(id, { text: 'c'.repeat(REPLY_TEXT_MAX) });
      await refused(t.reply(id, { text: 'c'.repeat(REPLY_TEXT_MAX + 1) }), 'too-large', 'text');
    },

    'text with nothing to read in it is refused': async (t) => {
      const { id } = await t.share();
      for (const text of NOTHING_TO_READ) {
        await refused(send(t, { text }), 'invalid', 'text');
        await refused(send(t, { ownNote: text }), 'invalid', 'ownNote');
        await refused(t.reply(id, { text }), 'invalid', 'text');
      }
    },

    'text that is no text is refused': async (t) => {
      const { id } = await t.share();
      for (const text of NOT_TEXT) {
        await refused(send(t, { text }), 'invalid', 'text');
        await refused(t.reply(id, { text: text as string }), 'invalid', 'text');
        if (text !== undefined) await refused(send(t, { ownNote: text }), 'invalid', 'ownNote');
      }
    },

    'marks piled on letters, overrides of direction and lone surrogates do not survive': async (t) => {
      const hostile = `q${'\u0301'.repeat(200)} \u202Etxt\u202C \u2066a\u2069 \uDC00 \u{E0041}\u{E007F} \u0000end`;
      const share = await t.share({ text: hostile, ownNote: '\u202Enote' });
      await t.reply(share.id, { text: hostile });
      const got = await t.shares.get(t.scope, share.id);
      const [reply] = (await t.shares.replies(t.scope, share.id, {})).items;
      for (const text of [got.text, reply?.text ?? '']) {
        ok(!/[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\u0000]/u.test(text), 'a control character survived');
        ok(!/\p{Cs}/u.test(text), 'a lone surrogate survived');
        ok(!/\p{M}{5}/u.test(text), 'a pile of marks survived');
        ok(text.startsWith('q') && text.endsWith('end'), 'the words around them are gone');
      }
      equal(got.ownNote, 'note', 'own note');
    },

    'what looks like code is kept as the text it is': async (t) => {
      const text = '<img src=x onerror=alert(1)> ${1} {{x}} \' " ; DROP TABLE shares; -- \\u0000 %00';
      const { id } = await t.share({ text });
      await t.reply(id, { text });
      equal((await t.shares.get(t.scope, id)).text, text, 'share');
      equal(
        (await t.shares.replies(t.scope, id, {})).items.map((reply) => reply.text),
        [text],
        'reply',
      );
    },

    'unknown notes are refused by their place, known ones are sorted and kept once': async (t) => {
      await refused(send(t, { notes: ['abuse', 'abuse', 'made-up'] }), 'invalid', 'notes.2');
      await refused(send(t, { notes: ['__proto__'] }), 'invalid', 'notes.0');
      await refused(send(t, { notes: [['abuse']] }), 'invalid', 'notes.0');
      for (const notes of ['abuse', {}, 7, true, { 0: 'abuse', length: 1 }]) {
        await refused(send(t, { notes }), 'invalid', 'notes');
      }
      await refused(t.shares.list(t.scope, { without: ['nothing' as 'abuse'] }), 'invalid', 'without.0');
      const { id } = await t.share({ notes: ['weapons', 'abuse', 'weapons'] });
      equal((await t.shares.get(t.scope, id)).notes, ['abuse', 'weapons'], 'notes');
    },

    'wrong values of every other field are refused by name': async (t) => {
      for (const wish of ['nothing', '', 1, null, ['replies'], 'constructor']) {
        await refused(send(t, { wish }), 'invalid', 'wish');
      }
      for (const reactions of ['yes', 1, 0, [], {}]) await refused(send(t, { reactions }), 'invalid', 'reactions');
      for (const topic of ['', 'Walks', 'a b', 'a/b', 'a'.repeat(65), 7, null, {}, '__proto__', 'ä']) {
        await refused(send(t, { topic }), 'invalid', 'topic');
        await refused(t.shares.list(t.scope, { topic: topic as string }), 'invalid', 'topic');
      }
      for (const id of NOT_IDS) await refused(send(t, { id }), 'invalid', 'id');
      for (const key of NOT_KEYS) {
        await refused(send(t, { capability: key }), 'invalid', 'capability');
        await refused(send(t, { voice: key }), 'invalid', 'voice');
      }
      for (const order of ['oldest', '', 7, {}, '__proto__']) {
        await refused(t.shares.list(t.scope, { order: order as 'newest' }), 'invalid', 'order');
      }
      equal(await t.list(), [], 'list');
    },

    'records that are none are refused': async (t) => {
      const { id, secret } = await t.share();
      for (const odd of NOT_RECORDS) {
        await refused(t.shares.create(t.scope, odd as unknown as NewShare, { op: t.op() }), 'invalid');
        await refused(t.shares.edit(t.scope, id, 1, odd as unknown as NewShare, t.by(secret)), 'invalid');
        await refused(t.shares.reply(t.scope, id, odd as unknown as NewReply, { op: t.op() }), 'invalid');
        await refused(t.shares.react(t.scope, id, odd as unknown as NewReaction, { op: t.op() }), 'invalid');
        await refused(t.shares.list(t.scope, odd as unknown as Record<string, never>), 'invalid');
        await refused(t.shares.withdraw(t.scope, id, odd as unknown as { op: string; secret: string }), 'invalid');
      }
      equal((await t.list()).length, 1, 'shares');
    },

    'ids, versions, secrets and operations of the wrong shape are refused by name': async (t) => {
      const { id, secret, receipt } = await t.share();
      const { shares, scope } = t;
      for (const odd of NOT_IDS as string[]) {
        await refused(shares.get(scope, odd), 'invalid', 'id');
        await refused(shares.withdraw(scope, odd, t.by(secret)), 'invalid', 'id');
        await refused(shares.replies(scope, odd, {}), 'invalid', 'share');
        await refused(shares.react(scope, odd, (await t.newReaction()).input, { op: t.op() }), 'invalid', 'share');
      }
      for (const odd of [undefined, null, '1', -1, 1.5, NaN, Infinity, {}] as number[]) {
        await refused(shares.edit(scope, id, odd, t.content(), t.by(secret)), 'invalid', 'version');
      }
      for (const odd of NOT_KEYS as string[]) {
        await refused(shares.withdraw(scope, id, t.by(odd)), 'invalid', 'secret');
        await refused(shares.own(scope, id, { secret: odd }), 'invalid', 'secret');
      }
      for (const op of NOT_OPERATIONS as string[]) {
        await refused(shares.withdraw(scope, id, { op, secret }), 'invalid', 'op');
        await refused(shares.create(scope, (await t.newShare()).input, { op }), 'invalid', 'op');
      }
      equal(
        (await t.list()).map((share) => [share.id, share.version]),
        [[id, receipt.version]],
        'list',
      );
    },

    'kinds of reaction that do not exist are refused': async (t) => {
      const { id } = await t.share();
      const { input } = await t.newReaction();
      for (const kind of ['dislike', '', null, 7, '__proto__', 'constructor']) {
        const odd = { ...input, kind } as NewReaction;
        await refused(t.shares.react(t.scope, id, odd, { op: t.op() }), 'invalid', 'kind');
      }
    },

    'keys the contract does not know are left out, __proto__ and constructor included': async (t) => {
      const { input } = await t.newShare();
      const extra = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"ip":"203.0.113.7",';
      const hostile = JSON.parse(
        `${extra}${JSON.stringify({ ...input, pinned: true, day: '1999-01-01' }).slice(1)}`,
      ) as NewShare;
      await t.shares.create(t.scope, hostile, { op: t.op() });
      const got = (await t.shares.get(t.scope, input.id)) as unknown as Record<string, unknown>;
      for (const key of ['polluted', 'ip', 'pinned']) ok(!(key in got), `${key} was taken over`);
      equal(got['day'], '2026-03-10', 'day');
      ok(!('polluted' in {}), 'the prototype of all objects was changed');
    },

    'keys that are only inherited are not taken for data': async (t) => {
      const { input } = await t.newShare();
      const inherited = Object.create(input) as NewShare;
      await refused(t.shares.create(t.scope, inherited, { op: t.op() }), 'invalid');
    },

    'a record that throws when it is read ends in a HavenError': async (t) => {
      const { input } = await t.newShare();
      const trap = Object.defineProperty({ ...input }, 'text', {
        enumerable: true,
        get() {
          throw new TypeError('read me not');
        },
      });
      await refused(t.shares.create(t.scope, trap, { op: t.op() }), 'unavailable');
      equal(await t.list(), [], 'list');
    },

    'an error says where, never what': async (t) => {
      const canary = 'canary words nobody should repeat';
      const fields = [{ text: `${canary}${MEGABYTE}` }, { topic: canary }, { wish: canary }, { notes: [canary] }];
      for (const change of fields) {
        const error = await send(t, change).then(
          () => undefined,
          (thrown: unknown) => thrown as Error & { cause?: unknown },
        );
        ok(error, 'it was accepted');
        const said = [error.message, String(error), JSON.stringify(error), String(error.cause)].join();
        ok(!said.includes('canary'), `the error repeats what was written: ${error.message.slice(0, 80)}`);
      }
    },
  }),
];
