import { expect } from 'chai';
import type { HavenModeratorDesk } from '../../src/elements/moderator-desk/moderator-desk.js';
import { oneEvent } from '../helpers/events.js';
import { waitFor } from '../helpers/wait.js';
import {
  item,
  mount,
  openRow,
  press,
  root,
  rows,
  scene,
  type Scene,
  shows,
  standing,
  text,
  write,
} from './moderator-desk-setup.js';

const HARD =
  'A long sentence that nobody should find on this page once the desk has been locked, wherever they look for it.';

/** A desk with this many hard ones, of which so many are opened one after the other. */
async function worked(
  many: number,
  opened: number,
): Promise<{ readonly one: Scene; readonly desk: HavenModeratorDesk }> {
  const one = await scene();
  for (let at = 0; at < many; at++) await one.report({ door: 'worried', text: HARD });
  const desk = await mount(one, one.day);
  await standing(desk, many);
  for (let at = 0; at < opened; at++) await openRow(desk, at);
  return { one, desk };
}

describe('care for whoever sits at the desk', function () {
  this.timeout(60_000);

  it('tells only them how many hard ones they have opened, once for each, and keeps no such number anywhere', async () => {
    const { desk } = await worked(2, 2);
    await openRow(desk, 0);
    await shows(desk, 'You have opened 2 hard ones since 12:00 PM. Only you see this.');
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map((pair) => pair.join('='));
    expect(kept.filter((entry) => entry.includes('hard') || entry.includes('opened'))).to.deep.equal([]);
  });

  it('does not count what is not hard', async () => {
    const one = await scene();
    await one.report({ reason: 'something-else', text: 'Adverts.' });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    expect(root(desk).querySelector('.load')).to.equal(null);
  });

  it('offers a break after ten hard ones, lets it be put off once, and always lets urgent ones through', async () => {
    const { one, desk } = await worked(14, 10);
    rows(desk)[10]!.click();
    await shows(desk, 'Time for a short break');
    expect(root(desk).querySelector('.card')).to.equal(null);
    await press(desk, 'A little later');
    for (const at of [10, 11, 12]) await openRow(desk, at);
    rows(desk)[13]!.click();
    await shows(desk, 'You have put it off once. Now is a good time.');
    expect(text(desk)).not.to.include('A little later');
    await one.report({ door: 'worried', reason: 'life-at-risk', text: 'Now.' });
    await press(desk, 'Show 1 new');
    await waitFor(() => rows(desk).length === 15, 'the urgent one on top');
    await openRow(desk, 0);
    await shows(desk, 'A life may be at risk');
  });

  it('rests for the minutes that were chosen, and begins to count anew', async () => {
    const { one, desk } = await worked(11, 10);
    rows(desk)[10]!.click();
    await press(desk, '3 minutes');
    await shows(desk, 'Break until 12:03 PM');
    const now = one.clock.now();
    desk.clock = one.clock;
    one.clock.now = () => now + 3 * 60_000;
    desk.requestUpdate();
    await shows(desk, 'The break is over. Go on when you are ready.');
    await press(desk, 'Go on');
    await openRow(desk, 10);
  });

  it('asks how it was after an urgent one in which something was done', async () => {
    const one = await scene();
    await one.report({ door: 'worried', reason: 'life-at-risk', text: HARD });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await openRow(desk);
    await press(desk, 'For urgent ones, step by step');
    expect(root(desk).querySelectorAll('.sheet input')).to.have.length(8);
    root(desk).querySelector<HTMLInputElement>('.sheet input')!.click();
    await write(desk, 'note', 'Told the night team.');
    await press(desk, 'Save the note');
    await shows(desk, 'The note is saved.');
    await press(desk, 'Back to the list');
    await shows(desk, 'That was an urgent one. How are you?');
    await press(desk, 'Go on');
    await shows(desk, 'Choose one to open.');
  });

  it('asks before it shows what somebody has chosen to be asked about', async () => {
    const one = await scene();
    await one.report({ reason: 'self-harm-now', door: 'worried', text: HARD });
    const desk = await mount(one, one.day);
    await standing(desk, 1);
    await press(desk, 'Leave out', 'Ask me before I open', 'Self-harm now', 'Done');
    await openRow(desk);
    await shows(desk, 'This is one that you wanted to be asked about.');
    expect(root(desk).querySelector('[data-more]')).to.equal(null);
    await press(desk, 'Go on');
    await shows(desk, 'Show the beginning');
  });

  it('leaves parts of the queue out, for this moderator only', async () => {
    const one = await scene();
    await one.report({ door: 'worried', text: HARD });
    await one.report({ reason: 'something-else', text: 'Adverts.' });
    const desk = await mount(one, one.day);
    await standing(desk, 2);
    await press(desk, 'Leave out');
    const leave = async (words: string): Promise<void> =>
      (
        await waitFor(
          () =>
            [...root(desk).querySelectorAll<HTMLElement>('.leave label')].find(
              (label) => label.textContent.trim() === words,
            ),
          words,
        )
      ).click();
    await leave('Worry');
    await standing(desk, 1);
    expect(rows(desk)[0]!.textContent).to.include('Other');
    await leave('Other');
    await shows(desk, 'Nothing waits besides what you leave out.');
  });

  it('locks itself after half an hour without anybody, and keeps nothing of what was read', async () => {
    const { one, desk } = await worked(1, 1);
    await press(desk, 'Show the beginning', 'Show all of it');
    await shows(desk, HARD);
    const now = one.clock.now();
    one.clock.now = () => now + 29 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(text(desk)).to.include(HARD);
    one.clock.now = () => now + 30 * 60_000;
    const event = await oneEvent(desk, 'haven-desk-locked', () =>
      document.dispatchEvent(new Event('visibilitychange')),
    );
    expect(event.detail as unknown).to.deep.equal({ idle: true });
    await shows(desk, 'Nobody was here for half an hour');
    expect(desk.moderator).to.equal(undefined);
    expect(document.documentElement.outerHTML + root(desk).innerHTML).not.to.include('nobody should find');
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.include('nobody should find');
    expect(root(desk).querySelector('.queue, .opened')).to.equal(null);
  });

  it('stays open while somebody works', async () => {
    const { one, desk } = await worked(1, 1);
    const now = one.clock.now();
    one.clock.now = () => now + 20 * 60_000;
    desk.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    one.clock.now = () => now + 49 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(item(desk)).to.include('Worried about someone');
  });

  it('locks by its button and when it leaves the page', async () => {
    const { one, desk } = await worked(1, 1);
    await press(desk, 'Lock the desk');
    await shows(desk, 'Locked. Nothing of what you have read is left on this page.');
    desk.moderator = one.day;
    await standing(desk, 1);
    const parent = desk.parentElement!;
    desk.remove();
    parent.append(desk);
    await shows(desk, 'The desk is locked');
    expect(desk.moderator).to.equal(undefined);
  });
});
