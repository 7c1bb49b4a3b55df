import { expect } from 'chai';
import { html, render } from 'lit';
import type { HavenPulsePoll } from '../../src/elements/pulse-poll/pulse-poll.js';
import { POLL_TEMPLATES, pollTemplate } from '../../src/i18n/poll-templates/index.js';
import { waitFor } from '../helpers/wait.js';
import { choose, found, inputs, press, root, shows, stage, stands, text, type Stage } from './pulse-poll-setup.js';

const CLOSES = '2099-12-31';

const elements = html`<h3>Your shift</h3>
  <p>We ask to plan the next roster.</p>
  <fieldset name="rest">
    <legend>Did you get a break?</legend>
    <small>Any break counts.</small>
    <label><input type="radio" name="rest" value="yes" /> Yes</label>
    <label><input type="radio" name="rest" value="no" /> No</label>
  </fieldset>
  <fieldset name="help" data-when="rest=no" data-max="2">
    <legend>What would have helped?</legend>
    <label><input type="checkbox" value="hands" /> More hands</label>
    <label><input type="checkbox" value="room" /> A room</label>
  </fieldset>
  <fieldset name="mood" data-kind="scale">
    <legend>How was it?</legend>
    ${['Very hard', 'Hard', 'So-so', 'Fine', 'Good'].map((word) => html`<label><input type="radio" /> ${word}</label>`)}
  </fieldset>
  <fieldset name="energy">
    <legend>How much strength is left?</legend>
    <label>None <input type="range" min="0" max="10" /> Plenty</label>
  </fieldset>
  <fieldset name="first">
    <legend>What comes first?</legend>
    <ol>
      <li data-value="a">Breaks</li>
      <li data-value="b">The plan</li>
    </ol>
  </fieldset>`;

const definition = {
  language: 'en',
  title: 'Your shift',
  purpose: 'We ask to plan the next roster.',
  questions: [
    {
      id: 'rest',
      kind: 'choice',
      text: 'Did you get a break?',
      hint: 'Any break counts.',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No' },
      ],
    },
    {
      id: 'help',
      kind: 'choices',
      text: 'What would have helped?',
      when: { question: 'rest', is: ['no'] },
      max: 2,
      options: [
        { id: 'hands', text: 'More hands' },
        { id: 'room', text: 'A room' },
      ],
    },
    { id: 'mood', kind: 'scale', text: 'How was it?', labels: ['Very hard', 'Hard', 'So-so', 'Fine', 'Good'] },
    { id: 'energy', kind: 'number', text: 'How much strength is left?', low: 'None', high: 'Plenty' },
    {
      id: 'first',
      kind: 'ranking',
      text: 'What comes first?',
      options: [
        { id: 'a', text: 'Breaks' },
        { id: 'b', text: 'The plan' },
      ],
    },
  ],
};

function write(element: HavenPulsePoll, json: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append(script);
}

/** A page that writes its own poll, on a backend that knows none. */
const written = async (
  set: (element: HavenPulsePoll) => void,
): Promise<Stage & { readonly told: readonly unknown[] }> => {
  const told: unknown[] = [];
  const here = await stage({
    created: false,
    day: '2099-12-01',
    set: (fresh) => {
      fresh.poll = 'own';
      fresh.closes = CLOSES;
      fresh.addEventListener('haven-poll-invalid', ({ detail }) => told.push(detail));
      set(fresh);
    },
  });
  return { ...here, told };
};

/** Plain nodes: a template of so many would take longer than what is tested. */
function crowded(count: number): readonly HTMLElement[] {
  const why = Object.assign(document.createElement('p'), { textContent: 'Why' });
  const group = Object.assign(document.createElement('fieldset'), { name: 'a' });
  group.append(Object.assign(document.createElement('legend'), { textContent: 'Which?' }));
  for (let at = 0; at < count; at++) {
    const label = Object.assign(document.createElement('label'), { textContent: `Answer ${at}` });
    group.append(label);
  }
  return [why, group];
}

const many = (count: number): object => ({
  ...definition,
  questions: [
    {
      ...definition.questions[0],
      options: Array.from({ length: count }, (_, index) => ({ id: `o${index}`, text: `Answer ${index}` })),
    },
  ],
});

describe('<haven-pulse-poll>, written in the page', () => {
  it('brings the same poll to the backend from elements, from JSON and from an object', async () => {
    const kept = [];
    for (const set of [
      (element: HavenPulsePoll) => {
        element.lang = 'en';
        render(elements, element);
      },
      (element: HavenPulsePoll) => write(element, JSON.stringify(definition)),
      (element: HavenPulsePoll) => void (element.definition = definition),
    ]) {
      const here = await written(set);
      await choose(here.element, 'Yes');
      for (let screen = 0; screen < 3; screen++) await press(here.element, 'Next');
      await press(here.element, 'Send');
      await shows(here.element, 'Thank you.');
      expect(await stands(here)).to.deep.equal({ rest: 'yes' });
      kept.push((await here.polls.get({ community: here.community }, 'own')).poll);
    }
    expect(kept[0]).to.deep.include({ id: 'own', closes: CLOSES, k: 10, ...definition });
    expect(kept[1]).to.deep.equal(kept[0]);
    expect(kept[2]).to.deep.equal(kept[0]);
  });

  it('brings a template by its name, in the reader’s language', async () => {
    const here = await written((fresh) => {
      fresh.template = 'mood';
      fresh.lang = 'de';
    });
    await choose(here.element, 'Geht so');
    await press(here.element, 'Senden');
    await shows(here.element, 'Danke.');
    expect(await stands(here)).to.deep.equal({ mood: 3 });
    const kept = (await here.polls.get({ community: here.community }, 'own')).poll;
    expect(kept).to.deep.include({ id: 'own', closes: CLOSES, ...(await pollTemplate('mood')) });
  });

  it('takes every template as it is', async () => {
    for (const name of POLL_TEMPLATES) {
      const { element, told } = await written((fresh) => (fresh.template = name));
      await found(element, 'fieldset');
      expect(told, name).to.deep.equal([]);
    }
  });

  it('creates nothing before somebody answers', async () => {
    const here = await written((element) => render(elements, element));
    await found(here.element, 'fieldset');
    const asked = await here.polls
      .get({ community: here.community }, 'own')
      .catch(({ code }: { code: string }) => code);
    expect(asked).to.equal('not-found');
  });

  it('leaves the host’s elements readable, and draws one poll instead of two', async () => {
    const { element } = await written((fresh) => render(elements, fresh));
    await found(element, 'fieldset');
    expect(element.querySelector('legend')?.textContent).to.equal('Did you get a break?');
    expect(element.querySelector('legend')?.checkVisibility()).to.equal(false);
  });

  it('goes by the backend’s own definition once there is one', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (line) => void said.push(line);
    try {
      const here = await stage({ set: (fresh) => (fresh.definition = { ...definition, closes: CLOSES }) });
      await shows(here.element, 'How was this week for you?');
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/The poll "week-11" stands at the backend with another \w+/);
  });

  const wrong: readonly (readonly [
    name: string,
    set: (element: HavenPulsePoll) => void,
    field: string,
    reason: string,
  ])[] = [
    ['a template nobody knows', (fresh) => (fresh.template = 'moods'), 'template', 'not-one-of-these'],
    ['no last day', (fresh) => ((fresh.closes = ''), (fresh.definition = definition)), 'closes', 'missing'],
    ['text that is no JSON', (fresh) => write(fresh, '{"questions": ['), 'json', 'not-a-record'],
    ['a list instead of a poll', (fresh) => write(fresh, '[]'), 'poll', 'not-a-record'],
    [
      'a question of an unknown kind',
      (fresh) => write(fresh, JSON.stringify({ ...definition, questions: [{ id: 'a', kind: 'essay', text: 'b' }] })),
      'questions.0.kind',
      'not-one-of-these',
    ],
    [
      'options that are no list',
      (fresh) =>
        write(fresh, JSON.stringify({ ...definition, questions: [{ ...definition.questions[0], options: 'yes' }] })),
      'questions.0.options',
      'not-a-list',
    ],
    ['5,000 options', (fresh) => void (fresh.definition = many(5_000)), 'questions.0.options', 'too-many'],
    ['5,000 options as elements', (fresh) => fresh.append(...crowded(5_000)), 'questions.0.options', 'too-many'],
    [
      'a key named __proto__',
      (fresh) => write(fresh, JSON.stringify(definition).replace('{', '{"__proto__": {"k": 1},')),
      '__proto__',
      'unknown-key',
    ],
    ['a slip in a key', (fresh) => void (fresh.definition = { ...definition, intrim: true }), 'intrim', 'unknown-key'],
    [
      'a number for a text',
      (fresh) => void (fresh.definition = { ...definition, purpose: 7 }),
      'purpose',
      'not-a-text',
    ],
    [
      'fewer people than may be spoken of',
      (fresh) => void (fresh.definition = { ...definition, k: 2 }),
      'k',
      'below-floor',
    ],
    [
      'elements without a question',
      (fresh) => render(html`<p>Why</p><fieldset></fieldset>`, fresh),
      'questions.0.text',
      'missing',
    ],
  ];
  for (const [name, set, field, reason] of wrong) {
    it(`tells the host about ${name}, and shows visitors a calm sentence`, async () => {
      const { element, told } = await written(set);
      await shows(element, 'There is no question here right now.');
      expect(told).to.deep.equal([{ poll: 'own', field, reason }]);
      expect(inputs(element)).to.have.lengthOf(0);
      expect(({} as { k?: number }).k).to.equal(undefined);
    });
  }

  it('shows fifty options, right-to-left words and pictures as text that stays in its place', async () => {
    const odd = [
      '\u202Eevil',
      'شكرًا',
      '👩‍👩‍👧',
      '<img src=x onerror=alert(1)>',
      'Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
    ];
    const poll = many(50) as typeof definition;
    const options = poll.questions[0]!.options!.map((option, at) => ({ ...option, text: odd[at] ?? option.text }));
    const { element } = await written((fresh) => {
      fresh.definition = { ...poll, questions: [{ ...poll.questions[0], options }] };
    });
    await waitFor(() => inputs(element).length === 51, 'fifty answers, and none');
    expect(root(element).querySelector('img')).to.equal(null);
    expect(text(element)).to.not.contain('\u202E');
    expect(text(element)).to.contain('<img src=x onerror=alert(1)>');
    const width = element.getBoundingClientRect().width;
    for (const bdi of root(element).querySelectorAll('bdi'))
      expect(bdi.getBoundingClientRect().width).to.be.at.most(width);
  });

  it('survives attributes that are not what they should be', async () => {
    for (const poll of ['__proto__', 'constructor', 'A B', 'x'.repeat(100_000), '']) {
      const here = await stage({ created: false, set: (fresh) => (fresh.poll = poll) });
      await shows(here.element, 'There is no question here right now.');
    }
  });
});
