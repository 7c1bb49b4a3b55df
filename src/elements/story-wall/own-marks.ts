import type { ReactiveController } from 'lit';
import { keyringSession } from '../../controllers/keyring-session.js';
import type { Backend } from '../../core/backend.js';
import { toHavenError } from '../../core/errors.js';
import { parseShare, type Share } from '../../core/models/share.js';
import { OwnCheck } from './own-check.js';
import type { Wall } from './wall.js';

/** How many of the latest own stories stand on top. */
const PINS = 5;

/** Which stories are the person's own: marked where they stand, and the latest of this session shown on top. */
export class OwnMarks extends OwnCheck implements ReactiveController {
  readonly #wall: Wall;
  #pins: readonly Share[] = [];
  #fetching = 0;
  #leave = new AbortController();
  #community = '';
  #backend: Backend | undefined;

  constructor(wall: Wall) {
    super(wall, 'share');
    this.#wall = wall;
    wall.host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    const { scope, backend } = this.#wall.setup;
    if (scope.community !== this.#community || backend !== this.#backend) this.#follow();
  }

  hostDisconnected(): void {
    this.#leave.abort();
    this.#fetching++;
  }

  /** Own stories of this session, in the order they were written, wherever in the list they stand. */
  get pins(): readonly Share[] {
    return this.#pins;
  }

  #follow(): void {
    this.#leave.abort();
    const { signal } = (this.#leave = new AbortController());
    const { scope, backend } = this.#wall.setup;
    this.#community = scope.community;
    this.#backend = backend;
    const session = keyringSession(scope.community);
    const changed = (): void => {
      if (signal.aborted) return;
      this.reset();
      void this.#fetch();
    };
    signal.addEventListener('abort', session.subscribe(changed));
    session.ready().then(changed, changed);
    try {
      backend?.shares?.watch?.(scope, () => signal.aborted || void this.#fetch(), { signal });
    } catch {
      // They are still asked for when the person writes.
    }
  }

  async #fetch(): Promise<void> {
    const { scope, backend } = this.#wall.setup;
    const run = ++this.#fetching;
    const ids = keyringSession(scope.community).items.flatMap(({ kind, id }) => (kind === 'share' ? [id] : []));
    const pins: Share[] = [];
    for (const id of ids.slice(-PINS)) {
      try {
        pins.push(parseShare(await backend?.shares?.get(scope, id)));
      } catch (thrown) {
        const error = toHavenError(thrown);
        const before = this.#pins.find((pin) => pin.id === id);
        // What only cannot be asked for just now stays; what was withdrawn goes.
        if (before && !('code' in error && error.code === 'not-found')) pins.push(before);
      }
    }
    if (run !== this.#fetching || JSON.stringify(pins) === JSON.stringify(this.#pins)) return;
    this.#pins = pins;
    this.#wall.draw();
  }
}
