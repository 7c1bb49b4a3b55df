import { NAMES, managed, press, rows, send, stage, until } from './desk-keys-stage.js';

export default { title: 'Elements/Moderators’ desk/Keys, unlocked', component: 'haven-desk-keys' };

export const WhoCanRead = { render: () => stage(managed(NAMES.slice(0, 2)), until('.members li')) };
export const LetIn = { render: () => stage(managed(NAMES.slice(0, 1)), press('[data-add]', until('[name=line]'))) };
export const TakeOut = {
  render: () => stage(managed(NAMES.slice(0, 2)), press('.members button', until('[data-sign]'))),
};
export const WaitsForASecondPerson = {
  render: () =>
    stage(
      managed(NAMES.slice(0, 2)),
      press('.members button', send('[data-sign]', { rows }, until('.said:not(:empty)'))),
    ),
};
export const Renewed = {
  render: () =>
    stage(managed(NAMES.slice(0, 1)), press('[data-renew]', send('[data-sign]', { rows }, until('[data-renew]')))),
};
export const RunningOut = { render: () => stage(managed(NAMES.slice(0, 2), 80), until('.soon')) };
export const RunOut = { render: () => stage(managed(NAMES.slice(0, 2), 200), until('.soon')) };
export const Full = { render: () => stage(managed(NAMES), until('.members li')) };
