import { isUuid } from '../ids.js';

/** Something this person made here. Ids only: whoever finds this learns nothing that was written. */
export interface OwnItem {
  readonly kind: 'share' | 'reply' | 'reaction';
  /** Of the share or reply; for a reaction, of the share it is on. */
  readonly id: string;
  /** Which reaction. */
  readonly reaction?: string;
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
}

const KEYS = 4;
const ITEMS = 500;
const ROOT = /^[\w-]{43}$/;
const PHRASE = /^[a-z]{3,8}( [a-z]{3,8}){6}$/;
const KIND = /^(share|reply|reaction)$/;
const REACTION = /^[a-z-]{1,32}$/;

const matches = (value: unknown, shape: RegExp): value is string => typeof value === 'string' && shape.test(value);

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? (value as unknown[]).slice(-ITEMS).filter(isObject) : [];

/** Two of these are the same item, whatever the reaction is now. */
export const sameItem = (a: OwnItem, b: OwnItem): boolean => a.kind === b.kind && a.id === b.id;

/** Keeps what has the right shape and drops everything else: storage and channel belong to the whole origin. */
export function parseRecord(value: unknown): KeyringRecord {
  const { keys, items } = isObject(value) ? value : {};
  return {
    keys: list(keys).flatMap(({ root, phrase }) =>
      matches(root, ROOT) ? [{ root, ...(matches(phrase, PHRASE) && { phrase }) }] : [],
    ),
    items: list(items).flatMap(({ kind, id, reaction }) =>
      matches(kind, KIND) && isUuid(id)
        ? [{ kind: kind as OwnItem['kind'], id, ...(matches(reaction, REACTION) && { reaction }) }]
        : [],
    ),
  };
}

/** Both, nothing lost up to the caps; `b` knows the phrase of a key, and the present reaction, better. */
export function joinRecords(a: KeyringRecord, b: KeyringRecord): KeyringRecord {
  const keys = new Map<string, Key>();
  for (const key of [...a.keys, ...b.keys]) keys.set(key.root, { ...keys.get(key.root), ...key });
  const items = a.items.filter((item) => !b.items.some((other) => sameItem(item, other)));
  return { keys: [...keys.values()].slice(0, KEYS), items: [...items, ...b.items].slice(-ITEMS) };
}
