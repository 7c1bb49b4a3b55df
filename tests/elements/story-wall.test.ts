import { expect } from 'chai';
import { html, render } from 'lit';
import { HavenError } from '../../src/core/errors.js';
import { reserved } from '../../src/styles/reserve.js';
import { storyWallStyles } from '../../src/elements/story-wall/story-wall.styles.js';
import { fixture, settled } from '../helpers/fixture.js';
import { focused, press as pressKey, tabTo } from '../helpers/keys.js';
import { nextFrame, nextTask, waitFor } from '../helpers/wait.js';
import {
  button,
  complete,
  crowd,
  hasButton,
  list,
  mount,
  newCommunity,
  press,
  root,
  rowsOf,
  said,
  scripted,
  shows,
  stage,
  standing,
  stories,
  texts,
} from './story-wall-setup.js';

const LONG = 'I walked along the river and counted the boats. '.repeat(20);

describe('<haven-story-wall>', () => {
  describe('states', () => {
    it('loading: says that it fetches the stories, in the room they will take', async () => {
      const community = newCommunity();
      const backend = scripted(rowsOf(community, [{ text: 'one' }]));
      const gate = backend.hold('list');
      const wall = await mount(backend, community);
      await gate.arrived;
      expect(list(wall).textContent).to.contain('Fetching the stories.');
      expect(list(wall).getAttribute('aria-busy')).to.equal('true');
      const { height } = wall.getBoundingClientRect();
      gate.release();
      await standing(wall, 1);
      expect(list(wall).getAttribute('aria-busy')).to.equal('false');
      await complete(wall);
      expect(wall.getBoundingClientRect().height).to.equal(height);
    });

    it('ready: shows the stories by day, with what their authors wish for', async () => {
      const { wall } = await stage([{ text: 'newer', wish: 'ideas' }, { text: 'older' }]);
      await standing(wall, 2);
      expect(texts(wall)).to.deep.equal(['newer', 'older']);
      expect(stories(wall)[0]?.textContent).to.contain('Today').and.contain('Ideas welcome too');
      expect(stories(wall)[1]?.querySelector('time')?.textContent).to.equal('Yesterday');
    });

    it('empty: says so, with room for an invitation of the host’s', async () => {
      const community = newCommunity();
      const wall = await mount(scripted(), community, (wall) => render(html`<p slot="empty">Come in.</p>`, wall));
      await shows(wall, 'Nothing has been shared here yet.');
      const slot = root(wall).querySelector<HTMLSlotElement>('slot[name=empty]');
      expect(slot?.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Come in.']);
    });

    it('empty without the topics left out, and empty of unanswered stories, are told apart from empty', async () => {
      const { wall } = await stage([{ text: 'heavy', notes: ['abuse'] }], (wall) => (wall.mute = ['abuse']));
      await shows(wall, 'besides what you leave out');
      const other = await stage([{ text: 'heard', wish: 'listening' }], (wall) => (wall.order = 'unanswered'));
      await shows(other.wall, 'Everyone who hoped for a reply has had one.');
    });

    it('failed: a kind sentence, what the host put there for this, and a way to try again', async () => {
      const community = newCommunity();
      const backend = scripted(rowsOf(community, [{ text: 'there after all' }]));
      backend.fail('list', new Error('secret words of somebody'));
      const wall = await mount(backend, community, (wall) => render(html`<p>Our own page.</p>`, wall));
      await shows(wall, 'cannot be shown just now');
      expect(root(wall).textContent).not.to.contain('secret');
      const slot = root(wall).querySelector<HTMLSlotElement>('.state slot');
      expect(slot?.assignedElements()).to.have.length(1);
      await press(root(wall), 'Try again');
      await standing(wall, 1);
    });

    it('failed for good: no button that cannot help', async () => {
      const community = newCommunity();
      const backend = scripted();
      backend.fail('list', new HavenError('unauthorized'));
      const wall = await mount(backend, community);
      await shows(wall, 'sign in first');
      expect(hasButton(root(wall), 'Try again')).to.equal(false);
    });

    it('offline: says that the stories come back, and shows them when the connection does', async () => {
      const community = newCommunity();
      const backend = scripted(rowsOf(community, [{ text: 'back again' }]));
      backend.fail('list', new HavenError('offline'));
      const wall = await mount(backend, community);
      await shows(wall, 'no connection just now');
      window.dispatchEvent(new Event('online'));
      await standing(wall, 1);
    });

    it('not-offered: says so and shows what stood there before', async () => {
      const wall = await mount(
        { name: 'no shares', keeping: { place: 'page', review: false } },
        newCommunity(),
        (wall) => render(html`<p>Read our letters.</p>`, wall),
      );
      await shows(wall, 'This is not available here.');
      expect(root(wall).querySelector<HTMLSlotElement>('.state slot')?.assignedElements()).to.have.length(1);
    });

    it('says in every state that it is no crisis service, beside the way to help', async () => {
      for (const backend of [undefined, scripted()]) {
        const wall = await mount(backend, newCommunity());
        await shows(wall, 'This is not a crisis service.');
        const help = await button(root(wall), 'Find help now');
        expect(help.getBoundingClientRect().height).to.be.at.least(44);
        expect((help as HTMLAnchorElement).protocol).to.equal('https:');
      }
    });
  });

  describe('a story with a content note', () => {
    it('folded: names its topics and keeps its text out of the page', async () => {
      const { wall } = await stage([
        { text: 'heavy words', notes: ['death-and-grief', 'abuse'], ownNote: 'hospital food' },
      ]);
      await shows(wall, 'Death and grief');
      const fold = await button(root(wall), 'Content note');
      expect(fold.textContent).to.contain('Abuse').and.contain('hospital food').and.contain('Open');
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
      expect(root(wall).textContent).not.to.contain('heavy words');
      expect(hasButton(root(wall), 'Respond')).to.equal(false);
    });

    it('does not move when the names of its topics arrive', async () => {
      const { wall } = await stage([{ text: 'heavy', notes: ['abuse'] }]);
      await standing(wall, 1);
      const before = stories(wall)[0]!.getBoundingClientRect().height;
      await shows(wall, 'Abuse');
      expect(stories(wall)[0]!.getBoundingClientRect().height).to.equal(before);
    });

    it('opened: by keyboard, with care afterwards, and paused again with the focus on its button', async () => {
      const { wall } = await stage([{ text: 'heavy words', notes: ['abuse'] }]);
      await complete(wall);
      const fold = await button(root(wall), 'Content note');
      await tabTo(fold);
      await pressKey('Enter');
      await settled();
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      expect(texts(wall)).to.deep.equal(['heavy words']);
      await press(root(wall), 'Pause');
      await settled();
      expect(texts(wall)).to.deep.equal(['']);
      expect(focused()).to.equal(fold);
    });

    it('muted: is not shown while its topic is left out', async () => {
      const { wall, backend } = await stage([{ text: 'light' }, { text: 'heavy', notes: ['abuse'] }]);
      await standing(wall, 2);
      await press(root(wall), 'Topics');
      const box = await waitFor(() => root(wall).querySelectorAll<HTMLInputElement>('.topics input')[8], 'the topics');
      expect(box.labels?.[0]?.textContent).to.equal('Abuse');
      box.click();
      await standing(wall, 1);
      expect(texts(wall)).to.deep.equal(['light']);
      expect(backend.calls.at(-1)?.args[1]).to.deep.include({ without: ['abuse'] });
      expect(wall.mute).to.deep.equal(['abuse']);
      await press(root(wall), 'Done');
      await settled();
      expect(root(wall).querySelector('.topics')).to.equal(null);
    });
  });

  it('folds a long text and unfolds it on request', async () => {
    const { wall } = await stage([{ text: LONG }, { text: 'line\n'.repeat(20) }, { text: 'short' }]);
    await standing(wall, 3);
    const folded = () => root(wall).querySelectorAll('.clamped').length;
    expect(folded()).to.equal(2);
    await press(root(wall), 'Read on');
    await settled();
    expect(folded()).to.equal(1);
  });

  describe('order', () => {
    it('shows those without a reply when a reader asks for them', async () => {
      const { wall } = await stage([
        { text: 'answered', replies: 1 },
        { text: 'to be heard', wish: 'listening' },
        { text: 'waiting' },
      ]);
      await standing(wall, 3);
      await press(root(wall), 'No reply yet');
      await standing(wall, 1);
      expect(texts(wall)).to.deep.equal(['waiting']);
      expect((await button(root(wall), 'No reply yet')).getAttribute('aria-pressed')).to.equal('true');
      expect(wall.order).to.equal('unanswered');
    });
  });

  describe('pages', () => {
    it('turns to page 2 and back, leads the reader to its beginning and says where they are', async () => {
      const community = newCommunity();
      const wall = await mount(crowd(25, community), community);
      await standing(wall, 10);
      const first = texts(wall);
      await press(root(wall), 'Earlier');
      await waitFor(() => said(wall) === 'Page 2', 'page 2');
      expect(focused()).to.equal(list(wall));
      expect(list(wall).scrollTop).to.equal(0);
      expect(texts(wall)).not.to.deep.equal(first);
      await press(root(wall), 'Earlier');
      await standing(wall, 5);
      expect(hasButton(root(wall), 'Earlier')).to.equal(false);
      await press(root(wall), 'Newer');
      await waitFor(() => said(wall) === 'Page 2', 'page 2 again');
      await press(root(wall), 'Newer');
      await waitFor(() => said(wall) === 'Page 1' && texts(wall).join() === first.join(), 'page 1 again');
    });

    it('keeps the page that is there when the next one cannot be had, and tries again', async () => {
      const community = newCommunity();
      const backend = crowd(12, community);
      const wall = await mount(backend, community);
      await complete(wall);
      backend.fail('list');
      await press(root(wall), 'Earlier');
      await shows(wall, 'cannot be shown just now');
      expect(stories(wall)).to.have.length(10);
      await press(root(wall), 'Try again');
      await standing(wall, 2);
    });

    it('takes as many a page as the host says', async () => {
      const community = newCommunity();
      const wall = await mount(crowd(25, community), community, (wall) => wall.setAttribute('page-size', '4'));
      await standing(wall, 4);
    });
  });

  it('falls back to defaults for values it does not know, and asks for nothing strange', async () => {
    const community = newCommunity();
    const backend = crowd(25, community);
    await mount(backend, community, (wall) => {
      for (const [name, value] of Object.entries({
        order: 'popular',
        pages: 'endless',
        layout: 'x',
        'page-size': '1e9',
        mute: 'nonsense',
        topic: '../x',
      })) {
        wall.setAttribute(name, value);
      }
    });
    expect(backend.calls[0]?.args[1]).to.deep.equal({ order: 'newest', limit: 10 });
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="alert(1)"> {{x}} ${y} __proto__ \u202Eevil';
    const { wall } = await stage([{ text: hostile }]);
    await standing(wall, 1);
    expect(root(wall).querySelector('img')).to.equal(null);
    expect(texts(wall)[0]).to.contain('<img src=x onerror="alert(1)">').and.not.contain('\u202E');
  });

  it('keeps piled-up signs inside their story', async () => {
    const { wall } = await stage([{ text: `a${'\u0301'.repeat(400)} b` }, { text: 'neighbour' }]);
    await standing(wall, 2);
    expect(getComputedStyle(root(wall).querySelector('.text')!).overflow).to.equal('clip');
  });

  it('takes the room that is kept for it before it is defined', () => {
    const room = reserved['haven-story-wall'].replace('--_h:', '');
    expect(storyWallStyles.cssText.replace(/\s+/g, '')).to.contain(
      `min-block-size:var(--haven-story-wall-height,${room})`,
    );
  });

  it('grows with the page where the host wants that', async () => {
    const community = newCommunity();
    const wall = await mount(crowd(10, community), community, (wall) => (wall.layout = 'page'));
    await standing(wall, 10);
    expect(list(wall).scrollHeight).to.equal(list(wall).clientHeight);
    expect(wall.getBoundingClientRect().height).to.be.above(576);
  });

  it('speaks the language around it', async () => {
    const community = newCommunity();
    const around = await fixture(html`<div lang="de"></div>`);
    const wall = document.createElement('haven-story-wall');
    wall.backend = scripted(rowsOf(community, [{ text: 'Hallo', notes: ['abuse'] }]));
    around.append(wall);
    await waitFor(() => root(wall).querySelector('[lang=de]'), 'German');
    expect(root(wall).textContent).to.contain('Nach Tag');
  });

  describe('when it is taken away and put back', () => {
    it('ends its requests, stays quiet, and starts anew', async () => {
      const community = newCommunity();
      const backend = scripted(rowsOf(community, [{ text: 'one' }]));
      const gate = backend.hold('list', { deaf: true });
      const wall = await mount(backend, community);
      await gate.arrived;
      const parent = wall.parentElement!;
      wall.remove();
      expect(backend.calls[0]?.signal?.aborted).to.equal(true);
      gate.release();
      await nextTask();
      await nextFrame();
      expect(stories(wall)).to.have.length(0);
      parent.append(wall);
      await standing(wall, 1);
    });
  });
});
