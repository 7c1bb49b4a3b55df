import type { ContentNote } from '../../core/models/content-notes.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import type { ContentNotesStrings } from '../../i18n/en/content-notes.js';

const from = (note: ContentNote): number => CONTENT_NOTES.indexOf(note);

/** The notes as they are offered: four groups, in the order of the list. */
export const NOTE_GROUPS: readonly (readonly [keyof ContentNotesStrings['groups'], readonly ContentNote[]])[] = [
  ['self', CONTENT_NOTES.slice(0, from('abuse'))],
  ['others', CONTENT_NOTES.slice(from('abuse'), from('racism'))],
  ['society', CONTENT_NOTES.slice(from('racism'), from('work-trauma-and-burnout'))],
  ['daily', CONTENT_NOTES.slice(from('work-trauma-and-burnout'))],
];
