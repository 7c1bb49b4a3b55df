import { expect } from 'chai';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { ReportsBackend } from '../../src/core/backend.js';
import { nextKeyRing, readKeyRing, signKeyRing } from '../../src/core/crypto/key-ring.js';
import { isSealed } from '../../src/core/crypto/sealed-size.js';
import { HavenError } from '../../src/core/errors.js';
import type { NewReport } from '../../src/core/models/report.js';
import { strings as errors } from '../../src/i18n/en/errors.js';
import { strings as report } from '../../src/i18n/en/report.js';
import { strings as write } from '../../src/i18n/en/report-write.js';
import { foundRing, moderators, READERS } from '../../stories/report-desk.js';
import { noEvent, oneEvent } from '../helpers/events.js';
import { deepElements } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';
import {
  open,
  openedBy,
  pressWhat,
  queueOf,
  root,
  see,
  seeText,
  send,
  sent,
  shown,
  type Stage,
  stage,
  TEXT,
  toWriting,
  type,
} from './report-button-setup.js';

const submitted = ({ calls }: Stage): readonly [NewReport, string][] =>
  calls
    .filter(({ method }) => method === 'submit')
    .map(({ args }) => [args[1] as NewReport, (args[2] as { op: string }).op]);

/** The answer to the first is lost on the way, after it has arrived. */
const losing = (reports: ReportsBackend): Partial<ReportsBackend> => {
  let lost = false;
  return {
    async submit(...call) {
      const receipt = await reports.submit(...call);
      if (lost) return receipt;
      lost = true;
      throw new HavenError('offline');
    },
  };
};

describe('<haven-report-button> sends', () => {
  it('what was chosen and said, to be opened by the moderators and by nobody else', async () => {
    const here = await stage({
      set: (fresh) => Object.assign(fresh, { for: 'share', about: '6ce2b3a0-4f0e-4d7b-9a55-1c1d7f2b8a10' }),
    });
    await toWriting(here.element, 'worried', report.reasons['life-at-risk']);
    await sent(here);
    const [item] = await queueOf(here);
    expect(item).to.include({ kind: 'report', tier: 'urgent' });
    for (const at of READERS.keys()) {
      const { report: opened, messages } = await openedBy(here, item!.id, at);
      expect(opened).to.deep.include({
        door: 'worried',
        reason: 'life-at-risk',
        about: { kind: 'share', id: '6ce2b3a0-4f0e-4d7b-9a55-1c1d7f2b8a10' },
        text: TEXT,
        wantsAnswer: true,
        without: [],
      });
      expect(messages).to.have.length(1);
    }
  });

  it('nothing readable but how soon to look', async () => {
    const here = await stage({ set: (fresh) => Object.assign(fresh, { for: 'event', about: 'walk@our.site' }) });
    await toWriting(here.element, 'rules', report.reasons['private-information']);
    await sent(here);
    const [[sealed]] = submitted(here) as [[NewReport, string]];
    expect(Object.keys(sealed).sort()).to.deep.equal(
      ['capability', 'epoch', 'id', 'kind', 'mailbox', 'sealed', 'tier'].sort(),
    );
    expect(isSealed(sealed.sealed)).to.equal(true);
    expect(JSON.stringify(here.calls)).not.to.match(/morning|private-information|walk|our\.site/);
    const { report: opened } = await openedBy(here, sealed.id);
    expect(opened?.about).to.deep.equal({ kind: 'event', id: 'walk-our.site' });
  });

  it('with no reason, no text and no wish for an answer, when that is what the person wants', async () => {
    const here = await stage({ set: (fresh) => (fresh.for = '<nonsense>') });
    await toWriting(here.element, 'rules');
    await pressWhat(here.element, write.wantsAnswer);
    await sent(here, '');
    const [item] = await queueOf(here);
    expect(item?.tier).to.equal('other');
    const { report: opened } = await openedBy(here, item!.id);
    expect(opened).to.deep.include({ door: 'rules', about: { kind: 'nothing' }, wantsAnswer: false });
    expect(opened).not.to.have.any.keys('text', 'reason', 'guideline');
  });

  it('the guideline it is against, by its id', async () => {
    const here = await stage({
      set: (fresh) => (fresh.guidelines = [{ id: 'listen', text: 'We listen first.' }]),
    });
    await toWriting(here.element, 'rules');
    const list = await see<HTMLSelectElement>(here.element, 'select');
    list.value = 'listen';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await sent(here);
    const [item] = await queueOf(here);
    expect((await openedBy(here, item!.id)).report?.guideline).to.equal('listen');
  });

  it('not to those the person left out: they find that there is something, and cannot open it', async () => {
    const here = await stage();
    await toWriting(here.element, 'rules');
    await pressWhat(here.element, write.withoutTitle);
    await pressWhat(here.element, READERS[1]!);
    await seeText(here.element, 'Only Night team and Safeguarding lead can open it.');
    await sent(here);
    const [item] = await queueOf(here);
    expect((await openedBy(here, item!.id, 0)).report?.text).to.equal(TEXT);
    expect((await openedBy(here, item!.id, 1)).report).to.equal(undefined);
    expect((await openedBy(here, item!.id, 2)).report?.without).to.deep.equal([READERS[1]]);
    expect(shown(here.element)).to.include(write.sentNext('Night team and Safeguarding lead'));
  });

  it('nothing when nobody would be left to read it, and offers another way', async () => {
    const here = await stage({ contact: 'mailto:care@example.org' });
    await toWriting(here.element, 'rules');
    await see(here.element, '.without');
    await pressWhat(here.element, write.withoutTitle);
    for (const name of READERS) await pressWhat(here.element, name);
    await seeText(here.element, write.withoutAll);
    expect(root(here.element).querySelector<HTMLAnchorElement>('.ways a')?.href).to.equal('mailto:care@example.org');
    await send(here);
    expect(submitted(here)).to.deep.equal([]);
    expect((await see<HTMLTextAreaElement>(here.element, 'textarea')).value).to.equal(TEXT);
  });

  it('and says what happens next, gives the words to come back with, and begins anew after that', async () => {
    const here = await stage();
    const { element } = here;
    await toWriting(element);
    await sent(here);
    expect(shown(element)).to.include(write.sentNext('Night team, Day team, and Safeguarding lead'));
    expect(shown(element)).to.include(write.comeBack);
    const receipt = await see(element, 'haven-receipt');
    await waitFor(() => receipt.shadowRoot?.querySelectorAll('.words li').length === 7, 'seven words');
    expect(keyringSession(here.community).items).to.deep.equal([
      { kind: 'report', id: (await queueOf(here))[0]!.id, slot: 0 },
    ]);
    await pressWhat(element, report.close);
    await open(element);
    expect(root(element).querySelectorAll('input:checked')).to.have.length(0);
    expect([...deepElements(root(element))].some((one) => one.textContent.includes('like her'))).to.equal(false);
  });

  it('and tells the page that it happened, and nothing of it, nor anybody further out', async () => {
    const here = await stage();
    await toWriting(here.element);
    await noEvent(document, 'haven-report-sent', async () => {
      const event = await oneEvent<CustomEvent>(here.element, 'haven-report-sent', () => send(here));
      expect(event.detail).to.equal(null);
    });
  });

  it('a second one into another mailbox', async () => {
    const here = await stage();
    await toWriting(here.element);
    await sent(here);
    await pressWhat(here.element, report.close);
    await toWriting(here.element, 'rules');
    await sent(here, 'Something else.');
    const [first, second] = submitted(here);
    expect(first![0].mailbox).not.to.equal(second![0].mailbox);
    expect(await queueOf(here)).to.have.length(2);
  });

  it('past a mailbox that a report from another device has taken', async () => {
    const community = (await stage()).community;
    const here = await stage({ community });
    await toWriting(here.element);
    await sent(here);
    const [item] = await queueOf(here);
    keyringSession(community).release({ kind: 'report', id: item!.id });
    await pressWhat(here.element, report.close);
    await toWriting(here.element);
    await sent(here);
    expect(await queueOf(here)).to.have.length(2);
    expect(keyringSession(community).items.map(({ slot }) => slot)).to.deep.equal([1]);
  });
});

describe('<haven-report-button> when sending fails', () => {
  it('sends the very same again, so that it is there once', async () => {
    const here = await stage({ instead: losing });
    await toWriting(here.element);
    await send(here);
    await seeText(here.element, errors.offline);
    expect((await see<HTMLTextAreaElement>(here.element, 'textarea')).value).to.equal(TEXT);
    await pressWhat(here.element, 'Try again');
    await see(here.element, 'haven-receipt');
    const [first, second] = submitted(here);
    expect(second).to.deep.equal(first);
    expect(await queueOf(here)).to.have.length(1);
  });

  it('leaves one report when the words were changed after a try that did arrive: the last', async () => {
    const here = await stage({ instead: losing });
    await toWriting(here.element);
    await send(here);
    await seeText(here.element, errors.offline);
    await type(here.element, 'Other words now.');
    await pressWhat(here.element, 'Send');
    await see(here.element, 'haven-receipt');
    const queue = await queueOf(here);
    expect(queue).to.have.length(1);
    expect((await openedBy(here, queue[0]!.id)).report?.text).to.equal('Other words now.');
  });

  for (const answer of [undefined, null, 'ok', {}, { id: 'another' }]) {
    it(`takes ${JSON.stringify(answer)} for no arrival`, async () => {
      const here = await stage({ instead: () => ({ submit: () => Promise.resolve(answer as never) }) });
      await toWriting(here.element);
      await noEvent(here.element, 'haven-report-sent', () => send(here));
      await seeText(here.element, errors.unavailable);
    });
  }

  /** A new ring, right before the first report arrives. */
  const changing =
    (readers: number) =>
    (reports: ReportsBackend): Partial<ReportsBackend> => {
      let late: ReturnType<typeof signKeyRing> | undefined;
      return {
        keyRing: async (...call) => late ?? reports.keyRing(...call),
        async submit(scope, sealed) {
          if (late) return { id: sealed.id, day: '2026-03-10', version: 1, state: 'published' };
          const { root: key, members } = await moderators();
          const { signed } = await foundRing(scope);
          const next = await nextKeyRing(readKeyRing(signed), {
            members: members.slice(0, readers),
            notAfter: '2026-06-30',
          });
          late = signKeyRing(next, key);
          throw new HavenError('conflict', { field: 'epoch' });
        },
      };
    };

  it('seals again by itself when the keys of the same people have changed', async () => {
    const here = await stage({ instead: changing(3) });
    await toWriting(here.element);
    await sent(here);
    const [first, second] = submitted(here);
    expect([first![0].epoch, second![0].epoch]).to.deep.equal([1, 2]);
    expect(first![1]).not.to.equal(second![1]);
  });

  it('asks anew when other people would read it', async () => {
    const here = await stage({ instead: changing(2) });
    await toWriting(here.element);
    await send(here);
    await seeText(here.element, write.changedKeys);
    expect(shown(here.element)).to.include('Only Night team and Day team can open it.');
    expect(submitted(here)).to.have.length(1);
    await pressWhat(here.element, 'Send');
    await see(here.element, 'haven-receipt');
  });
});
