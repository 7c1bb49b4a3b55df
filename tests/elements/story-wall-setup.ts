import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/story-wall/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { randomIds } from '../../src/core/ids.js';
import type { Share } from '../../src/core/models/share.js';
import type { HavenStoryWall } from '../../src/elements/story-wall/story-wall.js';
import { seededRandom } from '../../src/testing/random.js';
import { scriptedBackend, type ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { manyShares, shareRow } from '../../src/testing/seed.js';
import type { ShareRows } from '../../src/core/models/share-rows.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

let count = 0;
export const newCommunity = (): string => `wall-${Date.now()}-${count++}`;

const random = seededRandom(7);
export type Content = Partial<Share> & { readonly text: string };

export interface Stage {
  readonly community: string;
  readonly backend: ScriptedBackend;
  readonly wall: HavenStoryWall;
}

/** What a test says about a wall before it is in the page. */
export type Set = (wall: HavenStoryWall) => void;

/** Rows of strangers; the first is of today, each other a day older than the one before. */
export const rowsOf = (community: string, stories: readonly Content[]): ShareRows => ({
  shares: stories.map((story, index) =>
    shareRow(community, random, {
      day: new Date(Date.now() - index * 86_400_000).toISOString().slice(0, 10),
      ...story,
    }),
  ),
  replies: [],
  reactions: [],
});

export const scripted = (rows?: ShareRows): ScriptedBackend => scriptedBackend(memoryBackend(rows && { rows }));

export const crowd = (many: number, community: string): ScriptedBackend => scripted(manyShares(many, { community }));

export async function mount(
  backend: Backend | undefined,
  community: string,
  set: Set = () => {},
): Promise<HavenStoryWall> {
  const wall = document.createElement('haven-story-wall');
  set(wall);
  await fixture(html`<haven-community community=${community} .backend=${backend}>${wall}</haven-community>`);
  return wall;
}

/** A wall with these stories on it. */
export async function stage(stories: readonly Content[] = [], set?: Set): Promise<Stage> {
  const community = newCommunity();
  const backend = scripted(rowsOf(community, stories));
  return { community, backend, wall: await mount(backend, community, set) };
}

/** Over a backend that takes no reports: then the wall leads to the host's page, and opens no dialog. */
export async function stageWithoutReports(content: readonly Content[]): Promise<HavenStoryWall> {
  const community = newCommunity();
  const { name, keeping, shares } = scripted(rowsOf(community, content));
  return mount({ name, keeping, shares }, community);
}

export const root = (wall: HavenStoryWall): ShadowRoot => wall.shadowRoot!;
export const list = (wall: HavenStoryWall): HTMLElement => root(wall).querySelector('.list')!;
export const stories = (wall: HavenStoryWall): HTMLElement[] => [
  ...root(wall).querySelectorAll<HTMLElement>('article'),
];
export const said = (wall: HavenStoryWall): string => root(wall).querySelector('[role=status]')?.textContent ?? '';
export const texts = (wall: HavenStoryWall): (string | null)[] =>
  [...root(wall).querySelectorAll('article > .text')].map((text) => text.textContent);

const visible = (element: HTMLElement): boolean => element.checkVisibility();

/** The visible button whose words begin like this; waits for it. */
export function button(within: ParentNode, words: string): Promise<HTMLElement> {
  const look = (): HTMLElement | undefined =>
    [...within.querySelectorAll<HTMLElement>('button, a')].find(
      (element) => element.textContent?.trim().startsWith(words) && visible(element),
    );
  return waitFor(look, `a button “${words}”`);
}

export const hasButton = (within: ParentNode, words: string): boolean =>
  [...within.querySelectorAll<HTMLElement>('button, a')].some(
    (element) => element.textContent?.trim().startsWith(words) && visible(element),
  );

export async function press(within: ParentNode, words: string): Promise<void> {
  (await button(within, words)).click();
}

export const shows = (wall: HavenStoryWall, words: string): Promise<true> =>
  waitFor(() => (root(wall).textContent ?? '').includes(words) as true, `the wall shows “${words}”`);

export const standing = (wall: HavenStoryWall, many: number): Promise<true> =>
  waitFor(() => (stories(wall).length === many) as true, `${many} stories`);

/** Everything is fetched that comes after the first stories. */
export const complete = (wall: HavenStoryWall): Promise<Element> =>
  waitFor(() => root(wall).querySelector('[role=status]'), 'the bar');

/** A share written by somebody else, elsewhere. */
export async function writeAsStranger(backend: Backend, community: string, content: Content): Promise<string> {
  const id = randomIds.uuid();
  const capability = await hashSecret(random.key(32));
  const share = {
    id,
    notes: [],
    wish: 'replies',
    reactions: true,
    capability,
    voice: random.key(32),
    ...content,
  } as const;
  await backend.shares!.create({ community }, share, { op: randomIds.operation() });
  return id;
}

/** A share written by the person at this page, as the share box does it. */
export async function writeAsMe(backend: Backend, community: string, content: Content): Promise<string> {
  const session = keyringSession(community);
  const ring = await session.keyring();
  const id = randomIds.uuid();
  const capability = await hashSecret(await ring.secretFor('share', id));
  const voice = await ring.secretFor('voice', id);
  const share = { id, notes: [], wish: 'replies', reactions: true, capability, voice, ...content } as const;
  await backend.shares!.create({ community }, share, { op: randomIds.operation() });
  session.remember({ kind: 'share', id });
  return id;
}
