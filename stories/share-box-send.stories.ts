import type { TemplateResult } from 'lit';
import '../src/elements/receipt/define.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend } from '../src/core/backend.js';
import { HavenError, type HavenErrorCode } from '../src/core/errors.js';
import type { HavenShareBox } from '../src/elements/share-box/share-box.js';
import { preview, server, stageOf, TEXT } from './share-box-stage.js';
import { find, PHRASE, type Play, press } from './stage.js';

export default { title: 'Elements/Share box: sending', component: 'haven-share-box' };

const COMMUNITY = 'story-share-box-send';
const stage = stageOf(COMMUNITY);

const send: Play<HavenShareBox> = async (box) => {
  await keyringSession(COMMUNITY).unlock(PHRASE);
  await preview()(box);
  await press('button.primary')(box);
};

const sent: Play<HavenShareBox> = async (box) => {
  await send(box);
  const receipt = await find(box, 'haven-receipt');
  while (receipt.isConnected && !receipt.shadowRoot?.querySelector('.words')) await new Promise(requestAnimationFrame);
};

const failed = (code: HavenErrorCode, field?: string): TemplateResult => {
  const backend = server();
  backend.fail('create', new HavenError(code, field ? { field } : {}));
  return stage(backend, async (box) => {
    await send(box);
    await find(box, '.status:not(:empty):not(.busy)');
  });
};

export const Sending = {
  render: () => {
    const backend = server();
    backend.hang('create');
    return stage(backend, async (box) => {
      await send(box);
      await find(box, '.busy');
    });
  },
};
export const Offline = { render: () => failed('offline') };
export const FailedInvalid = { render: () => failed('invalid', 'text') };
export const FailedNotFound = { render: () => failed('not-found') };
export const FailedConflict = { render: () => failed('conflict') };
export const FailedClosed = { render: () => failed('closed') };
export const FailedRateLimited = { render: () => failed('rate-limited') };
export const FailedUnauthorized = { render: () => failed('unauthorized') };
export const FailedUnsupported = { render: () => failed('unsupported') };
export const FailedTooLarge = { render: () => failed('too-large', 'text') };
export const FailedStorageFull = { render: () => failed('storage-full') };
export const FailedUnavailable = { render: () => failed('unavailable') };
export const InsecurePage = { render: () => failed('unsupported', 'secure-context') };
export const Sent = { render: () => stage(server(), sent) };
export const Held = {
  render: () => {
    const { shares, ...rest } = server({ review: true });
    const create: typeof shares.create = async (...call) => ({ ...(await shares.create(...call)), state: 'held' });
    const backend: Backend = { ...rest, shares: { ...shares, create } };
    return stage(backend, sent);
  },
};
export const Editing = {
  render: () =>
    stage(server(), async (box) => {
      await sent(box);
      await press('.actions button:nth-of-type(2)')(box);
      await find(box, 'textarea');
    }),
};
export const Saved = {
  render: () =>
    stage(server(), async (box) => {
      await sent(box);
      await press('.actions button:nth-of-type(2)')(box);
      await find(box, 'textarea');
      await preview(`${TEXT} The ducks were there, too.`)(box);
      await press('button.primary')(box);
      await find(box, 'haven-receipt');
    }),
};
export const Conflict = {
  render: () => {
    const backend = server();
    backend.fail('edit', new HavenError('conflict'));
    return stage(backend, async (box) => {
      await sent(box);
      await press('.actions button:nth-of-type(2)')(box);
      await find(box, 'textarea');
      await preview(`${TEXT} The ducks were there, too.`)(box);
      await press('button.primary')(box);
      await find(box, '.card + h4');
    });
  },
};
export const WithdrawAsked = {
  render: () =>
    stage(server(), async (box) => {
      await sent(box);
      await press('.actions button.plain')(box);
      await find(box, '.asking');
    }),
};
export const Withdrawn = {
  render: () =>
    stage(server(), async (box) => {
      await sent(box);
      await press('.actions button.plain')(box);
      await press('.asking button')(box);
      await find(box, '.title + p + .actions');
    }),
};
