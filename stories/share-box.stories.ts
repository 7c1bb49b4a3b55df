import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/share-box/define.js';
import '../src/elements/receipt/define.js';
import { memoryBackend } from '../src/adapters/memory.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend, Keeping } from '../src/core/backend.js';
import { HavenError, type HavenErrorCode } from '../src/core/errors.js';
import type { HavenShareBox } from '../src/elements/share-box/share-box.js';
import { scriptedBackend, type ScriptedBackend } from '../src/testing/scripted-backend.js';
import { testClock } from '../src/testing/test-clock.js';
import { find, PHRASE, type Play, press, staged } from './stage.js';

export default { title: 'Elements/Share box', component: 'haven-share-box' };

const COMMUNITY = 'story-share-box';
const TEXT =
  'The bus was late and I walked home through the park.\n\nIt did me good. I had forgotten how quiet it is there.';
const TELLING = 'My boss Robin says I can write to robin.garden@example.org when the days are too full.';

const server = (keeping: Partial<Keeping> = {}): ScriptedBackend => {
  const backend = scriptedBackend(memoryBackend({ clock: testClock() }));
  backend.keeping = { place: 'server', host: 'haven.example', review: false, ...keeping };
  return backend;
};

const stage = (backend: Backend | undefined, play?: Play<HavenShareBox>, prompts = false): TemplateResult => html`
  <haven-community community=${COMMUNITY} .backend=${backend}>
    ${staged(html`<haven-share-box ?prompts=${prompts}></haven-share-box>`, play)}
  </haven-community>
`;

const write =
  (text = TEXT): Play<HavenShareBox> =>
  async (box) => {
    box.value = text;
    await box.updateComplete;
  };

const preview =
  (text?: string): Play<HavenShareBox> =>
  async (box) => {
    await write(text)(box);
    await press('button.primary')(box);
    await find(box, '.card');
  };

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

export const Ready = { render: () => stage(server()) };
export const ReadyWithReview = { render: () => stage(server({ review: true })) };
export const ReadyInThisBrowser = { render: () => stage(server({ place: 'browser' })) };
export const ReadyInThisPage = { render: () => stage(memoryBackend()) };
export const Prompt = {
  render: () =>
    stage(
      server(),
      async (box) => {
        await find(box, 'q');
      },
      true,
    ),
};
export const Composing = { render: () => stage(server(), write()) };
export const ComposingAtLength = { render: () => stage(server(), write(`${TEXT} `.repeat(9))) };
export const TooLong = {
  render: () =>
    stage(server(), async (box) => {
      await write('A long walk. '.repeat(1_000))(box);
      await press('button.primary')(box);
      await find(box, '#word:not(:empty)');
    }),
};
export const Hints = {
  render: () =>
    stage(server(), async (box) => {
      await preview(TELLING)(box);
      await find(box, '.details');
      await press('.actions button:not(.primary)')(box);
      await press('#word button')(box);
    }),
};
export const Preview = { render: () => stage(server(), preview()) };
export const PreviewWithHints = {
  render: () =>
    stage(server(), async (box) => {
      await preview(TELLING)(box);
      await find(box, '.details');
    }),
};
export const PreviewWithNotes = {
  render: () =>
    stage(server(), async (box) => {
      await preview()(box);
      await press('.notes summary')(box);
      await press('input[name="death-and-grief"]')(box);
      const own = await find<HTMLInputElement>(box, '#own');
      own.value = 'A hospital garden';
      own.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }),
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
export const NotOffered = {
  render: () => html`
    <haven-community community=${COMMUNITY} .backend=${{ name: 'reading only', keeping: { place: 'page', review: false } }}>
      <haven-share-box><p>You can also leave a note in the box beside the library door.</p></haven-share-box>
    </haven-community>
  `,
};
export const InAForm = {
  render: () => html`
    <form aria-label="Suggestions">
      <haven-share-box name="words" required></haven-share-box>
      <p><button>Send with the form</button></p>
    </form>
  `,
};
export const Disabled = {
  render: () => html`
    <haven-community community=${COMMUNITY} .backend=${server()}><haven-share-box disabled></haven-share-box></haven-community>
  `,
};
export const OwnHeadingAndHelp = {
  render: () => html`
    <haven-community community=${COMMUNITY} .backend=${server()}>
      <haven-share-box>
        <h2 slot="heading">What is on your mind tonight?</h2>
        <p slot="help">The people of the listening room are here until ten.</p>
      </haven-share-box>
    </haven-community>
  `,
};
export const Spanish = {
  render: () => html`<div lang="es">${stage(server({ review: true }), preview(), true)}</div>`,
};
export const Arabic = {
  render: () =>
    html`<div lang="ar" dir="rtl">${stage(server(), preview('كان المساء هادئًا، ومشيت قليلًا في الحديقة.'))}</div>`,
};
