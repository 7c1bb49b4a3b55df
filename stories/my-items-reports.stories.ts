import type { TemplateResult } from 'lit';
import type { HavenMyItems } from '../src/elements/my-items/my-items.js';
import { foundDesk, type DeskPeople } from './desk-people.js';
import { ownShare } from './my-items-data.js';
import { see, show, stageOf, STORY, then } from './my-items-stage.js';
import { type Play, press } from './stage.js';

export default { title: 'Elements/My items: reports', component: 'haven-my-items' };

const stage = stageOf('my-items-reports');

/** Somebody reported something, and the moderators did this about it. */
const reported = (
  did: (people: DeskPeople, id: string) => Promise<unknown>,
  play: Play<HavenMyItems> = show,
): TemplateResult =>
  stage({
    fill: async (backend, community) => {
      const people = await foundDesk(backend, community);
      const { id } = await people.report();
      await did(people, id);
    },
    play,
  });
const QUESTION = 'Thank you for telling us. Is it still going on? A few words are enough.';

export const ReportReceived = { render: () => reported(async () => {}) };
export const ReportInReview = { render: () => reported((people, id) => people.outcome(id, 'in-review')) };
export const ReportActed = {
  render: () =>
    reported((people, id) =>
      people.outcome(id, 'acted', 'We spoke with them, and took the messages away. You did right to say so.'),
    ),
};
export const ReportNotActed = {
  render: () =>
    reported((people, id) =>
      people.outcome(
        id,
        'not-acted',
        'We read all of it twice. It is within what we agreed on here. If more comes, please tell us.',
      ),
    ),
};
export const ReportQuestion = { render: () => reported((people, id) => people.answer(id, QUESTION)) };
export const ReportAnswering = {
  render: () =>
    reported(
      (people, id) => people.answer(id, QUESTION),
      then(show, press('[data-open^="add"]'), see('#write-why:not(:empty)')),
    ),
};
export const ReportTakeBackAsked = {
  render: () => reported(async () => {}, then(show, press('[data-open^="ask report"]'), see('.asking'))),
};
const appealing = (...plays: Play<HavenMyItems>[]): TemplateResult =>
  stage({
    fill: async (backend, community) => {
      const people = await foundDesk(backend, community);
      const id = await ownShare(backend, community, { text: STORY });
      await people.decide(
        { kind: 'share', id },
        { act: 'hide', text: 'not-published', reason: 'missing-note', guideline: 'no-names' },
      );
    },
    play: then(show, ...plays),
  });
export const AppealOffered = { render: () => appealing() };
export const AppealWritten = { render: () => appealing(press('[data-open^="appeal"]'), see('#write-why:not(:empty)')) };
export const AppealSent = {
  render: () =>
    appealing(
      press('[data-open^="appeal"]'),
      see('#write-why:not(:empty)'),
      press('form.asking button.primary'),
      see('[data-item^="report"]'),
    ),
};
