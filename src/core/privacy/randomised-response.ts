import { DENIABLE_ELIGIBLE_MIN } from '../models/poll.js';
import { fraction } from './uniform.js';

/** How often a randomised answer is the true one (`p`), and how often it is a certain other one (`q`). */
export interface Odds {
  readonly p: number;
  readonly q: number;
}

/**
 * p = e^ε/(e^ε+m−1), q = (1−p)/(m−1) for m options. Whatever is sent is at most e^ε times as likely under one truth as
 * under another, so nobody can be held to it: ε-local differential privacy, against the server as well.
 * Source: security notes §3.4; Warner 1965; Kairouz, Bonawitz and Ramage 2016 (k-ary randomised response).
 */
export function odds(options: number, epsilon: number): Odds {
  const weight = Math.exp(epsilon);
  const p = weight / (weight + options - 1);
  return { p, q: (1 - p) / (options - 1) };
}

/** Under 200 people asked it would be noise with a promise on top. */
export const mayRandomise = (eligible: number | undefined): boolean => (eligible ?? 0) >= DENIABLE_ELIGIBLE_MIN;

/**
 * What the device sends instead of the truth: the truth with probability p, else one of the others, each as likely.
 *
 * @param secret 32 random bytes for this person, question and truth, and for nothing else; the keyring derives them
 * (`deniable`). The same bytes give the same answer, so asking again, in this wave or another, tells nothing new: RAPPOR's
 * permanent randomised response (Erlingsson, Pihur and Korolova 2014) without keeping any answer on the device.
 */
export function randomised<Option>(
  options: readonly Option[],
  epsilon: number,
  truth: Option,
  secret: Uint8Array,
): Option {
  if (fraction(secret.subarray(0, 7)) < odds(options.length, epsilon).p) return truth;
  const others = options.filter((option) => option !== truth);
  return others[Math.floor(fraction(secret.subarray(7, 14)) * others.length)] as Option;
}

export interface Estimate {
  readonly value: number;
  /** Standard error. */
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a 95 % interval. */
export const Z95 = 1.959964;

/**
 * π̂ = (c/n − q)/(p − q) with SE = √(λ(1−λ)/n)/(p−q), λ = c/n: unbiased, so it may lie outside 0–1. Clip when drawing and never
 * before: clipped estimates have a bias that adds up over waves.
 * Source: security notes §3.4.
 */
export function estimate(votes: number, people: number, { p, q }: Odds): Estimate {
  const share = votes / people;
  const value = (share - q) / (p - q);
  const error = Math.sqrt((share * (1 - share)) / people) / (p - q);
  return { value, error, low: value - Z95 * error, high: value + Z95 * error };
}
