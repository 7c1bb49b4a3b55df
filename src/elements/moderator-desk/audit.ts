import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
export class Audit {
  constructor(_desk: Desk) {}
  close(): void {}
  render(): TemplateResult {
    return html``;
  }
}
