import { html, type TemplateResult } from 'lit';
import { HavenEvent } from '../../base/event.js';
import { hostLink } from '../../controllers/host-links.js';
import { storyMoreSection } from '../../i18n/sections/story-more.js';
import type { Wall } from './wall.js';

/* eslint-disable lit-a11y/accessible-name -- words given as `.textContent` take one node, as children they take two */

export type ReportKind = 'share' | 'reply' | 'thread';

/** Tells the host that somebody wants to report an item; false when the host does something else than usual. */
export const requestReport = ({ host }: Wall, kind: ReportKind, id: string): boolean =>
  host.dispatchEvent(new HavenEvent('haven-report-request', { kind, id }, { bubbling: true, cancelable: true }));

/** Opens the report dialog where the backend takes reports; false where it does not. */
export function openDialog(wall: Wall, kind: ReportKind, id: string): boolean {
  if (!wall.setup.backend?.reports) return false;
  const failed = (): void => wall.say(wall.t(storyMoreSection).notNow);
  import('./report-dialog.js').then(({ openReport }) => openReport(wall, kind, id)).catch(failed);
  return true;
}

/** The host's page for reporting an item, where it has named one and the backend takes no reports. Ids are random and say nothing. */
export function reportHref({ setup }: Wall, id: string): string | undefined {
  if (setup.backend?.reports) return undefined;
  const page = hostLink('report-href', setup.value.reportHref);
  if (!page) return undefined;
  const url = new URL(page);
  url.searchParams.set('item', id);
  return url.href;
}

/** The link or button that reports an item; see `Wall`. */
export function renderReport(
  wall: Wall,
  kind: ReportKind,
  id: string,
  otherwise: () => unknown,
  report = wall.words.t.report,
): TemplateResult {
  const href = reportHref(wall, id);
  const press = (event: Event): void => {
    if (!requestReport(wall, kind, id)) event.preventDefault();
    else if (!href && !openDialog(wall, kind, id)) otherwise();
  };
  return href
    ? html`<a class="report plain" href=${href} @click=${press} .textContent=${report}></a>`
    : html`<button class="report plain" @click=${press} .textContent=${report}></button>`;
}
