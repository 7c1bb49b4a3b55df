import { expect } from 'chai';
import { calendarBackend } from '../../src/adapters/calendar/index.js';
import { HavenError } from '../../src/core/errors.js';
import { testClock } from '../../src/testing/test-clock.js';

const feeds = '/tests/core/calendar/feeds';
const scope = { community: 'calendar' };
const year = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) };
const clock = testClock('2025-03-10');

let asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
const { fetch } = globalThis;
type Answer = (url: string, init?: RequestInit) => Promise<Response>;
const answerWith = (answer: Answer): void => {
  globalThis.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push({ url, init });
    return answer(url, init);
  };
};
const say =
  (body: string, type = 'text/calendar', init: ResponseInit = {}): Answer =>
  async () =>
    new Response(body, { headers: { 'content-type': type }, ...init });
const calendar = (title: string): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250401T100000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

let count = 0;
/** No test finds a copy that another one has left. */
const newAddress = (): string => `/calendar-${Date.now()}-${count++}.ics`;

async function failure(work: Promise<unknown>): Promise<HavenError> {
  try {
    await work;
  } catch (thrown) {
    expect(thrown).to.be.instanceOf(HavenError);
    return thrown as HavenError;
  }
  throw new Error('It should have failed.');
}

describe('calendars by their addresses', () => {
  beforeEach(() => (asked = []));
  afterEach(() => (globalThis.fetch = fetch));
  after(() => globalThis.caches?.delete('haven-calendars'));

  it('reads real files, several together, earliest first, and asks once for what it reads again', async () => {
    answerWith((url, init) => fetch(url, init));
    const backend = calendarBackend([`${feeds}/google.ics`, `${feeds}/meetup.ics`], clock);
    const { events, refused } = await backend.list(scope, year);
    expect(refused).to.deep.equal([]);
    expect(new Set(events.map(({ title }) => title))).to.include.keys('Tuesday evening', 'Slow walk');
    const starts = events.map(({ time }) => (time.type === 'zoned' ? time.start : Date.parse(time.start)));
    expect(starts).to.deep.equal([...starts].sort((one, other) => one - other));
    await backend.list(scope, { from: year.to, to: year.to + 1_000 });
    expect(asked).to.have.length(2);
  });

  it('sends cookies to the page’s own site only', async () => {
    answerWith(say(calendar('A')));
    await calendarBackend(['https://elsewhere.example/a.ics'], clock).list(scope, year);
    expect(asked[0]?.init?.credentials).to.equal('same-origin');
  });

  it('reads JSON, by its type or its first sign', async () => {
    const json = JSON.stringify({ events: [{ title: 'J', start: '2025-04-01T10:00:00Z' }] });
    for (const type of ['application/json', 'text/plain']) {
      answerWith(say(json, type));
      const { events } = await calendarBackend([newAddress()], clock).list(scope, year);
      expect(events.map(({ title }) => title)).to.deep.equal(['J']);
    }
    answerWith(say('{"events": [', 'application/json'));
    const { refused } = await calendarBackend(['/broken.json'], clock).list(scope, year);
    expect(refused).to.deep.equal([{ source: '/broken.json', line: 1, field: 'events', reason: 'unreadable' }]);
  });

  it('shows the other calendars when one fails, and fails when all do', async () => {
    const good = newAddress();
    answerWith((url) =>
      url.endsWith(good) ? say(calendar('Good'))(url) : Promise.reject(new TypeError('Failed to fetch')),
    );
    const { events } = await calendarBackend([newAddress(), good], clock).list(scope, year);
    expect(events.map(({ title }) => title)).to.deep.equal(['Good']);
    expect((await failure(calendarBackend([newAddress()], clock).list(scope, year))).code).to.equal('unavailable');
  });

  it('gives the last good copy, with its age, when the calendar cannot be reached', async () => {
    const address = newAddress();
    answerWith(say(calendar('Kept')));
    await calendarBackend([address], clock).list(scope, year);
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    const later = testClock('2025-03-12');
    // Written without waiting: the first look may come before it.
    for (let look = 0; look < 50; look++) {
      const listing = await calendarBackend([address], later)
        .list(scope, year)
        .catch(() => undefined);
      if (!listing) continue;
      expect(listing.events.map(({ title }) => title)).to.deep.equal(['Kept']);
      expect(listing.keptFrom).to.equal(clock.now());
      return;
    }
    throw new Error('No copy was kept.');
  });

  it('tells the host what another site has to allow, in the error’s cause and never in its message', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failure(calendarBackend(['https://elsewhere.example/never.ics'], clock).list(scope, year));
    expect(error.message).to.equal('unavailable: src');
    expect(String(error.cause)).to.contain('https://elsewhere.example').and.contain('Access-Control-Allow-Origin');
  });

  for (const [status, code] of [
    [401, 'unauthorized'],
    [404, 'not-found'],
    [500, 'unavailable'],
  ] as const) {
    it(`answers ${code} where the server answers ${status}`, async () => {
      answerWith(say('no', 'text/html', { status }));
      expect((await failure(calendarBackend([newAddress()], clock).list(scope, year))).code).to.equal(code);
    });
  }

  it('stops at what no calendar is long, whether the server says so or not', async () => {
    answerWith(async () => new Response('x', { headers: { 'content-length': '9000000' } }));
    expect((await failure(calendarBackend([newAddress()], clock).list(scope, year))).code).to.equal('too-large');
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(65));
      },
    });
    answerWith(async () => new Response(endless));
    expect((await failure(calendarBackend([newAddress()], clock).list(scope, year))).code).to.equal('too-large');
    expect(sent).to.be.below(12_000_000);
  });

  it('fetches nothing but http addresses', async () => {
    answerWith(say(calendar('A')));
    for (const address of ['javascript:alert(1)', 'data:text/calendar,x', 'file:///etc/passwd', 'http://[']) {
      expect((await failure(calendarBackend([address], clock).list(scope, year))).code).to.equal('invalid');
    }
    expect(asked).to.deep.equal([]);
  });

  it('ends with the signal, with its reason', async () => {
    answerWith(
      (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
        ),
    );
    const abort = new AbortController();
    const reason = new DOMException('enough', 'AbortError');
    const listing = calendarBackend([newAddress()], clock).list(scope, year, { signal: abort.signal });
    abort.abort(reason);
    try {
      await listing;
      throw new Error('It should have ended.');
    } catch (thrown) {
      expect(thrown).to.equal(reason);
    }
  });
});
