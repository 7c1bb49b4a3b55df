import { expect } from 'chai';
import { HavenError } from '../../src/core/errors.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { PollsBackend } from '../../src/core/backend.js';
import type { HavenPulsePoll } from '../../src/elements/pulse-poll/pulse-poll.js';
import { write } from './pulse-poll-host-setup.js';
import { found, press, root, shows, stage, text, type Stage } from './pulse-poll-setup.js';

const opened = async (
  instead?: (polls: PollsBackend) => Partial<PollsBackend>,
  set?: (element: HavenPulsePoll) => void,
): Promise<Stage> => {
  const made = await stage({
    created: false,
    ...(instead && { instead }),
    set: (fresh) => {
      delete fresh.poll;
      fresh.view = 'host';
      set?.(fresh);
    },
  });
  await shows(made.element, 'Make a poll');
  return made;
};

async function withJson(element: HavenPulsePoll, json: string): Promise<void> {
  (await found(element, 'input[name=from]:not(:checked)')).click();
  await found(element, 'textarea[name=json]');
  write(element, 'textarea[name=json]', json);
  await press(element, 'Go on');
}

const ours = (change: object = {}): string =>
  JSON.stringify({
    purpose: 'To plan the spring.',
    questions: [
      {
        id: 'q',
        kind: 'choice',
        text: 'Tea?',
        options: [
          { id: 'y', text: 'Yes' },
          { id: 'n', text: 'No' },
        ],
      },
    ],
    ...change,
  });

const details = async (element: HavenPulsePoll, id = 'spring', closes = '2099-03-20'): Promise<void> => {
  await found(element, '[name=id]');
  write(element, '[name=id]', id);
  write(element, '[name=closes]', closes);
};

describe('<haven-pulse-poll view="host">, making a poll', () => {
  it('makes one from a template, after a preview that sends nothing, and hands over the words that open it', async () => {
    const { element, polls, community } = await opened();
    const heard: string[] = [];
    element.addEventListener('haven-poll-created', ({ detail }) => heard.push(detail.poll));
    await press(element, 'Go on');
    await shows(element, '8 questions.');
    await details(element, 'climate-1');
    await press(element, 'Preview');
    const preview = await found<HavenPulsePoll>(element, 'haven-pulse-poll');
    await shows(preview, 'I can say how I really am here.');
    preview.shadowRoot!.querySelector<HTMLElement>('input[type=radio]')!.click();
    for (let at = 1; at < 8; at++) {
      await shows(preview, `${at} of 8`);
      await press(preview, 'Next');
    }
    await shows(preview, '8 of 8');
    await press(preview, 'Send');
    await shows(preview, 'This poll has not been opened yet');
    expect(keyringSession(community).hasKeys).to.equal(false);
    expect(await polls.get({ community }, 'climate-1').catch((thrown: HavenError) => thrown.code)).to.equal(
      'not-found',
    );
    await press(element, 'Open the poll');
    await shows(element, 'Keep these seven words');
    await shows(element, 'It is open. Its last day is March 20, 2099.');
    expect(heard).to.deep.equal(['climate-1']);
    expect((await polls.get({ community }, 'climate-1')).poll.questions).to.have.lengthOf(8);
    await press(element, 'Close it now');
    await press(element, 'Yes, close it');
    await shows(element, 'Not enough answers to show');
  });

  it('names the field that is wrong in a poll’s JSON, and the reason', async () => {
    const { element } = await opened();
    const wrong: readonly (readonly [json: string, field: string, reason: string])[] = [
      ['{"purpose":', 'json', 'should be an object'],
      ['[]', 'json', 'should be an object'],
      [ours({ questions: [] }), 'questions', 'is too few'],
      [
        ours({ questions: [{ id: 'q', kind: 'stars', text: 'T' }] }),
        'questions.0.kind',
        'is not one of the possible words',
      ],
      [ours({ k: 2 }), 'k', 'is lower than is safe'],
      [ours({ close: '2026-03-20' }), 'close', 'is nothing a poll knows'],
    ];
    await withJson(element, wrong[0]![0]);
    for (const [json, field, reason] of wrong) {
      write(element, 'textarea[name=json]', json);
      await press(element, 'Go on');
      await shows(element, `Please have a look at: ${field} ${reason}`);
      expect(root(element).querySelector('textarea')!.value, 'nothing is lost').to.equal(json);
    }
  });

  it('takes a SurveyJS form over and lists what could not be taken, with the reason', async () => {
    const { element, polls, community } = await opened();
    await withJson(
      element,
      JSON.stringify({
        title: 'Spring',
        pages: [
          {
            elements: [
              { type: 'radiogroup', name: 'tea', choices: ['Yes', 'No'], isRequired: true },
              { type: 'signaturepad', name: 'sign' },
            ],
          },
        ],
      }),
    );
    await shows(element, '2 things could not be taken over');
    await shows(element, 'pages.0.elements.1 (sign): polls have no such kind of question');
    await shows(element, 'every question may be skipped here');
    await details(element);
    await press(element, 'Preview');
    await shows(element, 'is missing');
    expect((await found(element, '[name=purpose]')).getAttribute('aria-invalid')).to.equal('true');
    write(element, '[name=purpose]', 'To plan the spring.');
    await press(element, 'Preview');
    await press(element, 'Open the poll');
    await shows(element, 'Looking after this poll');
    const { poll } = await polls.get({ community }, 'spring');
    expect([poll.title, poll.purpose]).to.deep.equal(['Spring', 'To plan the spring.']);
  });

  it('says beside the field what is wrong with a name or a day, and keeps the rest', async () => {
    const { element } = await opened();
    await withJson(element, ours());
    await details(element, 'Not A Word');
    await press(element, 'Preview');
    await shows(element, 'should be small letters, numbers and hyphens');
    expect(root(element).activeElement?.getAttribute('name')).to.equal('id');
    write(element, '[name=id]', 'spring');
    write(element, '[name=opens]', '2099-03-25');
    await press(element, 'Preview');
    await shows(element, 'is before the first day');
    expect(root(element).querySelector<HTMLInputElement>('[name=id]')!.value).to.equal('spring');
  });

  it('asks for another name where there is a poll of that name already', async () => {
    const { element, polls, community } = await opened();
    const other = JSON.parse(ours({ id: 'spring', closes: '2026-03-19' })) as never;
    await polls.create({ community }, other, { op: 'AAAAAAAAAAAAAAAAAAAAAA' });
    await withJson(element, ours());
    await details(element);
    await press(element, 'Preview');
    await press(element, 'Open the poll');
    await shows(element, 'There is another poll with this name already.');
    await details(element, 'spring-2');
    await press(element, 'Preview');
    await press(element, 'Open the poll');
    await shows(element, 'Keep these seven words');
  });

  it('says why it cannot be opened, and opens it once it can', async () => {
    for (const [code, words] of [
      ['unauthorized', 'Only hosts may make polls here.'],
      ['offline', 'There is no connection just now. What you chose is still here.'],
      ['unavailable', 'That did not work just now. What you chose is still here.'],
    ] as const) {
      let fail = true;
      const { element } = await opened((polls) => ({
        create: (...list) => (fail ? Promise.reject(new HavenError(code)) : polls.create(...list)),
      }));
      await withJson(element, ours());
      await details(element);
      await press(element, 'Preview');
      await press(element, 'Open the poll');
      await shows(element, words);
      fail = false;
      await press(element, 'Open the poll');
      await shows(element, 'Keep these seven words');
    }
  });

  it('keeps free texts for the one who makes the poll, whoever stood as host in the JSON', async () => {
    const { element, polls, community } = await opened();
    await withJson(
      element,
      ours({ capability: 'A'.repeat(43), questions: [{ id: 'why', kind: 'text', text: 'What would help?' }] }),
    );
    await details(element);
    await press(element, 'Preview');
    await press(element, 'Open the poll');
    await shows(element, 'Looking after this poll');
    const code = await polls
      .texts({ community }, 'spring', {}, { secret: 'A'.repeat(43) })
      .catch((thrown: HavenError) => thrown.code);
    expect(code).to.equal('not-found');
  });

  it('goes to a poll that was made before, by its name', async () => {
    const { element } = await opened();
    const field = root(element).querySelector<HTMLInputElement>('[name=known]')!;
    field.value = 'week-7';
    field.dispatchEvent(new Event('change'));
    await shows(element, 'Make a poll');
    expect(element.poll).to.equal('week-7');
    await press(element, 'Go on');
    expect((await found<HTMLInputElement>(element, '[name=id]')).value).to.equal('week-7');
  });

  it('says calmly where polls are not offered', async () => {
    const element = document.createElement('haven-pulse-poll');
    element.view = 'host';
    element.backend = { name: 'none', keeping: { place: 'page', review: 'none' } } as never;
    document.body.append(element);
    await shows(element, 'This is not available here.');
    expect(text(element)).to.not.contain('Make a poll');
    element.remove();
  });
});
