import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../core/backend.js';
import type { Scope } from '../core/scope.js';
import { isCommunity } from '../core/scope.js';
import { unusable } from '../base/warn.js';
import type { Setup } from './setup.js';
import { DEFAULT_COMMUNITY } from './setup.js';
import { SetupConsumer } from './setup-context.js';

export interface SetupHost extends ReactiveControllerHost, HTMLElement {
  /** Set on the element itself, it wins over what is around it. */
  backend?: Backend | undefined;
}

/** Which community and which backend an element works with: its own property, else the nearest `<haven-community>`. */
export class SetupController implements ReactiveController {
  #value: Setup = { community: DEFAULT_COMMUNITY };
  #backend: Backend | undefined;
  #community = '';

  readonly #host: SetupHost;
  readonly #changed: (() => void) | undefined;

  /** @param changed called when community or backend are others than before: what was loaded is stale then */
  constructor(host: SetupHost, changed?: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
    new SetupConsumer(host, (value) => (this.#value = value));
  }

  hostUpdate(): void {
    const { backend } = this;
    const { community } = this.scope;
    if (backend === this.#backend && community === this.#community) return;
    this.#backend = backend;
    this.#community = community;
    this.#changed?.();
  }

  /** The community's own words for a section, for a `LocalizeController`. */
  readonly strings = (section: string): Readonly<Record<string, unknown>> | undefined => this.#value.strings?.[section];

  get value(): Setup {
    return this.#value;
  }

  get backend(): Backend | undefined {
    return this.#host.backend ?? this.#value.backend;
  }

  get scope(): Scope {
    const { community } = this.#value;
    if (isCommunity(community)) return { community };
    unusable('community');
    return { community: DEFAULT_COMMUNITY };
  }
}
