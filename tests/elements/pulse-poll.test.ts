import { expect } from 'chai';
import { HavenError } from '../../src/core/errors.js';
import { pulsePollStyles } from '../../src/elements/pulse-poll/pulse-poll.styles.js';
import { reserved } from '../../src/styles/reserve.js';
import { MOODS, moodPoll } from '../../src/testing/seed-polls.js';
import { oneEvent } from '../helpers/events.js';
import { focused, press as pressKey, tabTo } from '../helpers/keys.js';
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
} from './pulse-poll-setup.js';

const never = (): Promise<never> => new Promise(() => {});
const refuse = (code: 'offline' | 'unavailable') => (): Promise<never> => Promise.reject(new HavenError(code));

describe('<haven-pulse-poll>', () => {
  describe('states', () => {
    it('loading: says that it fetches the question', async () => {
      const { element } = await stage({ instead: () => ({ get: never }) });
      expect(text(element)).to.contain('Fetching the question.');
    });

    it('announced: says when it opens and what for, and asks nothing yet', async () => {
      const { element } = await stage({ poll: moodPoll({ opens: '2026-03-12' }) });
      await shows(element, 'Opens on March 12, 2026.');
      expect(text(element)).to.contain('We ask so that');
      expect(inputs(element)).to.have.lengthOf(0);
    });

    it('open: says who sees what, when and what for before the first question', async () => {
      const { element } = await stage();
      await found(element, 'fieldset');
      const words = text(element);
      const question = words.indexOf('How was this week');
      for (const promise of [
        'planned with more or less',
        'stays in this page',
        'fewer than 10 answers',
        'March 15, 2026',
      ]) {
        expect(words.indexOf(promise), promise).to.be.within(0, question);
      }
    });

    it('open: names the server an answer goes to, and the people who could read it there', async () => {
      const community = newCommunity();
      const { polls } = await stage({ community });
      const keeping = { place: 'server', host: 'polls.example', review: false } as const;
      const element = await mount({ name: 'far', keeping, polls }, community, (fresh) => (fresh.poll = 'week-11'));
      await found(element, 'fieldset');
      expect(text(element)).to.contain('goes to polls.example, without your name');
      expect(text(element)).to.not.contain('stays in this page');
    });

    it('answering: every question has “rather not say” as its last answer', async () => {
      const { element } = await stage();
      await found(element, 'fieldset');
      const options = [...root(element).querySelectorAll('.option')].map((option) => option.textContent?.trim());
      expect(options).to.deep.equal([
        ...MOODS.map((words) => (words as { en: string }).en),
        'Rather not say, or not sure',
      ]);
    });

    it('sending: says so, and a second press sends nothing more', async () => {
      let sent = 0;
      const { element } = await stage({ instead: () => ({ answer: () => (sent++, never()) }) });
      await choose(element, 'So-so');
      await press(element, 'Send');
      await shows(element, 'Sending your answer.');
      await waitFor(() => sent, 'an answer on its way');
      await press(element, 'Send');
      await element.updateComplete;
      expect(sent).to.equal(1);
    });

    it('sent: the answer stands at the backend, and the person reads when results come', async () => {
      const here = await stage();
      await choose(here.element, 'Rather good');
      const event = await oneEvent(here.element, 'haven-poll-answered', () => press(here.element, 'Send'));
      expect(event.detail).to.deep.equal({ poll: 'week-11' });
      await shows(here.element, 'Thank you. Your answer is in.');
      expect(text(here.element)).to.contain(
        'The results come out here when it has closed, after March 15, 2026 at the latest',
      );
      expect(await stands(here)).to.deep.equal({ mood: 4 });
      await found(here.element, 'haven-receipt');
    });

    it('changed: the new answer takes the place of the first', async () => {
      const here = await stage();
      await choose(here.element, 'Rather good');
      await press(here.element, 'Send');
      await press(here.element, 'Change my answer');
      await waitFor(() => inputs(here.element)[3]?.checked, 'the first answer, chosen');
      await choose(here.element, 'Very hard');
      await oneEvent(here.element, 'haven-poll-changed', () => press(here.element, 'Save the change'));
      await shows(here.element, 'Your answer is changed.');
      expect(await stands(here)).to.deep.equal({ mood: 1 });
    });

    it('taken back: asks once, and then nothing stands any more', async () => {
      const here = await stage();
      await choose(here.element, 'Rather good');
      await press(here.element, 'Send');
      await press(here.element, 'Take it back');
      await shows(here.element, 'Take your answer back?');
      await oneEvent(here.element, 'haven-poll-withdrawn', () => press(here.element, 'Yes, take it back'));
      await shows(here.element, 'Your answer is taken back.');
      expect(await stands(here)).to.equal(undefined);
      await press(here.element, 'Answer anew');
      await choose(here.element, 'Good');
      await press(here.element, 'Send');
      await shows(here.element, 'Thank you.');
      expect(await stands(here)).to.deep.equal({ mood: 5 });
    });

    it('taken back: keeping it leaves it as it was', async () => {
      const here = await stage();
      await choose(here.element, 'Rather good');
      await press(here.element, 'Send');
      await press(here.element, 'Take it back');
      await press(here.element, 'Leave it in');
      await shows(here.element, 'Your answer is in.');
      expect(await stands(here)).to.deep.equal({ mood: 4 });
    });

    it('closed-waiting: results for the host only are shown to nobody else', async () => {
      const poll = moodPoll({ results: 'host', capability: 'A'.repeat(43) });
      const { element } = await stage({ poll, people: 12, day: '2026-03-16' });
      await shows(element, 'Closed. The results go to the people who asked.');
      expect(root(element).querySelector('svg')).to.equal(null);
    });

    it('results: come after the last day, as bars with the same in a table', async () => {
      const { element } = await stage({ people: 40, answer: (at) => ({ mood: 1 + (at % 4) }), day: '2026-03-16' });
      await found(element, '.bars');
      expect(text(element)).to.contain('At least 20 answers came in.');
      expect(inputs(element)).to.have.lengthOf(0);
    });

    it('too-few: says why nothing is shown, and looks the same with none and with nine', async () => {
      const looks = [];
      for (const people of [0, 9]) {
        const { element } = await stage({ people, day: '2026-03-16' });
        await shows(element, 'Not enough answers to show');
        looks.push(text(element));
      }
      expect(looks[0]).to.equal(looks[1]);
      expect(looks[0]).to.contain('at least 10 answers');
    });

    it('failed and offline: say so, and asking again shows the question', async () => {
      for (const code of ['unavailable', 'offline'] as const) {
        let broken = true;
        const { element } = await stage({
          instead: (polls) => ({ get: (...args) => (broken ? refuse(code)() : polls.get(...args)) }),
        });
        await shows(element, code === 'offline' ? 'no connection' : 'cannot be fetched just now');
        broken = false;
        await press(element, 'Try again');
        await found(element, 'fieldset');
      }
    });

    it('not offered: shows what the host wrote instead', async () => {
      const element = await mount(undefined, newCommunity(), (fresh) => {
        fresh.poll = 'week-11';
        fresh.append(document.createElement('p'));
        fresh.firstElementChild!.textContent = 'On paper, at the desk.';
      });
      await shows(element, 'This is not available here.');
      expect(element.firstElementChild?.checkVisibility()).to.equal(true);
    });

    it('invalid: a poll nobody knows is calm for visitors and told to the host', async () => {
      const community = newCommunity();
      let told: unknown;
      const { element } = await stage({
        community,
        created: false,
        set: (fresh) => fresh.addEventListener('haven-poll-invalid', ({ detail }) => (told = detail)),
      });
      await shows(element, 'There is no question here right now.');
      expect(told).to.deep.equal({ poll: 'week-11', field: 'poll', reason: 'not-found' });
    });
  });

  it('takes the same room before and after it is defined', () => {
    const room = reserved['haven-pulse-poll'].replace('--_h:', '').replace(/\s+/g, '');
    expect(pulsePollStyles.cssText.replace(/\s+/g, '')).to.contain(
      `min-block-size:var(--haven-pulse-poll-height,${room})`,
    );
  });

  it('says that an answer is needed instead of sending nothing', async () => {
    const here = await stage();
    await complete(here.element);
    await press(here.element, 'Send');
    await shows(here.element, 'Choose an answer first.');
    expect(await stands(here)).to.equal(undefined);
  });

  it('takes “rather not say” alone as an answer that is not sent', async () => {
    let sent = 0;
    const { element } = await stage({ instead: () => ({ answer: () => (sent++, never()) }) });
    await choose(element, 'Rather not say, or not sure');
    await press(element, 'Send');
    await shows(element, 'You would rather not say, and that is fine.');
    expect(sent).to.equal(0);
  });

  it('can be answered, changed and taken back by keyboard alone', async () => {
    const here = await stage();
    const { element } = here;
    await complete(element);
    await tabTo(inputs(element)[0]!);
    await pressKey('ArrowDown');
    await waitFor(() => inputs(element)[1]!.checked, 'the second answer');
    await tabTo(await found(element, '.actions .primary'));
    await pressKey('Enter');
    await shows(element, 'Thank you.');
    await waitFor(() => focused()?.matches('.title'), 'the focus on the news');
    await tabTo(await found(element, '.actions .plain'));
    await pressKey('Enter');
    await waitFor(() => focused()?.id === 'asking', 'the focus on the question');
    await pressKey('Tab');
    await pressKey('Enter');
    await shows(element, 'Your answer is taken back.');
    expect(await stands(here)).to.equal(undefined);
  });

  it('shows an answer of an earlier visit, and comes back with the words', async () => {
    const community = newCommunity();
    const first = await stage({ community });
    await answerElsewhere(first.polls, community, 'week-11', { mood: 2 });
    const backend = { name: 'same', keeping: { place: 'page', review: false } as const, polls: first.polls };
    const element = await mount(backend, community, (fresh) => (fresh.poll = 'week-11'));
    await shows(element, 'Your answer is in.');
    await press(element, 'Change my answer');
    await waitFor(() => inputs(element)[1]?.checked, 'the earlier answer, chosen');
  });
});
