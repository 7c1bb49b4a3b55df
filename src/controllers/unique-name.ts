import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Names given on this page, by who bears them. */
const given = new Map<UniqueName, { readonly wish: string; readonly name: string }>();

/** Gives an element's region a name no other one on the page has, so that whoever moves by regions can tell them apart. */
export class UniqueName implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    given.delete(this);
  }

  /** The wish itself, or with the next free number. A name stays while its wish does. */
  of(wish: string): string {
    const present = given.get(this);
    if (present?.wish === wish) return present.name;
    given.delete(this);
    // Drawn once more after it has left, as a waiting update is.
    if (!this.#host.isConnected) return wish;
    const taken = new Set([...given.values()].map(({ name }) => name));
    let name = wish;
    for (let number = 2; taken.has(name); number += 1) name = `${wish} ${number}`;
    given.set(this, { wish, name });
    return name;
  }
}
