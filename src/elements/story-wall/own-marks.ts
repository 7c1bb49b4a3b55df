import type { ReactiveController } from 'lit';
import { keyringSession } from '../../controllers/keyring-session.js';
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
  #leave: (() => void) | undefined;
  #community = '';

  constructor(wall: Wall) {
    super(wall, 'share');
    this.#wall = wall;
    wall.host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#wall.setup.scope.community !== this.#community) this.#follow();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#fetching++;
  }

  /** Own stories of this session, in the order they were written, wherever in the list they stand. */
  get pins(): readonly Share[] {
    return this.#pins;
  }

  /** Asks for them again: something has changed. */
  refresh(): void {
    void this.#fetch();
  }

  #follow(): void {
    this.#leave?.();
    this.#community = this.#wall.setup.scope.community;
    const session = keyringSession(this.#community);
    const changed = (): void => {
      this.reset();
      this.refresh();
    };
    this.#leave = session.subscribe(changed);
    session.ready().then(changed, changed);
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
