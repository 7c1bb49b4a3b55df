import { instead, type Scene } from './desk-scene.js';
import { WORRY, go, see, then, first, stage, nobody, refuse, sets } from './desk-stage.js';
import { find } from './stage.js';

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
