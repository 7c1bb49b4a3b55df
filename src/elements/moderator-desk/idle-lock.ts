import type { Clock } from '../../core/clock.js';

/** Minutes without a press or a key after which the desk locks itself. */
export const IDLE_MINUTES = 30;

/** Calls back when nobody has touched the element for {@link IDLE_MINUTES}, also when the machine slept meanwhile. */
export function idleLock(host: HTMLElement, clock: Clock, lock: () => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = clock.now();
  const check = (): void => {
    clearTimeout(timer);
    const left = last + IDLE_MINUTES * 60_000 - clock.now();
    if (left <= 0) lock();
    else timer = setTimeout(check, left);
  };
  const touched = (): void => {
    last = clock.now();
  };
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'])
    host.addEventListener(type, touched, { signal, passive: true });
  // Timers stand still while a machine sleeps; whoever wakes it must not find it open.
  document.addEventListener('visibilitychange', check, { signal });
  check();
  return () => {
    life.abort();
    clearTimeout(timer);
  };
}
