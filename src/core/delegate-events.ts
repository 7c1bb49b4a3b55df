import type { HeldEventsBackend } from './backend.js';
import { delegate } from './delegate.js';

// Apart from `delegate`, because pages without events need none of it.

export const EVENTS_METHODS = [
  'list',
  'create',
  'edit',
  'cancel',
  'hosted',
  'questions',
  'takeSeat',
  'giveBack',
  'ownSeat',
  'ask',
  'ownQuestion',
  'withdrawQuestion',
] as const;

export type EventsMethod = (typeof EVENTS_METHODS)[number];

export const delegateEvents = (
  home: () => Omit<HeldEventsBackend, 'watch'> | Promise<Omit<HeldEventsBackend, 'watch'>>,
): Omit<HeldEventsBackend, 'watch'> => delegate<HeldEventsBackend, EventsMethod>(EVENTS_METHODS, home);
