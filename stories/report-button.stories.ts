import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/receipt/define.js';
import '../src/elements/report-button/define.js';
import { keyringSession } from '../src/controllers/keyring-session.js';
import type { Backend, ReportsBackend } from '../src/core/backend.js';
import { HavenError } from '../src/core/errors.js';
import type { Door, Reason } from '../src/core/models/report.js';
import type { HavenReportButton } from '../src/elements/report-button/report-button.js';
import { testClock } from '../src/testing/test-clock.js';
import { deskBackend, foundRing, READERS } from './report-desk.js';
import { find, PHRASE, type Play, press, staged } from './stage.js';

export default { title: 'Elements/Report button', component: 'haven-report-button' };

const COMMUNITY = 'story-report-button';
const TEXT =
  'She wrote that she has had enough, and she has not answered since this morning. That is not like her.\n\nI do not know where she lives.';

const guidelines = [
  { id: 'kind', text: 'We are kind to each other, and to ourselves.' },
  { id: 'listen', text: 'We listen first. Advice is for those who ask for it.' },
  { id: 'private', text: 'What is said here stays here.' },
];

type Part = 'for' | 'about' | 'guidelines' | 'pin' | 'noButton';

interface Scene {
  readonly backend?: Backend | undefined;
  readonly set?: Partial<Pick<HavenReportButton, Part>>;
  readonly hours?: string;
  readonly within?: string;
  readonly contact?: string;
  readonly content?: TemplateResult;
  readonly community?: string;
}

const desk = (instead?: Partial<ReportsBackend>): Backend =>
  deskBackend({ community: COMMUNITY, ...(instead && { instead }) });

const stage = (play?: Play<HavenReportButton>, scene: Scene = {}): TemplateResult => {
  const { set, hours, within, contact, content, community = COMMUNITY } = scene;
  const backend = 'backend' in scene ? scene.backend : desk();
  const button = html`<haven-report-button
    .for=${set?.for ?? 'nothing'}
    .about=${set?.about}
    .pin=${set?.pin}
    .guidelines=${set?.guidelines}
    .clock=${testClock()}
    >${content ?? nothing}</haven-report-button
  >`;
  return html`<haven-community
    community=${community}
    .backend=${backend}
    .staffedHours=${hours}
    .staffedWithin=${within}
    .contactHref=${contact}
    staffed-zone="UTC"
    >${staged(button, play)}</haven-community
  >`;
};

const open = press('[part=button]', 'dialog[open]');
const doors: Record<Door, string> = { worried: '.door:nth-of-type(1) input', rules: '.door:nth-of-type(2) input' };
const reasonAt: Partial<Record<Reason, number>> = {
  'life-at-risk': 1,
  'person-at-risk': 3,
  'threat-or-stalking': 1,
  'bullying-or-pressure': 5,
};

const choose =
  (door: Door, reason?: Reason): Play<HavenReportButton> =>
  async (element) => {
    await open(element);
    await press(doors[door])(element);
    if (reason) await press(`.reasons .choice:nth-of-type(${reasonAt[reason] ?? 1}) input`)(element);
  };

const write =
  (door: Door, reason?: Reason, text = TEXT): Play<HavenReportButton> =>
  async (element) => {
    await choose(door, reason)(element);
    await press('.primary')(element);
    const area = await find<HTMLTextAreaElement>(element, 'textarea');
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await find(element, '.without, .ways');
  };

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

const never = (): Promise<never> => new Promise(() => {});
const failing = (code: ConstructorParameters<typeof HavenError>[0], field?: string) => (): Promise<never> =>
  Promise.reject(new HavenError(code, field ? { field } : {}));
const without = (keyRing: ReportsBackend['keyRing']): Scene => ({
  backend: desk({ keyRing }),
  contact: 'mailto:care@example.org',
});
const unable: Play<HavenReportButton> = async (element) => {
  await open(element);
  await find(element, '.ways');
};

export const Closed = { render: () => stage() };
export const Doors = { render: () => stage(open) };
export const DoorsAboutAReply = {
  render: () => stage(open, { set: { for: 'reply', about: '6ce2b3a0-4f0e-4d7b-9a55-1c1d7f2b8a10' } }),
};
export const DoorMissing = {
  render: () =>
    stage(async (element) => {
      await open(element);
      await press('.primary')(element);
      await find(element, '#report-missing:not(:empty)');
    }),
};
export const ReasonsWorried = {
  render: () =>
    stage(async (element) => {
      await choose('worried')(element);
      await press('.guide summary')(element);
    }),
};
export const ReasonUrgent = {
  render: () =>
    stage(async (element) => {
      await choose('worried', 'life-at-risk')(element);
      await find(element, 'haven-resource-panel');
    }),
};
export const ReasonSomebodyIsHurt = {
  render: () =>
    stage(async (element) => {
      await choose('worried', 'person-at-risk')(element);
      await find(element, 'haven-resource-panel');
    }),
};
export const ReasonsRules = { render: () => stage(choose('rules', 'bullying-or-pressure')) };
export const ReasonThreat = {
  render: () =>
    stage(async (element) => {
      await choose('rules', 'threat-or-stalking')(element);
      await find(element, 'haven-resource-panel');
    }),
};
export const Writing = { render: () => stage(write('worried')) };
export const WritingUrgent = {
  render: () =>
    stage(write('worried', 'life-at-risk'), { hours: 'Mo-Fr 08:00-18:00', within: 'urgent 15m, worry 4h, rules 1d' }),
};
export const WritingAgainstAGuideline = { render: () => stage(write('rules'), { set: { guidelines } }) };
export const WritingTooLong = { render: () => stage(write('rules', undefined, 'So many words. '.repeat(900))) };
export const ReadersNotKnownYet = {
  render: () =>
    stage(
      async (element) => {
        await choose('worried')(element);
        await press('.primary')(element);
        await find(element, 'textarea');
      },
      { backend: desk({ keyRing: never }) },
    ),
};
export const CareForTheOneWhoWrites = {
  render: () =>
    stage(async (element) => {
      await write('rules', undefined, 'I read it all night. I do not want to live any more.')(element);
      await find(element, 'haven-care-card[kind], haven-care-card');
    }),
};
export const ExcludedReaders = {
  render: () =>
    stage(async (element) => {
      await write('rules')(element);
      await press('.without summary', '.without .choice:nth-of-type(1) input')(element);
    }),
};
export const ExcludedEverybody = {
  render: () =>
    stage(
      async (element) => {
        await write('rules')(element);
        await press('.without summary')(element);
        for (const at of READERS.keys()) await press(`.without .choice:nth-of-type(${at + 1}) input`)(element);
        await find(element, '.ways');
      },
      { contact: 'https://example.org/contact' },
    ),
};
export const StaffedNow = {
  render: () => stage(write('worried'), { hours: 'Mo-Fr 08:00-18:00', within: 'worry 4h' }),
};
export const UnstaffedNow = {
  render: () => stage(write('worried'), { hours: 'Sa-Su 10:00-20:00', within: 'worry 4h' }),
};
export const StaffedAlways = { render: () => stage(write('worried'), { hours: '24/7' }) };
export const HoursThatCannotBeRead = { render: () => stage(write('worried'), { hours: 'mostly in the evening' }) };
export const KeptInThisBrowser = {
  render: () =>
    stage(write('worried'), { backend: deskBackend({ community: COMMUNITY, keeping: { place: 'browser' } }) }),
};
export const KeptInThisPage = {
  render: () => stage(write('worried'), { backend: deskBackend({ community: COMMUNITY, keeping: { place: 'page' } }) }),
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
export const BegunBefore = {
  render: () =>
    stage(async (element) => {
      await write('worried')(element);
      element.shadowRoot?.querySelector('dialog')?.close();
      await open(element);
    }),
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
export const Spanish = { render: () => html`<div lang="es">${stage(write('rules'), { set: { guidelines } })}</div>` };
export const German = { render: () => html`<div lang="de">${stage(choose('worried', 'life-at-risk'))}</div>` };
export const Arabic = {
  render: () => html`<div lang="ar" dir="rtl">${stage(write('worried', undefined, 'لم تُجب منذ الصباح.'))}</div>`,
};
