import type { Day } from '../clock.js';
import { isDay } from '../clock.js';
import { HavenError } from '../errors.js';
import { base64url, fromBase64url, randomIds } from '../ids.js';
import type { KeyRing, RingMember, SignedKeyRing } from '../models/key-ring.js';
import { parseKey, record, refuse } from '../models/parse.js';
import { cleanText } from '../text.js';
import { isHybridRecipient } from './age-keys.js';
import { canonicalJson } from './canonical.js';
import type { SeenRing } from './keyring-record.js';
import { hashSecret, hashText } from './keyring.js';
import { publicKeyOf, signText, verifyText } from './signing.js';

export interface RingCheck {
  readonly community: string;
  readonly today: Day;
  /** Fingerprint of the root as it stands in the page, from {@link fingerprintOf}. Without it the first root seen is believed. */
  readonly pin?: string;
  readonly seen?: SeenRing;
}

/** The community's root key, which signs key rings. The seed lies outside the backend: on paper, or in a safe. */
export interface RootKey {
  /** 32 random bytes, base64url. Whoever has them decides who can read. */
  readonly seed: string;
  /** Ed25519 public key, base64url. */
  readonly root: string;
}

export const RING_MEMBERS_MAX = 5;
const NAME_MAX = 60;

const wrong = (why: string): never => {
  throw new HavenError('unsupported', { field: `key-ring.${why}` });
};

const unique = (values: readonly (string | undefined)[]): boolean => {
  const there = values.filter((value) => value !== undefined);
  return new Set(there).size === there.length;
};

function parseMember(value: unknown): RingMember {
  const get = record(value, 'member');
  const key = (each: unknown, field: string): string | undefined =>
    each === undefined ? undefined : parseKey(each, field);
  const access = get('access', key);
  const signer = get('signer', key);
  return {
    name: get('name', (name, field) =>
      typeof name === 'string' && name && name.length <= NAME_MAX && cleanText(name) === name ? name : refuse(field),
    ),
    recipient: get('recipient', (each, field) => (isHybridRecipient(each) ? each : refuse(field))),
    ...(access && { access }),
    ...(signer && { signer }),
  };
}

/** @throws {HavenError} `unsupported`, field `key-ring.members` or `key-ring.shape` */
function parseRing(text: string): KeyRing {
  const read = (): KeyRing => {
    const get = record(JSON.parse(text) as unknown, 'ring');
    const previous = get('previous', (value, field) => (value === undefined ? undefined : parseKey(value, field)));
    return {
      v: get('v', (value, field) => (value === 1 ? value : refuse(field))),
      community: get('community', (value, field) => (typeof value === 'string' ? value : refuse(field))),
      epoch: get('epoch', (value, field) =>
        Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : refuse(field),
      ),
      members: get('members', (value) => (Array.isArray(value) ? (value as RingMember[]) : [])),
      notAfter: get('notAfter', (value, field) => (isDay(value) ? value : refuse(field))),
      ...(previous && { previous }),
    };
  };
  const ring = quietly(read) ?? wrong('shape');
  const members = quietly(() => ring.members.map(parseMember)) ?? [];
  const sound =
    members.length > 0 &&
    members.length <= RING_MEMBERS_MAX &&
    unique(members.map(({ name }) => name)) &&
    unique(members.map(({ recipient }) => recipient)) &&
    unique(members.map(({ access }) => access)) &&
    unique(members.map(({ signer }) => signer));
  return sound ? { ...ring, members } : wrong('members');
}

function quietly<Answer>(act: () => Answer): Answer | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * The ring inside, when its root has signed exactly these characters and everything in it is sound; whether it may be used
 * today, here and after another is for {@link checkKeyRing}. `unsupported` with field `key-ring.shape`, `.signature` or `.members`.
 */
export function readKeyRing(signed: SignedKeyRing): KeyRing {
  const { ring, root, signature } = signed;
  if (![ring, root, signature].every((part) => typeof part === 'string')) wrong('shape');
  if (!verifyText(ring, signature, root)) wrong('signature');
  const read = parseRing(ring);
  // One ring has one spelling, so it has one hash.
  return canonicalJson(read) === ring ? read : wrong('shape');
}

/**
 * The ring, when anything may be sealed to it. Nobody falls back to an older or to no ring: what is refused here is told.
 *
 * Throws `unsupported` with a field that says why: `key-ring.shape` (not a ring), `.signature`, `.community` (of another
 * one), `.pin` (another root than the page names), `.root` (another root than before), `.older` (a lower epoch than this device has seen),
 * `.forked` (another ring of the same epoch), `.chain` (does not follow the one before), `.expired`, `.members` (none, more than
 * five, one twice, or one that is no hybrid recipient).
 */
export async function checkKeyRing(
  signed: SignedKeyRing,
  { community, today, pin, seen }: RingCheck,
): Promise<KeyRing> {
  const ring = readKeyRing(signed);
  if (ring.community !== community) wrong('community');
  if (pin !== undefined && (await fingerprintOf(signed.root)) !== pin) wrong('pin');
  if (seen) {
    // A new root is for a page that pins it: then somebody has said so.
    if (signed.root !== seen.root && pin === undefined) wrong('root');
    if (signed.root === seen.root) {
      if (ring.epoch < seen.epoch) wrong('older');
      if (ring.epoch === seen.epoch && (await hashText(signed.ring)) !== seen.hash) wrong('forked');
      if (ring.epoch === seen.epoch + 1 && ring.previous !== seen.hash) wrong('chain');
    }
  }
  if (today > ring.notAfter) wrong('expired');
  return ring;
}

/** What to remember of an accepted ring, for the next {@link checkKeyRing}. */
export const seenOf = async ({ ring, root }: SignedKeyRing, { epoch }: KeyRing): Promise<SeenRing> => ({
  epoch,
  hash: await hashText(ring),
  root,
});

/** A new root key. */
export function createRoot(): RootKey {
  const seed = base64url(randomIds.bytes(32));
  return { seed, root: publicKeyOf(seed) };
}

/** The root key of a seed, as from its paper copy. */
export const rootOf = (seed: string): RootKey => ({ seed, root: publicKeyOf(seed) });

/** Signs a ring; refuses, as `readKeyRing` does, one that nobody could use. */
export function signKeyRing(ring: KeyRing, { seed, root }: RootKey): SignedKeyRing {
  const text = canonicalJson(ring);
  const signed = { ring: text, root, signature: signText(text, seed) };
  readKeyRing(signed);
  return signed;
}

/** Hash of a ring, which the next one names as `previous`. */
export const ringHash = async (ring: KeyRing): Promise<string> => hashText(canonicalJson(ring));

/** The ring that follows another: one epoch further, and chained to it. */
export const nextKeyRing = async (
  before: KeyRing,
  change: { readonly members: readonly RingMember[]; readonly notAfter: Day },
): Promise<KeyRing> => ({ ...before, ...change, epoch: before.epoch + 1, previous: await ringHash(before) });

/** Fingerprint of a root, for the page to pin: base64url of the SHA-256 of the public key. */
export const fingerprintOf = async (root: string): Promise<string> => hashSecret(root);

/** The first 66 bits of the fingerprint as six words, to compare with a poster or on the telephone. */
export async function fingerprintWords(root: string): Promise<readonly string[]> {
  const bytes = fromBase64url(await fingerprintOf(root));
  const { words } = await import('./words.js');
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 6 }, (_, i) => words[parseInt(bits.slice(11 * i, 11 * (i + 1)), 2)]!);
}
