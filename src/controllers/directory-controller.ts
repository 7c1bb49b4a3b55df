import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HavenEvent } from '../base/event.js';
import { warn } from '../base/warn.js';
import type { Backend, ResourcesBackend } from '../core/backend.js';
import { HavenError, toHavenError } from '../core/errors.js';
import type { Directory } from '../core/models/resource.js';
import type { SetupController } from './setup-controller.js';

/** What is to be drawn. Another object exactly when something in it is different. */
export interface DirectorySnapshot {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The last one that came for the present place. */
  readonly directory?: Directory | undefined;
  readonly error?: HavenError | undefined;
}

export interface DirectoryHost extends ReactiveControllerHost, HTMLElement {
  readonly backend?: Backend | undefined;
}

const LOADING: DirectorySnapshot = Object.freeze({ status: 'loading' });

/**
 * Holds who can help in one place: what a first screen needs at once, everything when it is asked for. The place is all
 * that is ever asked; what a person filters or searches for stays in the page. Never throws and never rejects.
 */
export class DirectoryController implements ReactiveController {
  readonly #host: DirectoryHost;
  readonly #setup: SetupController;
  #snapshot: DirectorySnapshot = LOADING;
  #source: ResourcesBackend | undefined;
  #files: readonly string[] = [];
  #country: string | undefined;
  #abort = new AbortController();
  #told = '';

  constructor(host: DirectoryHost, setup: SetupController) {
    this.#host = host;
    this.#setup = setup;
    host.addController(this);
  }

  get snapshot(): DirectorySnapshot {
    return this.#snapshot;
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  hostConnected(): void {
    if (this.#source && this.#snapshot.status === 'loading') void this.#ask('first');
  }

  /** Opens the host's files and its backend's directory anew. */
  open(files: readonly string[], country: string | undefined): Promise<boolean> {
    const { value, backend } = this.#setup;
    this.#files = files;
    this.#source = value.openDirectory?.(files, backend?.resources) ?? backend?.resources;
    return this.show(country);
  }

  /** Turns to another place; resolves with whether something of it can be shown. */
  show(country: string | undefined): Promise<boolean> {
    this.#country = country;
    this.#set(LOADING);
    return this.#ask('first');
  }

  /** Everything for the place. What is there already stays when that fails. */
  complete(): Promise<boolean> {
    const { directory } = this.#snapshot;
    return directory && !directory.complete ? this.#ask('all') : Promise.resolve(!!directory);
  }

  /** Asks once more for what could not be had. */
  retry(): Promise<boolean> {
    return this.open(this.#files, this.#country);
  }

  /** Codes of the countries something is known of; none where that cannot be told now. */
  async countries(): Promise<readonly string[]> {
    try {
      return (await this.#source?.countries(this.#setup.scope)) ?? [];
    } catch {
      return [];
    }
  }

  async #ask(part: 'first' | 'all'): Promise<boolean> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const country = this.#country;
    try {
      if (!this.#source) throw new HavenError('unsupported');
      const directory = await this.#source.directory(
        this.#setup.scope,
        { part, ...(country && { country }) },
        { signal },
      );
      if (signal.aborted) return false;
      this.#set({ status: 'ready', directory });
      this.#tell(directory);
      return true;
    } catch (thrown) {
      if (signal.aborted) return false;
      const error = toHavenError(thrown);
      const { directory } = this.#snapshot;
      this.#set({
        status: directory ? 'ready' : 'failed',
        directory,
        error: error instanceof HavenError ? error : new HavenError('unavailable', { cause: error }),
      });
      return false;
    }
  }

  /** For the host alone, and once for the same rows. */
  #tell({ refused, refusedCount }: Directory): void {
    const [first] = refused;
    const key = JSON.stringify([refusedCount, first]);
    if (!first || key === this.#told) return;
    this.#told = key;
    this.#host.dispatchEvent(
      new HavenEvent('haven-directory-refused', { count: refusedCount, refused }, { bubbling: true }),
    );
    const { source, row, field, reason } = first;
    warn(
      `The directory has ${refusedCount} that cannot be shown; first: ${source}, ${row}, ${field}: ${reason}. Listen to haven-directory-refused for all.`,
    );
  }

  #set(snapshot: DirectorySnapshot): void {
    this.#snapshot = snapshot;
    this.#host.requestUpdate();
  }
}
