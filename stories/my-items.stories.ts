import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import { HavenError } from '../src/core/errors.js';
import type { HavenMyItems } from '../src/elements/my-items/my-items.js';
import { scriptedBackend, type ScriptedBackend } from '../src/testing/scripted-backend.js';
import { manyShares } from '../src/testing/seed.js';
import { decided, ownReply, ownShare, strangersReply, strangersShare } from './my-items-data.js';
import { see, show, stageOf, STORY, then } from './my-items-stage.js';
import { find, type Play, press } from './stage.js';

export default { title: 'Elements/My items', component: 'haven-my-items' };

const stage = stageOf('my-items');

const story = async (backend: ScriptedBackend, community: string): Promise<void> => {
  await ownShare(backend, community, { text: STORY });
};

const typed =
  (words: string): Play<HavenMyItems> =>
  async (element) => {
    const input = await find<HTMLInputElement>(element, '#typed');
    input.value = words;
    await press('form button.primary')(element);
  };

export const NoKeys = { render: () => stage({ play: see('form') }) };
export const WrongWord = {
  render: () =>
    stage({ play: then(typed('kayak lemon clay zzzz waltz connect afar'), see('input[aria-invalid=true]')) }),
};
export const WordsInThisWindow = { render: () => stage({ fill: story }) };
export const Looking = {
  render: () => {
    const backend = scriptedBackend(memoryBackend());
    return stage({
      backend: () => backend,
      fill: story,
      play: async (element) => {
        backend.hang('list');
        await press('.list button.primary')(element);
        await find(element, '.busy');
      },
    });
  },
};
export const Stopped = {
  render: () => {
    const backend = scriptedBackend(memoryBackend());
    return stage({
      backend: () => backend,
      fill: story,
      play: async (element) => {
        backend.hang('list');
        await press('.list button.primary')(element);
        await find(element, '.item');
        await press('.progress button')(element);
        await find(element, '.progress:not(:has(.busy))');
      },
    });
  },
};
export const NothingFound = { render: () => stage({ fill: async () => {}, play: show }) };
export const NothingFoundYet = {
  render: () =>
    stage({
      backend: (community) => scriptedBackend(memoryBackend({ rows: manyShares(60, { community }) })),
      fill: async () => {},
      play: show,
    }),
};
export const OnTheWall = { render: () => stage({ fill: story, play: show }) };
export const AnswersReceived = {
  render: () =>
    stage({
      fill: async (backend, community) => {
        const id = await ownShare(backend, community, { text: STORY, notes: ['death-and-grief'] });
        await strangersReply(
          backend,
          community,
          id,
          'Mine is the bus at six. I read this twice, and I am glad you wrote it.',
        );
        await strangersReply(backend, community, id, 'The kettle counts.');
      },
      play: then(show, press('.back button'), see('.thread li')),
    }),
};
export const WaitingToBeRead = {
  render: () =>
    stage({
      fill: (backend, community) =>
        decided(backend, community, STORY, 'held', [{ act: 'hold', text: 'held-for-reading', reason: 'missing-note' }]),
      play: show,
    }),
};
export const NotShown = {
  render: () =>
    stage({
      fill: (backend, community) =>
        decided(backend, community, `${STORY} Nights on the ward in Northmere are long.`, 'hidden', [
          {
            act: 'hide',
            text: 'not-published',
            reason: 'private-information',
            guideline: 'no-names',
            words: 'Without the name of the ward we would love to show it.',
          },
        ]),
      play: show,
    }),
};
export const WorriedAbout = {
  render: () =>
    stage({
      fill: (backend, community) =>
        decided(backend, community, STORY, 'published', [
          { act: 'publish', text: 'worried-asked' },
          { act: 'add-note', text: 'note-added', reason: 'missing-note' },
        ]),
      play: show,
    }),
};
export const OwnReply = {
  render: () =>
    stage({
      fill: async (backend, community) => {
        const id = await strangersShare(backend, community, 'A story by somebody else.');
        await ownReply(backend, community, id, 'That sounds like a long week. What would be good tonight?');
      },
      play: show,
    }),
};
export const ReplyChanged = {
  render: () =>
    stage({
      fill: async (backend, community) => {
        const id = await strangersShare(backend, community, 'A story by somebody else.');
        await ownReply(backend, community, id, 'That sounds like a long week.');
      },
      play: then(show, press('[data-open^="edit reply"]'), see('textarea')),
    }),
};
export const StoryChanged = {
  render: () => stage({ fill: story, play: then(show, press('[data-open^="edit share"]'), see('haven-share-box')) }),
};
export const TakeBackAsked = {
  render: () => stage({ fill: story, play: then(show, press('[data-open^="ask share"]'), see('.asking')) }),
};
export const WordsShown = {
  render: () => stage({ fill: story, play: then(show, press('.words button[aria-expanded]'), see('haven-receipt')) }),
};
export const OwnDevice = {
  render: () =>
    stage({
      fill: async (backend, community) => {
        await story(backend, community);
        keyringSession(community).keepOnThisDevice(true);
      },
    }),
};
export const Forgotten = {
  render: () => stage({ fill: story, play: then(show, press('[aria-describedby=forget-why]'), see('#forgotten')) }),
};
export const Failed = {
  render: () => {
    const backend = scriptedBackend(memoryBackend());
    backend.fail('list', new HavenError('unavailable'), 9);
    return stage({ backend: () => backend, fill: story, play: show });
  },
};
export const Offline = {
  render: () => {
    const backend = scriptedBackend(memoryBackend());
    backend.fail('own', new HavenError('offline'), 9);
    return stage({ backend: () => backend, fill: story, play: show });
  },
};
export const NotOffered = {
  render: () => stage({ without: { name: 'none', keeping: { place: 'page', review: false } } }),
};
export const InAPanel = {
  render: () =>
    stage({
      layout: 'panel',
      fill: async (backend, community) => {
        for (const text of [STORY, 'Week three of the new rhythm. Some days it holds.', 'I told my sister today.']) {
          await ownShare(backend, community, { text });
        }
      },
      play: show,
    }),
};
