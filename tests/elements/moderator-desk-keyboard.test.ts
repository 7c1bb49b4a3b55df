import { expect } from 'chai';
import { focused, press as key, tabTo, type } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import { control, item, mount, root, rows, scene, shows, standing, text } from './moderator-desk-setup.js';
import type { HavenModeratorDesk } from '../../src/elements/moderator-desk/moderator-desk.js';

async function desk(set?: (desk: HavenModeratorDesk) => void): Promise<HavenModeratorDesk> {
  const one = await scene();
  await one.report({
    door: 'worried',
    text: 'She has not written since Tuesday, and her last words there sounded like a goodbye to all.',
  });
  await one.report({ reason: 'something-else', text: 'Adverts.' });
  const element = await mount(one, one.day, set);
  await standing(element, 2);
  return element;
}

const within = (element: HavenModeratorDesk): Element | null => root(element).activeElement;

describe('the desk by keyboard alone', function () {
  this.timeout(30_000);

  it('is worked through from the list to an answer with single keys', async () => {
    const element = await desk();
    await tabTo(rows(element)[0]!);
    await key('j');
    expect(within(element)).to.equal(rows(element)[1]);
    await key('ArrowUp');
    expect(within(element)).to.equal(rows(element)[0]);
    await key('o');
    await control(element, 'Show the beginning');
    expect(within(element)?.localName).to.equal('h3');
    await key('s');
    await shows(element, 'She has not written since Tuesday');
    expect(item(element)).not.to.include('goodbye to all');
    await key('s');
    await shows(element, 'goodbye to all');
    await key('x');
    await waitFor(() => !item(element).includes('Tuesday'), 'all is covered');
    await key('a');
    expect(within(element)?.id).to.equal('answer');
    // While somebody writes, letters are letters.
    await type('joust');
    expect((within(element) as HTMLTextAreaElement).value).to.equal('joust');
    await tabTo(await control(element, 'Send the answer'));
    await key('Enter');
    await shows(element, 'Your answer has been sent.');
    await key('u');
    await waitFor(() => within(element) === rows(element)[0], 'the focus is back on its row');
  });

  it('is worked through with Tab and Enter alone', async () => {
    const element = await desk((one) => (one.noShortcuts = true));
    await tabTo(rows(element)[0]!);
    await key('j');
    expect(within(element)).to.equal(rows(element)[0]);
    await key('Enter');
    await tabTo(await control(element, 'Show the beginning'));
    await key('Enter');
    await shows(element, 'She has not written since Tuesday');
    await tabTo(await control(element, 'Save the note'));
    await key('Enter');
    await shows(element, 'A few words first.');
    expect(within(element)?.id).to.equal('note');
    await tabTo(await control(element, 'Lock the desk'), 'Shift+Tab');
    await key('Enter');
    await shows(element, 'Locked.');
  });

  it('explains its keys in a dialog, where they can be turned off', async () => {
    const element = await desk();
    await tabTo(rows(element)[0]!);
    await key('?');
    const dialog = await waitFor(() => root(element).querySelector<HTMLDialogElement>('dialog[open]'), 'the help');
    expect(dialog.textContent).to.include('Next one in the list');
    await tabTo(dialog.querySelector('input')!);
    await key(' ');
    await key('Escape');
    expect(dialog.open).to.equal(false);
    await tabTo(rows(element)[0]!);
    await key('j');
    expect(within(element)).to.equal(rows(element)[0]);
    expect(focused()).to.equal(rows(element)[0]);
  });

  it('leaves keys alone while the focus is elsewhere', async () => {
    const element = await desk();
    (document.activeElement as HTMLElement | null)?.blur();
    await key('o');
    expect(text(element)).to.include('Choose one to open.');
  });
});
