import { randomIds } from '../src/core/ids.js';
import { type Scene } from './desk-scene.js';
import { NIGHT, WORRY, about, act, choose, first, go, noted, see, stage, then } from './desk-stage.js';

export default { title: 'Elements/Moderator desk, opened', component: 'haven-moderator-desk' };

export const Covered = { render: () => stage({ play: then(first, see('.covered')) }) };
export const Beginning = { render: () => stage({ play: then(first, go('[data-more]'), see('[data-text]')) }) };
export const Uncovered = {
  render: () => stage({ play: then(first, go('[data-more]', '[data-more]'), see('[data-text]')) }),
};
export const UrgentSteps = {
  render: () => stage({ play: then(first, go('.sheet summary', '.sheet li:first-child input')) }),
};
export const SomebodyElseHasIt = {
  render: () => stage({ play: then(go('.queue li:nth-child(2) .item'), see('.card [role=status]:not(.small)')) }),
};
export const AskedBefore = {
  render: () =>
    stage({
      before: about({ reason: 'self-harm-now', door: 'worried', text: WORRY }),
      play: then(
        go('.leave-button', '.leave details summary', '.leave details label:nth-of-type(2) input', '.leave .primary'),
        first,
        see('.ask'),
      ),
    }),
};
export const Ending = {
  render: () => stage({ play: then(first, go('[name=outcome]'), see('#outcome')) }),
};
export const HandingOver = {
  render: () => stage({ play: then(first, go('details:has(#hand-over) summary'), see('#hand-over')) }),
};

export const AddingANote = { render: () => stage({ before: noted, play: act(1) }) };
export const TakingOutADetail = { render: () => stage({ before: noted, play: act(2) }) };
export const KeepingItBack = { render: () => stage({ before: noted, play: act(3) }) };
export const NoReasonYet = {
  render: () =>
    stage({ before: about({ door: 'worried', text: WORRY }), play: then(act(4), go('.act > .row .primary')) }),
};
export const Done = {
  render: () =>
    stage({
      before: noted,
      play: then(
        act(4),
        choose('act-reason', 'harmful-advice'),
        choose('act-guideline', 'own-words'),
        go('.act > .row .primary'),
        see('.act .line button'),
      ),
    }),
};
export const Proposing = { render: () => stage({ before: noted, play: act(5) }) };
export const HeldStory = { render: () => stage({ before: (one) => one.share(NIGHT), review: true, play: act(1) }) };
export const Appeal = {
  render: () =>
    stage({
      before: async (one) => {
        const { id, secret } = await one.share(NIGHT);
        const decision = {
          id: randomIds.uuid(),
          about: { kind: 'share', id },
          act: 'hide',
          reason: 'something-else',
          text: 'not-published',
          version: 1,
        } as const;
        await one.backend.moderation.decide({ community: one.community }, decision, {
          op: randomIds.operation(),
          secret: one.night.access,
        });
        await one.backend.shares.own({ community: one.community }, id, { secret });
        await one.report(
          { about: { kind: 'share', id }, text: 'I would like somebody else to read it.' },
          { kind: 'appeal', decision: decision.id },
        );
      },
      play: act(1),
    }),
};

const proposed = async (one: Scene): Promise<void> => {
  const { id } = await one.report({ text: 'Everything about this should go.' });
  await one.backend.moderation.eraseReport({ community: one.community }, id, {
    op: randomIds.operation(),
    secret: one.night.access,
  });
};
const second = then(go('.queue li:nth-child(2) .item'), see('.card .block'));
export const SecondPairOfEyes = { render: () => stage({ before: proposed, play: second }) };
export const OwnProposal = { render: () => stage({ before: proposed, who: 'night', play: second }) };
