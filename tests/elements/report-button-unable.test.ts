import { expect } from 'chai';
import type { ReportsBackend } from '../../src/core/backend.js';
import { HavenError, type HavenErrorCode } from '../../src/core/errors.js';
import { strings as common } from '../../src/i18n/en/common.js';
import { strings as report } from '../../src/i18n/en/report.js';
import { foundRing } from '../../stories/report-desk.js';
import { settled } from '../helpers/fixture.js';
import { focused, tabTo } from '../helpers/keys.js';
import {
  dialogOf,
  newCommunity,
  open,
  pressWhat,
  root,
  see,
  seeText,
  send,
  shown,
  stage,
  type Stage,
  TEXT,
  toWriting,
  type,
} from './report-button-setup.js';

const failing = (code: HavenErrorCode, field?: string) => (): Promise<never> =>
  Promise.reject(new HavenError(code, field ? { field } : {}));
const keyRing = (ring: ReportsBackend['keyRing']) => () => ({ keyRing: ring });

const submitted = ({ calls }: Stage): number => calls.filter(({ method }) => method === 'submit').length;

/** There is nothing to fill in for nothing, and there are other ways. */
async function isSaid(here: Stage, why: keyof typeof report.unable): Promise<void> {
  const { element } = here;
  await open(element);
  await seeText(element, report.unable[why]);
  expect(shown(element)).to.include(report.unableTitle);
  expect(shown(element)).to.include(report.never);
  expect(shown(element)).to.include(report.otherTitle);
  expect(root(element).querySelector('form, textarea')).to.equal(null);
  expect(root(element).querySelector('.foot a')?.textContent).to.equal(common.findHelp);
  expect(submitted(here)).to.equal(0);
}

describe('<haven-report-button> where nothing can be sealed', () => {
  it('says that reports are not offered', async () => {
    await isSaid(
      await stage({ backend: { name: 'reading', keeping: { place: 'server', review: false } } }),
      'not-offered',
    );
  });

  it('says so where there is no backend at all', async () => {
    await isSaid(await stage({ backend: undefined }), 'not-offered');
  });

  it('says that nobody has been named', async () => {
    await isSaid(await stage({ instead: keyRing(failing('not-found')) }), 'no-keys');
  });

  it('says that the keys are too old', async () => {
    const community = newCommunity();
    const { signed } = await foundRing({ community, notAfter: '2026-03-09' });
    await isSaid(await stage({ community, instead: keyRing(() => Promise.resolve(signed)) }), 'expired');
  });

  it('says that the page has no secure connection', async () => {
    await isSaid(await stage({ instead: keyRing(failing('unsupported', 'secure-context')) }), 'insecure');
  });

  it('is read to its end by keys alone, though there is nothing in it to press', async () => {
    const { element } = await stage({ backend: undefined });
    await open(element);
    await seeText(element, report.unable['not-offered']);
    const body = root(element).querySelector('.body')!;
    await tabTo(body);
    expect(focused()).to.equal(body);
    expect(getComputedStyle(body).outlineStyle).not.to.equal('none');
  });

  const forged: Record<string, (community: string) => Promise<unknown>> = {
    'an unsigned ring': async (community) => ({
      ...(await foundRing({ community })).signed,
      signature: 'A'.repeat(86),
    }),
    'a ring of another community': async () => (await foundRing({ community: newCommunity() })).signed,
    'a changed ring': async (community) => {
      const { signed } = await foundRing({ community });
      return { ...signed, ring: signed.ring.replace('Night team', 'Night crew') };
    },
    'no ring': async () => ({}),
  };
  for (const [name, ring] of Object.entries(forged)) {
    it(`uses nothing of ${name}`, async () => {
      const community = newCommunity();
      const answer = keyRing(async () => (await ring(community)) as never);
      await isSaid(await stage({ community, instead: answer }), 'untrusted');
    });
  }

  it('uses no ring of another root than the page names, on the element or around it', async () => {
    await isSaid(await stage({ set: (fresh) => (fresh.pin = 'A'.repeat(43)) }), 'untrusted');
    const here = await stage();
    here.element.closest('haven-community')!.pin = 'B'.repeat(43);
    await settled();
    await isSaid(here, 'untrusted');
  });

  it('uses a ring of the root that the page names', async () => {
    const { pin } = await foundRing({ community: 'any' });
    const { element } = await stage({ set: (fresh) => (fresh.pin = pin) });
    await toWriting(element);
    await see(element, '.without');
  });

  it('shows the host’s own ways, in its own words', async () => {
    const here = await stage({
      instead: keyRing(failing('not-found')),
      set(fresh) {
        const own = document.createElement('p');
        own.slot = 'other-ways';
        own.textContent = 'Knock at the door of the library.';
        fresh.append(own);
      },
    });
    await isSaid(here, 'no-keys');
    expect(here.element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,1']) {
    it(`leads nowhere by ${href}`, async () => {
      const here = await stage({ contact: href, instead: keyRing(failing('not-found')) });
      await isSaid(here, 'no-keys');
      expect(root(here.element).querySelector('.ways a')).to.equal(null);
      expect(shown(here.element)).to.include(report.noContact);
    });
  }
});

describe('<haven-report-button> where nothing can be sealed just now', () => {
  for (const [code, why] of [
    ['offline', 'offline'],
    ['unavailable', 'unavailable'],
    ['rate-limited', 'unavailable'],
  ] as const) {
    it(`says what ${code} means, keeps the words, and goes on when it is over`, async () => {
      let over = false;
      const here = await stage({
        instead: (reports) => ({
          keyRing: (...call) => (over ? reports.keyRing(...call) : Promise.reject(new HavenError(code))),
        }),
      });
      const { element } = here;
      await open(element);
      await seeText(element, report.unable[why]);
      await pressWhat(element, 'I am worried');
      await pressWhat(element, report.next);
      await seeText(element, report.never);
      await type(element);
      expect(shown(element)).to.include(report.copy);
      over = true;
      await pressWhat(element, common.tryAgain);
      await see(element, '.without');
      await send(here, '');
      await see(element, 'haven-receipt');
      expect(submitted(here)).to.equal(1);
    });
  }

  it('takes what is no error of ours for a part that did not come, and shows nothing of it', async () => {
    const here = await stage({ instead: keyRing(() => Promise.reject(new TypeError('Failed to fetch nonsense'))) });
    await open(here.element);
    await seeText(here.element, report.unable['not-loaded']);
    expect(shown(here.element)).not.to.include('nonsense');
  });

  it('keeps the words where the ring is gone by the time of sending, and sends nothing', async () => {
    const here = await stage({
      instead: (reports) => {
        let asked = 0;
        return {
          keyRing: (...call) => (asked++ ? Promise.reject(new HavenError('not-found')) : reports.keyRing(...call)),
          submit: failing('conflict', 'epoch'),
        };
      },
    });
    await toWriting(here.element);
    await send(here);
    await seeText(here.element, report.unable['no-keys']);
    expect((await see<HTMLTextAreaElement>(here.element, 'textarea')).value).to.equal(TEXT);
    expect(shown(here.element)).to.include(report.wordsStay);
  });

  it('keeps the words when the community around it becomes another one', async () => {
    const here = await stage();
    await toWriting(here.element);
    await type(here.element);
    here.element.closest('haven-community')!.setAttribute('community', newCommunity());
    await settled();
    expect(dialogOf(here.element)?.open).to.equal(true);
    expect((await see<HTMLTextAreaElement>(here.element, 'textarea')).value).to.equal(TEXT);
    await seeText(here.element, report.unable['no-keys']);
  });
});
