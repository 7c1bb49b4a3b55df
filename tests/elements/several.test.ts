import { expect } from 'chai';
import { html, nothing } from 'lit';
import '../../src/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { strings } from '../../src/i18n/en/story-wall.js';
import { manyShares } from '../../src/testing/seed.js';
import { accessibilityFaults } from '../helpers/axe.js';
import { deepElements, fixture } from '../helpers/fixture.js';
import { tags } from '../helpers/tags.js';
import { waitFor } from '../helpers/wait.js';
import type { HavenStoryWall } from '../../src/elements/story-wall/story-wall.js';

const backend = memoryBackend({ rows: manyShares(20, { community: 'several' }) });

interface Wall {
  readonly topic?: string;
  readonly heading?: string;
}

const nameOf = (wall: Element): string | null =>
  wall.shadowRoot?.querySelector('[role=region]')?.getAttribute('aria-label') ?? null;
const names = (within: Element): (string | null)[] => [...within.querySelectorAll('haven-story-wall')].map(nameOf);

async function page(...walls: Wall[]): Promise<HTMLElement> {
  const community = await fixture<HTMLElement>(
    html`<haven-community community="several" .backend=${backend}
      >${walls.map(
        ({ topic, heading }) =>
          html`<haven-story-wall topic=${topic ?? nothing}
            >${heading ? html`<h2 slot="heading">${heading}</h2>` : nothing}</haven-story-wall
          >`,
      )}</haven-community
    >`,
  );
  for (const wall of community.querySelectorAll('haven-story-wall')) {
    // What tells walls apart comes with what follows the first stories.
    await waitFor(() => wall.shadowRoot?.querySelector('[part=bar] [role=status]'), 'all of the wall');
  }
  return community;
}

describe('several elements on one page', () => {
  it('have regions of different names, whatever the elements are', async () => {
    const two = tags.filter((tag) => tag !== 'haven-community').flatMap((tag) => [tag, tag]);
    const community = await page();
    community.append(...two.map((tag) => document.createElement(tag)));
    await waitFor(
      () => names(community).every((name) => name) && community.querySelectorAll('haven-story-wall'),
      'walls',
    );
    await waitFor(() => new Set(names(community)).size === 2, 'names');
    const regions = [...deepElements(community)].filter((each) => each.matches('[role=region], section[aria-label]'));
    const labels = regions.map((each) => each.getAttribute('aria-label'));
    expect(new Set(labels).size, labels.join(', ')).to.equal(regions.length);
    expect(await accessibilityFaults(document.body)).to.deep.equal([]);
  });

  it('name a wall by its topic', async () => {
    const community = await page({ topic: 'small-steps' }, { topic: 'evenings' });
    expect(names(community)).to.deep.equal(['Stories · small-steps', 'Stories · evenings']);
    const headings = [...community.querySelectorAll('haven-story-wall')].map(
      (wall) => wall.shadowRoot?.querySelector('h2')?.textContent,
    );
    expect(headings).to.deep.equal([`${strings.heading} · small-steps`, `${strings.heading} · evenings`]);
  });

  it('name a wall by the heading of the page’s own', async () => {
    const community = await page({ heading: 'From the night shift', topic: 'evenings' }, {});
    expect(names(community)).to.deep.equal(['From the night shift', 'Stories']);
  });

  it('number walls that nothing else tells apart, also when one comes later', async () => {
    const community = await page({ topic: 'evenings' }, { topic: 'evenings' }, {});
    expect(names(community)).to.deep.equal(['Stories · evenings', 'Stories · evenings 2', 'Stories']);
    const third = community.querySelectorAll<HavenStoryWall>('haven-story-wall')[2]!;
    third.topic = 'evenings';
    await third.updateComplete;
    expect(nameOf(third)).to.equal('Stories · evenings 3');
  });

  it('give a name back with the wall that leaves', async () => {
    const community = await page({}, {});
    const [first, second] = community.querySelectorAll<HavenStoryWall>('haven-story-wall');
    first!.remove();
    expect(nameOf(second!)).to.equal('Stories 2');
    community.append(first!);
    await waitFor(() => nameOf(first!) === 'Stories', 'the name that became free');
  });

  it('leave no name taken by a wall that was still to be drawn when it left', async () => {
    const [wall] = (await page({})).querySelectorAll<HavenStoryWall>('haven-story-wall');
    wall!.topic = 'evenings';
    wall!.remove();
    await wall!.updateComplete;
    expect(names(await page({ topic: 'evenings' }))).to.deep.equal(['Stories · evenings']);
  });

  it('have a single wall named plainly', async () => {
    expect(names(await page({}))).to.deep.equal(['Stories']);
  });
});
