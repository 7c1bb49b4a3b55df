// Made-up evenings with seats, on days from today on. They stand in this browser alone, like everything of the demo.

const DAY = 86_400_000;
const dayFrom = (ago) => new Date(Date.now() + ago * DAY).toISOString().slice(0, 10);

/** The next such weekday, from tomorrow on; 0 is Sunday. */
const next = (weekday) => {
  const ahead = ((weekday - new Date().getDay() + 6) % 7) + 1;
  return dayFrom(ahead);
};

const circle = (prefix) => ({
  id: `${prefix}-circle-${next(4)}`,
  title: 'Listening circle',
  start: `${next(4)}T19:00`,
  duration: 'PT90M',
  zone: 'Europe/London',
  kind: 'listening-circle',
  host: 'Two facilitators',
  place: 'The small library',
  access: ['step-free', 'quiet-room'],
  camera: 'off',
  recorded: false,
  realName: false,
  support: 'A facilitator is there for you in the room next door.',
  leaving: 'You may step out at any time, and come back or not.',
  capacity: 12,
  seats: { waiting: true },
  questions: true,
});

const talk = (prefix) => ({
  id: `${prefix}-talk-${next(2)}`,
  title: 'When the night is long: a talk about sleep',
  start: `${next(2)}T18:00`,
  duration: 'PT75M',
  zone: 'Europe/London',
  kind: 'talk',
  speaker: 'A night nurse',
  link: 'https://meet.example.org/sleep',
  languages: ['en'],
  access: ['captions', 'breaks'],
  camera: 'off',
  realName: false,
  capacity: 40,
  seats: {},
  questions: true,
});

/** By community: an event, and how many others come. */
export const events = {
  'lantern-street': [
    { event: circle('street'), guests: 12 },
    { event: talk('street'), guests: 9 },
  ],
  gallery: [
    { event: circle('gallery'), guests: 10 },
    { event: talk('gallery'), guests: 4 },
  ],
};
