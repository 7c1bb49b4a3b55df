import { html } from 'lit';
import { memoryBackend } from '../src/adapters/memory.js';
import { preview, server, stageOf, TEXT, write } from './share-box-stage.js';
import { find, press } from './stage.js';

export default { title: 'Elements/Share box', component: 'haven-share-box' };

const COMMUNITY = 'story-share-box';
const TELLING = 'My boss Robin says I can write to robin.garden@example.org when the days are too full.';

const stage = stageOf(COMMUNITY);

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
