import { expect } from 'chai';
import { HavenError } from '../../src/core/errors.js';
import type { NewPoll, PollAnswers } from '../../src/core/models/poll.js';
import { moodPoll } from '../../src/testing/seed-polls.js';
import { focused } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import {
  answerElsewhere,
  choose,
  complete,
  found,
  inputs,
  mount,
  newCommunity,
  press,
  root,
  shows,
  stage,
  stands,
  text,
  type Stage,
} from './pulse-poll-setup.js';

const HOST = 'A'.repeat(43);

/** One of each kind, and one that only some are asked. */
const survey: NewPoll = {
  id: 'spring',
  purpose: 'We want to know.',
  closes: '2026-03-15',
  capability: HOST,
  questions: [
    {
      id: 'rest',
      kind: 'choice',
      text: 'Did you rest?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No' },
      ],
    },
    {
      id: 'why',
      kind: 'choices',
      text: 'What was in the way?',
      when: { question: 'rest', is: ['no'] },
      max: 2,
      options: [
        { id: 'noise', text: 'Noise' },
        { id: 'work', text: 'Work' },
        { id: 'worry', text: 'Worry' },
      ],
    },
    { id: 'energy', kind: 'number', text: 'How much strength is left?', low: 'None', high: 'Plenty' },
    {
      id: 'first',
      kind: 'ranking',
      text: 'What comes first?',
      options: [
        { id: 'a', text: 'Breaks' },
        { id: 'b', text: 'The plan' },
        { id: 'c', text: 'The room' },
      ],
    },
    { id: 'words', kind: 'text', text: 'What else?' },
  ],
};

const asked =
  (words: string) =>
  async (element: Parameters<typeof shows>[0]): Promise<true> => {
    await waitFor(
      () => root(element).querySelector('legend')?.textContent?.trim() === words,
      `the question “${words}”`,
    );
    return true;
  };

/** Somebody presses Send after another window of theirs has sent something else. */
async function overtaken(): Promise<Stage> {
  const community = newCommunity();
  const here = await stage({ community });
  await complete(here.element);
  await choose(here.element, 'Good');
  await answerElsewhere(here.polls, community, 'week-11', { mood: 1 });
  await press(here.element, 'Send');
  return here;
}

describe('<haven-pulse-poll>, a survey', () => {
  it('asks one thing a screen, counts calmly, and skips what an answer makes needless', async () => {
    const { element } = await stage({ poll: survey });
    await asked('Did you rest?')(element);
    expect(text(element)).to.contain('1 of 4');
    await choose(element, 'Yes');
    await press(element, 'Next');
    await asked('How much strength is left?')(element);
    expect(text(element)).to.contain('2 of 4');
    await press(element, 'Back');
    await choose(element, 'No');
    await press(element, 'Next');
    await asked('What was in the way?')(element);
    expect(text(element)).to.contain('2 of 5');
    expect(root(element).querySelector('progress, [role=progressbar]')).to.equal(null);
  });

  it('keeps answers on the way back and forth, and moves the focus to each question', async () => {
    const { element } = await stage({ poll: survey });
    await choose(element, 'No');
    (await found(element, '.actions .primary')).focus();
    await press(element, 'Next');
    await asked('What was in the way?')(element);
    await waitFor(() => focused()?.closest('legend'), 'the focus on the question');
    await choose(element, 'Noise');
    await press(element, 'Back');
    await asked('Did you rest?')(element);
    await waitFor(() => inputs(element)[1]?.checked, 'the answer given before');
    await press(element, 'Next');
    await asked('What was in the way?')(element);
    expect(inputs(element)[0]!.checked).to.equal(true);
  });

  it('lets nobody tick more than is asked for', async () => {
    const { element } = await stage({ poll: survey });
    await choose(element, 'No');
    await press(element, 'Next');
    await choose(element, 'Noise');
    await choose(element, 'Work');
    expect(inputs(element).map(({ disabled }) => disabled)).to.deep.equal([false, false, true, false]);
  });

  it('sends every kind of answer, without the answers to questions that are not asked any more', async () => {
    const here = await stage({ poll: survey });
    const { element } = here;
    await choose(element, 'No');
    await press(element, 'Next');
    await choose(element, 'Worry');
    await press(element, 'Back');
    await choose(element, 'Yes');
    await press(element, 'Next');
    const range = await found<HTMLInputElement>(element, 'input[type=range]');
    range.value = '7';
    range.dispatchEvent(new Event('input'));
    await press(element, 'Next');
    await press(element, 'Move up: The room');
    await shows(element, 'The room: now 2 of 3.');
    await press(element, 'Next');
    await asked('What else?')(element);
    await press(element, 'Send');
    await shows(element, 'Thank you.');
    expect(await stands(here)).to.deep.equal({ rest: 'yes', energy: 7, first: ['a', 'c', 'b'] });
  });

  it('counts a range only once it was touched, and an order only once it was said', async () => {
    const here = await stage({ poll: survey });
    const { element } = here;
    await choose(element, 'Yes');
    await press(element, 'Next');
    await shows(element, 'No answer yet');
    await press(element, 'Next');
    await asked('What comes first?')(element);
    await press(element, 'Next');
    await asked('What else?')(element);
    await press(element, 'Send');
    await shows(element, 'Thank you.');
    expect(await stands(here)).to.deep.equal({ rest: 'yes' });
  });

  it('sends free text apart from the answers, under another secret', async () => {
    const calls: unknown[] = [];
    const here = await stage({
      poll: survey,
      instead: (polls) => ({
        answer: (...args) => (calls.push(args[2].capability, JSON.stringify(args[2].answers)), polls.answer(...args)),
        addText: (...args) => (calls.push(args[2].capability, args[2].text), polls.addText(...args)),
      }),
    });
    const { element } = here;
    await choose(element, 'Yes');
    for (let screen = 0; screen < 3; screen++) await press(element, 'Next');
    const area = await found<HTMLTextAreaElement>(element, 'textarea');
    area.value = 'a quieter floor';
    area.dispatchEvent(new Event('input'));
    await press(element, 'Send');
    await shows(element, 'Thank you.');
    const [own, answers, apart, words] = calls;
    expect(own).to.not.equal(apart);
    expect(answers).to.not.contain('quieter');
    expect(words).to.equal('a quieter floor');
  });

  it('stores nothing of what is chosen before it is sent', async () => {
    const community = newCommunity();
    const { element } = await stage({ poll: survey, community });
    await choose(element, 'No');
    await press(element, 'Next');
    await choose(element, 'Worry');
    const stored = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
    expect(stored).to.not.contain(community);
    expect(stored).to.not.contain('worry');
    element.remove();
    const again = await mount(undefined, community, () => {});
    expect(root(again).querySelector('input')).to.equal(null);
  });

  it('explains a randomised answer beside it, and sends the same one each time', async () => {
    const sent: PollAnswers[] = [];
    const poll = moodPoll({
      eligible: 300,
      questions: [
        {
          id: 'leave',
          kind: 'choice',
          deniable: 0.5,
          text: 'Have you thought of leaving?',
          options: ['yes', 'no', 'perhaps'].map((id) => ({ id, text: id })),
        },
      ],
    });
    const here = await stage({
      poll,
      instead: (polls) => ({
        answer: (...args) => (sent.push(args[2].answers), polls.answer(...args)),
        change: (...args) => (sent.push(args[3]), polls.change(...args)),
      }),
    });
    const { element } = here;
    await shows(element, 'chance now and then puts another answer in the place of yours');
    await choose(element, 'perhaps');
    await press(element, 'Send');
    await shows(element, 'Thank you.');
    await press(element, 'Change my answer');
    await choose(element, 'perhaps');
    await press(element, 'Save the change');
    await shows(element, 'Your answer is changed.');
    expect(sent).to.have.lengthOf(2);
    expect(sent[0]).to.deep.equal(sent[1]);
  });

  it('does not ask for randomised answers any more once a season has cost enough', async () => {
    const community = newCommunity();
    const day = new Date().toISOString().slice(0, 10);
    sessionStorage.setItem(`haven:spent:${community}`, JSON.stringify([{ key: 'k', epsilon: 3.9, day }]));
    const poll = moodPoll({
      eligible: 300,
      questions: [
        {
          id: 'leave',
          kind: 'choice',
          deniable: 0.5,
          text: 'Have you thought of leaving?',
          options: ['yes', 'no'].map((id) => ({ id, text: id })),
        },
      ],
    });
    const { element } = await stage({ poll, community });
    await shows(element, 'asked questions like this often enough');
    expect(inputs(element)).to.have.lengthOf(0);
    sessionStorage.removeItem(`haven:spent:${community}`);
  });
});

describe('<haven-pulse-poll>, when something goes wrong', () => {
  it('keeps the answer through a failed send, and sends it once however often it is tried', async () => {
    let failures = 2;
    const ops: string[] = [];
    const here = await stage({
      instead: (polls) => ({
        async answer(...args) {
          ops.push(args[3].op);
          // It arrives each time, and the answer to it is lost twice.
          const receipt = await polls.answer(...args);
          if (failures-- > 0) throw new HavenError('offline');
          return receipt;
        },
      }),
    });
    await choose(here.element, 'So-so');
    for (let attempt = 0; attempt < 2; attempt++) {
      await press(here.element, 'Send');
      await shows(here.element, 'Your answers are still here.');
      expect(inputs(here.element)[2]!.checked).to.equal(true);
    }
    await press(here.element, 'Send');
    await shows(here.element, 'Thank you.');
    expect(ops).to.have.lengthOf(3);
    expect(new Set(ops).size).to.equal(1);
    expect(await stands(here)).to.deep.equal({ mood: 3 });
  });

  it('asks which answer counts when another window has been faster', async () => {
    const here = await overtaken();
    await shows(here.element, 'There is an answer of yours already');
    expect(await stands(here)).to.deep.equal({ mood: 1 });
    await press(here.element, 'Put this one in its place');
    await shows(here.element, 'Your answer is changed.');
    expect(await stands(here)).to.deep.equal({ mood: 5 });
  });

  it('leaves the other window’s answer when the person says so', async () => {
    const here = await overtaken();
    await press(here.element, 'Leave the other one');
    await shows(here.element, 'Your answer is in.');
    expect(await stands(here)).to.deep.equal({ mood: 1 });
  });

  it('says that it has closed in the meantime, and shows what there is to show', async () => {
    const here = await stage({ people: 30, answer: (at) => ({ mood: 1 + (at % 5) }) });
    await choose(here.element, 'Good');
    here.clock.set('2026-03-16');
    await press(here.element, 'Send');
    await shows(here.element, 'your answer was not sent');
    await found(here.element, '.bars');
  });

  it('goes by the backend’s days, whatever the clock of this device says', async () => {
    for (const year of ['2025', '2027']) {
      const poll = moodPoll({ opens: `${year}-03-09`, closes: `${year}-03-15` });
      const here = await stage({ poll, day: `${year}-03-10` });
      await choose(here.element, 'Good');
      await press(here.element, 'Send');
      await shows(here.element, 'Thank you.');
      expect(await stands(here)).to.deep.equal({ mood: 5 });
    }
  });

  it('keeps the question and what was chosen when asking again fails', async () => {
    let broken = false;
    const watching: (() => void)[] = [];
    const { element } = await stage({
      instead: (polls) => ({
        get: (...args) => (broken ? Promise.reject(new HavenError('offline')) : polls.get(...args)),
        watch: (_, changed) => void watching.push(changed),
      }),
    });
    await complete(element);
    await choose(element, 'Good');
    broken = true;
    for (const tell of watching) tell();
    await element.updateComplete;
    expect(inputs(element)[4]!.checked).to.equal(true);
  });

  it('shows news of the poll while it stands there', async () => {
    const here = await stage({ people: 30, answer: (at) => ({ mood: 1 + (at % 5) }) });
    await complete(here.element);
    here.clock.set('2026-03-16');
    await here.polls.results({ community: here.community }, 'week-11');
    await found(here.element, '.bars');
  });

  it('takes an answer from a backend that answers nonsense as no answer', async () => {
    const { element } = await stage({ instead: () => ({ answer: async () => ({ id: 'other' }) as never }) });
    await choose(element, 'Good');
    await press(element, 'Send');
    await shows(element, 'That did not work just now.');
    const garbage = await stage({ instead: () => ({ get: async () => ({ poll: 5 }) as never }) });
    await shows(garbage.element, 'cannot be fetched just now');
  });

  it('clears what was chosen when another poll takes its place', async () => {
    const here = await stage();
    await choose(here.element, 'Good');
    await here.polls.create({ community: here.community }, moodPoll({ id: 'week-12' }), { op: 'B'.repeat(22) });
    here.element.poll = 'week-12';
    await waitFor(() => inputs(here.element)[4]?.checked === false, 'a fresh question');
    expect(await stands(here)).to.equal(undefined);
  });
});
