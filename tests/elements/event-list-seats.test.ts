import { expect } from 'chai';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend, HeldEventsBackend } from '../../src/core/backend.js';
import { HavenError } from '../../src/core/errors.js';
import type { HeldEvent } from '../../src/core/models/event-seats.js';
import type { HavenEventList } from '../../src/elements/event-list/event-list.js';
import { seedEvent } from '../../src/testing/seed-events.js';
import { testClock } from '../../src/testing/test-clock.js';
import { oneEvent } from '../helpers/events.js';
import { nextFrame, waitFor } from '../helpers/wait.js';
import { mount, press, root, rows, shows, standing, text } from './event-list-setup.js';

const community = 'events';
const PHRASE = 'kayak lemon clay superb waltz connect afar';
const tea: HeldEvent = {
  id: 'tea',
  title: 'Tea',
  start: '2026-03-12T19:00',
  duration: 'PT1H',
  zone: 'Europe/Berlin',
  capacity: 12,
  seats: { waiting: true },
  questions: true,
};

interface Place {
  readonly list: HavenEventList;
  readonly events: HeldEventsBackend;
  readonly host: string;
  readonly date: string;
}

async function place(
  event: Partial<HeldEvent> = {},
  guests = 0,
  instead: (events: HeldEventsBackend) => Partial<HeldEventsBackend> = () => ({}),
): Promise<Place> {
  const memory = memoryBackend({ clock: testClock('2026-03-10') });
  const { host, date } = await seedEvent(memory.events, { community, event: { ...tea, ...event }, guests });
  const events = { ...memory.events, ...instead(memory.events) };
  const backend: Backend = { ...memory, events };
  const list = await mount(() => {}, backend);
  await standing(list, 1);
  await press(list, 'Details');
  await waitFor(() => root(list).querySelector('.coming, .question'), 'seats or questions');
  return { list, events, host, date };
}
const numbers = async ({ events, host }: Place): Promise<readonly [number, number]> => {
  const { numbers: found } = await events.hosted({ community }, 'tea', { secret: host });
  return [found[0]?.seats ?? 0, found[0]?.waiting ?? 0];
};

describe('<haven-event-list>, coming along', () => {
  beforeEach(() => keyringSession(community).forget());
  afterEach(() => keyringSession(community).forget());

  it('gives a seat without a name, tells the page which date and nothing else, and shows the words to come back with', async () => {
    const at = await place({ capacity: 17 });
    const { list, date } = at;
    await shows(list, 'There are seats. You need no name.');
    await shows(list, 'Kept in this page only');
    const event = await oneEvent(list, 'haven-seat-taken', () => press(list, 'Take a seat'));
    expect(event.detail).to.deep.equal({ date });
    await shows(list, 'You have a seat.');
    await waitFor(
      () => root(list).querySelector('haven-receipt')?.shadowRoot?.textContent?.includes('seven words'),
      'words',
    );
    expect(await numbers(at)).to.deep.equal([1, 0]);
    expect(text(list)).not.to.match(/\b17\b/);
  });

  it('asks once before a seat is given back, and then it is free for somebody else', async () => {
    const at = await place();
    const { list } = at;
    await press(list, 'Take a seat');
    await press(list, 'Give the seat back');
    await shows(list, 'Somebody else may get it then.');
    await press(list, 'Keep it');
    await shows(list, 'You have a seat.');
    await press(list, 'Give the seat back');
    await oneEvent(list, 'haven-seat-returned', () => press(list, 'Yes, give it back'));
    await shows(list, 'Thank you for making room.');
    expect(await numbers(at)).to.deep.equal([0, 0]);
    await press(list, 'Back');
    await press(list, 'Take a seat');
    await shows(list, 'You have a seat.');
  });

  it('finds the seat again on another device by the seven words, and it can be given back there', async () => {
    const session = keyringSession(community);
    await session.unlock(PHRASE);
    const at = await place();
    const { list, date } = at;
    await press(list, 'Take a seat');
    await shows(list, 'You have a seat.');
    list.remove();
    session.forget();
    const backend: Backend = { name: 'test', keeping: { place: 'page', review: false }, events: at.events };
    const other = await mount(() => {}, backend);
    await standing(other, 1);
    await press(other, 'Details');
    await press(other, 'I have one already');
    await waitFor(() => root(other).querySelector('haven-receipt[ask]'), 'the field for the words');
    await session.unlock(PHRASE);
    await shows(other, 'You have a seat.');
    await press(other, 'Give the seat back');
    await press(other, 'Yes, give it back');
    await shows(other, 'Thank you');
    expect((await at.events.hosted({ community }, 'tea', { secret: at.host })).numbers).to.deep.equal([]);
    expect(date).to.equal('tea ');
  });

  it('lets people wait when it is full, says who is next, and tells them by looking again that they moved up', async () => {
    const at = await place({}, 11);
    const { list, events, date } = at;
    const { hashSecret } = await import('../../src/core/crypto/keyring.js');
    const secret = btoa('a'.repeat(32)).replaceAll('=', '');
    const op = 'BBBBBBBBBBBBBBBBBBBBBB';
    await events.takeSeat({ community }, date, { capability: await hashSecret(secret) }, { op });
    await shows(
      list,
      'You can wait for a seat. Who has waited the most days is next; on the same day, chance decides.',
    );
    expect(rows(list)[0]?.textContent).to.contain('Full');
    await press(list, 'Wait for a seat');
    await shows(list, 'You are waiting for a seat.');
    await press(list, 'Look again');
    await shows(list, 'Not yet. You are still waiting.');
    await events.giveBack({ community }, date, { op: 'CCCCCCCCCCCCCCCCCCCCCC', secret });
    await press(list, 'Look again');
    await shows(list, 'You have a seat.');
    expect(await numbers(at)).to.deep.equal([12, 0]);
  });

  it('stops waiting without asking twice', async () => {
    const at = await place({ capacity: 6 }, 6);
    await press(at.list, 'Wait for a seat');
    await press(at.list, 'Stop waiting');
    await shows(at.list, 'You are not waiting any more.');
    expect(await numbers(at)).to.deep.equal([6, 0]);
  });

  it('of a small group says nothing of how full it is, before and after', async () => {
    const { list } = await place({ capacity: 3 }, 3);
    await shows(list, 'Only you are told whether there is a seat.');
    expect(text(list)).not.to.match(/\bfull\b/i);
    await press(list, 'Ask for a seat');
    await shows(list, 'You are waiting for a seat.');
    expect(rows(list)[0]?.querySelector('.what > .small')?.textContent ?? '').not.to.contain('Full');
  });

  it('offers no seat where it is full without a waiting list, and none once it has begun', async () => {
    const full = await place({ seats: {} }, 12);
    await shows(full.list, 'It is full.');
    expect(text(full.list)).not.to.contain('Take a seat').and.not.to.contain('Wait for');
    full.list.remove();
    const begun = await place({ start: '2026-03-10T12:30' });
    await shows(begun.list, 'Seats are not given any more.');
    expect(text(begun.list)).not.to.contain('Take a seat');
  });

  it('says when somebody was faster, and asks the list anew', async () => {
    let listed = 0;
    const { list } = await place({}, 0, (events) => ({
      list: (...args) => {
        listed++;
        return events.list(...args);
      },
      takeSeat: () => Promise.reject(new HavenError('closed', { field: 'full' })),
    }));
    const before = listed;
    await press(list, 'Take a seat');
    await shows(list, 'Somebody was faster: it is full now.');
    await waitFor(() => listed > before, 'another look at the list');
  });

  it('keeps the press when there is no connection, and does it once when it is pressed again', async () => {
    const ops: string[] = [];
    const at = await place({}, 0, (events) => ({
      takeSeat: async (...args) => {
        ops.push(args[3].op);
        const receipt = await events.takeSeat(...args);
        // Arrived, but the answer was lost on the way.
        if (ops.length === 1) throw new HavenError('offline');
        return receipt;
      },
      ownSeat: (...args) => (ops.length < 2 ? Promise.reject(new HavenError('not-found')) : events.ownSeat(...args)),
    }));
    await press(at.list, 'Take a seat');
    await shows(at.list, 'There is no connection just now.');
    await press(at.list, 'Take a seat');
    await shows(at.list, 'You have a seat.');
    expect(new Set(ops).size).to.equal(1);
    expect(await numbers(at)).to.deep.equal([1, 0]);
  });

  it('asks the backend about no seat until an event is opened, and never about two at once', async () => {
    const asked: string[] = [];
    await keyringSession(community).unlock(PHRASE);
    const memory = memoryBackend({ clock: testClock('2026-03-10') });
    for (const id of ['tea', 'soup']) await seedEvent(memory.events, { community, event: { ...tea, id } });
    const ownSeat: HeldEventsBackend['ownSeat'] = (scope, date, call) => {
      asked.push(date);
      return memory.events.ownSeat(scope, date, call);
    };
    const events: HeldEventsBackend = { ...memory.events, ownSeat };
    const list = await mount(() => {}, { ...memory, events });
    await standing(list, 2);
    await nextFrame();
    expect(asked).to.deep.equal([]);
    await press(list, 'Details');
    await waitFor(() => asked.length > 0, 'the question about the one that was opened');
    await nextFrame();
    expect(new Set(asked).size).to.equal(1);
  });

  describe('asking something', () => {
    it('says who reads it, sends it without a name, shows it and takes it back', async () => {
      const { list, events, host, date } = await place();
      await press(list, 'Ask something');
      await shows(list, 'so the organisers only read it on this device');
      const area = await waitFor(() => root(list).querySelector('textarea'), 'the field');
      area.value = 'May I bring <b>my sister</b>?';
      area.dispatchEvent(new Event('input'));
      const sent = await oneEvent(list, 'haven-question-sent', () => press(list, 'Send the question'));
      expect(sent.detail).to.deep.equal({ date });
      await shows(list, 'May I bring <b>my sister</b>?');
      const read = await events.questions({ community }, date, {}, { secret: host });
      expect(read.items.map((question) => question.text)).to.deep.equal(['May I bring <b>my sister</b>?']);
      await oneEvent(list, 'haven-question-withdrawn', () => press(list, 'Take the question back'));
      await shows(list, 'Your question was taken back.');
      expect((await events.questions({ community }, date, {}, { secret: host })).items).to.deep.equal([]);
    });

    it('sends nothing empty and nothing too long, and keeps what was written when it cannot be sent', async () => {
      let sent = 0;
      const { list } = await place({}, 0, () => ({
        ask: () => {
          sent++;
          return Promise.reject(new HavenError('unavailable'));
        },
      }));
      await press(list, 'Ask something');
      await press(list, 'Send the question');
      await shows(list, 'Write your question first.');
      const area = root(list).querySelector('textarea')!;
      area.value = 'a'.repeat(501);
      area.dispatchEvent(new Event('input'));
      await shows(list, 'At most 500 letters');
      await press(list, 'Send the question');
      expect(sent).to.equal(0);
      area.value = 'Is there tea?';
      area.dispatchEvent(new Event('input'));
      await press(list, 'Send the question');
      await shows(list, 'Your words are still here.');
      expect([sent, root(list).querySelector('textarea')?.value]).to.deep.equal([1, 'Is there tea?']);
    });
  });

  it('offers nothing of it for a calendar that only can be read', async () => {
    const list = await mount((element) => (element.events = [tea]));
    await standing(list, 1);
    await press(list, 'Details');
    await shows(list, 'Add it to your calendar');
    expect(root(list).querySelector('.coming, .question')).to.equal(null);
  });
});
