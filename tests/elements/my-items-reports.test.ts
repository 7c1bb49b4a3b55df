import { expect } from 'chai';
import { foundDesk, type DeskPeople } from '../../stories/desk-people.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend, ReportsBackend } from '../../src/core/backend.js';
import { MAILBOX_PAGE, type MailboxPage } from '../../src/core/models/report.js';
import { randomIds } from '../../src/core/ids.js';
import type { HavenMyItems } from '../../src/elements/my-items/my-items.js';
import { waitFor } from '../helpers/wait.js';
import { itemsOf, looked, mountItems, PHRASE, rootOf, says, typeWords, wordsOf } from './my-items-setup.js';
import { hasButton, newCommunity, press, writeAsMe } from './story-wall-setup.js';

interface Heard {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

/** A backend whose reports are overheard: what it sees is what whoever runs it sees. */
function overheard(inner: Backend): Backend & { readonly heard: Heard[] } {
  const heard: Heard[] = [];
  const reports = new Proxy(inner.reports!, {
    get: (all, name) => {
      const method = Reflect.get(all, name) as ((...args: unknown[]) => Promise<unknown>) | undefined;
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        const answer = await method.apply(all, args);
        heard.push({ method: String(name), args, answer });
        return answer;
      };
    },
  });
  return { ...inner, reports, heard };
}

interface Stage {
  readonly community: string;
  readonly backend: ReturnType<typeof overheard>;
  readonly people: DeskPeople;
}

async function stage(): Promise<Stage> {
  const community = newCommunity();
  const backend = overheard(memoryBackend());
  await keyringSession(community).unlock(PHRASE);
  return { community, backend, people: await foundDesk(backend, community) };
}

async function open({ backend, community }: Stage): Promise<HavenMyItems> {
  const element = await mountItems(backend, community);
  await press(rootOf(element), 'Show my things');
  await looked(element);
  return element;
}

async function write(element: HavenMyItems, text: string): Promise<void> {
  const area = await waitFor(() => rootOf(element).querySelector<HTMLTextAreaElement>('#write'), 'a field');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('<haven-my-items>, reports', () => {
  it('shows a report as received, then in review, then as ended with the reason', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    const element = await open(at);
    await says(element, 'It has arrived');
    await says(element, 'Only the moderators can open it.');
    await at.people.outcome(id, 'in-review');
    await press(rootOf(element), 'Look again');
    await says(element, 'A moderator is looking');
    await at.people.outcome(id, 'not-acted', 'We read all of it. It is within what we agreed on here.');
    await press(rootOf(element), 'Look again');
    await says(element, 'Nothing was changed');
    await says(element, 'It is within what we agreed on here.');
  });

  it('finds reports from a device that knows nothing but the words', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    await at.people.report();
    await at.people.answer(id, 'Thank you. Is it still going on?');
    keyringSession(at.community).forget();
    const element = await mountItems(at.backend, at.community);
    await typeWords(element);
    await says(element, 'Is it still going on?');
    expect(itemsOf(element).length).to.equal(2);
  });

  it('answers a question from the moderators, sealed to those who could read the report', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    await at.people.answer(id, 'Is it still going on?');
    const element = await open(at);
    await press(rootOf(element), 'Answer');
    await says(element, 'Only these can open it: Day team and Night team.');
    await press(rootOf(element), 'Send');
    await says(element, 'A few words first');
    await write(element, 'Yes, since Monday.');
    await press(rootOf(element), 'Send');
    await says(element, 'It has arrived.');
    const { messages } = await at.people.read(id, 1);
    expect(messages.map(({ text }) => text)).to.deep.equal([
      'They keep writing after a no.',
      'Is it still going on?',
      'Yes, since Monday.',
    ]);
    const sent = at.backend.heard.filter(({ method }) => method === 'append');
    expect(sent.length).to.equal(1);
    expect(JSON.stringify(at.backend.heard)).not.to.include('since Monday');
  });

  it('takes a report back after asking, for good', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    const element = await open(at);
    await press(rootOf(element), 'Take it back');
    await says(element, 'nobody will look at it any more');
    await press(rootOf(element), 'Yes, take it back');
    await waitFor(() => itemsOf(element).length === 0, 'an empty list');
    expect(keyringSession(at.community).items).to.deep.equal([]);
    expect(await at.people.queue()).not.to.include(id);
  });

  it('says so, keeps the words and sends nothing where nothing can be sealed', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    await at.people.answer(id, 'Is it still going on?');
    const element = await open(at);
    const key = Reflect.get(at.backend.reports as object, 'keyRing') as ReportsBackend['keyRing'];
    const forged = async (...args: Parameters<ReportsBackend['keyRing']>) => {
      const ring = await key(...args);
      return { ...ring, signature: `${ring.signature.slice(0, -2)}AA` };
    };
    const reports = { ...at.backend.reports!, keyRing: forged };
    Object.defineProperty(reports, 'mailbox', { value: at.backend.reports!.mailbox });
    element.backend = { ...at.backend, reports };
    await element.updateComplete;
    await press(rootOf(element), 'Show my things');
    await looked(element);
    await press(rootOf(element), 'Answer');
    await says(element, 'This cannot be sealed just now, so nothing was sent.');
    await write(element, 'Yes.');
    await press(rootOf(element), 'Send');
    await says(element, 'This cannot be sealed just now, so nothing was sent.');
    expect(rootOf(element).querySelector<HTMLTextAreaElement>('#write')?.value).to.equal('Yes.');
    expect(at.backend.heard.filter(({ method }) => method === 'append')).to.deep.equal([]);
  });

  it('asks somebody else to look at a decision: sealed, and never given to who decided', async () => {
    const at = await stage();
    const id = await writeAsMe(at.backend, at.community, { text: 'My story with a name' });
    await at.people.decide(
      { kind: 'share', id },
      { act: 'hide', text: 'not-published', reason: 'private-information', words: 'Without the name, gladly.' },
    );
    const element = await open(at);
    await says(element, 'Not shown to others');
    await says(element, 'It holds details that could show who somebody is.');
    await says(element, 'Without the name, gladly.');
    await press(rootOf(element), 'Ask somebody else to look');
    await says(element, 'Day team and Night team');
    await write(element, 'It is my own name.');
    await press(rootOf(element), 'Ask somebody else to look');
    await says(element, 'You asked for another look');
    const [decider, other] = [await at.people.queue(0), await at.people.queue(1)];
    const appeal = other.find((each) => !decider.includes(each))!;
    expect(appeal, 'in the queue of the other moderator only').to.be.a('string');
    const { messages, report } = await at.people.read(appeal, 1);
    expect(messages[0]?.text).to.equal('It is my own name.');
    expect(report?.about).to.deep.equal({ kind: 'share', id });
    expect(JSON.stringify(at.backend.heard)).not.to.include('my own name');
  });
});

describe('<haven-my-items>, what a backend sees', () => {
  it('learns nothing that ties two reports of one phrase together', async () => {
    const at = await stage();
    await at.people.report();
    await at.people.report();
    const [one, two] = at.backend.heard.flatMap(({ method, args }) => (method === 'submit' ? [args] : [])) as [
      [unknown, Record<string, unknown>, Record<string, unknown>],
      [unknown, Record<string, unknown>, Record<string, unknown>],
    ];
    const fields = (args: typeof one): Record<string, unknown> => ({ ...args[1], ...args[2] });
    const [first, second] = [fields(one), fields(two)];
    const same = Object.keys(first).filter((name) => first[name] === second[name]);
    // The same for everybody who reports for the same reason while this ring is valid.
    expect(same.sort()).to.deep.equal(['epoch', 'kind', 'tier']);
    // Beyond what every age file of this ring begins with, the sealed bytes share nothing but chance.
    const [a, b] = [String(first['sealed']), String(second['sealed'])];
    expect(a.length).to.equal(b.length);
    const equal = [...a].filter((character, at) => character === b[at]).length;
    expect(equal / a.length).to.be.below(0.05);
  });

  it('gets the same calls and gives the same characters for empty, unknown and answered mailboxes', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    await at.people.report();
    await at.people.answer(id, 'Thank you. We are looking.');
    const element = await open(at);
    await says(element, 'We are looking.');
    const asked = at.backend.heard.filter(({ method }) => method === 'mailbox');
    expect(asked.length).to.be.above(3);
    for (const { args, answer } of asked) {
      const [scope, page, call] = args as [unknown, number, Record<string, unknown>];
      expect(scope).to.deep.equal({ community: at.community });
      expect(page).to.equal(0);
      expect(Object.keys(call).filter((name) => name !== 'signal')).to.deep.equal(['secret']);
      expect(String(call['secret']).length).to.equal(43);
      expect((answer as MailboxPage).page.length).to.equal(MAILBOX_PAGE);
    }
    const secrets = asked.map(({ args }) => (args[2] as { secret: string }).secret);
    expect(new Set(secrets).size, 'each asked once').to.equal(secrets.length);
  });

  it('is asked nothing while nobody presses, also after something has changed', async () => {
    const at = await stage();
    const { id } = await at.people.report();
    const element = await open(at);
    const before = at.backend.heard.length;
    await at.people.answer(id, 'Thank you.');
    await writeAsMe(at.backend, at.community, { text: randomIds.uuid() });
    expect(at.backend.heard.slice(before).filter(({ method }) => method === 'mailbox')).to.deep.equal([]);
    expect(wordsOf(element)).not.to.include('Thank you.');
    expect(hasButton(rootOf(element), 'Look again')).to.equal(true);
  });
});
