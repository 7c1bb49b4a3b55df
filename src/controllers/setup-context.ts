import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Setup } from './setup.js';
import { setupContext } from './setup.js';

// The community protocol for contexts, in the package's own words: its events, key and types. Its two controllers can do more
// than is needed here, and every page would fetch them before its first element.

type Take = (value: Setup, leave?: () => void) => void;

/** Gives a setup to whoever inside `host` asks for it, and again after each change. */
export class SetupProvider {
  /** By callback: who asked, and how to end it. Both stay the same as long as the question stands. */
  readonly #asking = new Map<Take, readonly [from: Element, leave: () => void]>();
  #value: Setup;

  constructor(host: HTMLElement, value: Setup) {
    this.#value = value;
    const answers = (event: Event & { context: unknown; contextTarget?: Element }): Element | undefined => {
      const from = event.contextTarget ?? (event.composedPath()[0] as Element);
      if (event.context !== setupContext || from === host) return undefined;
      event.stopPropagation();
      return from;
    };
    host.addEventListener('context-request', (event) => {
      const take = event.callback as Take;
      const from = answers(event);
      if (!from) return;
      const known = this.#asking.get(take) ?? [from, () => void this.#asking.delete(take)];
      if (event.subscribe) this.#asking.set(take, known);
      take(this.#value, event.subscribe ? known[1] : undefined);
    });
    // A provider that has come late is asked by all of ours; those outside of it come back.
    host.addEventListener('context-provider', (event) => {
      if (!answers(event)) return;
      for (const [take, [from]] of this.#asking) {
        from.dispatchEvent(new ContextEvent(setupContext, from, take, true));
      }
    });
  }

  get value(): Setup {
    return this.#value;
  }

  setValue(value: Setup): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const [take, [, leave]] of this.#asking) take(value, leave);
  }
}

/** Asks for the setup around an element while it is in a page. */
export class SetupConsumer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #take: Take;
  #leave: (() => void) | undefined;

  /** @param take gets the setup at once, and after each change, also when it comes from somebody nearer */
  constructor(host: ReactiveControllerHost & Element, take: (value: Setup) => void) {
    this.#host = host;
    this.#take = (value, leave) => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      take(value);
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent(setupContext, this.#host, this.#take, true));
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
