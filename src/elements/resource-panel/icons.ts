import { html, type TemplateResult } from 'lit';
import type { ContactKind } from '../../core/models/resource.js';

const bubble = 'M4 5h16v11H9l-5 4z';

/** Lines of 24 × 24, drawn for Haven. */
const paths: Readonly<Record<ContactKind, string>> = {
  phone: 'M7 3 4 5c0 8 7 15 15 15l2-3-5-4-2 2c-3-1-4-3-5-5l2-2z',
  text: `${bubble}M8 9h8M8 12h5`,
  chat: bubble,
  whatsapp: bubble,
  relay: 'M3 6h18v12H3zM7 10h.1M12 10h.1M17 10h.1M8 14h8',
  web: 'M12 3a9 9 0 1 0 .1 0M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
  email: 'M3 6h18v12H3zl9 7 9-7',
  visit: 'M12 21C7 15 5 12 5 10a7 7 0 0 1 14 0c0 2-2 5-7 11zM12 8a2 2 0 1 0 .1 0',
};

export const renderIcon = (kind: ContactKind): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[kind]} /></svg>`;
