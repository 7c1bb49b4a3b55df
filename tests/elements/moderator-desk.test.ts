import { expect } from 'chai';
import type { ModerationBackend } from '../../src/core/backend.js';
import { randomIds } from '../../src/core/ids.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { waitFor } from '../helpers/wait.js';
import { beginningOf } from '../../src/elements/moderator-desk/covers.js';
import {
  control,
  instead,
  item,
  mount,
  openRow,
  press,
  root,
  rows,
  scene,
  shows,
  standing,
  text,
  write,
} from './moderator-desk-setup.js';

const LONG =
  'I have read the last lines in that thread four times now, and I keep thinking that whoever wrote them might not be safe tonight.';

/** Everything an element holds, also in fields that nobody sees. */
const held = (desk: Element): string =>
  [...desk.shadowRoot!.querySelectorAll('*')]
    .map((each) => `${each.textContent} ${(each as HTMLTextAreaElement).value ?? ''}`)
    .join(' ');

describe('the moderators’ desk', function () {
  this.timeout(20_000);

  it('is locked without a key, and asks the backend for nothing', async () => {
    const one = await scene();
    await one.report({ text: LONG });
    let asked = 0;
    const desk = await mount(instead(one, { queue: () => Promise.reject(new Error(String((asked += 1)))) }));
    await shows(desk, 'The desk is locked');
    expect(rows(desk)).to.have.length(0);
    expect(asked).to.equal(0);
  });

  it('says so where a backend has no moderation', async () => {
    const one = await scene();
    const { moderation: _, ...backend } = one.backend;
    const desk = await mount({ ...one, backend: backend as typeof one.backend }, one.day);
    await shows(desk, 'This is not available here.');
  });

  it('shows urgent, safety, worry, guidelines, other, and within each the oldest first', async () => {
    const one = await scene();
    await one.report({ reason: 'something-else' });
    await one.report({ reason: 'bullying-or-pressure' });
    await one.report({ door: 'worried' });
    await one.report({ reason: 'private-information' });
    one.clock.addDays(1);
    await one.report({ door: 'worried', reason: 'life-at-risk' });
    one.clock.addDays(1);
    await one.report({ door: 'worried', reason: 'life-at-risk' });
    const desk = await mount(one, one.day);
    await standing(desk, 6);
    const said = rows(desk).map((row) => [row.querySelector('b')!.textContent, row.querySelector('.day')!.textContent]);
    expect(said).to.deep.equal([
      ['Urgent', 'Yesterday'],
      ['Urgent', 'Today'],
      ['Safety', 'March 10, 2026'],
      ['Worry', 'March 10, 2026'],
      ['Guidelines', 'March 10, 2026'],
      ['Other', 'March 10, 2026'],
    ]);
  });

  it('holds no word of a report before it is opened, and only its reason before it is uncovered', async () => {
    const one = await scene();
    await one.report({ text: LONG, door: 'worried', reason: 'life-at-risk' });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    expect(item(desk)).to.include('A life may be at risk').and.include('Worried about someone');
    expect(held(desk)).not.to.include('last lines');
    await press(desk, 'Show the beginning');
    await shows(desk, beginningOf(LONG));
    expect(held(desk)).not.to.include('tonight');
    await press(desk, 'Show all of it');
    await shows(desk, LONG);
    await press(desk, 'Cover it');
    await waitFor(() => !held(desk).includes('last lines'), 'the text is covered');
  });

  it('takes an item when it opens it, and tells the others who has it', async () => {
    const one = await scene();
    await one.report({ text: LONG });
    const [mine, theirs] = [await mount(one, one.day), await mount(one, one.night)];
    await standing(mine, 1);
    await openRow(mine);
    await shows(theirs, 'With Day team for 30 more minutes');
    await shows(mine, 'With you for 30 more minutes');
    rows(theirs)[0]!.click();
    await shows(theirs, 'Somebody else has this just now.');
    expect(held(theirs)).not.to.include('last lines');
  });

  it('lets a claim run out by itself', async () => {
    const one = await scene();
    const { id } = await one.report({ text: LONG });
    await one.backend.moderation.claim({ community: one.community }, id, {
      op: randomIds.operation(),
      secret: one.night.access,
    });
    const now = one.clock.now();
    let later = 0;
    const clock = { ...one.clock, now: () => now + later };
    const desk = await mount({ ...one, clock }, one.day);
    await shows(desk, 'With Night team for 30 more minutes');
    later = 29.5 * 60_000;
    desk.requestUpdate();
    await shows(desk, 'With Night team for 1 more minute');
    later = 30 * 60_000;
    desk.requestUpdate();
    await waitFor(() => !text(desk).includes('With Night team'), 'the claim has ended');
  });

  it('sends an answer that the reporter opens with their receipt, and a note that they do not get', async () => {
    const one = await scene();
    const { openAnswers } = await import('../../src/controllers/sealed-mail.js');
    const { openMailboxPage } = await import('../../src/core/models/mailbox.js');
    const { mailbox } = await one.report({ text: LONG });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    await write(desk, 'note', 'Second pair of eyes, please.');
    await press(desk, 'Save the note');
    await shows(desk, 'The note is saved.');
    await write(desk, 'answer', 'Thank you. How did you come across it?');
    await press(desk, 'Send the answer');
    await shows(desk, 'Your answer has been sent.');
    const scope = { community: one.community };
    const { page } = await one.backend.reports.mailbox(scope, 0, { secret: mailbox.mailbox });
    const { messages } = await openAnswers(openMailboxPage(page).view!, mailbox, scope);
    expect(messages.map(({ text: words }) => words)).to.deep.equal([
      undefined,
      'Thank you. How did you come across it?',
    ]);
  });

  it('ends a report with nothing to do only with a word on why, and takes it off the list', async () => {
    const one = await scene();
    await one.report({ text: LONG });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    await press(desk, 'Nothing to do here');
    await write(desk, 'outcome', ' ');
    await press(desk, 'End it so');
    await shows(desk, 'A few words first.');
    await write(desk, 'outcome', 'We have looked, and it may stay.');
    await press(desk, 'End it so');
    await shows(desk, 'Saved. They can read it with their receipt.');
    await press(desk, 'Back to the list');
    await waitFor(() => !rows(desk).length, 'the row has left');
  });

  it('hands over with a note that the next one reads', async () => {
    const one = await scene();
    await one.report({ text: LONG });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    await press(desk, 'Hand over');
    await write(desk, 'hand-over', 'I know the place, somebody else should look.');
    (
      await waitFor(
        () =>
          root(desk).querySelector<HTMLElement>('#hand-over')?.closest('details')?.querySelector<HTMLElement>('button'),
        'the button',
      )
    ).click();
    await shows(desk, 'Handed over. Thank you.');
    const next = await mount(one, one.night);
    await standing(next, 1);
    await openRow(next);
    const notes = root(next).querySelector('[aria-label="Notes of the team"]')!;
    notes.querySelector<HTMLElement>('[data-more]')!.click();
    await shows(next, 'I know the place, somebody else should look.');
  });

  it('tells when the reporter has written more meanwhile, and shows it on request', async () => {
    const one = await scene();
    const { openSealedMail } = await import('../../src/controllers/sealed-mail.js');
    const { id, mailbox } = await one.report({ text: LONG });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    const scope = { community: one.community };
    const mail = await openSealedMail({ reports: one.backend.reports, scope, today: '2026-03-10' });
    const more = await mail.sealAddition('They have answered me.', { id, mailbox });
    await one.backend.reports.append(scope, id, more, { op: randomIds.operation(), secret: mailbox.report });
    await press(desk, 'Show it');
    await waitFor(() => root(desk).querySelectorAll('.messages > li').length === 2, 'two messages');
  });

  it('erases a report only when somebody else agrees', async () => {
    const one = await scene();
    await one.report({ text: LONG });
    const [desk, other] = [await mount(one, one.day), await mount(one, one.night)];
    await standing(desk, 1);
    await openRow(desk);
    await press(desk, 'Erase all of this');
    (await waitFor(() => root(desk).querySelector<HTMLElement>('.erase button'), 'the button')).click();
    await press(desk, 'Yes, erase');
    await shows(desk, 'Somebody else on the team has to agree now.');
    await press(desk, 'Show 1 new');
    await standing(desk, 2);
    const own = rows(desk).findIndex((row) => row.textContent.includes('Needs a second person'));
    await openRow(desk, own);
    await shows(desk, 'This is your own proposal.');
    await press(other, 'Show 1 new');
    await standing(other, 2);
    const theirs = rows(other).findIndex((row) => row.textContent.includes('Needs a second person'));
    await openRow(other, theirs);
    await shows(other, 'To erase all of what somebody wrote to us');
    await press(other, 'I agree');
    await shows(other, 'Done.');
    await waitFor(() => !rows(other).length, 'nothing is left');
  });

  it('goes on working when a call fails, with the words kept', async () => {
    const one = await scene();
    await one.report({ text: LONG });
    const own: Partial<ModerationBackend> = {};
    const desk = await mount(instead(one, own), one.day);
    await standing(desk, 1);
    await openRow(desk);
    const sealed: unknown[] = [];
    const ops = new Set<string>();
    own.answer = async (scope, id, message, call) => {
      sealed.push(message);
      ops.add(call.op);
      const receipt = await one.backend.moderation.answer(scope, id, message, call);
      if (sealed.length === 1) throw new Error('lost on the way');
      return receipt;
    };
    await write(desk, 'answer', 'Once, please.');
    await press(desk, 'Send the answer');
    await shows(desk, 'That did not work just now. Your words are still here.');
    await press(desk, 'Send the answer');
    await shows(desk, 'Your answer has been sent.');
    // The very same again, so that it is there once.
    expect(sealed[1]).to.deep.equal(sealed[0]);
    expect(ops.size).to.equal(1);
  });

  it('stands before a community that has no keys yet', async () => {
    const one = await scene();
    const desk = await mount({ ...one, backend: memoryBackend() }, one.day);
    await shows(desk, 'This key does not open the desk any more.');
    expect(await control(desk, 'Try again')).to.be.instanceOf(HTMLElement);
  });
});
