import { expect } from 'chai';
import { across, down } from '../../src/elements/pulse-poll/chart.view.js';
import type { PollAnswers } from '../../src/core/models/poll.js';
import type { PollResults, PublishedShare } from '../../src/core/models/poll-results.js';
import type { HavenPulsePoll } from '../../src/elements/pulse-poll/pulse-poll.js';
import { pollTemplate } from '../../src/i18n/poll-templates/index.js';
import { seededRandom, type Random } from '../../src/testing/random.js';
import { MOODS, moodPoll } from '../../src/testing/seed-polls.js';
import { found, root, shows, stage, text } from './pulse-poll-setup.js';

const words = (at: number): string => (MOODS[at] as { en: string }).en;

const results = (shares: readonly PublishedShare[], change: Partial<PollResults> = {}): PollResults => ({
  poll: 'week-11',
  closes: '2026-03-15',
  state: 'final',
  day: '2026-03-16',
  atLeast: 50,
  questions: [{ question: 'mood', atLeast: 50, shares }],
  scores: [],
  counted: 'person',
  ...change,
});

const shown = async (answer: PollResults, set?: (element: HavenPulsePoll) => void): Promise<HavenPulsePoll> => {
  const { element } = await stage({
    instead: () => ({ results: async () => answer }),
    day: '2026-03-16',
    ...(set && { set }),
  });
  await found(element, '.results');
  return element;
};

/** Shares as a backend may publish them, whatever they are. */
function anyShares(random: Random): readonly PublishedShare[] {
  const rows: PublishedShare[] = [];
  let rest = ['1', '2', '3', '4', '5'];
  while (rest.length) {
    const options = rest.slice(0, 1 + random.whole(2));
    rest = rest.slice(options.length);
    const bound = random.pick(['about', 'under', 'at-least', 'few'] as const);
    rows.push(bound === 'few' ? { options, bound } : { options, bound, percent: 5 * (1 + random.whole(19)) });
  }
  return rows;
}

const percents = (line: Element | null, ...names: string[]): number[] =>
  names.map((name) => parseFloat(line?.getAttribute(name) ?? '0'));

describe('<haven-pulse-poll>, results', () => {
  it('draws exactly what its table says, for any shares that can be published', async () => {
    const random = seededRandom();
    console.log(`pulse poll charts: seed ${random.seed}`);
    for (let run = 0; run < 25; run++) {
      const shares = anyShares(random);
      const element = await shown(results(shares));
      const bars = [...root(element).querySelectorAll('.bar')];
      const rows = [...root(element).querySelectorAll('tbody tr')];
      expect(bars).to.have.lengthOf(shares.length);
      expect(rows).to.have.lengthOf(shares.length);
      shares.forEach(({ options, percent = 0, bound }, at) => {
        const [bar, row] = [bars[at]!, rows[at]!];
        const [sure] = percents(bar.querySelector('.now.sure'), 'width');
        const [from, to] = percents(bar.querySelector('.now.maybe'), 'x1', 'x2');
        const drawn = {
          about: [percent, 0, 0],
          under: [0, 0, percent],
          'at-least': [percent, percent, 100],
          few: [0, 0, 3],
        };
        expect([sure, from, percent === 100 ? 0 : to], `${bound} ${percent}`).to.deep.equal(
          percent === 100 && bound === 'at-least' ? [100, 0, 0] : drawn[bound],
        );
        const said = {
          about: `${percent}%`,
          under: `under ${percent}%`,
          'at-least': `${percent}% or more`,
          few: options.length > 1 ? 'fewer than 3 each' : 'fewer than 3',
        };
        const label = options.map((step) => words(Number(step) - 1)).join(' and ');
        expect([row.querySelector('th')?.textContent, row.querySelector('td')?.textContent]).to.deep.equal([
          label,
          said[bound],
        ]);
        expect([
          bar.querySelector('.label')?.textContent,
          bar.querySelector('.value')?.textContent?.trim(),
        ]).to.deep.equal([label, said[bound]]);
      });
      element.parentElement?.remove();
    }
  });

  it('names each chart with the sentence that stands beside it', async () => {
    const element = await shown(
      results([
        { options: ['1', '2'], bound: 'few' },
        { options: ['3'], percent: 60, bound: 'about' },
        { options: ['4', '5'], percent: 30, bound: 'about' },
      ]),
    );
    expect(text(element)).to.contain('Most chosen: So-so, 60%.');
    const name = root(element).querySelector('[role=img]')?.getAttribute('aria-label');
    expect(name).to.equal('How was this week for you?: Most chosen: So-so, 60%.');
  });

  it('says calmly that a question had too few answers, and draws nothing for it', async () => {
    const element = await shown(results([], { questions: [{ question: 'mood' }] }));
    expect(text(element)).to.contain('Too few people answered this one');
    expect(root(element).querySelector('svg')).to.equal(null);
  });

  it('shows what came of it beside the results', async () => {
    const element = await shown(
      results([{ options: ['3'], percent: 60, bound: 'about' }], { note: 'Thursdays are free now.' }),
    );
    const note = root(element).querySelector('.note');
    expect(note?.textContent).to.contain('You said, we did');
    expect(note?.textContent).to.contain('Thursdays are free now.');
  });

  it('survives results this version cannot read', async () => {
    for (const answer of [{ state: 'final' }, { ...results([]), questions: 'no' }]) {
      const element = await stage({ instead: () => ({ results: async () => answer as never }), day: '2026-03-16' });
      await shows(element.element, 'The results cannot be fetched just now.');
    }
  });

  it('draws a trend with its band, and the same numbers in a table', async () => {
    const wave = (at: number, value: number): PollResults => ({
      ...results([
        { options: ['1', '2'], percent: 40, bound: 'about' },
        { options: ['4'], percent: 60, bound: 'about' },
      ]),
      poll: `week-${at}`,
      closes: `2026-03-0${at}`,
      questions: [
        {
          question: 'mood',
          atLeast: 200,
          shares: [{ options: ['3'], percent: 90, bound: 'about' }],
          mean: { value, low: value - 0.1, high: value + 0.1 },
        },
      ],
    });
    const now = { ...wave(9, 4.4), poll: 'week-11', closes: '2026-03-15' };
    const { element } = await stage({
      poll: moodPoll({ series: 'weekly' }),
      instead: () => ({ results: async () => now, waves: async () => ({ items: [wave(8, 3.1), wave(1, 3)] }) }),
      day: '2026-03-16',
    });
    await found(element, '.trend');
    expect(text(element)).to.contain('It has risen since last time.');
    const dots = [...root(element).querySelectorAll('.dot')];
    expect(dots.map((dot) => percents(dot, 'cx', 'cy'))).to.deep.equal(
      [3, 3.1, 4.4].map((value, at) => [across(at, 3), down(value, 1, 5)]),
    );
    const rows = [...root(element).querySelectorAll('.trend ~ details tbody tr, .trend + details tbody tr')];
    expect(rows.map((row) => row.querySelector('td')?.textContent)).to.deep.equal(['3', '3.1', '4.4']);
    expect(root(element).querySelector('.band')).to.not.equal(null);
  });

  it('mirrors charts where people read from right to left', async () => {
    const element = await shown(
      results([{ options: ['3'], percent: 60, bound: 'about' }]),
      (fresh) => (fresh.lang = 'ar'),
    );
    await shows(element, 'الأكثر اختيارًا');
    const bar = root(element).querySelector('.now.sure')!.getBoundingClientRect();
    const track = root(element).querySelector('.track')!.getBoundingClientRect();
    expect(Math.abs(bar.right - track.right)).to.be.below(1);
    expect(bar.width / track.width).to.be.closeTo(0.6, 0.01);
  });

  it('view="results" shows published results and never a question', async () => {
    const { element } = await stage({ people: 30, set: (fresh) => (fresh.view = 'results') });
    await shows(element, 'Results come out when it has closed');
    expect(root(element).querySelector('fieldset, svg')).to.equal(null);
  });

  it('offers files of the published results only when the host asks for them', async () => {
    const plain = await shown(results([{ options: ['3'], percent: 60, bound: 'about' }]));
    expect(root(plain).querySelector('.exports')).to.equal(null);
    const saved: Blob[] = [];
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => (saved.push(blob as Blob), made(blob));
    try {
      const element = await shown(
        results([{ options: ['3'], percent: 60, bound: 'about' }]),
        (fresh) => (fresh.export = true),
      );
      for (const button of root(element).querySelectorAll<HTMLElement>('.exports button')) {
        const before = saved.length;
        button.click();
        await shows(element, 'Save the published results');
        while (saved.length === before) await new Promise(requestAnimationFrame);
      }
    } finally {
      URL.createObjectURL = made;
    }
    const [csv, json] = await Promise.all(saved.map((blob) => blob.text()));
    expect(csv).to.contain('week-11,2026-03-15,final,mood,How was this week for you?');
    expect((JSON.parse(json!) as { results: PollResults[] }).results[0]!.questions[0]!.shares).to.deep.equal([
      { options: ['3'], percent: 60, bound: 'about' },
    ]);
  });

  it('hides what a small group would give away: real answers of nine and of none leave the same page', async () => {
    const answer = (): PollAnswers => ({ mood: 5 });
    const pages = await Promise.all(
      [0, 9].map(async (people) => {
        const { element } = await stage({
          people,
          answer,
          day: '2026-03-16',
          set: (fresh) => (fresh.view = 'results'),
        });
        await shows(element, 'Not enough answers');
        return root(element).innerHTML.replace(/<!--.*?-->/g, '');
      }),
    );
    expect(pages[0]).to.equal(pages[1]);
  });

  it('says of a needs assessment what is missing: as sentences, as a range and in a table', async () => {
    const poll = { ...(await pollTemplate('needs')), id: 'needs', closes: '2026-03-15' };
    const { element } = await stage({
      poll,
      people: 100,
      answer: (at) => ({
        concerns: [at % 2 ? 'sleep' : 'money'],
        known: [at % 5 ? 'none' : 'helpline'],
        helped: [at % 5 ? 'none' : 'helpline'],
        received: at % 2 ? 'not-got' : 'got',
      }),
      day: '2026-03-16',
    });
    await found(element, '[data-needs]');
    const section = root(element).querySelector('[data-needs]')!;
    expect(section.textContent).to.contain('about 50% did not get it');
    expect(section.textContent).to.contain('What weighs on people most often: Money and Sleep.');
    expect(section.textContent).to.contain('too few know it: Helpline.');
    expect([...section.querySelectorAll('tbody th')].map((cell) => cell.textContent)).to.deep.equal(['Helpline']);
    expect(section.querySelector('svg.score')?.getAttribute('aria-label')).to.contain('did not get it: 50%');
  });
});
