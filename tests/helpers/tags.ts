/** Every public element; the architecture test keeps it equal to the folders of `src/elements`. */
export const tags = [
  'haven-care-card',
  'haven-community',
  'haven-event-list',
  'haven-moderator-desk',
  'haven-pulse-poll',
  'haven-receipt',
  'haven-resource-panel',
  'haven-share-box',
  'haven-story-wall',
];
