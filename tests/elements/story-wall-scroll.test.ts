import { expect } from 'chai';
import type { HavenStoryWall } from '../../src/elements/story-wall/story-wall.js';
import { settled } from '../helpers/fixture.js';
import { focused } from '../helpers/keys.js';
import { nextFrame, waitFor } from '../helpers/wait.js';
import {
  button,
  complete,
  crowd,
  list,
  mount,
  newCommunity,
  press,
  root,
  stage,
  standing,
  stories,
} from './story-wall-setup.js';

const scroll = (wall: HavenStoryWall): void => void (wall.pages = 'scroll');

function nodes(wall: HavenStoryWall): number {
  const walker = document.createTreeWalker(root(wall), NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

const held = (wall: HavenStoryWall): number[] =>
  [...root(wall).querySelectorAll<HTMLElement>('[data-page]')].map(({ dataset }) => Number(dataset['page']));

/** Scrolls as far down as it goes and waits until more is there. */
async function further(wall: HavenStoryWall): Promise<void> {
  const last = held(wall).at(-1)!;
  list(wall).scrollTop = list(wall).scrollHeight;
  await waitFor(() => held(wall).at(-1)! > last, `page ${last + 1}`);
  await settled();
}

describe('<haven-story-wall pages="scroll">', () => {
  it('starts with few nodes, of 10,000 stories as of 10', async () => {
    const counts: number[] = [];
    for (const many of [10, 10_000]) {
      const community = newCommunity();
      const wall = await mount(crowd(many, community), community);
      await complete(wall);
      await standing(wall, 10);
      counts.push(nodes(wall));
    }
    // One more: the button that leads to page 2.
    expect(counts[1]! - counts[0]!).to.be.below(10);
    expect(counts[1]).to.be.below(320);
  });

  it('goes on as the reader does, in order and without one twice, holding at most 600 nodes', async function () {
    this.timeout(60_000);
    const community = newCommunity();
    const wall = await mount(crowd(10_000, community), community, scroll);
    await complete(wall);
    const read = new Set<string>();
    let days = '9999';
    const counts: number[] = [];
    for (let page = 1; page <= 40; page++) {
      await further(wall);
      counts.push(nodes(wall));
      expect(counts.at(-1)).to.be.at.most(600);
      const { dataset } = root(wall).querySelector<HTMLElement>(`[data-page="${page}"]`)!;
      expect(dataset['page']).to.equal(String(page));
      for (const story of root(wall).querySelectorAll<HTMLElement>(`[data-page="${page}"] article`)) {
        expect(read.has(story.dataset['id']!), 'a story that was there before').to.equal(false);
        read.add(story.dataset['id']!);
        const day = story.querySelector('time')!.dateTime;
        expect(day <= days, 'days go back').to.equal(true);
        days = day;
      }
    }
    expect(read.size).to.equal(200);
    expect(Math.max(...counts.slice(20)), 'nodes left behind').to.be.at.most(Math.max(...counts.slice(0, 20)) + 40);
  });

  it('comes back to what it let go, by asking again', async () => {
    const community = newCommunity();
    const backend = crowd(200, community);
    const wall = await mount(backend, community, scroll);
    await complete(wall);
    const first = stories(wall)[0]!.dataset['id'];
    for (let page = 0; page < 8; page++) await further(wall);
    expect(held(wall)).not.to.include(0);
    const { scrollHeight } = list(wall);
    list(wall).scrollTop = 0;
    await waitFor(() => stories(wall)[0]?.dataset['id'] === first, 'the first story');
    expect(Math.abs(list(wall).scrollHeight - scrollHeight), 'the length of the list').to.be.below(40);
  });

  it('finds its place when the reader jumps into the middle', async () => {
    const community = newCommunity();
    const wall = await mount(crowd(300, community), community, scroll);
    await complete(wall);
    for (let page = 0; page < 10; page++) await further(wall);
    list(wall).scrollTop = list(wall).scrollHeight / 2;
    await waitFor(() => {
      const box = list(wall).getBoundingClientRect();
      return stories(wall).some((story) => {
        const { top, bottom } = story.getBoundingClientRect();
        return top < box.bottom && bottom > box.top;
      });
    }, 'stories where the reader is');
  });

  it('never drops the page that has the focus', async () => {
    const community = newCommunity();
    const wall = await mount(crowd(200, community), community, scroll);
    await complete(wall);
    const report = await button(stories(wall)[3]!, 'Report');
    report.focus({ preventScroll: true });
    for (let page = 0; page < 8; page++) await further(wall);
    expect(focused()).to.equal(report);
    expect(held(wall)).to.include(0);
    expect(nodes(wall)).to.be.at.most(600);
  });

  it('asks no more after the last page, nor of a list that answers with nothing', async () => {
    const { wall, backend } = await stage(
      Array.from({ length: 12 }, (_, index) => ({ text: `${index} ${'words '.repeat(60)}` })),
      scroll,
    );
    await complete(wall);
    await further(wall);
    await further(wall);
    const asked = backend.calls.length;
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(backend.calls.length).to.equal(asked);
    expect(stories(wall).at(-1)?.textContent).to.contain('11 words');

    const community = newCommunity();
    const empty = crowd(10, community);
    const page = await empty.shares.list({ community }, { limit: 5 });
    empty.garbage('list', { ...page, next: '1' });
    empty.garbage('list', { items: [], next: '2' }, 50);
    const other = await mount(empty, community, scroll);
    await complete(other);
    list(other).scrollTop = list(other).scrollHeight;
    await waitFor(() => empty.calls.filter(({ method }) => method === 'list').length > 2, 'the empty page');
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(empty.calls.filter(({ method }) => method === 'list')).to.have.length(3);
  });

  for (const size of [1, 3, 5]) {
    it(`comes to rest with ${size} stories a page`, async () => {
      const community = newCommunity();
      const backend = crowd(300, community);
      const wall = await mount(backend, community, (wall) => {
        scroll(wall);
        wall.pageSize = size;
        wall.layout = 'page';
      });
      await complete(wall);
      const rest = async (): Promise<void> => {
        let asked = -1;
        await waitFor(async () => {
          const before = asked;
          for (let frame = 0; frame < 4; frame++) await nextFrame();
          asked = backend.calls.length;
          return asked === before;
        }, 'no more requests');
      };
      await rest();
      wall.scrollIntoView({ block: 'end' });
      await rest();
      wall.scrollIntoView({ block: 'start' });
      await rest();
    });
  }

  it('works in a wall that grows with the page', async () => {
    const community = newCommunity();
    const wall = await mount(crowd(60, community), community, (wall) => {
      scroll(wall);
      wall.layout = 'page';
    });
    await complete(wall);
    for (let page = 0; page < 3; page++) {
      const last = held(wall).at(-1)!;
      wall.scrollIntoView({ block: 'end' });
      await waitFor(() => held(wall).at(-1)! > last, 'another page');
    }
  });

  it('tries again on request when a page does not come', async () => {
    const community = newCommunity();
    const backend = crowd(60, community);
    const wall = await mount(backend, community, scroll);
    await complete(wall);
    backend.fail('list', undefined, 1);
    list(wall).scrollTop = list(wall).scrollHeight;
    await press(root(wall), 'Try again');
    await waitFor(() => held(wall).includes(1), 'page 2');
  });
});
