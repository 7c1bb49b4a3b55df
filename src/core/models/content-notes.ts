/**
 * Topics a content note can name: what a text is about, never what happened in it. A note gives a reader the choice;
 * it does not protect, and it is never demanded for somebody's identity.
 * Source of the list and of the practice: community guidelines compared in the project's domain notes.
 */
export const CONTENT_NOTES = [
  'suicide',
  'self-harm',
  'eating-and-body',
  'substance-use',
  'death-and-grief',
  'pregnancy-and-birth-loss',
  'medical-and-hospital',
  'psychosis-and-dissociation',
  'abuse',
  'domestic-abuse',
  'sexual-violence',
  'child-harm',
  'bullying-and-harassment',
  'stalking',
  'violence',
  'weapons',
  'racism',
  'anti-lgbtq',
  'sexism',
  'ableism-and-stigma',
  'religious-harm',
  'war-and-displacement',
  'police-and-detention',
  'work-trauma-and-burnout',
  'money-and-housing',
] as const;

export type ContentNote = (typeof CONTENT_NOTES)[number];
