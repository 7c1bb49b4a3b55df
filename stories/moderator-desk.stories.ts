import { instead, type Scene } from './desk-scene.js';
import { WORRY, act, first, go, nobody, refuse, see, sets, stage, then, type DeskPlay } from './desk-stage.js';
import { find, press } from './stage.js';

export default { title: 'Elements/Moderator desk', component: 'haven-moderator-desk' };

export const Locked = { render: () => stage({ locked: true, play: see('.locked') }) };
export const LockedAgain = {
  render: () =>
    stage({
      play: then(
        first,
        sets((desk) => desk.lock()),
        see('.locked'),
      ),
    }),
};
export const LockedByItself = {
  render: () =>
    stage({
      play: then(first, async (desk, one) => {
        one.clock.addDays(1);
        document.dispatchEvent(new Event('visibilitychange'));
        await find(desk, '.locked');
      }),
    }),
};
export const NotOffered = {
  render: () =>
    stage({
      change: (one) => ({ ...one, backend: { ...one.backend, moderation: undefined } as unknown as Scene['backend'] }),
      play: see('.state'),
    }),
};

export const Queue = { render: () => stage() };
export const Loading = {
  render: () =>
    stage({ change: (one) => instead(one, { queue: () => new Promise(() => {}) }), play: see('.queue .state') }),
};
export const Empty = { render: () => stage({ before: nobody, play: see('.queue .empty') }) };
export const Failed = { render: () => stage({ change: refuse('unavailable'), play: see('.queue .failed') }) };
export const Offline = { render: () => stage({ change: refuse('offline'), play: see('.queue .offline') }) };
export const NotLetIn = { render: () => stage({ change: refuse('unauthorized'), play: see('.queue .failed') }) };
export const SomethingNew = {
  render: () =>
    stage({
      play: then(
        see('.item'),
        (_desk, one) => one.report({ door: 'worried', reason: 'life-at-risk', text: WORRY }),
        see('.fresh'),
      ),
    }),
};
export const LeavingOut = { render: () => stage({ play: go('.leave-button', '.leave details summary') }) };

const hard = async (one: Scene): Promise<void> => {
  for (let at = 0; at < 11; at++) await one.report({ door: 'worried', text: WORRY });
};
const opened: DeskPlay = async (desk) => {
  for (let at = 1; at <= 10; at++) {
    const row = await find(desk, `.queue li:nth-child(${at}) .item`);
    row.click();
    await find(desk, `.card[data-item="${row.dataset['id']}"] .block`);
  }
  await press('.queue li:nth-child(11) .item')(desk);
};
export const TimeForABreak = { render: () => stage({ before: hard, play: then(opened, see('.care')) }) };
export const Resting = { render: () => stage({ before: hard, play: then(opened, go('.care button'), see('.care')) }) };
export const AfterAnUrgentOne = {
  render: () =>
    stage({
      play: then(
        act(1),
        go('.notes label:first-of-type input', '.act > .row .primary', '.act .line:not(:empty)', '.back'),
        see('.care'),
      ),
    }),
};

export const Keys = { render: () => stage({ play: then(see('.item'), go('.parts .plain'), see('dialog')) }) };
const log = go('.parts button:nth-child(2)', '.verdict b');
export const Log = { render: () => stage({ play: log }) };
export const LogBroken = {
  render: () =>
    stage({
      change: (one) =>
        instead(one, {
          audit: async (scope, query, call) => (await one.backend.moderation.audit(scope, query, call)).toSpliced(1, 1),
        }),
      play: log,
    }),
};
export const WhoCanRead = { render: () => stage({ play: go('.parts button:nth-child(3)', 'haven-desk-keys') }) };
