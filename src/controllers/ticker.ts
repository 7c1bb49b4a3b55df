import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../core/clock.js';
import { systemClock } from '../core/clock.js';

const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(): void {
  // A little after the full minute, so that "today" has become "yesterday" by then.
  timer = setTimeout(
    () => {
      for (const host of hosts) host.requestUpdate();
      schedule();
    },
    60_050 - (Date.now() % 60_000),
  );
}

/** One timer for all elements of the page that show "today" or "in ten minutes": draws them again each minute. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;

  constructor(host: ReactiveControllerHost, clock: Clock = systemClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** Milliseconds since 1970 at this drawing. */
  get now(): number {
    return this.#clock.now();
  }

  hostConnected(): void {
    hosts.add(this.#host);
    if (!timer) schedule();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  }
}
