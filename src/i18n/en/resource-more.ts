import type { ResourceKind } from '../../core/models/resource.js';
import { number, plural } from '../format.js';

/** What the resource panel shows once it is opened: everything else, ways to narrow it down, the country, small steps. */
export const strings = {
  heading: 'More help',
  less: 'Show less',
  search: 'Search',
  searchHelp: 'A name, a topic or a place',
  filters: 'Narrow it down',
  topic: 'About',
  audience: 'For whom',
  channel: 'How',
  cost: 'Cost',
  language: 'In which language',
  all: 'All',
  openNow: 'Open now',
  where: 'Where',
  reach: { online: 'Online or by phone', near: 'Near me' },
  clear: 'Show all again',
  found: (count: number) => plural('en', count, { one: '1 entry', other: `${number('en', count)} entries` }),
  nothing: 'Nothing here fits all of that. The lines above are still there.',
  nothingElse: 'There is nothing more for this place yet.',
  showMore: (count: number) =>
    plural('en', count, { one: 'Show 1 more', other: `Show ${number('en', count)} more` }),
  kinds: {
    emergency: 'Immediate danger',
    crisis: 'Talk now',
    warmline: 'Somebody who listens',
    referral: 'Who shows you the way',
    peer: 'People who know it themselves',
    professional: 'Professional help',
    telehealth: 'Professional help online',
    'self-help': 'To help yourself',
    fact: 'Good to know',
    partner: 'Who works with us',
  } satisfies Record<ResourceKind, string>,
  myth: 'You may have heard',
  fact: 'What is known',
  wait: (weeks: number) =>
    plural('en', weeks, {
      one: 'First meeting in about 1 week',
      other: `First meeting in about ${number('en', weeks)} weeks`,
    }),
  country: 'Country',
  countryHelp: 'Type the first letters.',
  unknownCountry: 'We do not know that country. Choose one from the list.',
  here: 'Show',
  keep: 'Remember on this device',
  keepWhy: 'Only the country is kept, in this browser. Somebody else who uses it could see it.',
  forget: 'Forget the country',
  forgotten: 'The country is forgotten here.',
  now: (country: string) => `Now showing: ${country}`,
  close: 'Close',
  moment: 'One moment.',
  stop: 'If it feels worse, stop. You can do this with your eyes open.',
  steps: [
    'Put both feet on the floor. Feel where the chair holds you, and your back, for a moment.',
    'Look around. Name five things you see, four you can touch, three you hear, two you smell, one you taste.',
    'Breathe in while you count to four, and out while you count to six. A few times, without holding.',
    'Say your name, the day and where you are. Then find five things of one colour.',
    'Hold something cool, or let water run over your hands. How does it feel?',
    'Write to somebody near you: “Can you sit with me for a bit? You need not fix anything.”',
  ],
  printTitle: 'Who can help',
  printNote: 'Numbers change. If one does not answer, try the next.',
};

export type ResourceMoreStrings = typeof strings;
