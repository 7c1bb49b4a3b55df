import type { Uniform } from './uniform.js';

/** ε of the noise in a breakdown: sd 1.36 votes, 95 of 100 draws within ±3. */
export const BREAKDOWN_EPSILON = 1;

/**
 * Two-sided geometric noise: a whole number X with P(X = x) = (1−α)/(1+α) · α^|x| and α = e^(−ε), drawn as the difference of
 * two geometric numbers. Added to each count of a table in which everybody stands in one cell, it makes the table
 * ε-differentially private: with or without any one person it is at most e^ε times as likely. (A changed vote moves two
 * cells and costs 2ε.)
 *
 * Draw once and keep only the noisy count: what is drawn again can be averaged away, and what is kept beside the true
 * count can be subtracted.
 * Source: security notes §3.4; Ghosh, Roughgarden and Sundararajan 2009, "Universally utility-maximizing privacy mechanisms".
 */
export function geometricNoise(epsilon: number, uniform: Uniform): number {
  // P(G ≥ g) = α^g, so G = ⌊ln U / ln α⌋ with U in (0, 1].
  const geometric = (): number => Math.floor(Math.log(1 - uniform()) / -epsilon);
  // A −0 would be another answer to whoever compares.
  return geometric() - geometric() + 0;
}

/** Standard deviation of that noise: √(2α)/(1−α). Source: security notes §3.4. */
export function noiseDeviation(epsilon: number): number {
  const alpha = Math.exp(-epsilon);
  return Math.sqrt(2 * alpha) / (1 - alpha);
}

/** P(|X| ≤ `within`) = 1 − 2·α^(within+1)/(1+α), the sum of both tails left out. */
export function noiseWithin(epsilon: number, within: number): number {
  const alpha = Math.exp(-epsilon);
  return 1 - (2 * alpha ** (within + 1)) / (1 + alpha);
}
