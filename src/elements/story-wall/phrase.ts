import { html, type TemplateResult } from 'lit';
import '../receipt/define.js';

/** Whoever holds a receipt phrase comes back to what they wrote. */
export const openTop = (): (() => TemplateResult) => () => html`<haven-receipt ask></haven-receipt>`;
