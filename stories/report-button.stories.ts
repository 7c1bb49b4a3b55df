import { html } from 'lit';
import { choose, never, open, stageOf, write } from './report-button-stage.js';
import { deskBackend, READERS } from './report-desk.js';
import { find, press } from './stage.js';

export default { title: 'Elements/Report button', component: 'haven-report-button' };

const COMMUNITY = 'story-report-button';
const { desk, stage } = stageOf(COMMUNITY);

const guidelines = [
  { id: 'kind', text: 'We are kind to each other, and to ourselves.' },
  { id: 'listen', text: 'We listen first. Advice is for those who ask for it.' },
  { id: 'private', text: 'What is said here stays here.' },
];

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
export const BegunBefore = {
  render: () =>
    stage(async (element) => {
      await write('worried')(element);
      element.shadowRoot?.querySelector('dialog')?.close();
      await open(element);
    }),
};
export const Spanish = { render: () => html`<div lang="es">${stage(write('rules'), { set: { guidelines } })}</div>` };
export const German = { render: () => html`<div lang="de">${stage(choose('worried', 'life-at-risk'))}</div>` };
export const Arabic = {
  render: () => html`<div lang="ar" dir="rtl">${stage(write('worried', undefined, 'لم تُجب منذ الصباح.'))}</div>`,
};
