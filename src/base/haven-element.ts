import type { CSSResultGroup, CSSResultOrNative } from 'lit';
import { LitElement } from 'lit';
import { hostStyles } from '../styles/host.styles.js';
import { VERSION } from './version.js';

/** What every Haven element shares: the sheet of tokens and host rules before its own, and the version. */
export class HavenElement extends LitElement {
  static readonly version = VERSION;

  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [hostStyles, ...super.finalizeStyles(styles)];
  }
}
