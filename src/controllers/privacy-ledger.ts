import type { PrivacyLedger } from '../core/privacy/privacy-budget.js';
import { parseLedger } from '../core/privacy/privacy-budget.js';
import { keyringSession } from './keyring-session.js';

/** In this page, for where nothing can be stored. */
const pages = new Map<string, string>();
const followed = new Set<string>();

const nameOf = (community: string): string => `haven:spent:${community}`;

// Storage may be out of reach or full: then it holds as long as the page.
function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * The ledger stands where the keys stand: for good on a device that is the person's own, else for as long as the tab. On a
 * shared device the next person has other keys, and a ledger of their own. Whoever has their keys forgotten leaves none.
 */
function storageOf(community: string): Storage | undefined {
  const session = keyringSession(community);
  if (!followed.has(community)) {
    followed.add(community);
    session.subscribe(() => {
      if (!session.ownDevice) quietly(() => localStorage.removeItem(nameOf(community)));
    });
  }
  return quietly(() => (session.ownDevice ? localStorage : sessionStorage));
}

/** What randomised answers from this device have cost so far; undefined when that cannot be read, and nothing may be asked. */
export function readLedger(community: string): PrivacyLedger | undefined {
  const name = nameOf(community);
  const storage = storageOf(community);
  return parseLedger(quietly(() => storage?.getItem(name)) ?? pages.get(name));
}

/** Before the answer is sent: what is not written down is not spent. */
export function writeLedger(community: string, ledger: PrivacyLedger): void {
  const name = nameOf(community);
  const text = JSON.stringify(ledger);
  pages.set(name, text);
  const storage = storageOf(community);
  quietly(() => storage?.setItem(name, text));
}
