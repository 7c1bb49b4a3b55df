import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';
import type { Tier } from '../../core/models/report.js';

/** A shape for each, so that nothing depends on colour; none of them alarms. */
const shapes: Readonly<Record<Tier, SVGTemplateResult>> = {
  urgent: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />`,
  safety: svg`<path d="M8 1.5 13.5 3.5V8c0 3.5-2.4 5.6-5.5 6.5C4.9 13.6 2.5 11.5 2.5 8V3.5Z" />`,
  worry: svg`<path d="M8 13.8C3.6 10.6 1.8 8.4 1.8 5.9 1.8 4 3.2 2.7 4.9 2.7c1.3 0 2.5.8 3.1 2.1.6-1.3 1.8-2.1 3.1-2.1 1.7 0 3.1 1.3 3.1 3.2 0 2.5-1.8 4.7-6.2 7.9Z" />`,
  rules: svg`<path d="M3 3.5h10M3 8h10M3 12.5h6" />`,
  other: svg`<circle cx="8" cy="8" r="5.5" />`,
};

/** Decoration: the word stands beside it. */
export const renderTierIcon = (tier: Tier): TemplateResult =>
  html`<svg class="tier" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shapes[tier]}</svg>`;
