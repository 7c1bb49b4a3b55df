import type { CSSResultGroup, CSSResultOrNative } from 'lit';
import { LitElement } from 'lit';
import { hostStyles } from '../styles/host.styles.js';
import { VERSION } from './version.js';

/** What every Haven element shares: the sheet of tokens and host rules before its own, and the version. */
export class HavenElement extends LitElement {
  static readonly version = VERSION;

  /** What the first drawing waits for, such as the page's language: nothing is shown only to be replaced. */
  readonly waitsFor: Promise<unknown>[] = [];

  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [hostStyles, styles ?? []].flat(Infinity as 1) as CSSResultOrNative[];
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated || !this.waitsFor.length) return super.scheduleUpdate();
    return Promise.all(this.waitsFor).then(() => super.scheduleUpdate());
  }
}
