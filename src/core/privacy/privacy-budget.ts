import type { Day } from '../clock.js';
import { isDay } from '../clock.js';

/** Most ε a device may spend in a quarter: past it the poll says that it will not ask. Source: security notes §3.4. */
export const BUDGET = 4;
/** A quarter, counted back from today. */
export const BUDGET_DAYS = 91;
/** Rounding of sums like ln 3 + ln 3 + ln 3. */
const TINY = 1e-9;
const ENTRIES_MAX = 200;

/** One randomised answer that was given from this device. */
export interface Spending {
  /** Hash of the secret that randomised it: says neither question nor answer. */
  readonly key: string;
  readonly epsilon: number;
  readonly day: Day;
}

/** What this device has spent. Kept on the device alone. */
export type PrivacyLedger = readonly Spending[];

const since = (today: Day): Day =>
  new Date(Date.parse(`${today}T00:00:00Z`) - BUDGET_DAYS * 86_400_000).toISOString().slice(0, 10);

/** Entries of the last quarter. Days to come stay: a clock that was ahead must not make anything free. */
const recent = (ledger: PrivacyLedger, today: Day): PrivacyLedger => ledger.filter(({ day }) => day > since(today));

/** Σε of the last quarter. Fresh answers add up: ε = ln 3 each week for a year would be 57, which hides nothing. */
export const spent = (ledger: PrivacyLedger, today: Day): number =>
  recent(ledger, today).reduce((sum, { epsilon }) => sum + epsilon, 0);

const known = (ledger: PrivacyLedger, key: string): boolean => ledger.some((entry) => entry.key === key);

/** Whether one more answer may be asked for. The same answer again (the same key) tells nothing new and costs nothing. */
export const mayAsk = (ledger: PrivacyLedger, today: Day, epsilon: number, key?: string): boolean =>
  (key !== undefined && known(ledger, key)) || spent(ledger, today) + epsilon <= BUDGET + TINY;

/** The ledger after an answer; write it down before the answer is sent. */
export const spend = (ledger: PrivacyLedger, entry: Spending): PrivacyLedger =>
  known(ledger, entry.key) ? ledger : [...recent(ledger, entry.day), entry];

const isSpending = (value: unknown): value is Spending => {
  const { key, epsilon, day } = (value ?? {}) as Partial<Record<keyof Spending, unknown>>;
  return typeof key === 'string' && key.length <= 100 && typeof epsilon === 'number' && epsilon > 0 && isDay(day);
};

/**
 * A ledger as it was kept. Where it cannot be read nothing may be asked: who could clear it by damaging it would be
 * asked again and again.
 */
export function parseLedger(text: string | null | undefined): PrivacyLedger | undefined {
  if (text === null || text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length <= ENTRIES_MAX && value.every(isSpending)
      ? value.map(({ key, epsilon, day }) => ({ key, epsilon, day }))
      : undefined;
  } catch {
    return undefined;
  }
}
