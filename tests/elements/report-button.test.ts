import { expect } from 'chai';
import { REASONS } from '../../src/core/models/report.js';
import { strings as common } from '../../src/i18n/en/common.js';
import { strings as report } from '../../src/i18n/en/report.js';
import { strings as write } from '../../src/i18n/en/report-write.js';
import { settled } from '../helpers/fixture.js';
import { focused, press, tabTo, type as typeKeys } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import {
  dialogOf,
  open,
  pressWhat,
  root,
  see,
  seeText,
  send,
  sent,
  shown,
  stage,
  TEXT,
  toWriting,
  type,
} from './report-button-setup.js';

const button = (element: HTMLElement): HTMLElement => element.shadowRoot!.querySelector('[part=button]')!;

describe('<haven-report-button> closed', () => {
  it('is one button, large enough, that asks its backend for nothing', async () => {
    const { element, calls } = await stage();
    const { height } = button(element).getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(button(element).textContent.trim()).to.equal(common.report);
    expect(dialogOf(element)).to.equal(null);
    expect(calls).to.deep.equal([]);
  });

  it('takes no room without a button of its own, and is opened from the page’s', async () => {
    const { element } = await stage({ set: (fresh) => (fresh.noButton = true) });
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(button(element)).display).to.equal('none');
    const own = document.createElement('button');
    document.body.append(own);
    own.focus();
    await element.open();
    expect(dialogOf(element)?.open).to.equal(true);
    dialogOf(element)!.close();
    await waitFor(() => focused() === own, 'the focus back on the page’s own button');
    own.remove();
  });
});

describe('<haven-report-button> opened', () => {
  it('is a modal dialog that begins at its heading', async () => {
    const { element } = await stage();
    await open(element);
    const dialog = dialogOf(element)!;
    expect(dialog.matches(':modal')).to.equal(true);
    expect(focused()?.id).to.equal('report-title');
    const label = dialog.getAttribute('aria-labelledby')!;
    expect(root(element).getElementById(label)?.textContent).to.equal(common.report);
  });

  it('gives the focus back, keeps what was typed, and says so, after Escape', async () => {
    const { element } = await stage();
    await toWriting(element);
    await type(element);
    expect(shown(element)).to.include(report.keeps);
    await press('Escape');
    await waitFor(() => !dialogOf(element)?.open, 'a closed dialog');
    await settled();
    expect(focused() === button(element), 'focus').to.equal(true);
    expect(root(element).querySelector('span[role=status]')?.textContent).to.equal(report.keptHere);
    await open(element);
    expect(shown(element)).to.include(report.kept);
    expect((await see<HTMLTextAreaElement>(element, 'textarea')).value).to.equal(TEXT);
  });

  it('forgets all of it at one press, and closes', async () => {
    const { element } = await stage();
    await toWriting(element, 'rules', 'Bullying');
    await type(element);
    await pressWhat(element, report.clear);
    expect(dialogOf(element)?.open).to.equal(false);
    const said = root(element).querySelector('span[role=status]')!;
    await waitFor(() => said.textContent === report.cleared, 'that nothing was kept');
    await open(element);
    expect(root(element).querySelector('textarea')).to.equal(null);
    expect(root(element).querySelectorAll('input:checked')).to.have.length(0);
    expect(shown(element)).not.to.include(report.kept);
  });

  it('does not stand open after it was taken out of the page and put back', async () => {
    const { element } = await stage();
    const parent = element.parentElement!;
    await toWriting(element);
    await type(element);
    element.remove();
    parent.append(element);
    await settled();
    expect(dialogOf(element)?.open).to.equal(false);
    await open(element);
    expect((await see<HTMLTextAreaElement>(element, 'textarea')).value).to.equal(TEXT);
  });

  it('keeps the way to help in view in each step', async () => {
    const here = await stage();
    const { element } = here;
    const helps = (): boolean => {
      const link = root(element).querySelector('.foot a')!;
      const { top, bottom, height } = link.getBoundingClientRect();
      return link.textContent === common.findHelp && height >= 44 && top >= 0 && bottom <= innerHeight;
    };
    await open(element);
    expect(helps(), 'doors').to.equal(true);
    await pressWhat(element, 'I am worried');
    await pressWhat(element, report.next);
    expect(helps(), 'writing').to.equal(true);
    await sent(here);
    expect(helps(), 'sent').to.equal(true);
  });
});

describe('<haven-report-button> at the doors', () => {
  it('asks for one of the two, and for nothing else', async () => {
    const { element } = await stage();
    await open(element);
    await pressWhat(element, report.next);
    expect(root(element).querySelector('#report-missing')?.textContent).to.equal(report.doorFirst);
    expect((focused() as HTMLInputElement).name).to.equal('door');
    await pressWhat(element, 'Something is against');
    await pressWhat(element, report.next);
    expect(root(element).querySelector('textarea')).not.to.equal(null);
  });

  it('offers each of the eleven reasons behind its own door', async () => {
    const { element } = await stage();
    await open(element);
    const offered: string[] = [];
    for (const door of ['worried', 'rules'] as const) {
      await pressWhat(element, report.doors[door].title);
      const labels = [...root(element).querySelectorAll('.reasons label')].map((one) => one.textContent.trim());
      const own = Object.entries(REASONS).filter(([, reason]) => reason.door === door);
      expect(labels).to.deep.equal([...own.map(([id]) => report.reasons[id as keyof typeof REASONS]), report.noReason]);
      offered.push(...labels.slice(0, -1));
    }
    expect(offered).to.have.length(11);
  });

  it('forgets the reason of one door behind the other', async () => {
    const { element } = await stage();
    await open(element);
    await pressWhat(element, 'I am worried');
    await pressWhat(element, report.reasons['life-at-risk']);
    await pressWhat(element, 'Something is against');
    await pressWhat(element, 'I am worried');
    const chosen = root(element).querySelector<HTMLInputElement>('.reasons input:checked')!;
    expect(chosen.closest('label')?.textContent.trim()).to.equal(report.noReason);
  });

  it('tells how to be there for somebody, and shows who answers now where a life may be in danger', async () => {
    const { element } = await stage();
    await open(element);
    await pressWhat(element, 'I am worried');
    const guide = (): HTMLDetailsElement => root(element).querySelector('details.guide')!;
    expect(guide().open).to.equal(false);
    expect(guide().textContent).to.include(report.guide[0]);
    await pressWhat(element, report.reasons['life-at-risk']);
    expect(guide().open).to.equal(true);
    await see(element, '.guide haven-resource-panel');
    await pressWhat(element, report.reasons['person-at-risk']);
    expect(guide().textContent).to.include(report.harmed[1]);
    expect(guide().textContent).not.to.include(report.guide[0]);
  });
});

describe('<haven-report-button> in the second step', () => {
  it('says who can read it by name, and that the page could read along', async () => {
    const { element } = await stage();
    await toWriting(element);
    await seeText(element, 'Only Night team, Day team, and Safeguarding lead can open it.');
    expect(shown(element)).to.include('this site could read along');
  });

  for (const [place, sentence] of [
    ['browser', 'kept in this browser only: it goes to nobody'],
    ['page', 'kept in this page only: it goes to nobody'],
  ] as const) {
    it(`claims no reader and no time for what stays in the ${place}`, async () => {
      const here = await stage();
      const backend = { ...here.backend!, keeping: { place, review: false } };
      const { element } = await stage({ community: here.community, backend, hours: '24/7', within: 'worry 1h' });
      await toWriting(element);
      await seeText(element, sentence);
      expect(shown(element)).not.to.include(write.hereNow);
    });
  }

  const times: readonly (readonly [hours: string | undefined, within: string | undefined, said: string])[] = [
    // It is noon on a Tuesday.
    ['Mo-Fr 08:00-18:00', undefined, 'Somebody is here now, until'],
    ['24/7', 'worry 4h', 'Somebody is here now. It usually takes 4 hours at most until it is read.'],
    ['Sa-Su 10:00-20:00', 'worry 4h', 'From then on it usually takes 4 hours at most'],
    ['Mo-Fr 08:00-13:00', 'worry 4h', 'Nobody is here right now. Somebody looks from'],
    ['Mo-Fr 08:00-13:00; PH off', 'worry 4h', write.unknownWhen],
    ['when we can', 'worry 4h', write.unknownWhen],
    [undefined, 'worry 4h', write.unknownWhen],
  ];
  for (const [hours, within, said] of times) {
    it(`says when somebody looks, with ${hours ?? 'no hours'} and ${within ?? 'nothing said'}`, async () => {
      const { element } = await stage({ ...(hours && { hours }), ...(within && { within }) });
      await toWriting(element);
      await seeText(element, said);
      if (!hours) expect(shown(element)).not.to.include('4 hours');
    });
  }

  it('offers the host’s guidelines where one may be broken, by property or from inside', async () => {
    const inside = await stage({
      set(fresh) {
        const list = document.createElement('ul');
        for (const [id, text] of [
          ['kind', ' We are\n kind. '],
          ['Not An Id', 'Nothing'],
          ['empty', ' '],
        ] as const) {
          const item = document.createElement('li');
          item.dataset['guideline'] = id;
          item.textContent = text;
          list.append(item);
        }
        fresh.append(list);
      },
    });
    await toWriting(inside.element, 'rules');
    const words = [...root(inside.element).querySelectorAll('option')].map((one) => [one.value, one.text]);
    expect(words).to.deep.equal([
      ['', write.noGuideline],
      ['kind', 'We are kind.'],
    ]);
    const { element } = await stage({ set: (fresh) => (fresh.guidelines = [{ id: 'listen', text: 'We listen.' }]) });
    await toWriting(element, 'worried');
    expect(root(element).querySelector('select')).to.equal(null);
  });

  it('says so and sends nothing where a text is too long', async () => {
    const here = await stage();
    await toWriting(here.element);
    await send(here, 'word '.repeat(2_500));
    await seeText(here.element, write.textLong);
    expect(here.calls.filter(({ method }) => method === 'submit')).to.deep.equal([]);
  });
});

describe('<haven-report-button> by keyboard alone', () => {
  it('is opened, chosen, written, sent and closed', async () => {
    const here = await stage();
    const { element } = here;
    await tabTo(button(element));
    await press('Enter');
    await waitFor(() => dialogOf(element)?.open, 'an open dialog');
    await settled();
    await tabTo(await see(element, '.door input'));
    await press('Space');
    await settled();
    await press('ArrowDown');
    await settled();
    await tabTo(await see(element, '.reasons input:checked'));
    await tabTo(await see(element, '.primary'));
    await press('Enter');
    await tabTo(await see(element, 'textarea'));
    await typeKeys('Somebody was laughed at.');
    await tabTo(await see(element, '.without summary'));
    await press('Enter');
    await settled();
    await tabTo(await see(element, '.without input'));
    await press('Space');
    await settled();
    await seeText(element, 'Only Day team and Safeguarding lead can open it.');
    await tabTo(await see(element, '.primary'));
    await press('Enter');
    await see(element, 'haven-receipt');
    await waitFor(() => focused()?.id === 'report-title', 'the focus on what happened');
    expect(focused()?.textContent).to.equal(write.sentTitle);
    await press('Escape');
    await waitFor(() => focused() === button(element), 'the focus back on the button');
  });
});
