import { html } from 'lit';
import '../src/elements/receipt/define.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { ReportsBackend } from '../src/core/backend.js';
import type { Door, Reason } from '../src/core/models/report.js';
import type { HavenReportButton } from '../src/elements/report-button/report-button.js';
import { choose, failing, never, open, type Scene, stageOf, write } from './report-button-stage.js';
import { deskBackend, foundRing } from './report-desk.js';
import { find, PHRASE, type Play, press } from './stage.js';

export default { title: 'Elements/Report button: sending', component: 'haven-report-button' };

const COMMUNITY = 'story-report-button-send';
const { desk, stage } = stageOf(COMMUNITY);

const send =
  (door: Door = 'worried', reason?: Reason): Play<HavenReportButton> =>
  async (element) => {
    await keyringSession(COMMUNITY).unlock(PHRASE);
    await write(door, reason)(element);
    await press('.primary')(element);
  };

const sent: Play<HavenReportButton> = async (element) => {
  await send()(element);
  const receipt = await find(element, 'haven-receipt');
  while (receipt.isConnected && !receipt.shadowRoot?.querySelector('.words')) await new Promise(requestAnimationFrame);
};

const without = (keyRing: ReportsBackend['keyRing']): Scene => ({
  backend: desk({ keyRing }),
  contact: 'mailto:care@example.org',
});
const unable: Play<HavenReportButton> = async (element) => {
  await open(element);
  await find(element, '.ways');
};

export const Sending = {
  render: () =>
    stage(
      async (element) => {
        await send()(element);
        await find(element, '.primary[aria-disabled=true]');
      },
      { backend: desk({ submit: never }) },
    ),
};
export const FailedAndKept = {
  render: () =>
    stage(
      async (element) => {
        await send()(element);
        await find(element, '.status:not(:empty)');
      },
      { backend: desk({ submit: failing('unavailable') }) },
    ),
};
export const OfflineWhenSending = {
  render: () =>
    stage(
      async (element) => {
        await send()(element);
        await find(element, '.status:not(:empty)');
      },
      { backend: desk({ submit: failing('offline') }), contact: 'tel:+441234567890' },
    ),
};
export const Sent = { render: () => stage(sent, { hours: 'Mo-Fr 08:00-18:00', within: 'worry 4h' }) };
export const SentUrgent = {
  render: () =>
    stage(async (element) => {
      await send('worried', 'life-at-risk')(element);
      await find(element, 'haven-receipt');
    }),
};
export const SentAndKeptInThisBrowser = {
  render: () => stage(sent, { backend: deskBackend({ community: COMMUNITY, keeping: { place: 'browser' } }) }),
};
export const NotOffered = {
  render: () =>
    stage(unable, {
      backend: { name: 'reading only', keeping: { place: 'server', review: false } },
      contact: '/contact',
    }),
};
export const NoKeys = { render: () => stage(unable, without(failing('not-found'))) };
export const ExpiredKeys = {
  render: () =>
    stage(
      unable,
      without(async () => (await foundRing({ community: COMMUNITY, notAfter: '2026-03-09' })).signed),
    ),
};
export const AnotherRoot = { render: () => stage(unable, { set: { pin: 'A'.repeat(43) } }) };
export const InsecurePage = { render: () => stage(unable, without(failing('unsupported', 'secure-context'))) };
export const Offline = {
  render: () =>
    stage(
      async (element) => {
        await choose('worried')(element);
        await press('.primary')(element);
        await find(element, '.ways');
      },
      without(failing('offline')),
    ),
};
export const OfflineAtTheDoors = {
  render: () =>
    stage(
      async (element) => {
        await open(element);
        await find(element, '.note');
      },
      without(failing('offline')),
    ),
};
export const OtherWaysOfTheHost = {
  render: () =>
    stage(unable, {
      ...without(failing('not-found')),
      content: html`<div slot="other-ways">
        <p>The team room is beside the library door, open every weekday from nine to four.</p>
      </div>`,
    }),
};
