import { expect } from 'chai';
import { html } from 'lit';
import { SHARE_TEXT_MAX } from '../../src/core/models/share.js';
import { CONTENT_NOTES } from '../../src/core/models/content-notes.js';
import { HavenShareBox } from '../../src/elements/share-box/share-box.js';
import { promptsSection } from '../../src/i18n/sections/prompts.js';
import { settled } from '../helpers/fixture.js';
import { focused, press, tabTo, type } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import {
  backendForTests,
  boxWith,
  COMMUNITY,
  preview,
  pressButton,
  root,
  see,
  seeText,
  shown,
  TEXT,
  write,
} from './share-box-setup.js';

describe('<haven-share-box>', () => {
  describe('ready', () => {
    it('has a field with its heading as name, one action, and the way to help', async () => {
      const box = await boxWith(backendForTests());
      const area = await see<HTMLTextAreaElement>(box, 'textarea');
      expect(area.labels[0]?.textContent.trim()).to.equal('Share something, without your name');
      expect([...root(box).querySelectorAll('button')].map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Preview',
      ]);
      const help = root(box).querySelector<HTMLAnchorElement>('.help a')!;
      expect(help.href).to.equal('https://findahelpline.com/');
      expect(help.rel).to.equal('noopener noreferrer');
      expect(help.getBoundingClientRect().height).to.be.at.least(44);
      expect(shown(box)).to.include('This is not a crisis service.');
    });

    it('leads to the help page the site names', async () => {
      const box = await boxWith(backendForTests());
      const community = box.parentElement as HTMLElement & { helpHref: string };
      community.helpHref = '/help';
      await settled();
      expect(root(box).querySelector<HTMLAnchorElement>('.help a')?.pathname).to.equal('/help');
    });

    for (const [place, review, words] of [
      ['page', false, 'Kept in this page only, and gone when it closes. This site could read it too.'],
      ['browser', false, 'Kept in this browser only. People who use it can read it, and this site could too.'],
      ['server', false, 'Kept on haven.example. Everyone who visits here can read it'],
      ['server', true, 'People who look after this place read it first. Kept on haven.example.'],
    ] as const) {
      it(`says who can read when it is kept in a ${place}${review ? ' with review' : ''}`, async () => {
        const backend = backendForTests();
        backend.keeping = { place, host: 'haven.example', review };
        const box = await boxWith(backend);
        expect(shown(box)).to.include(words);
      });
    }

    it('says something weaker when the storage turned out to be weaker, before anything is sent', async () => {
      const backend = backendForTests();
      backend.keeping = { place: 'browser', review: false };
      const box = await boxWith(backend);
      backend.keeping = { place: 'page', review: false };
      await preview(box);
      expect(shown(box)).to.include('Kept in this page only');
    });

    it('keeps its words out of storage, attributes and the browser’s memory of forms', async () => {
      const box = await boxWith(backendForTests());
      await write(box, 'a sentence nobody else has');
      const area = await see(box, 'textarea');
      expect(area.getAttribute('autocomplete')).to.equal('off');
      expect(
        document.documentElement.outerHTML + JSON.stringify({ ...localStorage, ...sessionStorage }),
      ).not.to.include('nobody else has');
      expect(location.href).not.to.include('nobody');
    });

    it('keeps a draft while it is taken out of the page and put back', async () => {
      const box = await boxWith(backendForTests());
      await write(box);
      const parent = box.parentElement!;
      box.remove();
      parent.append(box);
      await settled();
      expect((await see<HTMLTextAreaElement>(box, 'textarea')).value).to.equal(TEXT);
    });

    it('is reached, written in and looked at with the keyboard alone', async () => {
      const box = await boxWith(backendForTests());
      await tabTo(await see(box, 'textarea'));
      await type('A few quiet words');
      await tabTo(root(box).querySelector('button.primary')!);
      await press('Enter');
      await see(box, '.card');
      await waitFor(
        () => focused()?.textContent === 'This is how others will see it',
        'focus on the heading of the preview',
      );
      expect(shown(box)).to.include('A few quiet words');
    });

    it('asks for words first, kindly, and puts the cursor there', async () => {
      const box = await boxWith(backendForTests());
      await pressButton(box, 'Preview');
      await seeText(box, 'A few words first, whatever they are.');
      await waitFor(() => focused()?.localName === 'textarea', 'the cursor in the field');
    });

    it('asks for words when there is nothing but what cannot be seen', async () => {
      const box = await boxWith(backendForTests());
      await write(box, '\u0007\u202E');
      await pressButton(box, 'Preview');
      await seeText(box, 'A few words first');
      expect(root(box).querySelector('.card')).to.equal(null);
    });
  });

  describe('prompt', () => {
    const withPrompts = () => boxWith(backendForTests(), html`<haven-share-box prompts></haven-share-box>`);

    it('offers the idea of the day, and another, in the room it had from the start', async () => {
      const box = await withPrompts();
      const height = box.offsetHeight;
      const idea = await see(box, 'q');
      const first = idea.textContent;
      expect(box.offsetHeight).to.equal(height);
      await pressButton(box, 'Another one');
      expect(idea.textContent).not.to.equal(first);
    });

    it('offers twenty in turn and begins again', async () => {
      const box = await withPrompts();
      const idea = await see(box, 'q');
      const seen = new Set<string>();
      for (let turn = 0; turn < 20; turn++) {
        seen.add(idea.textContent);
        await pressButton(box, 'Another one');
      }
      expect(seen.size).to.equal(20);
      expect(seen).to.include(idea.textContent);
    });

    it('has as many different ones in every language', async () => {
      for (const load of Object.values(promptsSection.load)) {
        const { strings } = await load();
        expect(new Set(strings.prompts).size).to.equal(promptsSection.en.prompts.length);
      }
    });

    it('goes when it is not wanted, and hands the cursor to the field', async () => {
      const box = await withPrompts();
      await see(box, 'q');
      await pressButton(box, 'No thanks');
      await waitFor(() => !root(box).querySelector('.idea'), 'the idea to go');
      expect(focused()?.localName).to.equal('textarea');
    });
  });

  describe('composing', () => {
    it('says a quiet word past 800 characters and none before', async () => {
      const box = await boxWith(backendForTests());
      await preview(box, 'a'.repeat(800));
      await pressButton(box, 'Back to writing');
      expect(shown(box)).not.to.include('1,000');
      await write(box, 'a'.repeat(801));
      await seeText(box, 'About 1,000 characters are easy to read in one go.');
    });

    it('never cuts a text that is too long, and says so before it is sent', async () => {
      const box = await boxWith(backendForTests());
      const long = 'ab '.repeat(SHARE_TEXT_MAX / 2);
      await write(box, long);
      await pressButton(box, 'Preview');
      await seeText(box, 'This is longer than can be kept in one piece.');
      expect(box.value).to.equal(long);
      expect(root(box).querySelector('.card')).to.equal(null);
    });

    it('bears a text of a megabyte', async () => {
      const box = await boxWith(backendForTests());
      // Laying out so much text is the browser's own work, and can take it seconds.
      box.hidden = true;
      const huge = 'A quiet line. '.repeat(75_000);
      await write(box, huge);
      await pressButton(box, 'Preview');
      await seeText(box, 'longer than can be kept');
      expect(box.value === huge, 'the whole text').to.equal(true);
    });

    it('takes over what was typed into a field of the page before it woke up, with the cursor', async () => {
      const { parentElement: community } = await boxWith(backendForTests());
      const late = document.createElement('haven-test-late-box') as HavenShareBox;
      const early = document.createElement('textarea');
      late.append(early);
      community!.append(late);
      early.value = 'I began before';
      early.focus();
      early.setSelectionRange(2, 7);
      customElements.define('haven-test-late-box', class extends HavenShareBox {});
      await settled();
      const area = await see<HTMLTextAreaElement>(late, 'textarea');
      expect([late.value, area.value, early.value]).to.deep.equal(['I began before', 'I began before', '']);
      expect(focused() === area, 'focus').to.equal(true);
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([2, 7]);
    });
  });

  describe('hints', () => {
    it('shows which words and why, blocks nothing, and forgets what is left in', async () => {
      const box = await boxWith(backendForTests());
      await preview(box, 'Write to robin.garden@example.org if you like.');
      const hint = await see(box, '.details li');
      expect(hint.textContent).to.include('robin.garden@example.org');
      expect(hint.textContent).to.include('An e-mail address leads to one person.');
      expect(root(box).querySelector('button.primary')?.textContent.trim()).to.equal('Send');
      await pressButton(box, 'Leave it in');
      await waitFor(() => !root(box).querySelector('.details'), 'the hint to go');
    });

    it('leads to the words in the field', async () => {
      const box = await boxWith(backendForTests());
      const text = 'Write to robin.garden@example.org if you like.';
      await preview(box, text);
      await see(box, '.details');
      await pressButton(box, 'Change it');
      const area = await see<HTMLTextAreaElement>(box, 'textarea');
      await waitFor(() => focused() === area, 'the cursor in the field');
      await waitFor(() => area.selectionEnd > area.selectionStart, 'the words to be marked');
      expect(text.slice(area.selectionStart, area.selectionEnd)).to.equal('robin.garden@example.org');
    });

    it('shows in the field’s own line how many there are, with the list behind a button', async () => {
      const box = await boxWith(backendForTests());
      await preview(box, 'Write to robin.garden@example.org if you like.');
      await see(box, '.details');
      await pressButton(box, 'Back to writing');
      await seeText(box, 'One detail here could point to you.');
      expect(root(box).querySelector('.details')).to.equal(null);
      await pressButton(box, 'Have a look');
      expect(root(box).querySelector('#word button')?.getAttribute('aria-expanded')).to.equal('true');
      expect((await see(box, '.details')).textContent).to.include('robin.garden@example.org');
    });
  });

  describe('preview', () => {
    it('shows the cleaned text as text, whatever it looks like', async () => {
      const box = await boxWith(backendForTests());
      await preview(
        box,
        '  <img src=x onerror=alert(1)> \u202Eabc\u0000\r\n\n\n\nz\u0301\u0301\u0301\u0301\u0301\u0301 ',
      );
      const text = root(box).querySelector('.text')!;
      expect(text.textContent).to.equal(`<img src=x onerror=alert(1)> abc\n\n\u017A${'\u0301'.repeat(4)}`);
      expect(text.children).to.have.length(0);
    });

    it('folds the text behind its notes as others will see it', async () => {
      const box = await boxWith(backendForTests());
      await preview(box);
      expect(root(box).querySelector('.card details')).to.equal(null);
      root(box).querySelector<HTMLInputElement>('[name="death-and-grief"]')!.click();
      await settled();
      const card = root(box).querySelector('.card')!;
      expect([...card.querySelectorAll('.names li')].map(({ textContent }) => textContent)).to.deep.equal([
        'Death and grief',
      ]);
      expect(card.querySelector('details')?.open).to.equal(false);
      expect(card.querySelector('details .text')?.textContent).to.equal(TEXT);
    });

    it('offers all 25 notes once, in four named groups', async () => {
      const box = await boxWith(backendForTests());
      await preview(box);
      const names = [...root(box).querySelectorAll<HTMLInputElement>('.notes input[type=checkbox]')].map(
        ({ name }) => name,
      );
      expect(names).to.deep.equal([...CONTENT_NOTES]);
      const groups = [...root(box).querySelectorAll('.notes fieldset')].map(
        (group) => group.querySelectorAll('input').length,
      );
      expect(groups).to.deep.equal([8, 8, 7, 2]);
    });

    it('tells kindly when a note in own words is too long, and lets it be', async () => {
      const box = await boxWith(backendForTests());
      await preview(box);
      const own = root(box).querySelector<HTMLInputElement>('#own')!;
      own.value = 'w'.repeat(61);
      own.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
      expect(shown(box)).to.include('A note has room for 60 characters.');
      expect(own.value).to.have.length(61);
    });

    it('lets the wish be chosen with the arrow keys', async () => {
      const box = await boxWith(backendForTests());
      await preview(box);
      await tabTo(root(box).querySelector('input[type=radio]:checked')!);
      await press('ArrowDown');
      await settled();
      expect(root(box).querySelector('.card')?.textContent).to.include('Ideas are welcome too');
    });

    it('goes back to the same words', async () => {
      const box = await boxWith(backendForTests());
      await preview(box);
      await pressButton(box, 'Back to writing');
      const area = await see<HTMLTextAreaElement>(box, 'textarea');
      expect(area.value).to.equal(TEXT);
      await waitFor(() => focused() === area, 'the cursor in the field');
    });
  });

  describe('not offered', () => {
    it('says so without a backend, and shows what the page put into it', async () => {
      const box = await boxWith(
        { name: 'reading only', keeping: { place: 'page', review: false } },
        html`<haven-share-box><p>By post</p></haven-share-box>`,
      );
      expect(shown(box)).to.include('This is not available here.');
      expect(root(box).querySelector('textarea')).to.equal(null);
      expect(box.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      expect(root(box).querySelector('.help a')).not.to.equal(null);
    });
  });

  describe('on an insecure page', () => {
    it('says before a word is written that nothing can be sent from there', async () => {
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      try {
        const box = await boxWith(backendForTests());
        await seeText(box, 'no secure connection (https)');
        expect(root(box).querySelector('button.primary')).to.equal(null);
      } finally {
        Reflect.deleteProperty(crypto, 'subtle');
      }
    });
  });

  it('speaks the language around it and turns with it', async () => {
    const box = await boxWith(backendForTests(), html`<div lang="ar"><haven-share-box></haven-share-box></div>`);
    await seeText(box, 'مشاركة شيء ما');
    expect(root(box).querySelector('.base')?.getAttribute('dir')).to.equal('rtl');
  });

  it('takes the words of its host in place of its own', async () => {
    const box = await boxWith(
      backendForTests(),
      html`<haven-share-box .strings=${{ heading: 'A word for the night' }}></haven-share-box>`,
    );
    expect(shown(box)).to.include('A word for the night');
    expect(box.closest('haven-community')?.getAttribute('community')).to.equal(COMMUNITY);
  });
});
