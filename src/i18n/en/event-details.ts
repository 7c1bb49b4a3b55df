import type { EventAccess } from '../../core/models/event.js';

/** What is opened on the event list: what an event is like, adding it to a calendar, and choosing what is shown. */
export const strings = {
  open: 'Open',
  host: 'Who invites',
  speaker: 'Who speaks',
  place: 'Where',
  link: 'Online at',
  page: 'More at',
  languages: 'Language',
  cost: 'Cost',
  room: 'How many',
  /** Never a number: people should not be able to count who is missing. */
  rooms: { small: 'A small group', middle: 'A middle-sized group', large: 'Room for many' },
  access: 'Makes it easier',
  accesses: {
    captions: 'captions',
    'sign-language': 'sign language',
    'step-free': 'step-free way in',
    'quiet-room': 'a quiet room',
    'text-only': 'in writing only',
    breaks: 'breaks',
  } satisfies Record<EventAccess, string>,
  seen: 'Being seen',
  recorded: { yes: 'It is recorded.', no: 'It is not recorded.' },
  camera: { off: 'Cameras stay off.', optional: 'Camera on or off, as you like.', needed: 'It needs your camera.' },
  name: { yes: 'It needs your real name.', no: 'You need no real name.' },
  support: 'If it gets hard',
  leaving: 'Leaving',
  nothing: 'The organiser has not said more.',

  addTitle: 'Add it to your calendar',
  neutral: 'Leave out what it is about',
  neutralWhy: 'Your calendar then shows only the time and the word “Appointment”. Place and link stay here.',
  /** What stands in a calendar in place of a title. */
  appointment: 'Appointment',
  /** Without spaces or signs: a name of a file. */
  fileName: 'appointment',
  file: 'File for any calendar',
  services: { google: 'Google', outlook: 'Outlook', yahoo: 'Yahoo' },
  servicesWhy: 'Google, Outlook and Yahoo open in a new tab and then know the time.',
  remind: 'Remind me before',
  reminders: { none: 'Not at all', hour: 'An hour', day: 'A day' },
  remindWhy:
    'Your calendar reminds you, and not this page. It works with the file in most calendars; Google sets reminders by its own rules.',
  all: 'All dates as a file',
  saved: 'The file is in your downloads.',

  filters: 'What would you like to see?',
  kind: 'Kind',
  mode: 'Online or in person',
  any: 'Everything',
  online: 'Online',
  inPerson: 'In person',
  needs: 'What you need',
  done: 'Done',
  moment: 'One moment.',
};

export type EventDetailsStrings = typeof strings;
