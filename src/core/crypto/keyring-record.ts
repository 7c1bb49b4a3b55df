import { isUuid } from '../ids.js';

/** Something this person made here. Ids only: whoever finds this learns nothing that was written. */
export interface OwnItem {
  readonly kind: 'share' | 'reply' | 'reaction' | 'report';
  /** Of the share, reply or report; for a reaction, of the share it is on. */
  readonly id: string;
  /** Which reaction. */
  readonly reaction?: string;
  /** Of a report: the number its secrets are made with. */
  readonly slot?: number;
}

/** The newest key ring of the moderators that was accepted here, so that nobody can bring back an older one. */
export interface SeenRing {
  readonly epoch: number;
  /** Hash of the ring, base64url. */
  readonly hash: string;
  /** Public key of the root that signed it, base64url. */
  readonly root: string;
}

/** A root in base64url, and the phrase it came from where that is known. */
export interface Key {
  readonly root: string;
  readonly phrase?: string;
}

/** What is stored, and what tabs tell each other. The first key is the one for new things. */
export interface KeyringRecord {
  readonly keys: readonly Key[];
  readonly items: readonly OwnItem[];
  readonly ring?: SeenRing | undefined;
}

const KEYS = 4;
const ITEMS = 500;
const ROOT = /^[\w-]{43}$/;
const PHRASE = /^[a-z]{3,8}( [a-z]{3,8}){6}$/;
const KIND = /^(share|reply|reaction|report)$/;
const REACTION = /^[a-z-]{1,32}$/;

const matches = (value: unknown, shape: RegExp): value is string => typeof value === 'string' && shape.test(value);

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? (value as unknown[]).slice(-ITEMS).filter(isObject) : [];

/** Two of these are the same item, whatever the reaction is now. */
export const sameItem = (a: OwnItem, b: OwnItem): boolean => a.kind === b.kind && a.id === b.id;

function seenRing(value: unknown): { ring?: SeenRing } {
  const { epoch, hash, root } = isObject(value) ? value : {};
  return isNumber(epoch) && matches(hash, ROOT) && matches(root, ROOT) ? { ring: { epoch, hash, root } } : {};
}

/** Keeps what has the right shape and drops everything else: storage and channel belong to the whole origin. */
export function parseRecord(value: unknown): KeyringRecord {
  const { keys, items, ring } = isObject(value) ? value : {};
  return {
    keys: list(keys).flatMap(({ root, phrase }) =>
      matches(root, ROOT) ? [{ root, ...(matches(phrase, PHRASE) && { phrase }) }] : [],
    ),
    items: list(items).flatMap(({ kind, id, reaction, slot }) =>
      matches(kind, KIND) && isUuid(id)
        ? [
            {
              kind: kind as OwnItem['kind'],
              id,
              ...(matches(reaction, REACTION) && { reaction }),
              ...(isNumber(slot) && { slot }),
            },
          ]
        : [],
    ),
    ...seenRing(ring),
  };
}

/** Both, nothing lost up to the caps; `b` knows the phrase of a key, the present reaction, and a change of root better. */
export function joinRecords(a: KeyringRecord, b: KeyringRecord): KeyringRecord {
  const keys = new Map<string, Key>();
  for (const key of [...a.keys, ...b.keys]) keys.set(key.root, { ...keys.get(key.root), ...key });
  const items = a.items.filter((item) => !b.items.some((other) => sameItem(item, other)));
  const older = a.ring?.root === b.ring?.root && (a.ring?.epoch ?? 0) > (b.ring?.epoch ?? 0);
  const ring = older ? a.ring : (b.ring ?? a.ring);
  return {
    keys: [...keys.values()].slice(0, KEYS),
    items: [...items, ...b.items].slice(-ITEMS),
    ...(ring && { ring }),
  };
}
