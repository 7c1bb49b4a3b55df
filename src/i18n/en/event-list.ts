import type { EventKind } from '../../core/models/event.js';
import type { SeatWord } from '../../core/models/event-seats.js';

/** What stands on the event list before anything is opened. */
export const strings = {
  heading: 'What is on',
  /** Name of the list for those who hear the page. */
  list: 'Events',
  loading: 'Fetching what is on.',
  slow: 'This takes longer than usual.',
  empty: 'Nothing is planned just now.',
  emptyLeft: 'Nothing planned fits what you chose.',
  failed: 'The events cannot be shown just now. It is not your fault.',
  offline: 'There is no connection just now. The events are shown when it is back.',
  /** @param ago such as "2 hours ago" */
  kept: (ago: string) => `No connection just now. This is what was planned ${ago}.`,
  now: 'Happening now',
  next: 'Next',
  cancelled: 'Cancelled',
  tentative: 'Not certain yet',
  /** @param when day and time it was meant for */
  moved: (when: string) => `Moved. It was planned for ${when}.`,
  allDay: 'All day',
  /** @param day the last one */
  until: (day: string) => `until ${day}`,
  /** Between the two times of an event. */
  to: (start: string, end: string) => `${start} – ${end}`,
  /** @param time on the organiser's clocks */
  there: (time: string, zone: string) => `${time} where it is held (${zone})`,
  everybodysTime: 'At this time wherever you are',
  online: 'Online',
  details: 'Details',
  close: 'Close',
  join: 'Join online',
  /** Before the names of content notes. */
  note: 'Content note',
  past: 'Earlier dates',
  later: 'Later dates',
  filters: 'Choose',
  /** @param zone name of the visitor's zone */
  yourTime: (zone: string) => `Times are yours: ${zone}.`,
  everyDay: 'Every day',
  everyWeek: 'Every week',
  everyMonth: 'Every month',
  everyYear: 'Every year',
  repeats: 'Comes back',
  /** @param weekday in the form of the language's calendar */
  everyWeekday: (weekday: string) => `Every ${weekday}`,
  /** @param count 2 or more */
  everySome: {
    day: (count: number) => `Every ${count} days`,
    week: (count: number) => `Every ${count} weeks`,
    month: (count: number) => `Every ${count} months`,
    year: (count: number) => `Every ${count} years`,
  },
  more: (count: number) => (count === 1 ? '1 more date' : `${count} more dates`),
  tooMany: 'This calendar holds more than can be shown here. Some dates are missing.',
  /** Never a number; of other states nothing is said here. */
  seats: { few: 'A few seats left', full: 'Full' } as Partial<Record<SeatWord, string>>,
  kinds: {
    talk: 'Talk',
    webinar: 'Online talk',
    'q-and-a': 'Questions and answers',
    workshop: 'Workshop',
    'first-aid-course': 'Mental health first aid course',
    'moderator-training': 'Training for moderators',
    'peer-group': 'Peer group',
    'drop-in': 'Drop-in hour',
    'listening-circle': 'Listening circle',
    creative: 'Creative evening',
    feedback: 'Your say',
    social: 'Being together',
    clinic: 'Advice desk',
    campaign: 'Day of action',
  } satisfies Record<EventKind, string>,
};

export type EventListStrings = typeof strings;
