import type { Clock, Day } from '../core/clock.js';

/** A clock that stands still until it is told to move. */
export interface TestClock extends Clock {
  /** Goes to noon of a day. */
  set(day: Day): void;
  addDays(days: number): void;
}

const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

export function testClock(day: Day = '2026-03-10'): TestClock {
  let now = noon(day);
  return {
    now: () => now,
    set: (to) => void (now = noon(to)),
    addDays: (days) => void (now += days * 86_400_000),
  };
}
