import type { ContentNote } from '../../core/models/content-notes.js';

/** Names of content notes, for those who pick them and those who read them: the topic, never what happened. */
export const strings = {
  /** Before the names, and the heading over the choice. */
  title: 'Content notes',
  groups: {
    self: 'Self and life',
    others: 'Harm by others',
    society: 'Identity and society',
    daily: 'Everyday life',
  },
  notes: {
    suicide: 'Suicide',
    'self-harm': 'Self-harm',
    'eating-and-body': 'Eating and body',
    'substance-use': 'Alcohol and drugs',
    'death-and-grief': 'Death and grief',
    'pregnancy-and-birth-loss': 'Pregnancy and loss',
    'medical-and-hospital': 'Illness and hospital',
    'psychosis-and-dissociation': 'Psychosis and dissociation',
    abuse: 'Abuse',
    'domestic-abuse': 'Abuse at home',
    'sexual-violence': 'Sexual violence',
    'child-harm': 'Harm to children',
    'bullying-and-harassment': 'Bullying and harassment',
    stalking: 'Stalking',
    violence: 'Violence',
    weapons: 'Weapons',
    racism: 'Racism',
    'anti-lgbtq': 'Hate against LGBTQ+ people',
    sexism: 'Sexism',
    'ableism-and-stigma': 'Ableism and stigma',
    'religious-harm': 'Harm around religion',
    'war-and-displacement': 'War and having to flee',
    'police-and-detention': 'Police and detention',
    'work-trauma-and-burnout': 'Work and burnout',
    'money-and-housing': 'Money and housing',
  } satisfies Record<ContentNote, string>,
};

export type ContentNotesStrings = typeof strings;
