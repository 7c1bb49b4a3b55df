import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import type { HavenShareBox } from '../../src/elements/share-box/share-box.js';
import { fixture, settled } from '../helpers/fixture.js';
import { focused, press, tabTo } from '../helpers/keys.js';
import { backendForTests, boxWith, root, see, seeText, shown, TEXT, write } from './share-box-setup.js';

const sent: (string | null)[] = [];
const handleSubmit = (event: SubmitEvent): void => {
  event.preventDefault();
  sent.push(new FormData(event.target as HTMLFormElement).get('words') as string | null);
};

async function inForm(content: TemplateResult): Promise<{ form: HTMLFormElement; box: HavenShareBox }> {
  sent.length = 0;
  const form = await fixture<HTMLFormElement>(
    html`<form @submit=${handleSubmit}>${content}<button>With the form</button></form>`,
  );
  return { form, box: form.querySelector('haven-share-box')! };
}

describe('<haven-share-box> in a form of the page’s own', () => {
  it('gives the form its words under its name, and offers no sending of its own', async () => {
    const { form, box } = await inForm(html`<haven-share-box name="words"></haven-share-box>`);
    await write(box);
    expect(root(box).querySelector('button.primary')).to.equal(null);
    await seeText(box, 'This goes to this site, with the form around it.');
    await tabTo(form.querySelector('button')!);
    await press('Enter');
    expect(sent).to.deep.equal([TEXT]);
  });

  it('works there without any backend', async () => {
    const { box } = await inForm(html`<haven-share-box name="words"></haven-share-box>`);
    expect(shown(box)).not.to.include('not available');
  });

  it('works alone inside a form when it has no name', async () => {
    const box = await boxWith(
      backendForTests(),
      html`<form @submit=${handleSubmit}><haven-share-box></haven-share-box></form>`,
    );
    sent.length = 0;
    await write(box);
    expect(root(box).querySelector('button.primary')?.textContent.trim()).to.equal('Preview');
    root(box).querySelector<HTMLButtonElement>('button.primary')!.click();
    await see(box, '.card');
    expect(sent).to.deep.equal([]);
  });

  it('works alone outside of a form although it has a name', async () => {
    const box = await boxWith(backendForTests(), html`<haven-share-box name="words"></haven-share-box>`);
    expect(root(box).querySelector('button.primary')).not.to.equal(null);
  });

  it('keeps the form back while it is required and empty, with a kind reason', async () => {
    const { form, box } = await inForm(html`<haven-share-box name="words" required></haven-share-box>`);
    expect(form.checkValidity()).to.equal(false);
    expect(box.matches(':invalid')).to.equal(true);
    form.requestSubmit();
    expect(sent).to.deep.equal([]);
    expect(focused() === (await see(box, 'textarea')), 'the cursor in the field').to.equal(true);
    await write(box);
    expect(form.checkValidity()).to.equal(true);
    form.requestSubmit();
    expect(sent).to.deep.equal([TEXT]);
  });

  it('is empty again after the form was reset', async () => {
    const { form, box } = await inForm(html`<haven-share-box name="words"></haven-share-box>`);
    await write(box);
    form.reset();
    await settled();
    expect(box.value).to.equal('');
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal('');
  });

  it('is disabled with the fieldset around it, and gives nothing then', async () => {
    const { form, box } = await inForm(
      html`<fieldset disabled><haven-share-box name="words"></haven-share-box></fieldset>`,
    );
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).disabled).to.equal(true);
    expect(new FormData(form).has('words')).to.equal(false);
    form.querySelector('fieldset')!.disabled = false;
    await settled();
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).disabled).to.equal(false);
    expect(new FormData(form).has('words')).to.equal(true);
  });

  it('takes back no words from the browser’s memory of a form', async () => {
    const { box } = await inForm(html`<haven-share-box name="words"></haven-share-box>`);
    expect('formStateRestoreCallback' in box).to.equal(false);
  });

  it('is focused by its label outside', async () => {
    const { box } = await inForm(
      html`<label for="words-box">Your words</label><haven-share-box id="words-box" name="words"></haven-share-box>`,
    );
    box.parentElement!.querySelector('label')!.click();
    expect(focused() === (await see(box, 'textarea')), 'the cursor in the field').to.equal(true);
  });

  it('takes nothing at all for an empty text, as frameworks hand it in', async () => {
    const box = await boxWith(backendForTests());
    box.value = undefined as unknown as string;
    await settled();
    expect(box.value).to.equal('');
    expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal('');
  });

  it('can be focused and emptied by the page', async () => {
    const box = await boxWith(backendForTests());
    await write(box);
    box.reset();
    await settled();
    expect(box.value).to.equal('');
    box.focus();
    expect(focused()?.localName).to.equal('textarea');
  });
});
