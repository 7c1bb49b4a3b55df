import { deleteDB } from 'idb';

let count = 0;

/** A database nobody else uses: all files of a run share one browser profile. */
export const freshName = (): string => `haven-test-${crypto.randomUUID()}-${count++}`;

export const remove = (name: string): Promise<void> => deleteDB(name);

/** Replaces a global of the browser until the answer is called. */
export function replaceGlobal(name: string, descriptor: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { configurable: true, ...descriptor });
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
}

/** A browser that has no IndexedDB at all. */
export const withoutIndexedDb = (): (() => void) => replaceGlobal('indexedDB', { value: undefined });

/** Replaces a method of a prototype of the browser until the answer is called. */
export function replaceMethod<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  method: (original: Owner[Name]) => Owner[Name],
): () => void {
  const before = owner[name];
  owner[name] = method(before);
  return () => {
    owner[name] = before;
  };
}
