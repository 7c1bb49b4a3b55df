import { parseRecord, type KeyringRecord } from '../core/crypto/keyring-record.js';

/** Storage may be out of reach, full or garbled, and a channel closed: then it is as if nothing were there. */
export function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** The keys kept under a name; nothing when there are none. */
export const read = (storage: () => Storage, name: string): KeyringRecord | undefined =>
  quietly(() => {
    const text = storage().getItem(name);
    return text === null ? undefined : parseRecord(JSON.parse(text));
  });

/** Whether it is kept now. */
export const write = (storage: () => Storage, name: string, record?: KeyringRecord): boolean | undefined =>
  quietly(() => {
    if (record) storage().setItem(name, JSON.stringify(record));
    else storage().removeItem(name);
    return !!record;
  });
