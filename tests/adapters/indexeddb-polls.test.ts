import { expect } from 'chai';
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { IndexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { indexedDbBackend } from '../../src/adapters/indexeddb/index.js';
import { migrate } from '../../src/adapters/indexeddb/migrations.js';
import type { HavenSchema } from '../../src/adapters/indexeddb/schema.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import type { NewPoll } from '../../src/core/models/poll.js';
import { refused } from '../../src/testing/assert.js';
import { seededRandom } from '../../src/testing/random.js';
import { testClock } from '../../src/testing/test-clock.js';
import { freshName, remove } from './databases.js';
import { person, scope } from './people.js';

describe('what IndexedDB holds of polls', () => {
  const random = seededRandom();
  const clock = testClock();
  const op = (): { op: string } => ({ op: random.key(16) });
  const host = random.key(32);
  let name = '';
  let made: IndexedDbBackend;
  let poll: NewPoll;

  beforeEach(async () => {
    name = freshName();
    clock.set('2026-03-10');
    made = indexedDbBackend({ name, clock });
    poll = {
      id: 'week-11',
      purpose: 'To see how this week was.',
      closes: '2026-03-12',
      capability: await hashSecret(host),
      breakdown: ['mood'],
      questions: [
        { id: 'mood', kind: 'choice', text: 'Mood', options: ['good', 'hard'].map((id) => ({ id, text: id })) },
        { id: 'heard', kind: 'scale', text: 'Heard', labels: ['1', '2', '3', '4', '5'] },
        { id: 'more', kind: 'text', text: 'More?' },
      ],
    };
  });

  afterEach(async () => {
    made.close();
    await remove(name);
  });

  async function inside<Answer>(work: (database: IDBPDatabase<HavenSchema>) => Promise<Answer>): Promise<Answer> {
    const database = await openDB<HavenSchema>(name);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  }

  const dump = (): Promise<string> =>
    inside(async (database) => {
      const stores = [...database.objectStoreNames];
      return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
    });

  async function answer(mood: string, text?: string): Promise<{ secret: string; capability: string }> {
    const secret = random.key(32);
    const capability = await hashSecret(secret);
    await made.polls.answer(scope, poll.id, { capability, answers: { mood, heard: 4 } }, op());
    if (text !== undefined) {
      const apart = { question: 'more', text, capability: await hashSecret(random.key(32)) };
      await made.polls.addText(scope, poll.id, apart, op());
    }
    return { secret, capability };
  }

  const crowd = async (people: number): Promise<void> => {
    for (let index = 0; index < people; index++) await answer(index % 2 ? 'good' : 'hard', `canary text ${index}`);
  };

  it('who only looks at a poll leaves no database behind', async () => {
    await refused(made.polls.get(scope, poll.id), 'not-found');
    await refused(made.polls.results(scope, poll.id), 'not-found');
    expect(await made.polls.waves(scope, 'pulse', {})).to.deep.equal({ items: [] });
    let from: number | undefined;
    (await openDB(name, 1, { upgrade: (_database, old) => void (from = old) })).close();
    expect(from).to.equal(0);
  });

  it('an answer lies there without a day, a time, a secret or a link to a text', async () => {
    await made.polls.create(scope, poll, op());
    const { secret } = await answer('good', 'a text');
    const [answers, texts, all] = await inside(
      async (database) =>
        [await database.getAll('poll-answers'), await database.getAll('poll-texts'), await dump()] as const,
    );
    expect(Object.keys(answers[0]!).sort()).to.deep.equal([
      'answers',
      'capability',
      'community',
      'poll',
      'v',
      'version',
    ]);
    expect(Object.keys(texts[0]!).sort()).to.deep.equal([
      'capability',
      'community',
      'id',
      'poll',
      'question',
      'text',
      'v',
    ]);
    expect(texts[0]!.capability).to.not.equal(answers[0]!.capability);
    for (const hidden of [secret, host]) expect(all).not.to.include(hidden);
    expect(all).not.to.match(/\d\d:\d\d|\b\d{10,}\b/);
  });

  it('an operation says nothing of what was answered, and cannot be found by its id', async () => {
    await made.polls.create(scope, poll, op());
    const capability = await hashSecret(random.key(32));
    const call = op();
    await made.polls.answer(scope, poll.id, { capability, answers: { mood: 'hard' } }, call);
    const operations = JSON.stringify(await inside((database) => database.getAll('operations')));
    for (const hidden of [call.op, capability, 'hard', 'mood']) expect(operations).not.to.include(hidden);
  });

  it('nothing of what anybody answered is left once it has closed, but what was published', async () => {
    await made.polls.create(scope, poll, op());
    await crowd(24);
    await made.polls.close(scope, poll.id, { ...op(), secret: host });
    await inside(async (database) => {
      expect(await database.count('poll-answers')).to.equal(0);
      const [row] = await database.getAll('poll-results');
      // No count, and no noise that could be taken off again.
      expect(Object.keys(row!.published!).sort()).to.deep.equal(['atLeast', 'questions', 'scores']);
      for (const text of await database.getAll('poll-texts')) expect(text).not.to.have.property('capability');
    });
    const { questions } = await made.polls.results(scope, poll.id);
    expect(questions[1]!.breakdowns![0]!.groups).to.have.length(2);
  });

  it('too few leave nothing at all: no answer, no text, no number', async () => {
    await made.polls.create(scope, poll, op());
    await crowd(7);
    clock.set('2026-03-13');
    expect((await made.polls.results(scope, poll.id)).state).to.equal('too-few');
    const all = await dump();
    expect(all).not.to.include('canary');
    await inside(async (database) => {
      expect(await database.count('poll-answers')).to.equal(0);
      expect(await database.count('poll-texts')).to.equal(0);
      expect((await database.getAll('poll-results'))[0]).not.to.have.property('published');
    });
  });

  it('an answer taken back is gone from the disk', async () => {
    await made.polls.create(scope, poll, op());
    const { secret, capability } = await answer('good');
    await made.polls.withdraw(scope, poll.id, { ...op(), secret });
    expect(await dump()).not.to.include(capability);
  });

  for (const [what, change] of Object.entries({
    'no questions': { questions: [] },
    'a k of one': { k: 1 },
    'no last day': { closes: 'never' },
  })) {
    it(`a damaged poll (${what}) is said to be unsupported, and left untouched`, async () => {
      await made.polls.create(scope, poll, op());
      await inside(async (database) => {
        const row = await database.get('polls', [scope.community, poll.id]);
        return database.put('polls', { ...row!, poll: { ...row!.poll, ...change } });
      });
      const before = await dump();
      await refused(made.polls.get(scope, poll.id), 'unsupported', 'version');
      await refused(made.polls.results(scope, poll.id), 'unsupported', 'version');
      await refused(answer('good'), 'unsupported', 'version');
      await refused(made.polls.close(scope, poll.id, { ...op(), secret: host }), 'unsupported', 'version');
      expect(await dump()).to.equal(before);
    });
  }

  it('a damaged answer keeps nobody else from being heard', async () => {
    await made.polls.create(scope, poll, op());
    await crowd(12);
    await inside((database) =>
      database.put('poll-answers', {
        v: 1,
        community: scope.community,
        poll: poll.id,
        capability: 'odd',
        version: 1,
        answers: { mood: { length: 9 }, heard: 'x' } as never,
      }),
    );
    clock.set('2026-03-13');
    expect((await made.polls.results(scope, poll.id)).atLeast).to.equal(10);
  });

  it('a database from before there were polls keeps its shares and takes polls', async () => {
    const old = await openDB<HavenSchema>(name, 1, { upgrade: (database, from) => migrate(database, from) });
    old.close();
    const { share } = person();
    await share(made.shares, { text: 'Still here.' });
    await made.polls.create(scope, poll, op());
    expect((await made.polls.get(scope, poll.id)).state).to.equal('open');
    expect((await made.shares.list(scope, {})).items).to.have.length(1);
  });
});
