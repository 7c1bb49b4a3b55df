import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/resource-panel/define.js';
import { exampleResources } from '../../src/testing/seed-directory.js';
import { fixture } from '../helpers/fixture.js';
import { skipBecause } from '../helpers/skip.js';
import { waitFor } from '../helpers/wait.js';
import { open, panelWith, root, see } from './resource-panel-setup.js';

const frame = (): HTMLIFrameElement | null => document.querySelector('body > iframe');

describe('<haven-resource-panel> on paper', () => {
  afterEach(() => frame()?.remove());

  it('prints the chosen lines and the number for danger alone, and clears the sheet away', async function () {
    if (navigator.userAgent.includes('Firefox'))
      skipBecause(this, 'Firefox opens a dialog that nobody here can answer');
    await fixture(html`<p>Words of the page around</p>`);
    const panel = await panelWith();
    await open(panel, 'print');
    const { contentDocument: sheet, contentWindow: view } = await waitFor(frame, 'a sheet');
    await waitFor(() => sheet!.querySelector('main'), 'the card');
    const text = sheet!.body.textContent;
    expect(sheet!.title).to.equal('Who can help');
    expect([...sheet!.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      'Lantern Line',
      'Quiet Words',
      'Night shift peer group',
    ]);
    for (const line of [
      'If somebody is in danger now: 999',
      'Call: 555-0101',
      'Text: “LANTERN” to 555-0102',
      'Chat: lantern.example/chat',
      'Checked on 20 February 2026',
    ]) {
      expect(text).to.include(line);
    }
    expect(text).not.to.include('Words of the page around');
    expect(sheet!.querySelectorAll('a, button, input').length).to.equal(0);
    view!.dispatchEvent(new Event('afterprint'));
    await waitFor(() => !frame(), 'the sheet to be cleared away');
  });

  it('leaves out its controls when the page around it is printed', async () => {
    const panel = await panelWith({ directory: { resources: exampleResources().slice(0, 1) } });
    await see(panel, '.danger');
    const rules = root(panel)
      .adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[]);
    const hidden = rules.filter(({ style }) => style.display === 'none').map(({ selectorText }) => selectorText);
    const controls = [...root(panel).querySelectorAll('button')];
    expect(controls.length).to.be.above(2);
    for (const control of controls)
      expect(
        hidden.some((selector) => control.matches(selector)),
        control.textContent,
      ).to.equal(true);
    expect(hidden.some((selector) => root(panel).querySelector('.card')!.matches(selector))).to.equal(false);
  });
});
