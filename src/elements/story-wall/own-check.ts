import { keyringSession } from '../../controllers/keyring-session.js';
import type { SecretLabel } from '../../core/crypto/keyring.js';
import { secretBehind } from '../../controllers/own-secrets.js';
import type { Wall } from './wall.js';

interface Item {
  readonly id: string;
  readonly capability: string;
}

/** Which items a key of this session opens. The comparing is done here, in the page; nobody is asked. */
export class OwnCheck {
  readonly #wall: Wall;
  readonly #label: SecretLabel;
  /** By capability: true for own ones. */
  readonly #known = new Map<string, boolean>();
  #asked: readonly Item[] = [];
  #run = 0;

  constructor(wall: Wall, label: SecretLabel) {
    this.#wall = wall;
    this.#label = label;
  }

  isMine({ capability }: Item): boolean {
    return this.#known.get(capability) === true;
  }

  /** True once it is certain that somebody else wrote it. */
  isForeign({ capability }: Item): boolean {
    return this.#known.get(capability) === false;
  }

  /** Finds out about items that are shown. */
  look(items: readonly Item[]): void {
    this.#asked = items;
    if (items.some(({ capability }) => !this.#known.has(capability))) void this.#compare();
  }

  /** Other keys are there than before. */
  reset(): void {
    this.#known.clear();
    void this.#compare();
  }

  async #compare(): Promise<void> {
    const { scope } = this.#wall.setup;
    const session = keyringSession(scope.community);
    const run = ++this.#run;
    await session.ready();
    for (const item of this.#asked) {
      if (this.#known.has(item.capability)) continue;
      const mine = session.hasKeys && !!(await secretBehind(scope, this.#label, item).catch(() => undefined));
      if (run !== this.#run) return;
      this.#known.set(item.capability, mine);
    }
    this.#wall.draw();
  }
}
