// What the other tests stand on must hold in every engine, above all where the page is driven through our own launcher.
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { noEvent, oneEvent } from '../helpers/events.js';
import { fixture } from '../helpers/fixture.js';
import { focused, press, tabTo, type } from '../helpers/keys.js';
import { nextTask, waitFor } from '../helpers/wait.js';

const form = html`<div><input /><button></button></div>`;
const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no failure',
    (error: Error) => error.message,
  );

describe('the test helpers', () => {
  it('type and press keys as a person does', async () => {
    const root = await fixture(form);
    const input = root.querySelector('input')!;
    const button = root.querySelector('button')!;
    await tabTo(input);
    await type('Hi, Ño 7');
    expect(input.value).to.equal('Hi, Ño 7');
    await press('Backspace');
    expect(input.value).to.equal('Hi, Ño ');
    await press('Tab');
    expect(focused()).to.equal(button);
    expect(button.matches(':focus-visible')).to.equal(true);
    await press('Shift+Tab');
    expect(focused()).to.equal(input);
  });

  it('count events', async () => {
    const button = (await fixture(form)).querySelector('button')!;
    button.focus();
    expect((await oneEvent<MouseEvent>(button, 'click', () => press('Enter'))).type).to.equal('click');
    await noEvent(button, 'click', () => press('a'));
    const twice = async (): Promise<void> => {
      button.click();
      await nextTask();
      button.click();
    };
    expect(await failure(oneEvent(button, 'click', twice))).to.equal('Expected 1 × click, got 2.');
    expect(await failure(noEvent(button, 'click', () => button.click()))).to.equal('Expected 0 × click, got 1.');
  });

  it('click where they are told and resize the window', async () => {
    const button = (await fixture(form)).querySelector('button')!;
    const { x, y, width, height } = button.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await oneEvent(button, 'click', () => sendMouse({ type: 'click', position }));
    await setViewport({ width: 640, height: 480 });
    expect([innerWidth, innerHeight]).to.deep.equal([640, 480]);
    expect(document.hasFocus()).to.equal(true);
  });

  it('wait for a condition, and leave nothing behind', async () => {
    expect(document.querySelector('button')).to.equal(null);
    let asked = 0;
    expect(await waitFor(() => (asked += 1) > 2 && 'ready', 'a third look')).to.equal('ready');
    expect(asked).to.equal(3);
  });
});
