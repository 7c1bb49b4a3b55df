import { paperCopy } from '../src/core/crypto/paper-copy.js';
import { empty, find, forget, kept, locked, press, rows, send, stage, until, without } from './desk-keys-stage.js';

export default { title: 'Elements/Moderators’ desk/Keys, locked', component: 'haven-desk-keys' };

/** Rows of a key that nobody has let in. */
const stranger = paperCopy('moderator', new Uint8Array(32).fill(77)).join('\n');

export const NotOffered = { render: () => stage(async () => ({}), until('[role=status]')) };
export const Loading = {
  render: () =>
    stage(
      without(() => new Promise(() => {})),
      until('[aria-busy=true]'),
    ),
};
export const Failed = {
  render: () =>
    stage(
      without(() => Promise.reject(new Error())),
      until('[data-again]'),
    ),
};
export const Refused = {
  render: () =>
    stage(async (community) => ({ ...(await locked(community)), pin: 'A'.repeat(43) }), until('[data-again]')),
};
export const Found = { render: () => stage(empty, until('[data-make]')) };
export const PassphraseSuggested = {
  render: () => stage(empty, press('[data-suggest]', until('[name=passphrase][type=text]'))),
};
export const PassphraseTooShort = {
  render: () =>
    stage(empty, send('[data-make]', { name: 'Night team', passphrase: 'short' }, until('.said:not(:empty)'))),
};
export const Unlock = {
  render: () =>
    stage(kept(), async (keys) => {
      await find(keys, '[data-kept]');
      await forget(keys);
    }),
};
export const UnlockByPasskey = {
  render: () =>
    stage(kept('AGE-PLUGIN-FIDO2PRF-1QQ'), async (keys) => {
      await find(keys, '[data-passkey]');
      await forget(keys);
    }),
};
export const UnlockElsewhere = { render: () => stage(locked, until('[data-file]')) };
export const PaperMistyped = {
  render: () => stage(locked, send('form[data-paper]', { rows }, until('.said:not(:empty)'))),
};
export const Join = { render: () => stage(locked, press('[data-join]', until('[data-make]'))) };
export const HandOn = {
  render: () => stage(locked, send('form[data-paper]', { rows: stranger }, until('[data-line]:not(:empty)'))),
};
