import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/receipt/define.js';
import '../src/elements/share-box/define.js';
import '../src/elements/story-wall/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend } from '../src/core/backend.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import { HavenError } from '../src/core/errors.js';
import { randomIds } from '../src/core/ids.js';
import type { Share } from '../src/core/models/share.js';
import type { HavenStoryWall } from '../src/elements/story-wall/story-wall.js';
import { seededRandom } from '../src/testing/random.js';
import { scriptedBackend, type ScriptedBackend } from '../src/testing/scripted-backend.js';
import { exampleRows, manyShares, shareRow } from '../src/testing/seed.js';
import { testClock } from '../src/testing/test-clock.js';
import { find, PHRASE, press, staged } from './stage.js';

export default { title: 'Elements/Story wall', component: 'haven-story-wall' };

const COMMUNITY = 'story-story-wall';
const clock = testClock();
const day = '2026-03-10';

/** What is done on the wall, and meanwhile to what it reads from. */
type WallPlay = (wall: HavenStoryWall, backend: ScriptedBackend) => Promise<unknown>;

const examples = (): ScriptedBackend =>
  scriptedBackend(memoryBackend({ clock, rows: exampleRows({ community: COMMUNITY, clock }) }));

const some = (...shares: (Partial<Share> & { readonly text: string })[]): ScriptedBackend => {
  const random = seededRandom(3);
  const rows = shares.map((share) => shareRow(COMMUNITY, random, { day, ...share }));
  return scriptedBackend(memoryBackend({ clock, rows: { shares: rows, replies: [], reactions: [] } }));
};

interface Scene {
  readonly backend?: ScriptedBackend;
  readonly play?: WallPlay;
  readonly set?: Partial<Pick<HavenStoryWall, 'order' | 'pages' | 'layout' | 'mute'>>;
  readonly content?: TemplateResult;
  /** Instead of `backend`, for a wall that has nowhere to read from. */
  readonly without?: Backend;
}

const stage = ({ backend = examples(), play = stands, set = {}, content, without }: Scene = {}): TemplateResult => html`
  <haven-community community=${COMMUNITY} .backend=${without ?? backend}>
    ${staged<HavenStoryWall>(
      html`<haven-story-wall
        order=${set.order ?? 'newest'}
        pages=${set.pages ?? 'button'}
        layout=${set.layout ?? 'panel'}
        .mute=${set.mute ?? []}
        >${content}</haven-story-wall
      >`,
      (wall) => play(wall, backend),
    )}
  </haven-community>
`;

const stands: WallPlay = async (wall) => {
  await find(wall, 'article');
  await find(wall, '[role=status]');
};

const then =
  (...plays: WallPlay[]): WallPlay =>
  async (wall, backend) => {
    for (const play of plays) await play(wall, backend);
  };

const see =
  (selector: string): WallPlay =>
  (wall) =>
    find(wall, selector);

const thread = '.actions button:not([hidden]):nth-child(1)';
const second = '.actions button:not([hidden]):nth-child(2)';

const write =
  (text: string): WallPlay =>
  async (wall) => {
    const field = await find<HTMLTextAreaElement>(wall, 'textarea');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

/** A share by whoever looks at the story. */
const mine =
  (text: string): WallPlay =>
  async (_wall, { shares }) => {
    const session = keyringSession(COMMUNITY);
    await session.unlock(PHRASE);
    const ring = await session.keyring();
    const id = randomIds.uuid();
    const capability = await hashSecret(await ring.secretFor('share', id));
    const voice = await ring.secretFor('voice', id);
    const share = { id, text, notes: [], wish: 'replies', reactions: true, capability, voice } as const;
    await shares.create({ community: COMMUNITY }, share, { op: randomIds.operation() });
    session.remember({ kind: 'share', id });
    for (const kind of ['warmth', 'warmth', 'warmth', 'with-you'] as const) {
      const reaction = { kind, capability: await hashSecret(await ring.secretFor('reaction', randomIds.uuid())) };
      await shares.react({ community: COMMUNITY }, id, reaction, { op: randomIds.operation() });
    }
  };

const stranger: WallPlay = async (_wall, { shares }) => {
  const random = seededRandom(11);
  const secret = random.key(32);
  const share = {
    id: random.uuid(),
    text: 'Good evening to all who are still up.',
    notes: [],
    wish: 'replies',
    reactions: true,
  } as const;
  await shares.create(
    { community: COMMUNITY },
    { ...share, capability: await hashSecret(secret), voice: secret },
    { op: randomIds.operation() },
  );
};

export const Ready = { render: () => stage() };
export const ReadyInManyLanguages = {
  render: () =>
    stage({
      backend: scriptedBackend(
        memoryBackend({ clock, rows: exampleRows({ community: COMMUNITY, clock }, ['ar', 'de', 'en', 'es']) }),
      ),
    }),
};
export const Loading = {
  render: () => {
    const backend = examples();
    backend.hang('list');
    return stage({ backend, play: see('.state p') });
  },
};
export const Empty = {
  render: () =>
    stage({
      backend: some(),
      content: html`<p slot="empty">If you like, yours can be the first.</p>`,
      play: see('.state p'),
    }),
};
export const Folded = {
  render: () =>
    stage({
      backend: some({
        text: 'I miss her at breakfast.',
        notes: ['death-and-grief', 'medical-and-hospital'],
        ownNote: 'her birthday',
      }),
    }),
};
export const Opened = {
  render: () =>
    stage({
      backend: some({ text: 'I miss her at breakfast.', notes: ['death-and-grief'] }),
      play: then(stands, press('.fold'), see('.care')),
    }),
};
export const Long = {
  render: () =>
    stage({
      backend: some(
        { text: 'I walked along the river and counted the boats. '.repeat(24) },
        { text: 'And I read it.' },
      ),
    }),
};
export const ChoosingTopics = {
  render: () => stage({ play: then(stands, press('.tools button:last-child'), see('.topics')) }),
};
export const Muted = { render: () => stage({ set: { mute: ['death-and-grief', 'money-and-housing'] } }) };
export const NothingLeftBesidesTopics = {
  render: () =>
    stage({
      backend: some({ text: 'I miss her.', notes: ['death-and-grief'] }),
      set: { mute: ['death-and-grief'] },
      play: see('.state p'),
    }),
};
export const NoReplyYet = { render: () => stage({ set: { order: 'unanswered' } }) };
export const Responding = { render: () => stage({ play: then(press(second), see('.reactions')) }) };
export const ReactionGiven = {
  render: () =>
    stage({
      play: async (wall, backend) => {
        await keyringSession(COMMUNITY).unlock(PHRASE);
        await then(press(second, '.reactions button:last-child'), see('.reactions [aria-pressed=true]'))(wall, backend);
      },
    }),
};
export const ReactionFailed = {
  render: () => {
    const backend = examples();
    backend.fail('react');
    return stage({
      backend,
      play: async (wall) => {
        await keyringSession(COMMUNITY).unlock(PHRASE);
        await then(press(second, '.reactions button'), see('.line button'))(wall, backend);
      },
    });
  },
};
export const ThreadOpen = { render: () => stage({ play: then(press(thread), see('.reply bdi'), see('textarea')) }) };
export const Replying = {
  render: () =>
    stage({ play: then(press(thread), write('I read every word of this.'), press('.form .plain'), see('.moves')) }),
};
export const ReplyFailed = {
  render: () => {
    const backend = examples();
    backend.fail('reply', new HavenError('unavailable'));
    return stage({
      backend,
      play: async (wall) => {
        await keyringSession(COMMUNITY).unlock(PHRASE);
        await then(
          press(thread),
          write('I read every word of this.'),
          press('.form .primary'),
          see('.form .line button'),
        )(wall, backend);
      },
    });
  },
};
export const ToBeHeardOnly = {
  render: () => stage({ backend: some({ text: 'Only this: today was long.', wish: 'listening' }) }),
};
export const Own = {
  render: () =>
    stage({
      backend: some({ text: 'Somebody else was here before.' }),
      play: then(
        stands,
        mine('The tea was good, and the window was open.'),
        see('.mine'),
        press(second),
        see('.received'),
      ),
    }),
};
export const OwnBeingTakenBack = {
  render: () =>
    stage({
      backend: some(),
      play: then(
        mine('The tea was good, and the window was open.'),
        see('.mine'),
        press(second, '.part .row button:last-child'),
        see('.stay'),
      ),
    }),
};
/** Where the backend takes no reports and the host has named no page. */
export const Reporting = {
  render: () => {
    const { name, keeping, shares } = examples();
    const play = then(stands, press('button.report'), see('.part h3'));
    return stage({ without: { name, keeping, shares }, play });
  },
};
export const WithPhrase = {
  render: () =>
    stage({
      play: async (wall, backend) => {
        await then(stands, press('[part=footer] .plain'))(wall, backend);
        const { shadowRoot } = await find(wall, 'haven-receipt');
        const language = document.documentElement.lang || 'en';
        while (wall.isConnected && !shadowRoot?.querySelector(`[lang=${language}] input`)) {
          await new Promise(requestAnimationFrame);
        }
      },
    }),
};
export const Page2 = {
  render: () =>
    stage({
      backend: scriptedBackend(memoryBackend({ clock, rows: manyShares(40, { community: COMMUNITY, clock }) })),
      play: then(stands, press('.bar .end'), see('[data-page="1"] article')),
    }),
};
export const ScrollMode = {
  render: () =>
    stage({
      backend: scriptedBackend(memoryBackend({ clock, rows: manyShares(200, { community: COMMUNITY, clock }) })),
      set: { pages: 'scroll' },
    }),
};
export const GrowingWithThePage = { render: () => stage({ set: { layout: 'page' } }) };
export const NewStoriesWaiting = { render: () => stage({ play: then(stands, stranger, see('.bar .primary')) }) };
export const WithdrawnMeanwhile = {
  render: () =>
    stage({
      backend: some({ text: 'Still here.' }),
      play: async (wall, backend) => {
        const random = seededRandom(5);
        const secret = random.key(32);
        const share = {
          id: random.uuid(),
          text: 'For a moment.',
          notes: [],
          wish: 'replies',
          reactions: true,
        } as const;
        const scope = { community: COMMUNITY };
        const made = { ...share, capability: await hashSecret(secret), voice: secret };
        await stands(wall, backend);
        await backend.shares.create(scope, made, { op: randomIds.operation() });
        await then(press('.bar .primary'), see('article:nth-of-type(2)'))(wall, backend);
        await backend.shares.withdraw(scope, share.id, { op: randomIds.operation(), secret });
        await find(wall, 'article.small');
      },
    }),
};
export const Failed = {
  render: () => {
    const backend = examples();
    backend.fail('list');
    return stage({ backend, play: see('.state button') });
  },
};
export const PageFailed = {
  render: () => {
    const backend = scriptedBackend(memoryBackend({ clock, rows: manyShares(40, { community: COMMUNITY, clock }) }));
    return stage({
      backend,
      play: async (wall) => {
        await stands(wall, backend);
        backend.fail('list');
        await press('.bar .end')(wall);
      },
    });
  },
};
export const Offline = {
  render: () => {
    const backend = examples();
    backend.fail('list', new HavenError('offline'));
    return stage({
      backend,
      play: see('.state button'),
      content: html`<p>Our letters are also on the notice board.</p>`,
    });
  },
};
export const NotOffered = {
  render: () =>
    stage({
      without: { name: 'nothing', keeping: { place: 'page', review: false } },
      play: see('.state p'),
      content: html`<p>Our letters are also on the notice board.</p>`,
    }),
};
