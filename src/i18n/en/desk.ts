/** The moderators' desk before it is unlocked, and its frame. */
export const strings = {
  heading: 'Moderators’ desk',
  loading: 'One moment, the desk is being opened.',
  failed: 'The desk could not be opened just now.',
  lockedTitle: 'The desk is locked',
  locked: 'What people have sent here can only be read with a moderator’s key. Unlock yours on this device.',
  lockedByYou: 'Locked. Nothing of what you have read is left on this page.',
  lockedIdle:
    'Nobody was here for half an hour, so the desk has locked itself. Nothing of what you have read is left on this page.',
  noKeys: 'What unlocks keys could not be fetched just now.',
  insecure: 'This page has no secure connection (https), so no key can be unlocked here.',
};

export type DeskStrings = typeof strings;
