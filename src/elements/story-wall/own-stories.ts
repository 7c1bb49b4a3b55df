import type { ReactiveController } from 'lit';
import { whenKeys } from '../../controllers/keys-watch.js';
import type { Share } from '../../core/models/share.js';
import type { OwnMarks } from './own-marks.js';
import type { Wall } from './wall.js';

/**
 * Which of the stories are the person's own. Most readers have written nothing: until this browser holds keys, or
 * is about to, nothing is fetched for telling them apart, and every story is somebody else's.
 */
export class OwnStories implements ReactiveController {
  readonly #wall: Wall;
  #marks: OwnMarks | undefined;
  /** Keys are there, so what is new may be the person's own. */
  #due = false;
  #community = '';
  #leave = new AbortController();

  constructor(wall: Wall) {
    this.#wall = wall;
    wall.host.addController(this);
  }

  hostUpdated(): void {
    const { community } = this.#wall.setup.scope;
    if (this.#due || community === this.#community) return;
    this.#community = community;
    this.#leave.abort();
    this.#leave = new AbortController();
    whenKeys(community, () => void this.#load(), this.#leave.signal);
  }

  hostDisconnected(): void {
    this.#community = '';
    this.#leave.abort();
  }

  async #load(): Promise<void> {
    this.#due = true;
    try {
      const { OwnMarks } = await import('./own-marks.js');
      this.#marks = new OwnMarks(this.#wall);
    } catch {
      // Reading and answering work without.
      this.#due = false;
    }
    this.#wall.draw();
  }

  isMine(share: Share): boolean {
    return this.#marks?.isMine(share) ?? false;
  }

  /** How many of the stories that came meanwhile are certain to be from others. */
  foreign(fresh: readonly Share[]): number {
    const marks = this.#marks;
    if (!marks) return this.#due ? 0 : fresh.length;
    return fresh.filter((share) => marks.isForeign(share)).length;
  }

  /** Finds out about stories that are shown, or wait to be. */
  look(shares: readonly Share[]): void {
    this.#marks?.look(shares);
  }

  /** Own stories that came meanwhile: they stand at once where their author looks for them. */
  get pins(): readonly Share[] {
    const { pages, fresh, status } = this.#wall.live.snapshot;
    const { order, topic, without = [] } = this.#wall.query;
    const marks = this.#marks;
    if (!marks || order !== 'newest' || (status !== 'ready' && status !== 'empty')) return [];
    const shown = new Set(pages[0]?.items?.map(({ id }) => id));
    const own = [...marks.pins, ...fresh.filter((share) => marks.isMine(share))];
    return [...new Map(own.map((share) => [share.id, share])).values()].filter(
      ({ id, topic: at, notes }) =>
        !shown.has(id) && (!topic || topic === at) && !without.some((note) => notes.includes(note)),
    );
  }
}
