/** Where every part of Haven takes the time from; replaced in tests, and in demos that stand still. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A calendar day as `YYYY-MM-DD`, always in UTC so that a stored day tells nothing of where its author is. */
export type Day = string;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Today: the only time Haven stores of what a member does. */
export const today = (clock: Clock): Day => new Date(clock.now()).toISOString().slice(0, 10);

export const isDay = (value: unknown): value is Day => typeof value === 'string' && DAY.test(value);
