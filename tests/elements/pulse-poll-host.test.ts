import { expect } from 'chai';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { HavenError } from '../../src/core/errors.js';
import { moodPoll, say } from '../../src/testing/seed-polls.js';
import { waitFor } from '../helpers/wait.js';
import { hostSecret, hostStage, TEXT_POLL, write } from './pulse-poll-host-setup.js';
import { found, mount, newCommunity, press, root, shows, stage, text } from './pulse-poll-setup.js';

const days = { day: '2026-03-16' };

describe('<haven-pulse-poll view="host">', () => {
  it('shows whoever made the poll how it stands, and nobody how many have answered', async () => {
    const { element } = await hostStage({ people: 37 });
    await shows(element, 'It is open. Its last day is March 15, 2026.');
    await shows(element, 'shown to nobody before the results, and not to you either');
    expect(text(element)).to.not.match(/37|At least/);
  });

  it('shows strangers nothing but the way in', async () => {
    const { element } = await stage({ people: 30, set: (fresh) => (fresh.view = 'host') });
    await shows(element, 'Are you the one who asks?');
    expect(root(element).querySelector('.results, textarea, #close')).to.equal(null);
    await press(element, 'Type in the words');
    await found(element, 'haven-receipt[ask]');
  });

  it('opens as soon as the words of the one who made it are there', async () => {
    const community = newCommunity();
    const { element, polls } = await stage({ community, created: false, set: (fresh) => (fresh.view = 'host') });
    await shows(element, 'Make a poll');
    const { hashSecret } = await import('../../src/core/crypto/keyring.js');
    const capability = await hashSecret(await hostSecret(community, 'week-11'));
    const phrase = keyringSession(community).phrase!;
    keyringSession(community).forget();
    await polls.create({ community }, { ...moodPoll(), capability }, { op: 'AAAAAAAAAAAAAAAAAAAAAA' });
    await shows(element, 'Are you the one who asks?');
    await keyringSession(community).unlock(phrase);
    await shows(element, 'Looking after this poll');
  });

  it('closes the poll only after it has said what will be gone, and tells the page', async () => {
    const { element, polls, community } = await hostStage({ people: 30 });
    const heard: string[] = [];
    element.addEventListener('haven-poll-closed', ({ detail }) => heard.push(detail.poll));
    await press(element, 'Close it now');
    await shows(element, 'every single answer is erased. With fewer than 10 answers nothing is kept at all.');
    expect((await polls.get({ community }, 'week-11')).state).to.equal('open');
    await press(element, 'Leave it open');
    expect((await polls.get({ community }, 'week-11')).state).to.equal('open');
    await press(element, 'Close it now');
    await press(element, 'Yes, close it');
    await shows(element, 'It is closed. Every single answer is erased.');
    await shows(element, 'So-so, 90% or more');
    expect((await polls.get({ community }, 'week-11')).state).to.equal('closed');
    expect(heard).to.deep.equal(['week-11']);
  });

  it('shows the host of nine answers no more than the host of none', async () => {
    const pages = [];
    for (const people of [0, 9]) {
      const { element } = await hostStage({ people, ...days });
      await shows(element, 'Not enough answers to show');
      pages.push(text(element).replace(/poll-\d+-\d+/g, ''));
    }
    expect(pages[0]).to.equal(pages[1]);
  });

  it('shows the host results that are for the host only, and keeps them from everybody else', async () => {
    const poll = moodPoll({ results: 'host' });
    const { element, community, polls } = await hostStage({ poll, people: 30, ...days });
    await shows(element, 'Most chosen: So-so');
    const backend = { ...memoryBackend(), polls };
    const other = await mount(backend, community, (fresh) => {
      fresh.poll = poll.id;
      fresh.view = 'results';
    });
    await shows(other, 'The results go to the people who asked.');
  });

  it('publishes what came of it in every language of the poll, beside the results', async () => {
    const { element, polls, community } = await hostStage({ people: 30, ...days });
    await press(element, 'Publish it');
    await shows(element, 'Write a sentence first.');
    expect(root(element).querySelectorAll('textarea')).to.have.lengthOf(4);
    write(element, 'textarea[lang=en]', 'Thursdays are free now.');
    write(element, 'textarea[lang=de]', 'Donnerstage sind jetzt frei.');
    await press(element, 'Publish it');
    await shows(element, 'Everybody can read it now.');
    expect((await polls.get({ community }, 'week-11')).note).to.deep.equal({
      en: 'Thursdays are free now.',
      de: 'Donnerstage sind jetzt frei.',
    });
    expect(root(element).querySelector('.note')?.textContent).to.contain('Thursdays are free now.');
  });

  it('keeps what was written for a note through a failure and a reload of the poll', async () => {
    let fail = true;
    const { element } = await hostStage({
      people: 30,
      ...days,
      instead: (polls) => ({
        note: (...list) => (fail ? Promise.reject(new HavenError('offline')) : polls.note(...list)),
      }),
    });
    await found(element, 'textarea');
    write(element, 'textarea[lang=en]', 'Thursdays are free now.');
    await press(element, 'Publish it');
    await shows(element, 'There is no connection just now. Nothing is lost.');
    expect(root(element).querySelector<HTMLTextAreaElement>('textarea[lang=en]')!.value).to.contain('Thursdays');
    fail = false;
    await press(element, 'Publish it');
    await shows(element, 'Everybody can read it now.');
  });

  it('reads what people wrote once there is enough of it, as text and in pieces', async () => {
    const texts = Array.from({ length: 60 }, (_, at) => (at ? `Words ${at}` : '<b>no markup</b> \u202Eمرحبا'));
    const { element } = await hostStage({ poll: TEXT_POLL, texts, ...days });
    await shows(element, 'In people’s own words');
    expect(text(element)).to.not.contain('Words 1');
    await press(element, 'Read them');
    await waitFor(() => root(element).querySelectorAll('.texts li').length === 50, 'the first page');
    await press(element, 'Show more');
    await waitFor(() => root(element).querySelectorAll('.texts li').length === 60, 'all');
    expect(text(element)).to.contain('<b>no markup</b>');
    expect(root(element).querySelector('.texts b')).to.equal(null);
    expect(new Set(texts.slice(1).filter((one) => text(element).includes(one))).size).to.equal(59);
  });

  it('says that too few texts were erased unread, alike for none and nine', async () => {
    const pages = [];
    for (const count of [0, 9]) {
      const texts = Array.from({ length: count }, () => 'quiet rooms');
      const { element } = await hostStage({ poll: TEXT_POLL, texts, ...days });
      await press(element, 'Read them');
      await shows(element, 'fewer than 10 such texts came in');
      pages.push(text(element));
    }
    expect(pages[0]).to.equal(pages[1]);
  });

  it('survives texts that are none', async () => {
    const { element } = await hostStage({
      poll: TEXT_POLL,
      ...days,
      instead: (polls) => ({
        texts: async (...list) =>
          list[2].limit === 1 ? polls.texts(...list) : ({ items: [{ id: 7 }, null], next: {} } as never),
      }),
    });
    await press(element, 'Read them');
    await shows(element, '2 texts cannot be shown here.');
  });

  it('opens the next wave only after it was told what came of this one', async () => {
    const poll = moodPoll({ series: 'weekly' });
    const { element, polls, community, clock } = await hostStage({ poll, people: 30, ...days });
    await shows(element, 'Before you ask again, tell above what came of this time.');
    expect(root(element).querySelector('#again button')).to.equal(null);
    write(element, 'textarea[lang=en]', 'Thursdays are free now.');
    await press(element, 'Publish it');
    await press(element, 'Ask again');
    await found(element, '[name=id]');
    await press(element, 'Open the next wave');
    await shows(element, 'is missing');
    write(element, '[name=id]', 'week-12');
    write(element, '[name=closes]', '2026-03-14');
    await press(element, 'Open the next wave');
    await shows(element, 'The last day is over already.');
    write(element, '[name=closes]', '2026-03-22');
    write(element, '[name=opens]', '2026-03-15');
    await press(element, 'Open the next wave');
    await shows(element, 'A wave begins after the one before has ended');
    write(element, '[name=opens]', '');
    await press(element, 'Open the next wave');
    await shows(element, 'Keep these seven words');
    expect(element.poll).to.equal('week-12');
    const wave = await polls.get({ community }, 'week-12');
    expect([wave.state, wave.poll.series, wave.poll.questions]).to.deep.equal(['open', 'weekly', poll.questions]);
    clock.set('2026-03-17');
    expect(
      await polls
        .texts({ community }, 'week-12', {}, { secret: await hostSecret(community, 'week-12') })
        .catch((thrown: HavenError) => thrown.code),
    ).to.equal('conflict');
  });

  it('gives the results as a card that holds no script, no style and no markup of anybody’s', async () => {
    const poll = moodPoll({
      title: say('<img src=x onerror=alert(1)>', 'a', 'b', 'ج'),
    });
    const { element } = await hostStage({ poll, people: 30, ...days });
    const { cardOf } = await import('../../src/elements/pulse-poll/host/save-card.js');
    const { Results } = await import('../../src/elements/pulse-poll/results.js');
    await shows(element, 'Save the results as a card (HTML)');
    const view = { poll, opens: '2026-03-10', state: 'closed', counted: 'browser' } as const;
    const core = {
      host: element,
      setup: { strings: () => undefined },
      view,
      text: (words: unknown) => Object.values(words as object)[0] as string,
      day: (day: string) => day,
      words: { t: { note: 'You said, we did' } },
    };
    const results = new Results(core as never);
    results.data = {
      poll: poll.id,
      closes: poll.closes,
      state: 'final',
      atLeast: 20,
      counted: 'browser',
      scores: [],
      questions: [{ question: 'mood', atLeast: 20, shares: [{ options: ['3'], percent: 90, bound: 'at-least' }] }],
    };
    const page = new DOMParser().parseFromString(cardOf(results), 'text/html');
    expect(page.querySelectorAll('script, style, [style], img, link, a')).to.have.lengthOf(0);
    expect(page.querySelector('h2')?.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(page.querySelector('tbody td')?.textContent).to.equal('90% or more');
    expect(page.body.textContent).to.contain('At least 20 answers came in.');
  });

  it('says kindly when it cannot be reached, and tries again', async () => {
    let fail = true;
    const { element } = await hostStage({
      instead: (polls) => ({
        get: (...list) => (fail ? Promise.reject(new HavenError('offline')) : polls.get(...list)),
      }),
    });
    await shows(element, 'There is no connection just now.');
    fail = false;
    await press(element, 'Try again');
    await shows(element, 'Looking after this poll');
  });

  it('forgets the host’s side where the page turns it into a poll to answer', async () => {
    const { element } = await hostStage({ poll: moodPoll({ results: 'host' }), people: 30, ...days });
    await shows(element, 'Most chosen: So-so');
    element.view = 'results';
    await shows(element, 'The results go to the people who asked.');
    expect(text(element)).to.not.contain('Most chosen');
  });
});
