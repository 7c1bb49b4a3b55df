import type { Resource } from '../../core/models/resource.js';

const directory = (id: string, name: string, address: string): Resource => ({
  id,
  kind: 'referral',
  name,
  languages: [],
  contacts: [{ kind: 'web', uri: address }],
  audiences: ['everyone'],
  topics: ['suicide', 'crisis', 'emotional-support'],
  cost: 'unknown',
  assured: '2026-11-21',
  confidence: 'medium',
});

/** Where people of every country find lines; all there is where none is known, and the last word everywhere else. */
export const international: readonly Resource[] = [
  directory('intl-findahelpline', 'Find A Helpline', 'https://findahelpline.com/'),
  directory('intl-befrienders', 'Befrienders Worldwide', 'https://befrienders.org/'),
];
