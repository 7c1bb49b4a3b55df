import type { Keys } from './keys.js';

/** Copies after a press, and says whether it worked. */
export class Copying {
  readonly #keys: Keys;
  #worked: boolean | undefined;

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  get said(): string {
    const { t } = this.#keys;
    return this.#worked === undefined ? '' : this.#worked ? t.copied : t.copyFailed;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#worked = true;
    } catch {
      this.#worked = false;
    }
    this.#keys.draw();
  }
}
