import { instead, type Scene } from './desk-scene.js';
import { WORRY, type DeskPlay, go, see, then, stage, act } from './desk-stage.js';
import { find, press } from './stage.js';

export default { title: 'Elements/Moderator desk, care and log', component: 'haven-moderator-desk' };

const hard = async (one: Scene): Promise<void> => {
  for (let at = 0; at < 11; at++) await one.report({ door: 'worried', text: WORRY });
};
const opened: DeskPlay = async (desk) => {
  for (let at = 1; at <= 10; at++) {
    const row = await find(desk, `.queue li:nth-child(${at}) .item`);
    row.click();
    await find(desk, `.card[data-item="${row.dataset['id']}"] .block`);
    // On a narrow page the list is behind it.
    await press('.back')(desk);
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
        go('.notes label:first-of-type input', '.act > .row .primary'),
        // Once it is done, the choice is gone and the line says so.
        see('.act:not(:has(.primary)) .line:not(:empty)'),
        go('.back'),
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
