import { nextFrame, nextTask, waitFor } from './wait.js';

async function collect<E extends Event>(
  target: EventTarget,
  type: string,
  action: () => unknown,
  expected: number,
): Promise<E[]> {
  const seen: E[] = [];
  const listener = (event: Event): void => void seen.push(event as E);
  target.addEventListener(type, listener);
  try {
    await action();
    await waitFor(() => seen.length >= expected, `${expected} × ${type}`);
    // An event too many would come with the next update or task.
    await nextTask();
    await nextFrame();
    await nextTask();
  } finally {
    target.removeEventListener(type, listener);
  }
  if (seen.length !== expected) throw new Error(`Expected ${expected} × ${type}, got ${seen.length}.`);
  return seen;
}

/** Runs `action` and returns the one event of that type it leads to; fails on none (after five seconds) and on a second. */
export async function oneEvent<E extends Event = CustomEvent>(
  target: EventTarget,
  type: string,
  action: () => unknown,
): Promise<E> {
  const [event] = await collect<E>(target, type, action, 1);
  return event as E;
}

/** Runs `action` and fails when an event of that type follows. */
export async function noEvent(target: EventTarget, type: string, action: () => unknown): Promise<void> {
  await collect(target, type, action, 0);
}
