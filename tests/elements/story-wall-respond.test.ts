import { expect } from 'chai';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { HavenError } from '../../src/core/errors.js';
import { configure } from '../../src/controllers/context-root.js';
import type { HavenStoryWall } from '../../src/elements/story-wall/story-wall.js';
import { noEvent, oneEvent } from '../helpers/events.js';
import { settled } from '../helpers/fixture.js';
import { focused, type as typeKeys } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import {
  button,
  complete,
  hasButton,
  list,
  press,
  root,
  said,
  shows,
  stage,
  stageWithoutReports,
  standing,
  stories,
  texts,
  writeAsMe,
} from './story-wall-setup.js';

const area = (wall: HavenStoryWall): Promise<HTMLTextAreaElement> =>
  waitFor(() => root(wall).querySelector('textarea'), 'a field');

async function write(wall: HavenStoryWall, words: string): Promise<void> {
  const field = await area(wall);
  field.focus();
  await typeKeys(words);
}

describe('<haven-story-wall>, answering', () => {
  describe('without words', () => {
    it('gives one of six labelled reactions, and takes it back', async () => {
      const { wall, backend, community } = await stage([{ text: 'one' }]);
      await press(root(wall), 'Respond');
      const warmth = await button(root(wall), 'Sending warmth');
      expect(root(wall).querySelectorAll('.reactions button')).to.have.length(6);
      const event = await oneEvent<CustomEvent<object>>(wall, 'haven-reaction-given', () => warmth.click());
      expect(event.detail).to.deep.equal({ id: stories(wall)[0]?.dataset['id'], kind: 'warmth' });
      await waitFor(() => warmth.getAttribute('aria-pressed') === 'true', 'a pressed button');
      expect(said(wall)).to.equal('It has arrived. Pressing it again takes it back.');
      expect(keyringSession(community).items).to.have.length(1);
      warmth.click();
      await waitFor(() => warmth.getAttribute('aria-pressed') === 'false', 'a released button');
      expect(backend.calls.filter(({ method }) => method === 'unreact')).to.have.length(1);
      expect(keyringSession(community).items).to.have.length(0);
    });

    it('puts another reaction in the place of the first, and says nowhere how many there are', async () => {
      const { wall, backend } = await stage([{ text: 'one' }]);
      await press(root(wall), 'Respond');
      await press(root(wall), 'I hear you');
      await waitFor(() => root(wall).querySelector('[aria-pressed=true][aria-disabled=false]'), 'the first');
      await press(root(wall), 'Same here');
      await waitFor(
        () => root(wall).querySelectorAll('.reactions [aria-pressed=true]')[0]?.textContent === 'Same here',
        'the second',
      );
      expect(root(wall).querySelectorAll('.reactions [aria-pressed=true]')).to.have.length(1);
      expect(backend.calls.filter(({ method }) => method === 'react')).to.have.length(2);
      expect(list(wall).textContent).not.to.match(/\d/);
    });

    it('says kindly that it did not work, and tries the same again', async () => {
      const { wall, backend } = await stage([{ text: 'one' }]);
      backend.fail('react');
      await press(root(wall), 'Respond');
      await press(root(wall), 'I am with you');
      await shows(wall, 'It is not your fault.');
      await press(root(wall), 'Try again');
      await shows(wall, 'It has arrived.');
      const ops = backend.calls
        .filter(({ method }) => method === 'react')
        .map(({ args }) => (args[3] as { op: string }).op);
      expect(ops[1]).to.equal(ops[0]);
    });

    it('is not offered where the author wants none', async () => {
      const { wall } = await stage([{ text: 'one', reactions: false }]);
      await complete(wall);
      expect(hasButton(root(wall), 'Respond')).to.equal(false);
    });
  });

  describe('with words', () => {
    it('shows the reply at once under a made-up name, with the phrase to come back after the first', async () => {
      const { wall, community } = await stage([{ text: 'one' }]);
      await press(root(wall), 'Reply');
      await shows(wall, 'No reply yet.');
      await write(wall, 'I am reading this');
      const event = await oneEvent<CustomEvent<{ share: string }>>(wall, 'haven-reply-created', () =>
        press(root(wall), 'Send reply'),
      );
      expect(event.detail.share).to.equal(stories(wall)[0]?.dataset['id']);
      expect(event.detail).to.have.keys('id', 'share');
      const reply = await waitFor(() => root(wall).querySelector('.reply'), 'the reply');
      await waitFor(() => reply.querySelector('bdi')?.textContent, 'its name');
      await waitFor(() => reply.textContent?.includes('You · Today'), 'the mark of an own one');
      expect(reply.querySelector('.text')?.textContent).to.equal('I am reading this');
      expect((await area(wall)).value).to.equal('');
      await waitFor(
        () =>
          root(wall)
            .querySelector('haven-receipt')
            ?.shadowRoot?.textContent?.includes(keyringSession(community).phrase!.split(' ')[0]!),
        'the phrase',
      );
    });

    it('asks for a few words before it sends nothing', async () => {
      const { wall, backend } = await stage([{ text: 'one' }]);
      await press(root(wall), 'Reply');
      await press(root(wall), 'Send reply');
      await shows(wall, 'A few words first');
      expect(focused()).to.equal(await area(wall));
      expect(backend.calls.some(({ method }) => method === 'reply')).to.equal(false);
    });

    it('keeps the words when sending fails, and sends them once however often it is tried', async () => {
      const { wall, backend } = await stage([{ text: 'one' }]);
      backend.lose('reply', new HavenError('unavailable'));
      await press(root(wall), 'Reply');
      await write(wall, 'I hear you');
      await press(root(wall), 'Send reply');
      await shows(wall, 'Your words are still here.');
      expect((await area(wall)).value).to.equal('I hear you');
      await press(root(wall), 'Try again');
      await waitFor(() => root(wall).querySelector('.reply .text'), 'the reply');
      await shows(wall, 'Your reply is there.');
      expect(root(wall).querySelectorAll('.reply')).to.have.length(1);
    });

    it('is there once also when its answer got lost and the words were changed since', async () => {
      const { wall, backend } = await stage([{ text: 'one' }]);
      backend.lose('reply', new HavenError('unavailable'));
      await press(root(wall), 'Reply');
      await write(wall, 'first');
      await press(root(wall), 'Send reply');
      await shows(wall, 'Your words are still here.');
      await write(wall, ' and second');
      await press(root(wall), 'Send reply');
      await waitFor(
        () => root(wall).querySelector('.reply .text')?.textContent === 'first and second',
        'the later words',
      );
      expect(root(wall).querySelectorAll('.reply')).to.have.length(1);
    });

    it('takes its tone from what the author wishes for', async () => {
      const { wall } = await stage([
        { text: 'one', wish: 'replies' },
        { text: 'two', wish: 'ideas' },
        { text: 'three', wish: 'listening', replies: 1 },
      ]);
      await standing(wall, 3);
      await press(stories(wall)[0]!, 'Reply');
      await shows(wall, 'Advice is not asked for.');
      await press(stories(wall)[1]!, 'Reply');
      await shows(wall, 'Replies and ideas are welcome.');
      await press(stories(wall)[2]!, 'Replies');
      await shows(wall, 'wishes to be heard, without replies');
      expect(stories(wall)[2]!.querySelector('textarea')).to.equal(null);
    });

    it('offers no reply to somebody who wishes to be heard', async () => {
      const { wall } = await stage([{ text: 'one', wish: 'listening' }]);
      await complete(wall);
      expect(hasButton(stories(wall)[0]!, 'Repl')).to.equal(false);
    });

    it('tells on request what helps in a reply and what does not', async () => {
      const { wall } = await stage([{ text: 'one' }]);
      await press(root(wall), 'Reply');
      await press(root(wall), 'What helps in a reply');
      await settled();
      expect([...root(wall).querySelectorAll('.moves ul')].map((moves) => moves.childElementCount)).to.deep.equal([
        4, 4,
      ]);
    });

    it('is changed and taken back by whoever wrote it, asked once', async () => {
      const { wall } = await stage([{ text: 'one' }]);
      await press(root(wall), 'Reply');
      await write(wall, 'before');
      await press(root(wall), 'Send reply');
      const reply = await waitFor(() => root(wall).querySelector('.reply'), 'the reply');
      await press(reply, 'Change');
      await settled();
      const field = reply.querySelector('textarea')!;
      expect(focused()).to.equal(field);
      await typeKeys(' and after');
      await press(reply, 'Save');
      await waitFor(() => reply.querySelector('.text')?.textContent === 'before and after', 'the change');
      await press(reply, 'Take it back');
      await press(reply, 'Leave it there');
      await press(reply, 'Take it back');
      await press(reply, 'Yes, take it back');
      await shows(wall, 'This reply is not shown any more.');
      expect(said(wall)).to.equal('It is gone. There is nothing more to do.');
    });

    it('keeps what is being written while pages are turned', async () => {
      const { wall } = await stage(Array.from({ length: 12 }, (_, index) => ({ text: `${index}` })));
      await standing(wall, 10);
      await press(stories(wall)[0]!, 'Reply');
      await write(wall, 'half a thought');
      await press(root(wall), 'Earlier');
      await standing(wall, 2);
      await press(root(wall), 'Newer');
      await standing(wall, 10);
      expect((await area(wall)).value).to.equal('half a thought');
    });
  });

  describe('one’s own story', () => {
    it('tells its author in words what came back', async () => {
      const { wall, backend, community } = await stage();
      await writeAsMe(backend, community, { text: 'from me' });
      await press(root(wall), 'Your story');
      await shows(wall, 'Nothing has come back yet.');
    });

    it('shows only amounts it knows, and stands an answer that is none', async () => {
      const { wall, backend, community } = await stage();
      backend.garbage('own', null);
      backend.garbage('own', { received: { warmth: 'several', 'me-too': 'someone', hate: 'many', 'with-you': 7 } });
      await writeAsMe(backend, community, { text: 'from me' });
      await press(root(wall), 'Your story');
      await press(root(wall), 'Try again');
      await shows(wall, 'Several people sent you warmth.');
      const lines = [...root(wall).querySelectorAll('.received li')].map(({ textContent }) => textContent);
      expect(lines).to.deep.equal(['Someone said: same here.', 'Several people sent you warmth.']);
    });

    it('is changed in its place', async () => {
      const { wall, backend, community } = await stage();
      await writeAsMe(backend, community, { text: 'from me' });
      await press(root(wall), 'Your story');
      await press(root(wall), 'Change');
      const box = await waitFor(() => root(wall).querySelector('haven-share-box'), 'the share box');
      await waitFor(() => box.value === 'from me', 'the words in it');
    });

    it('is taken back for good after one question, with the focus kept on the wall', async () => {
      const { wall, backend, community } = await stage();
      const id = await writeAsMe(backend, community, { text: 'from me' });
      await press(root(wall), 'Your story');
      await press(root(wall), 'Take it back');
      await press(root(wall), 'Yes, take it back');
      await waitFor(() => !texts(wall).includes('from me'), 'the story gone');
      expect(focused()).to.equal(list(wall));
      expect(said(wall)).to.equal('It is gone. There is nothing more to do.');
      const left = await backend.shares.get({ community }, id).catch((error: HavenError) => error.code);
      expect(left).to.equal('not-found');
      expect(keyringSession(community).items).to.deep.equal([]);
    });

    it('is marked and kept from reports, and not for others', async () => {
      const { wall, backend, community } = await stage([{ text: 'of somebody else' }]);
      await writeAsMe(backend, community, { text: 'from me' });
      await shows(wall, 'You wrote this');
      const mine = stories(wall).find(({ textContent }) => textContent?.includes('from me'))!;
      expect(hasButton(mine, 'Report')).to.equal(false);
      expect(root(wall).querySelectorAll('.mine')).to.have.length(1);
    });
  });

  describe('reporting', () => {
    it('leads to the host’s page with the id of the item', async () => {
      configure({ reportHref: '/report?from=wall' });
      const wall = await stageWithoutReports([{ text: 'one' }]);
      await complete(wall);
      const link = (await button(root(wall), 'Report')) as HTMLAnchorElement;
      const { pathname, searchParams } = new URL(link.href);
      expect([pathname, searchParams.get('from'), searchParams.get('item')]).to.deep.equal([
        '/report',
        'wall',
        stories(wall)[0]!.dataset['id'],
      ]);
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      configure({ reportHref: undefined });
    });

    it('lets the host do something else', async () => {
      const { wall } = await stage([{ text: 'one' }]);
      await complete(wall);
      wall.addEventListener('haven-report-request', (event) => event.preventDefault());
      const event = await oneEvent<CustomEvent<object>>(document.body, 'haven-report-request', () =>
        press(root(wall), 'Report'),
      );
      expect(event.detail).to.deep.equal({ kind: 'share', id: stories(wall)[0]!.dataset['id'] });
      await settled();
      expect(root(wall).querySelector('.part')).to.equal(null);
    });

    it('says how to reach people where the host has named no page, and runs no code as an address', async () => {
      configure({ reportHref: 'javascript:alert(1)' });
      const wall = await stageWithoutReports([{ text: 'one' }]);
      await press(root(wall), 'Report');
      await shows(wall, 'please write to the people who run this site');
      expect(root(wall).querySelector('[href^="javascript:"]')).to.equal(null);
      configure({ reportHref: undefined });
    });

    it('asks nothing of anybody but the page when a story is only read', async () => {
      const { wall } = await stage([{ text: 'one' }]);
      await noEvent(wall, 'haven-report-request', () => complete(wall));
    });
  });
});
